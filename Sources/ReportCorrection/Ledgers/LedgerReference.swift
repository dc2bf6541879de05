import ChineseText

/// What a row or a cell refers to: a year, a fact of its report, and the checksum of the fact's words.
///
/// ```
/// 2023/w2705-3fa9c1
/// 2023/c2918-0b22d0>2024   (and the report that tells what became of it)
/// ```
package struct LedgerReference: Hashable, Sendable {
  /// The year of the report.
  package var year: Int
  /// The fact's id, nil where the year alone is meant.
  package var id: String?
  /// The checksum of its words; nil where it is not given.
  package var sum: String?
  /// The year of the report that tells what became of a promise.
  package var judged: Int?

  /// Makes a reference.
  package init(year: Int, id: String? = nil, sum: String? = nil, judged: Int? = nil) {
    self.year = year
    self.id = id
    self.sum = sum
    self.judged = judged
  }

  /// The references of a cell; nil where it holds something else.
  static func all(in cell: String) -> [LedgerReference]? {
    let words = cell.split { $0.isWhitespace || $0 == "," || $0 == "，" }
    let references = words.compactMap { word -> LedgerReference? in
      let (reference, rest) = leading(word.unicodeScalars.map(\.self)[...])
      return rest.isEmpty && reference?.id != nil ? reference : nil
    }
    return references.count == words.count ? references : nil
  }

  /// The reference that some words begin with, and what follows it; a year must be one of four digits.
  static func leading(
    _ words: ArraySlice<Unicode.Scalar>
  ) -> (reference: LedgerReference?, rest: ArraySlice<Unicode.Scalar>) {
    var rest = words
    func digits(_ most: Int) -> String? {
      let found = rest.prefix { ("0"..."9").contains(Folding.fold($0)) }
      guard !found.isEmpty, found.count <= most else { return nil }
      rest = rest.dropFirst(found.count)
      return String(String.UnicodeScalarView(found.map(Folding.fold)))
    }
    guard let digitsOfYear = digits(4), digitsOfYear.count == 4, let year = Int(digitsOfYear) else {
      return (nil, words)
    }
    var reference = LedgerReference(year: year)
    if rest.first == "年" { rest = rest.dropFirst() }
    guard rest.first == "/", let letter = rest.dropFirst().first, letter.isASCII,
      letter.properties.isAlphabetic
    else {
      return (reference, rest)
    }
    rest = rest.dropFirst(2)
    guard let place = digits(12) else { return (nil, words) }
    reference.id = String(letter) + place
    if rest.first == "-" {
      let sum = rest.dropFirst().prefix {
        $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
      }
      reference.sum = String(String.UnicodeScalarView(sum))
      rest = rest.dropFirst(1 + sum.count)
    }
    if rest.first == ">" {
      rest = rest.dropFirst()
      guard let judged = digits(4).flatMap({ Int($0) }) else { return (nil, words) }
      reference.judged = judged
    }
    return (reference, rest)
  }
}
