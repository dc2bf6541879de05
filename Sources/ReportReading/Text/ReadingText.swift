import ChineseText
import ReportModel

/// What a reader sees: layout dropped, widths folded, and for each scalar its place in the source.
struct ReadingText {
  /// The folded scalars; paragraphs end with a line feed.
  let scalars: Scalars
  /// Where each scalar stands in the source.
  let origins: [Int]
  /// The paragraphs without their line feed, none of them empty.
  let paragraphs: [Range<Int>]

  /// The span in the source of a range, which must not be empty.
  func span(_ range: Range<Int>) -> Span {
    Span(origins[range.lowerBound], origins[range.upperBound - 1] + 1)
  }

  /// The folded text of a range.
  func text(_ range: Range<Int>) -> String { scalars[range].string }

  /// Whether a range begins with a phrase.
  func starts(_ range: Range<Int>, with phrase: String) -> Bool {
    scalars[range].starts(with: phrase.unicodeScalars)
  }

  /// Where a phrase first stands in a range.
  func find(_ phrase: String, in range: Range<Int>) -> Int? {
    let wanted = phrase.scalars
    guard !wanted.isEmpty, range.count >= wanted.count else { return nil }
    var index = range.lowerBound
    while index + wanted.count <= range.upperBound {
      if scalars[index] == wanted[0], scalars[index..<(index + wanted.count)].elementsEqual(wanted) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether any of the phrases stands in a range.
  func hasAny(_ phrases: [String], in range: Range<Int>) -> Bool {
    phrases.contains { find($0, in: range) != nil }
  }
}
