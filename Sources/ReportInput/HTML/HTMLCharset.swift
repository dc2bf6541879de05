/// Which encoding a page says it is in.
enum HTMLCharset {
  /// So far into a page the declaration is looked for.
  private static let reach = 4096

  /// The encoding that a page declares in its own words, however badly they are written; nil where it names none, or
  /// one of another script.
  static func declared(in bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(reach).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for word in ["charset", "encoding"] {
      var rest = head[...]
      while let found = rest.firstRange(of: Array(word.utf8)) {
        rest = rest[found.upperBound...]
        let value = rest.drop { $0 == 0x20 || $0 == 0x09 }
        guard value.first == UInt8(ascii: "=") else { continue }
        let name = value.dropFirst().drop { [0x20, 0x22, 0x27].contains($0) }.prefix {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
        }
        if let encoding = TextEncoding(declared: String(decoding: name, as: UTF8.self)) { return encoding }
      }
    }
    return nil
  }
}
