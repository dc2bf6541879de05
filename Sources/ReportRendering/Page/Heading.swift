/// A heading of a page.
struct Heading: Hashable, Sendable {
  /// 2 for the parts of a page, 3 and 4 below them; 1 is the title's own.
  var level: Int
  /// Its words.
  var runs: [Run]
  /// The name that links lead to.
  var anchor: String?
}
