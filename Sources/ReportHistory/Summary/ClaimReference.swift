import ReportModel

/// How a claim names a fact: by the year of its report and its id there.
enum ClaimReference {
  static func name(_ year: Int?, _ id: String) -> String { "\(year.map(String.init) ?? "?")/\(id)" }
}

extension Report {
  /// The measure that a passage stands in; nil where it stands in none.
  func measure(of passage: Passage) -> Measure? { measures.first { $0.span.contains(passage.span) } }
}
