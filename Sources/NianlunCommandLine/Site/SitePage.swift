import ReportRendering

/// One page of a site, not laid out yet.
struct SitePage {
  /// The page's path below the site's folder.
  var path: String
  /// What the page is made of, in short: as long as the key is the same, so is the page.
  var key: String
  /// Lays the page out.
  var page: () -> Page
}
