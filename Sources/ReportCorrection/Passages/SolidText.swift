import ReportModel

/// A text without its white space, with the place of each character in the text as it is.
package struct SolidText: Sendable {
  private let scalars: [Unicode.Scalar]
  /// By character: its place in the text as it is.
  private let places: [Int]

  /// Takes the white space out of a text.
  ///
  /// - Complexity: O(n).
  package init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    var places: [Int] = []
    for (place, scalar) in text.unicodeScalars.enumerated() where !Self.isBlank(scalar) {
      scalars.append(scalar)
      places.append(place)
    }
    self.scalars = scalars
    self.places = places
  }

  /// The characters of a text that are no white space.
  static func solid(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { !isBlank($0) } }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}"
  }

  /// How many characters there are.
  var count: Int { scalars.count }

  /// The characters of a range.
  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The range of a span of the text as it is.
  func range(of span: Span) -> Range<Int> {
    let start = places.partitioningIndex { $0 >= span.start }
    return start..<max(start, places.partitioningIndex { $0 >= span.end })
  }

  /// The span, in the text as it is, of a range that is not empty.
  func span(of range: Range<Int>) -> Span {
    Span(places[range.lowerBound], places[range.upperBound - 1] + 1)
  }

  /// Where some words stand; nowhere where they are none.
  func places(of words: [Unicode.Scalar]) -> [Int] {
    guard let first = words.first, words.count <= scalars.count else { return [] }
    return (0...scalars.count - words.count).filter {
      scalars[$0] == first && scalars[$0..<$0 + words.count].elementsEqual(words)
    }
  }

  /// How many characters before a place are the last ones of some words.
  func agreement(before place: Int, with words: [Unicode.Scalar]) -> Int {
    zip(scalars[..<place].reversed(), words.reversed()).prefix { $0 == $1 }.count
  }

  /// How many characters from a place on are the first ones of some words.
  func agreement(after place: Int, with words: [Unicode.Scalar]) -> Int {
    zip(scalars[place...], words).prefix { $0 == $1 }.count
  }
}

extension [Int] {
  /// The first place from which on a condition holds, in an ascending array.
  fileprivate func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
