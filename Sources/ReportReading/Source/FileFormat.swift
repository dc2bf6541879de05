/// Formats that files called .txt are in at times, though they are no plain text.
enum FileFormat {
  /// The name of the format that the bytes are in, nil where they may be text.
  static func other(than bytes: [UInt8]) -> String? {
    if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) { return known.name }
    // Most texts begin with neither, and this tells them at once.
    guard let first = bytes.first(where: { !isSilent($0) }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "<")
    else { return nil }
    let head = opening(of: bytes)
    if head.hasPrefix("{\\rtf") { return "RTF" }
    return isMarkup(head) ? "HTML" : nil
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0x25, 0x50, 0x44, 0x46], "PDF"), ([0x50, 0x4B, 0x03, 0x04], "Word (.docx)"),
    ([0xD0, 0xCF, 0x11, 0xE0], "Word (.doc)"),
  ]

  /// The first letters in lower case, whatever the encoding: its marks, the zero bytes of UTF-16 and white space
  /// are left out.
  private static func opening(of bytes: [UInt8]) -> String {
    let text = bytes.drop(while: isSilent)
    return String(decoding: text.prefix(64).filter { $0 != 0 }, as: UTF8.self).lowercased()
  }

  /// Whether a byte is a part of a mark, of white space or of a character's other byte.
  private static func isSilent(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00, 0x09...0x0D, 0x20: true
    default: false
    }
  }

  /// What a page, or a piece copied out of one, begins with.
  private static let elements: Set<Substring> = [
    "!doctype", "html", "head", "body", "meta", "title", "link", "style", "script", "div", "p", "span",
    "table",
    "section", "article", "main", "h1", "h2", "h3", "br", "font", "center", "strong", "b", "ul", "ol", "a",
    "img",
  ]

  private static func isMarkup(_ head: String) -> Bool {
    if head.hasPrefix("<!--") { return true }
    guard head.hasPrefix("<") else { return false }
    let name = head.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
    return elements.contains(name) && head.dropFirst(name.count + 1).first != nil
  }
}
