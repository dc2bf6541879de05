/// The text of a file as UTF-8, addressed by scalar.
///
/// Every span of a report refers to its scalars, line ends as they are.
package struct SourceText: Sendable {
  /// The text in UTF-8.
  package let bytes: [UInt8]

  /// Takes a text that is valid UTF-8.
  package init(utf8 bytes: [UInt8]) { self.bytes = bytes }

  /// Takes a text.
  package init(_ text: String) { bytes = Array(text.utf8) }

  /// The whole text.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it holds nothing but white space.
  package var isBlank: Bool { string.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}

extension MarkedText {
  /// The text that a marked text is drawn from.
  package typealias Source = SourceText
}
