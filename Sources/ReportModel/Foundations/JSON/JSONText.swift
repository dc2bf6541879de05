/// The text of values: keys sorted, and where it is for people, two blanks deeper a level.
struct JSONText {
  /// Whether each element and member has a line of its own.
  let isPretty: Bool
  /// What was written.
  var bytes: [UInt8] = []
  /// A line break and the blanks before what stands at this depth.
  private var line: [UInt8] = [0x0A]
  /// The members of the objects being written, those of each in the order of their keys.
  private var members: [Int] = []

  init(isPretty: Bool) { self.isPretty = isPretty }

  /// Writes a value.
  ///
  /// - Complexity: O(n) in its text, and O(k log k) in the members of each object.
  mutating func append(_ value: JSONValue, of draft: JSONDraft) {
    bytes.reserveCapacity(bytes.count + 2 * draft.values.texts.count)
    append(value, draft.values)
  }

  private mutating func append(_ value: JSONValue, _ values: borrowing JSONValues) {
    switch value {
    case .scalar(let place):
      values.texts.withUnsafeBufferPointer {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[place]))
      }
    case .array(let list):
      open("[")
      var place = values.lists[list].first
      while place >= 0 {
        part(isFirst: place == values.lists[list].first)
        append(values.parts[place].value, values)
        place = values.parts[place].next
      }
      close("]", isEmpty: values.lists[list].count == 0)
    case .object(let list):
      open("{")
      let start = members.count
      gather(list, values)
      let end = members.count
      for place in start..<end {
        part(isFirst: place == start)
        let member = values.parts[members[place]]
        values.texts.withUnsafeBufferPointer { texts in
          bytes.appendQuoted(UnsafeBufferPointer(rebasing: texts[member.key]))
        }
        if isPretty { bytes.append(UInt8(ascii: " ")) }
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(UInt8(ascii: " ")) }
        append(member.value, values)
      }
      members.removeLast(end - start)
      close("}", isEmpty: start == end)
    case .draft(let draft): append(values.drafts[draft].root, of: values.drafts[draft])
    }
  }

  /// Adds the members of an object in the order of their keys.
  private mutating func gather(_ list: Int, _ values: borrowing JSONValues) {
    let start = members.count
    var place = values.lists[list].first
    while place >= 0 {
      members.append(place)
      place = values.parts[place].next
    }
    values.texts.withUnsafeBufferPointer { texts in
      values.parts.withUnsafeBufferPointer { parts in
        members.withUnsafeMutableBufferPointer { members in
          // Without the members of the objects that this one stands in.
          var own = UnsafeMutableBufferPointer(rebasing: members[start...])
          own.sort { one, other in
            texts[parts[one].key].lexicographicallyPrecedes(texts[parts[other].key])
          }
        }
      }
    }
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    if isPretty { line += [0x20, 0x20] }
  }

  private mutating func part(isFirst: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if isPretty { bytes += line }
  }

  private mutating func close(_ bracket: Unicode.Scalar, isEmpty: Bool) {
    if isPretty {
      line.removeLast(2)
      // What has no parts has an empty line in it, as Foundation writes it.
      if isEmpty { bytes.append(0x0A) }
      bytes += line
    }
    bytes.append(UInt8(ascii: bracket))
  }
}

extension Array where Element == UInt8 {
  /// Appends a text in quotation marks; only what must be escaped is.
  mutating func appendQuoted(_ utf8: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    var start = 0
    for place in utf8.indices where utf8[place] < 0x20 || utf8[place] == 0x22 || utf8[place] == 0x5C {
      append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<place]))
      appendEscape(of: utf8[place])
      start = place + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
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
