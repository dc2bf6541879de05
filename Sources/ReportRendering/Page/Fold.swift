/// Blocks that may be folded away.
struct Fold: Hashable, Sendable {
  /// Where the content is written out.
  enum Reach: Hashable, Sendable {
    /// In every format.
    case everywhere
    /// Only where a reader can unfold it; elsewhere the summary alone stands.
    case onScreenOnly
    /// Only in documents, which hold tables of text; on a terminal nothing stands.
    case documents
    /// Only where a reader can follow links; elsewhere nothing stands.
    case hypertextOnly
  }
  /// The line that always shows.
  var summary: [Run]
  /// What is folded.
  var blocks: [Block]
  /// Where the content is written out.
  var reach: Reach = .onScreenOnly
  /// Whether it starts unfolded.
  var isOpen = false
  /// The name that links lead to, where the fold is a part of the page by itself.
  var anchor: String?
}
