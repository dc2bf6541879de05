/// One page of a site, not made yet.
struct SitePage: Sendable {
  /// What a page shows.
  enum Content: Hashable, Sendable {
    /// All years of a township.
    case history
    /// Two of its reports, by their places.
    case comparison(old: Int, new: Int)
    /// All townships.
    case board
    /// The texts that the board's search reads; no page.
    case texts
  }

  /// The page's path below the site's folder.
  var path: String
  /// What the page is made of, in short: as long as the key is the same, so is the page.
  var key: String
  /// What it shows.
  var content: Content

  /// Whether the file is a page, and not one that pages read.
  static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }
}
