/// Goes through the bytes of an XML document once and tells what stands in them, element by element.
///
/// It reads what reports are packed in: elements, attributes, characters, the five entities of XML and numbered ones.
/// Where anything is declared it stops. The parser of the toolchain would do as well, but with it come
/// libraries that take longer to load than a report takes to compare, whatever the program is asked for.
struct XMLScanner {
  private let bytes: [UInt8]
  private let handler: any XMLHandler
  private let depthLimit: Int
  private var place = 0
  /// The names of the elements that are open, as written.
  private var open: [Range<Int>] = []
  /// The vocabularies by prefix, the innermost last, each with the depth of the element that names it.
  private var scopes: [(prefix: ArraySlice<UInt8>, vocabulary: XMLVocabulary, depth: Int)] = []
  /// The characters since the last tag.
  private var text: [UInt8] = []
  private var isEnded = false

  /// - Parameter bytes: A document in UTF-8.
  init(_ bytes: [UInt8], depth: Int, into handler: any XMLHandler) {
    self.bytes = bytes
    self.handler = handler
    depthLimit = depth
  }

  /// Reads the document to its end.
  ///
  /// - Complexity: O(n), times the depth where elements name vocabularies.
  mutating func scan() throws(XMLReader.Fault) {
    guard UTF8Text.isValid(bytes[...]) else { throw fault }
    if starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    while place < bytes.count {
      guard bytes[place] == Self.less else {
        try readText()
        continue
      }
      if starts(with: Self.comment) {
        try skip(past: Array("-->".utf8), from: place + Self.comment.count)
      } else if starts(with: Self.data) {
        let start = place + Self.data.count
        let end = try skip(past: Array("]]>".utf8), from: start)
        try add(bytes[start..<end])
      } else if starts(with: Self.instruction) {
        try skip(past: Array("?>".utf8), from: place + Self.instruction.count)
      } else if starts(with: Self.declaration) {
        throw .declarations
      } else if starts(with: Self.closing) {
        try readEnd()
      } else {
        try readBegin()
      }
    }
    guard isEnded else { throw fault }
  }

  private static let less = UInt8(ascii: "<")
  private static let (comment, data) = (Array("<!--".utf8), Array("<![CDATA[".utf8))
  private static let (instruction, closing) = (Array("<?".utf8), Array("</".utf8))
  private static let declaration = Array("<!".utf8)

