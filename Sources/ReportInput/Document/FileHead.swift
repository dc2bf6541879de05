/// The first letters of a file, those of ASCII in lower case, whatever its encoding: marks, the zero bytes of UTF-16 and
/// white space before them are left out.
struct FileHead {
  let text: String

  init(_ bytes: [UInt8]) {
    let head = bytes.prefix(4096).drop {
      [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00].contains($0) || Self.isBlank($0)
    }
    // What is looked for is of ASCII, and a Chinese text takes long to be put in lower case.
    var letters: [UInt8] = []
    letters.reserveCapacity(2048)
    for byte in head.prefix(2048) where byte != 0 { letters.append(Self.lowercase(byte)) }
    text = String(decoding: letters, as: UTF8.self)
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
  }

  private static func isBlank(_ byte: UInt8) -> Bool { (0x09...0x0D).contains(byte) || byte == 0x20 }

  /// Whether it begins as a message does that holds a page with its parts.
  var isMessage: Bool {
    (text.hasPrefix("mime-version:") || text.hasPrefix("from:") || text.hasPrefix("content-type:"))
      && text.contains("multipart/related")
  }

  /// What a page, or a piece copied out of one, begins with.
  private static let elements: Set<Substring> = [
    "!doctype", "html", "head", "body", "meta", "title", "link", "style", "script", "div", "p", "span",
    "table",
    "section", "article", "main", "h1", "h2", "h3", "br", "font", "center", "strong", "b", "ul", "ol", "a",
    "img",
    "?xml",
  ]

  /// Whether it begins as a page does.
  ///
  /// - Parameter mayBePage: Whether the file is called one; then any element among the first letters will do.
  func isMarkup(mayBePage: Bool) -> Bool {
    if text.hasPrefix("<!--") || text.hasPrefix("<![if") { return true }
    if text.hasPrefix("<") {
      let name = text.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
      if Self.elements.contains(name), text.dropFirst(name.count + 1).first != nil { return true }
    }
    return mayBePage
      && ["<p", "<div", "<br", "<html", "<body", "<table", "<span"].contains(where: text.contains)
  }
}
