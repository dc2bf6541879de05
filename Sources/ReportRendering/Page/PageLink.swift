/// A link from one page of a site to another.
public struct PageLink: Hashable, Sendable {
  /// The words.
  public var title: String
  /// The path from the page's own folder.
  public var path: String
  /// Whether it leads to the page itself.
  public var isHere: Bool

  /// Makes a link.
  public init(title: String, path: String, isHere: Bool = false) {
    self.title = title
    self.path = path
    self.isHere = isHere
  }
}
