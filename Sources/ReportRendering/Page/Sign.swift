/// The sign of a change; it stands beside the word so that colour is never the only carrier.
enum Sign: Hashable, Sendable, CaseIterable {
  case same, changed, added, removed, unsure

  /// The character shown.
  var character: String {
    switch self {
    case .same: "="
    case .changed: "~"
    case .added: "+"
    case .removed: "−"
    case .unsure: "?"
    }
  }

  /// How it is coloured where there is colour.
  var style: Run.Style {
    switch self {
    case .same, .unsure: .quiet
    case .changed: .warning
    case .added: .arrived
    case .removed: .departed
    }
  }
}
