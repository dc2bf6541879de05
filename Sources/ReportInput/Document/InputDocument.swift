package import ReportModel

/// What a file says as plain text, and how it was had.
package struct InputDocument: Hashable, Sendable {
  /// The plain text, to which all spans of the report refer.
  package var text: String
  /// The format that the file is in, whatever it is called.
  package var format: InputFormat
  /// The encoding that its characters were in.
  package var encoding: TextEncoding
  /// What a reader of the text should know about the way it was had, in the order of kinds.
  package var notes: [SourceNote]

  /// Makes a document.
  init(text: String, format: InputFormat, encoding: TextEncoding, notes: [SourceNote] = []) {
    self.text = text
    self.format = format
    self.encoding = encoding
    self.notes = notes
  }

  /// The description of the file that goes into a report.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes, for their checksum.
  ///   - name: The file's name without its folder.
  ///   - fictional: Whether the township is invented.
  package func source(of bytes: [UInt8], name: String, fictional: Bool) -> Source {
    Source(
      name: name, sha256: SHA256.hexadecimal(bytes), encoding: encoding.rawValue, format: format.rawValue,
      fictional: fictional, notes: notes.isEmpty ? nil : notes)
  }
}
