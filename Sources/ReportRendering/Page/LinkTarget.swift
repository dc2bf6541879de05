/// Where a run leads.
enum LinkTarget: Hashable, Sendable {
  /// An anchor in the same page.
  case anchor(String)
  /// Another page of a site, as a relative path, and an anchor on it.
  case page(String, anchor: String? = nil)
}
