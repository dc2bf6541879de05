package import ReportModel

/// What sort of fact a correction is about.
package enum StatementKind: String, Codable, Hashable, Sendable, CaseIterable {
  case metric, shortcoming, cause, commitment

  /// The letter that ids of the sort begin with.
  package var letter: String {
    switch self {
    case .metric: "q"
    case .shortcoming: "w"
    case .cause: "r"
    case .commitment: "c"
    }
  }

  /// The sort of an id, nil for those that nobody corrects.
  package init?(id: String) {
    guard let kind = Self.allCases.first(where: { id.hasPrefix($0.letter) }) else { return nil }
    self = kind
  }
}

extension Report {
  /// The facts of a sort, by id and span.
  package func facts(_ kind: StatementKind) -> [(id: String, span: Span)] {
    switch kind {
    case .metric: metrics.map { ($0.id, $0.span) }
    case .shortcoming: shortcomings.map { ($0.id, $0.span) }
    case .cause: causes.map { ($0.id, $0.span) }
    case .commitment: commitments.map { ($0.id, $0.span) }
    }
  }
}
