/// One page of a site, not laid out yet.
struct SitePage {
  /// The page's path below the site's folder.
  var path: String
  /// Lays the page out.
  var html: () -> String
}
