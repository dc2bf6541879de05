/// Cuts a page into tags and text; there are no errors, since browsers know none.
///
/// Comments, declarations and what Word puts between `<![if` and `]>` are left out, and so is what stands in elements
/// that a reader never sees as text.
struct HTMLTokenizer {
  private let bytes: [UInt8]
  private var place = 0
  /// The element whose content is raw, which goes on to its own end tag.
  private var rawName: String?
  /// The quotation marks of which there is none further on.
  private var missingQuotes: Set<UInt8> = []
  /// The raw elements that are not ended further on.
  private var missingEnds: Set<String> = []

  init(_ text: String) { bytes = Array(text.utf8) }

  private static let raw: Set<String> = [
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
  ]
  /// Raw elements whose text counts and has references.
  private static let readable: Set<String> = ["title", "textarea"]

  /// The next piece, nil at the end.
  ///
  /// - Complexity: O(n) over all pieces.
  mutating func next() -> HTMLToken? {
    if let name = rawName {
      rawName = nil
      if let token = rawText(name) { return token }
    }
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<"), let token = markup() {
        if let token { return token }
        continue
      }
      return text()
    }
    return nil
  }

  // MARK: - Text

  /// Text up to the next sign that may begin a tag.
  private mutating func text() -> HTMLToken {
    let start = place
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
    return .text(HTMLEntities.resolved(bytes[start..<place]))
  }

  /// The content of a raw element, which goes on to the end of the page where nothing ends it; nil where there is none.
  private mutating func rawText(_ name: String) -> HTMLToken? {
    let start = place
    guard let end = rawEnd(name) else {
      place = bytes.count
      return nil
    }
    place = end
    guard end > start else { return nil }
    let content = bytes[start..<end]
    return .text(
      Self.readable.contains(name) ? HTMLEntities.resolved(content) : String(decoding: content, as: UTF8.self)
    )
  }

  private mutating func rawEnd(_ name: String) -> Int? {
    guard !missingEnds.contains(name) else { return nil }
    let letters = Array(name.utf8)
    var search = place
    while search + letters.count + 2 <= bytes.count {
      if bytes[search] == UInt8(ascii: "<"), bytes[search + 1] == UInt8(ascii: "/"),
        letters.indices.allSatisfy({ bytes[search + 2 + $0] | 0x20 == letters[$0] })
      {
        return search
      }
      search += 1
    }
    missingEnds.insert(name)
    return nil
  }

  // MARK: - Tags

  /// What begins at a `<`: nil where it is text, nil inside where it is passed over.
  private mutating func markup() -> HTMLToken?? {
    guard place + 1 < bytes.count else { return nil }
    switch bytes[place + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      skipDeclaration()
      return .some(nil)
    case UInt8(ascii: "/"):
      guard place + 2 < bytes.count, Self.isLetter(bytes[place + 2]) else { return nil }
      place += 2
      let name = self.name()
      skipToTagEnd()
      return .end(name: name)
    case let letter where Self.isLetter(letter):
      place += 1
      return begin()
    default: return nil
    }
  }

  private mutating func skipDeclaration() {
    if bytes[place...].starts(with: "<!--".utf8) {
      // A comment that is never ended hides the rest, as in a browser.
      var search = place + 4
      // `<!-->` and `<!--->` are whole comments.
      if search < bytes.count, bytes[search] == UInt8(ascii: ">") {
        place = search + 1
        return
      }
      while search < bytes.count {
        if bytes[search] == UInt8(ascii: ">"), bytes[search - 1] == UInt8(ascii: "-"),
          bytes[search - 2] == UInt8(ascii: "-")
        {
          place = search + 1
          return
        }
        search += 1
      }
      place = bytes.count
      return
    }
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
    place = min(place + 1, bytes.count)
  }

  private mutating func begin() -> HTMLToken {
    let name = self.name()
    var attributes: [String: String] = [:]
    var closesItself = false
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      if Self.isBlank(bytes[place]) {
        place += 1
      } else if bytes[place] == UInt8(ascii: "/") {
        closesItself = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: ">")
        place += 1
      } else {
        attribute(into: &attributes)
      }
    }
    place = min(place + 1, bytes.count)
    // A title that is never ended would take the whole page into itself.
    if Self.readable.contains(name), rawEnd(name) == nil { closesItself = true }
    if Self.raw.contains(name), !closesItself { rawName = name }
    return .begin(name: name, attributes: attributes, closesItself: closesItself)
  }

  private mutating func attribute(into attributes: inout [String: String]) {
    let start = place
    while place < bytes.count, !Self.isBlank(bytes[place]), bytes[place] != UInt8(ascii: ">"),
      bytes[place] != UInt8(ascii: "="), bytes[place] != UInt8(ascii: "/") || place == start
    {
      place += 1
    }
    if place == start { place += 1 }
    let name = String(decoding: bytes[start..<min(place, bytes.count)], as: UTF8.self).lowercased()
    var ahead = place
    while ahead < bytes.count, Self.isBlank(bytes[ahead]) { ahead += 1 }
    guard ahead < bytes.count, bytes[ahead] == UInt8(ascii: "=") else {
      if attributes[name] == nil { attributes[name] = "" }
      return
    }
    place = ahead + 1
    while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
    let value = self.value()
    if attributes[name] == nil { attributes[name] = HTMLEntities.resolved(value) }
  }

  private mutating func value() -> ArraySlice<UInt8> {
    guard place < bytes.count else { return [] }
    let quote = bytes[place]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), !missingQuotes.contains(quote) {
      if let end = bytes[(place + 1)...].firstIndex(of: quote) {
        defer { place = end + 1 }
        return bytes[(place + 1)..<end]
      }
      // Never closed: the tag ends where the next `>` stands, so that no text is lost in it.
      missingQuotes.insert(quote)
    }
    let start = place
    while place < bytes.count, !Self.isBlank(bytes[place]), bytes[place] != UInt8(ascii: ">") { place += 1 }
    return bytes[start..<place]
  }

  private mutating func name() -> String {
    let start = place
    while place < bytes.count, !Self.isBlank(bytes[place]), bytes[place] != UInt8(ascii: ">"),
      bytes[place] != UInt8(ascii: "/")
    {
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
  }

  private mutating func skipToTagEnd() {
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
    place = min(place + 1, bytes.count)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
