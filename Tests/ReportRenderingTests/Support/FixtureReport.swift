import ReportModel

/// Builds a small report by hand: facts are named by their words, and their spans found in the text.
struct FixtureReport {
  private(set) var report: Report
  private let scalars: [Unicode.Scalar]

  init(year: Int, name: String, text: String, fictional: Bool = true) {
    scalars = Array(text.unicodeScalars)
    report = Report(
      source: Source(
        name: "\(year).txt", sha256: String(repeating: "0", count: 64), encoding: "utf-8", format: "text",
        fictional: fictional), text: text,
      township: Township(name: name, county: "云岭县"), year: year, yearRule: "title",
      title: "\(name)\(year)年法治政府建设情况报告", documentNumber: nil, publisher: nil,
      published: "\(year + 1)-01-20", damagedDates: [], sections: [], measures: [], metrics: [],
      shortcomings: [], causes: [], rectifications: [], commitments: [], findings: [])
  }

  /// Where words stand for the first time.
  func span(_ words: String) -> Span {
    let words = Array(words.unicodeScalars)
    for start in 0...max(0, scalars.count - words.count)
    where Array(scalars[start..<start + words.count]) == words {
      return Span(start, start + words.count)
    }
    preconditionFailure("the fixture lacks \(words.map { String($0) }.joined())")
  }

  private func home(_ span: Span) -> String? {
    report.sections.last { $0.span.contains(span) }?.id
  }

  /// Adds a section that runs to the end of some words.
  mutating func section(
    _ heading: String, through end: String, part: Part = .achievements, themes: [Theme] = [], level: Int = 1
  ) {
    let heading = span(heading)
    let whole = Span(heading.start, span(end).end)
    let parent = report.sections.last { $0.level < level && $0.span.contains(whole) }?.id
    report.sections.append(
      Section(
        id: "s\(whole.start)", parent: parent, level: level, part: part, themes: themes,
        heading: Section.Heading(text: words(heading), span: heading), span: whole))
  }

  /// Adds a measure.
  mutating func measure(_ words: String, themes: [Theme] = []) {
    let span = span(words)
    report.measures.append(
      Measure(
        id: "m\(span.start)", section: home(span), themes: themes, ceremonial: false, text: words, span: span
      ))
  }

  /// Adds a quantity whose number stands within its words.
  mutating func metric(
    _ words: String, number: String, _ value: Double, _ unit: String, code: String, label: String,
    kind: MetricKind = .actual, qualifier: Qualifier = .exact
  ) {
    let whole = span(words)
    var place = span(number)
    for start in whole.start...(whole.end - number.unicodeScalars.count)
    where self.words(Span(start, start + number.unicodeScalars.count)) == number {
      place = Span(start, start + number.unicodeScalars.count)
      break
    }
    report.metrics.append(
      Metric(
        id: "q\(place.start)", section: home(whole), indicator: Indicator(code: code, label: label),
        number: Passage(text: number, span: place), value: value, range: nil, unit: unit, kind: kind,
        qualifier: qualifier, direction: nil, throughMonth: nil, text: words, span: whole))
  }

  /// Adds a shortcoming.
  mutating func shortcoming(_ words: String, aspects: [Theme]) {
    let span = span(words)
    report.shortcomings.append(
      Shortcoming(
        id: "w\(span.start)", section: home(span), aspects: aspects, text: words, span: span))
  }

  /// Adds a commitment.
  mutating func commitment(_ words: String, themes: [Theme]) {
    let span = span(words)
    report.commitments.append(
      Commitment(
        id: "c\(span.start)", section: home(span), themes: themes, metrics: [], text: words, span: span))
  }

  /// Adds a finding.
  mutating func finding(_ kind: Finding.Kind, _ words: String, _ message: String, _ english: String) {
    report.findings.append(
      Finding(
        kind: kind, metrics: [], text: words, span: span(words),
        fact: .told(chinese: message, english: english)))
  }

  /// The id of the fact of a kind that begins with some words.
  func id(_ kind: String, _ words: String) -> String { kind + "\(span(words).start)" }

  private func words(_ span: Span) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[span.range])
    return String(text)
  }
}
