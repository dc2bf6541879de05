/// A line of a page with its place, in points from the upper left corner.
struct PDFLine: Hashable {
  var text: String
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  /// The height of a line, which is somewhat more than the width of an ideograph.
  var height: Double { bottom - top }
  /// The width of an ideograph.
  var em: Double { height * 0.77 }
}
