/// Where a report was read from.
public struct Source: Codable, Hashable, Sendable {
  /// The file's name without its folder.
  public var name: String
  /// The SHA-256 of the file's bytes, in lower-case hexadecimal.
  public var sha256: String
  /// The character encoding the bytes were read in, such as `utf-8`.
  public var encoding: String
  /// The file format, such as `text`.
  public var format: String
  /// Whether the township is invented, which every output says.
  public var fictional: Bool

  /// Makes the description of a file.
  public init(name: String, sha256: String, encoding: String, format: String, fictional: Bool) {
    self.name = name
    self.sha256 = sha256
    self.encoding = encoding
    self.format = format
    self.fictional = fictional
  }
}
