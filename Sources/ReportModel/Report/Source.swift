/// Where a report was read from.
package struct Source: Codable, Hashable, Sendable {
  /// The file's name without its folder.
  package var name: String
  /// The SHA-256 of the file's bytes, in lower-case hexadecimal.
  package var sha256: String
  /// The character encoding the bytes were read in, such as `utf-8`.
  package var encoding: String
  /// The file format, such as `text` or `docx`.
  package var format: String
  /// Whether the township is invented, which every output says.
  package var fictional: Bool
  /// What a reader should know of the way the text was had; nil, and no key in JSON, where there is nothing.
  package var notes: [SourceNote]?

  /// Makes the description of a file.
  package init(
    name: String, sha256: String, encoding: String, format: String, fictional: Bool,
    notes: [SourceNote]? = nil
  ) {
    self.name = name
    self.sha256 = sha256
    self.encoding = encoding
    self.format = format
    self.fictional = fictional
    self.notes = notes
  }
}
