/// A remark that must not be missed.
struct Note: Hashable, Sendable {
  /// How much it weighs.
  enum Kind: Hashable, Sendable {
    /// The page is about an invented township.
    case badge
    /// Something to mind.
    case warning
    /// Something to know.
    case info
  }
  /// How much it weighs.
  var kind: Kind
  /// Its words.
  var runs: [Run]
}
