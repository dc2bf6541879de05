/// A word of a page with its place, in points from the upper left corner.
struct PDFWord: Hashable {
  var text: String
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
}
