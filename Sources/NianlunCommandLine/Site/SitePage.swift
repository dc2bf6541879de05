/// One file of a site, not written out yet.
struct SitePage {
  /// The file's path below the site's folder.
  var path: String
  /// What the file is made of, in short: as long as the key is the same, so is the file.
  var key: String
  /// Writes the file out.
  var text: () -> String

  /// Whether the file is a page, and not one that pages read.
  static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }
}
