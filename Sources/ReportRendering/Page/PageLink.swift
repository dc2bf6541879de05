/// A link from one page of a site to another.
package struct PageLink: Hashable, Sendable {
  /// The words.
  package var title: String
  /// The path from the page's own folder.
  package var path: String
  /// Whether it leads to the page itself.
  package var isHere: Bool

  /// Makes a link.
  package init(title: String, path: String, isHere: Bool = false) {
    self.title = title
    self.path = path
    self.isHere = isHere
  }
}
