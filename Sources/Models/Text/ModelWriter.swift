/// Writes the fields of models as text.
package struct ModelWriter {
  private var bytes: [UInt8] = []

  init() {}

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A field of words that hold no blanks.
  package mutating func line(_ name: String, _ words: [String]) {
    let line = ([name] + words).joined(separator: " ")
    precondition(line.utf8.split(whereSeparator: { $0 <= 0x20 }).count == words.count + 1)
    bytes += line.utf8
    bytes.append(0x0A)
  }

  /// A field of whole numbers.
  package mutating func line(_ name: String, _ integers: [Int]) {
    line(name, integers.map { String($0) })
  }

  /// The field that tells over which table a model was trained.
  package mutating func table(_ table: GramTable) {
    line("over", [String(table.count), String(table.checksum, radix: 16)])
  }

  /// The classes of a model, one a line: the name, what one level of its weights is worth, its bias.
  package mutating func classes(_ names: [String], scales: [Float], bias: [Float]) {
    line("classes", [names.count])
    for (place, name) in names.enumerated() {
      line(name, [FixedPoint.integer(scales[place]), FixedPoint.integer(bias[place])])
    }
  }

  /// An array of levels, −45 to 45.
  package mutating func levels(_ name: String, _ levels: [Int8]) {
    array(name, count: levels.count, levels.map { Digit.character(UInt8($0 + Levels.limit)) })
  }

  /// An array of whole numbers.
  package mutating func numbers(_ name: String, _ numbers: [Int]) {
    var characters: [UInt8] = []
    for number in numbers {
      var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
      while rest >= UInt(Digit.base) {
        characters.append(Digit.character(UInt8(rest % UInt(Digit.base)) + UInt8(Digit.base)))
        rest /= UInt(Digit.base)
      }
      characters.append(Digit.character(UInt8(rest)))
    }
    array(name, count: numbers.count, characters)
  }

  private mutating func array(_ name: String, count: Int, _ characters: [UInt8]) {
    line(name, [count, characters.count])
    for start in stride(from: 0, to: characters.count, by: Digit.perLine) {
      bytes += characters[start..<min(start + Digit.perLine, characters.count)]
      bytes.append(0x0A)
    }
  }
}
