/// The text of a file as UTF-8, addressed by scalar.
///
/// Every span of a report refers to its scalars, line ends as they are.
package struct SourceText: Sendable {
  /// The text in UTF-8.
  package let bytes: [UInt8]
  /// The whole text.
  package let string: String

  /// Takes a text that is valid UTF-8.
  package init(utf8 bytes: [UInt8]) {
    self.init(utf8: bytes, string: String(decoding: bytes, as: UTF8.self))
  }

  /// Takes a text.
  package init(_ text: String) { self.init(utf8: Array(text.utf8), string: text) }

  /// Takes a text in both forms, as they were made where it was held to be UTF-8.
  package init(utf8 bytes: [UInt8], string: String) {
    self.bytes = bytes
    self.string = string
  }

  /// The words from one place of the bytes to another; both must be bounds of scalars.
  ///
  /// - Complexity: O(n) in the words.
  func words(_ range: Range<Int>) -> String {
    // The string is known to be valid, so that its parts need not be looked at again, as the bytes must be.
    let utf8 = string.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(string[start..<utf8.index(start, offsetBy: range.count)])
  }

  /// Whether it holds nothing but white space.
  package var isBlank: Bool { string.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}

extension MarkedText {
  /// The text that a marked text is drawn from.
  package typealias Source = SourceText
}
