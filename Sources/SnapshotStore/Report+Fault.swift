import ReportModel

extension Report {
  /// The first place where what a snapshot says cannot be, such as `metrics.3.span`, nil where all is sound.
  ///
  /// What follows cuts the text at its spans and reckons with its numbers, and trusts both; a file that was edited
  /// or cut short must not get so far.
  var fault: String? {
    let length = text.unicodeScalars.count
    func isOutside(_ span: Span) -> Bool { span.start < 0 || span.end < span.start || span.end > length }
    func fault(_ list: String, _ statements: [some Statement]) -> String? {
      statements.firstIndex { isOutside($0.span) }.map { "\(list).\($0).span" }
    }
    if let year, !(1...9999).contains(year) { return "year" }
    if let place = sections.firstIndex(where: { isOutside($0.span) || isOutside($0.heading.span) }) {
      return "sections.\(place).span"
    }
    if let place = sections.firstIndex(where: { !(0...99).contains($0.level) }) {
      return "sections.\(place).level"
    }
    if let place = metrics.firstIndex(where: { isOutside($0.number.span) }) {
      return "metrics.\(place).number.span"
    }
    if let place = metrics.firstIndex(where: { !Self.isPlausible($0.value) }) {
      return "metrics.\(place).value"
    }
    if let place = metrics.firstIndex(where: { !($0.range ?? []).allSatisfy(Self.isPlausible) }) {
      return "metrics.\(place).range"
    }
    if let place = findings.firstIndex(where: { $0.span.map(isOutside) ?? false }) {
      return "findings.\(place).span"
    }
    return fault("measures", measures) ?? fault("metrics", metrics) ?? fault("shortcomings", shortcomings)
      ?? fault("causes", causes) ?? fault("rectifications", rectifications)
      ?? fault("commitments", commitments)
  }

  /// Far more than any report counts, and far less than what sums and ratios cannot hold.
  private static func isPlausible(_ value: Double) -> Bool {
    value == 0 || (1e-9...1e18).contains(value.magnitude)
  }
}
