/// Text from which an older and a newer wording can both be read.
struct Redline: Hashable, Sendable {
  /// A stretch that both, or one of them, have.
  struct Piece: Hashable, Sendable {
    /// Whose text it is.
    enum Kind: Hashable, Sendable {
      case kept, removed, added
    }
    /// Whose text it is.
    var kind: Kind
    /// The text; of a kept piece, as the newer report has it.
    var text: String
    /// A kept piece as the older report has it, where widths of characters differ.
    var older: String?
  }
  /// The pieces in reading order.
  var pieces: [Piece]
  /// Links to the passages, older first.
  var references: [Run]
}
