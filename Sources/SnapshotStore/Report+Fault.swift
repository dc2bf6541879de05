import ReportModel

extension Report {
  /// The first place where what a snapshot says cannot be, such as `metrics.3.span`, nil where all is sound.
  ///
  /// What follows cuts the text at its spans and reckons with its numbers, and trusts both; a file that was edited
  /// or cut short must not get so far.
  ///
  /// - Complexity: O(n) in the text and the facts.
  var fault: String? {
    if let year, !Self.plausibleYears.contains(year) { return "year" }
    let source = Array(text.unicodeScalars)
    return outlineFault(source) ?? metricFault(source) ?? statementFault("measures", measures, source)
      ?? statementFault("shortcomings", shortcomings, source) ?? statementFault("causes", causes, source)
      ?? statementFault("rectifications", rectifications, source)
      ?? statementFault("commitments", commitments, source) ?? referenceFault ?? findingFault(source)
  }

  /// The years that a report may be of.
  private static let plausibleYears = 1900...2200
  /// Levels of headings that any text may have.
  private static let plausibleLevels = 0...99

  /// Whether a span lies outside the text, or another text stands there.
  private static func isWrong(_ text: String, _ span: Span, _ source: [Unicode.Scalar]) -> Bool {
    guard span.start >= 0, span.end >= span.start, span.end <= source.count else { return true }
    return !source[span.range].elementsEqual(text.unicodeScalars)
  }

  /// The same for a heading, which is kept without its line breaks.
  private static func isWrong(_ heading: Section.Heading, _ source: [Unicode.Scalar]) -> Bool {
    let span = heading.span
    guard span.start >= 0, span.end >= span.start, span.end <= source.count else { return true }
    func isBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
    return !source[span.range].lazy.filter { !isBreak($0) }
      .elementsEqual(heading.text.unicodeScalars.lazy.filter { !isBreak($0) })
  }

  private func outlineFault(_ source: [Unicode.Scalar]) -> String? {
    var above: Set<String> = []
    for (place, section) in sections.enumerated() {
      let span = section.span
      if span.start < 0 || span.end < span.start || span.end > source.count {
        return "sections.\(place).span"
      }
      if Self.isWrong(section.heading, source) { return "sections.\(place).heading" }
      if !Self.plausibleLevels.contains(section.level) { return "sections.\(place).level" }
      // A section stands below one before it, so that nobody walks in a circle.
      if let parent = section.parent, !above.contains(parent) { return "sections.\(place).parent" }
      if !above.insert(section.id).inserted { return "sections.\(place).id" }
    }
    return nil
  }

  private func statementFault(
    _ list: String, _ statements: [some Statement], _ source: [Unicode.Scalar]
  ) -> String? {
    let known = Set(sections.map(\.id))
    var ids: Set<String> = []
    for (place, statement) in statements.enumerated() {
      if Self.isWrong(statement.text, statement.span, source) { return "\(list).\(place).span" }
      if let section = statement.section, !known.contains(section) { return "\(list).\(place).section" }
      if !ids.insert(statement.id).inserted { return "\(list).\(place).id" }
    }
    return nil
  }

  private func metricFault(_ source: [Unicode.Scalar]) -> String? {
    let corrected = Set((corrections ?? []).map(\.ref))
    for (place, metric) in metrics.enumerated() {
      if Self.isWrong(metric.number.text, metric.number.span, source) {
        return "metrics.\(place).number.span"
      }
      if !Self.isPlausible(metric.value) { return "metrics.\(place).value" }
      if let range = metric.range {
        let isRange = range.count == 2 && range.allSatisfy(Self.isPlausible) && range[0] <= range[1]
        if !isRange { return "metrics.\(place).range" }
      } else if !corrected.contains(metric.id), !Self.canBe(metric.value, metric.number.text) {
        return "metrics.\(place).value"
      }
      if let month = metric.throughMonth, !(1...12).contains(month) { return "metrics.\(place).throughMonth" }
    }
    return statementFault("metrics", metrics, source)
  }

  /// What refers to a figure or a shortcoming that is not there.
  private var referenceFault: String? {
    let figures = Set(metrics.map(\.id))
    let points = Set(shortcomings.map(\.id))
    if let place = commitments.firstIndex(where: { !figures.isSuperset(of: $0.metrics) }) {
      return "commitments.\(place).metrics"
    }
    if let place = causes.firstIndex(where: { $0.shortcoming.map { !points.contains($0) } ?? false }) {
      return "causes.\(place).shortcoming"
    }
    return nil
  }

  private func findingFault(_ source: [Unicode.Scalar]) -> String? {
    let figures = Set(metrics.map(\.id))
    for (place, finding) in findings.enumerated() {
      if let span = finding.span, Self.isWrong(finding.text, span, source) { return "findings.\(place).span" }
      if !figures.isSuperset(of: finding.metrics) { return "findings.\(place).metrics" }
    }
    return nil
  }

  /// Far more than any report counts, and far less than what sums and ratios cannot hold.
  private static func isPlausible(_ value: Double) -> Bool {
    value == 0 || (1e-9...1e18).contains(value.magnitude)
  }

  /// Whether plain digits can have a value: it is they, moved by some powers of ten as 万 and 百万 do; numbers written
  /// otherwise are not judged here.
  private static func canBe(_ value: Double, _ written: String) -> Bool {
    let digits = written.unicodeScalars.filter { $0 != "," }
    guard !digits.isEmpty, digits.allSatisfy({ ("0"..."9").contains($0) || $0 == "." }),
      let number = Double(String(String.UnicodeScalarView(digits)))
    else { return true }
    guard number > 0, value > 0 else { return number == value }
    var power = 1e-4
    while power <= 1e12 {
      if (value - number * power).magnitude <= 1e-9 * value { return true }
      power *= 10
    }
    return false
  }
}
