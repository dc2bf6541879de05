/// A point and the node of the outline that it stands in.
struct Point {
  var range: Range<Int>
  var node: Int
}
