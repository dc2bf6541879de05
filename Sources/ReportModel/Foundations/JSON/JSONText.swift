/// The text of values: keys sorted, and where it is for people, two blanks deeper a level.
struct JSONText {
  /// Whether each element and member has a line of its own.
  let isPretty: Bool
  /// What was written.
  var bytes: [UInt8] = []
  private var depth = 0

  init(isPretty: Bool) { self.isPretty = isPretty }

  /// Writes a value.
  ///
  /// - Complexity: O(n) in its text, and O(k log k) in the members of each object.
  mutating func append(_ value: JSONValue, of draft: JSONDraft) {
    draft.texts.withUnsafeBufferPointer { append(value, $0) }
  }

  /// Writes a value whose scalars have these texts, which are lent for the whole of it.
  private mutating func append(_ value: JSONValue, _ texts: UnsafeBufferPointer<UInt8>) {
    switch value {
    case .scalar(let place): bytes.append(contentsOf: UnsafeBufferPointer(rebasing: texts[place]))
    case .array(let array):
      open("[")
      for (place, element) in array.elements.enumerated() {
        part(isFirst: place == 0)
        append(element, texts)
      }
      close("]")
    case .object(let object):
      open("{")
      object.sort()
      for (place, member) in object.members.enumerated() {
        part(isFirst: place == 0)
        bytes.appendQuoted(member.key)
        bytes += isPretty ? Self.prettyColon : Self.colon
        append(member.value, texts)
      }
      close("}")
    case .draft(let draft): append(draft.root, of: draft)
    }
  }

  private static let (colon, prettyColon) = (Array(":".utf8), Array(" : ".utf8))

  private mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    depth += 1
    if isPretty { bytes.append(0x0A) }
  }

  private mutating func part(isFirst: Bool) {
    if !isFirst {
      bytes.append(UInt8(ascii: ","))
      if isPretty { bytes.append(0x0A) }
    }
    indent()
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    depth -= 1
    if isPretty { bytes.append(0x0A) }
    indent()
    bytes.append(UInt8(ascii: bracket))
  }

  private mutating func indent() {
    guard isPretty else { return }
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }
}

extension Array where Element == UInt8 {
  /// Appends a text in quotation marks; only what must be escaped is.
  mutating func appendQuoted(_ text: String) {
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for (place, byte) in utf8.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
        append(contentsOf: utf8[start..<place])
        appendEscape(of: byte)
        start = place + 1
      }
      append(contentsOf: utf8[start...])
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(of byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: append(byte)
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    default:
      append(contentsOf: "u00".utf8)
      let digits = String(byte, radix: 16).utf8
      if digits.count == 1 { append(UInt8(ascii: "0")) }
      append(contentsOf: digits)
    }
  }
}
