/// A link from one page of a site to another.
struct SiteLink {
  /// The words.
  var title: String
  /// The path from the page's own folder.
  var path: String
  /// Whether it leads to the page itself.
  var isHere = false
}
