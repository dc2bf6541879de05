/// The text of a table as spreadsheet programs save it.
package enum TableText {
  /// Decodes a table in the encodings that reports are read in.
  ///
  /// - Throws: `InputError` where the bytes are no text, such as a workbook.
  /// - Complexity: O(n).
  package static func text(of bytes: [UInt8]) throws(InputError) -> String {
    try TextDecoder.decode(bytes).text
  }
}
