/// The page of GB/T 9704-2012, in twentieths of a point where nothing else is said.
///
/// A4; margins of 37 mm at the top and 28 mm at the binding edge leave 156 by 225 mm for 22 lines of 28 characters of
/// size 3 (16 points).
enum PageLayout {
  static let width = 11906
  static let height = 16838
  static let top = 2098
  static let right = 1474
  static let bottom = 1984
  static let left = 1587
  /// From the lower edge of the page to the number, which stands 7 mm under the text.
  static let footer = 1300
  /// From the upper edge of the page to a header; there is none.
  static let header = 851
  /// What the margins leave: 156 mm, 28 characters of the body's size.
  static let textWidth = width - left - right
  /// The height of a line of the grid.
  static let linePitch = 580
  /// How much wider or narrower than its size a character of the grid is, in 1/4096 of a point.
  static let characterSpace = -848
  /// The same for text that does not stand on the grid.
  static let tracking = -4

  /// Sizes of type in half points.
  enum Size {
    static let second = 44
    static let third = 32
    static let fourth = 28
    static let smallFourth = 24
    static let fifth = 21
  }
}
