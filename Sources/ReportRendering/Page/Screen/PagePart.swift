/// A part of a page under a heading of its own.
struct PagePart: Hashable, Sendable {
  /// The name that links lead to.
  var anchor: String
  /// The heading.
  var title: String
  /// What stands behind the heading in small letters, such as a count.
  var remark: String = ""
  /// What stands in the part.
  var contents: [ScreenPart]
  /// Whether it starts folded away, its heading being the line that opens it.
  var isFolded = false
}