  /// That the document is not well formed where it is being read.
  private var fault: XMLReader.Fault {
    .malformed(line: 1 + bytes[..<min(place, bytes.count)].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) })
  }

  // MARK: - Tags

  private mutating func readBegin() throws(XMLReader.Fault) {
    flush()
    guard !isEnded else { throw fault }
    place += 1
    let name = try readName()
    var attributes: [(name: ArraySlice<UInt8>, value: String)] = []
    var isEmpty = false
    while true {
      let isApart = skipBlanks()
      guard place < bytes.count else { throw fault }
      if bytes[place] == UInt8(ascii: ">") { break }
      if bytes[place] == UInt8(ascii: "/") {
        place += 1
        guard place < bytes.count, bytes[place] == UInt8(ascii: ">") else { throw fault }
        isEmpty = true
        break
      }
      guard isApart else { throw fault }
      let attribute = bytes[try readName()]
      _ = skipBlanks()
      guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { throw fault }
      place += 1
      _ = skipBlanks()
      let value = try readValue()
      guard !attributes.contains(where: { $0.name == attribute }) else { throw fault }
      attributes.append((attribute, value))
    }
    place += 1
    guard open.count < depthLimit else { throw .tooDeep }
    open.append(name)
    let xmlns = Array("xmlns".utf8)
    for (attribute, value) in attributes where attribute.starts(with: xmlns) {
      let prefix = attribute.dropFirst(xmlns.count)
      guard prefix.isEmpty || prefix.first == Self.colon else { continue }
      scopes.append((prefix.dropFirst(), XMLVocabulary(address: value), open.count))
    }
    handler.begin(
      self.name(name),
      XMLAttributes(
        attributes.lazy.map { (name: String(decoding: Self.local($0.name), as: UTF8.self), value: $0.value) })
    )
    if isEmpty { close(name) }
  }

  private mutating func readEnd() throws(XMLReader.Fault) {
    flush()
    place += 2
    let name = try readName()
    _ = skipBlanks()
    guard place < bytes.count, bytes[place] == UInt8(ascii: ">"), let last = open.last,
      bytes[last] == bytes[name]
    else { throw fault }
    place += 1
    close(last)
  }

  private mutating func close(_ name: Range<Int>) {
    handler.end(self.name(name))
    while let last = scopes.last, last.depth == open.count { scopes.removeLast() }
    open.removeLast()
    isEnded = open.isEmpty
  }

  // MARK: - Names

  private static let colon = UInt8(ascii: ":")

  private func name(_ range: Range<Int>) -> XMLElementName {
    let written = bytes[range]
    let prefix = written.firstIndex(of: Self.colon).map { written[..<$0] } ?? []
    return XMLElementName(
      local: String(decoding: Self.local(written), as: UTF8.self),
      vocabulary: scopes.last { $0.prefix.elementsEqual(prefix) }?.vocabulary ?? .other)
  }

  private static func local(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    name.lastIndex(of: colon).map { name[($0 + 1)...] } ?? name
  }

  private mutating func readName() throws(XMLReader.Fault) -> Range<Int> {
    let start = place
    while place < bytes.count, Self.isOfName(bytes[place], isFirst: place == start) { place += 1 }
    guard place > start else { throw fault }
    return start..<place
  }

  private static func isOfName(_ byte: UInt8, isFirst: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      colon, 0x80...:
      true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): !isFirst
    default: false
    }
  }

  // MARK: - Characters

  private mutating func readText() throws(XMLReader.Fault) {
    let start = place
    while place < bytes.count, bytes[place] != Self.less, bytes[place] != UInt8(ascii: "&") { place += 1 }
    try add(bytes[start..<place])
    if place < bytes.count, bytes[place] == UInt8(ascii: "&") {
      let reference = try readReference()
      guard !open.isEmpty else { throw fault }
      text += reference
    }
  }

  /// Adds characters; line ends of whatever kind are line feeds, as XML asks.
  private mutating func add(_ characters: ArraySlice<UInt8>) throws(XMLReader.Fault) {
    guard !characters.contains(where: Self.isForbidden) else { throw fault }
    // Outside the outermost element there is nothing to read.
    guard !open.isEmpty else {
      guard characters.allSatisfy(Self.isBlank) else { throw fault }
      return
    }
    guard characters.contains(0x0D) else {
      text += characters
      return
    }
    for (place, byte) in zip(characters.indices, characters) {
      if byte == 0x0D {
        text.append(0x0A)
      } else if byte != 0x0A || place == characters.startIndex || characters[place - 1] != 0x0D {
        text.append(byte)
      }
    }
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    handler.characters(String(decoding: text, as: UTF8.self))
    text.removeAll(keepingCapacity: true)
  }

  private mutating func readValue() throws(XMLReader.Fault) -> String {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") else {
      throw fault
    }
    let quote = bytes[place]
    place += 1
    var value: [UInt8] = []
    while place < bytes.count, bytes[place] != quote {
      let byte = bytes[place]
      guard byte != Self.less, !Self.isForbidden(byte) else { throw fault }
      if byte == UInt8(ascii: "&") {
        value += try readReference()
      } else {
        value.append(Self.isBlank(byte) ? 0x20 : byte)
        place += 1
      }
    }
    guard place < bytes.count else { throw fault }
    place += 1
    return String(decoding: value, as: UTF8.self)
  }

  private static let entities: [String: Unicode.Scalar] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
  ]
  /// No reference is longer.
  private static let longestReference = 12

  /// Reads a reference to a character.
  private mutating func readReference() throws(XMLReader.Fault) -> String.UTF8View {
    let rest = bytes[(place + 1)...].prefix(Self.longestReference)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { throw fault }
    let name = String(decoding: bytes[place + 1..<end], as: UTF8.self)
    let scalar: Unicode.Scalar?
    if name.hasPrefix("#x") {
      scalar = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    } else if name.hasPrefix("#") {
      scalar = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
    } else {
      scalar = Self.entities[name]
    }
    guard let scalar, !(scalar.isASCII && Self.isForbidden(UInt8(ascii: scalar))) else { throw fault }
    place = end + 1
    return String(scalar).utf8
  }

  /// Whether a byte is a control that no XML may hold.
  private static func isForbidden(_ byte: UInt8) -> Bool { byte < 0x20 && !isBlank(byte) }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  // MARK: - Places

  private func starts(with mark: [UInt8]) -> Bool { bytes[place...].starts(with: mark) }

  /// Passes over blanks.
  ///
  /// - Returns: Whether there were any.
  private mutating func skipBlanks() -> Bool {
    let start = place
    while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
    return place > start
  }

  /// Passes over everything up to a mark and the mark.
  ///
  /// - Returns: Where the mark stands.
  @discardableResult
  private mutating func skip(past mark: [UInt8], from start: Int) throws(XMLReader.Fault) -> Int {
    var end = start
    while end + mark.count <= bytes.count {
      if bytes[end] == mark[0], bytes[end...].starts(with: mark) {
        place = end + mark.count
        return end
      }
      end += 1
    }
    place = bytes.count
    throw fault
  }
}
