import ChineseText

/// A lexicon compiled: flat numbers and short heads, ready to use without a look at the tables.
///
/// `Compiled/CompiledLexicon.swift` holds the image of the program's own lexicon, so that a run does not build it; a test
/// holds it to the tables and writes it anew where it is asked to.
package struct LexiconImage: Equatable, Sendable {
  /// The characters of the forms in the order of their codes, from 1.
  var alphabet: [UInt16] = []
  /// Characters with codes below this begin a form.
  var starterLimit: UInt16 = 0
  /// Characters with codes below this begin a form that is marked everywhere.
  var markedLimit: UInt16 = 0
  var base: [UInt16] = []
  var check: [UInt16] = []
  var value: [UInt16] = []
  /// By form: how many senses, then the class and the value of each; the last form is that of composed admissions.
  var senses: [UInt16] = []
  /// One line a concept, a unit class and a value, its fields parted by tabs.
  var heads = ""

  /// Builds the image of the tables.
  ///
  /// - Parameter additions: Further concept lines in the form of `ConceptTable`, of a user's own.
  package init(additions: String = "") {
    var builder = LexiconBuilder(additions: additions)
    builder.addAll()
    let senses = builder.senses
    let trie = DoubleArray(builder.forms) { number in
      !senses[number].allSatisfy(\.wordClass.isOnDemand)
    }
    var characters = [UInt16](repeating: 0, count: trie.codes.values.count)
    for (unit, code) in trie.codes.values.enumerated() where code > 0 { characters[Int(code)] = UInt16(unit) }
    alphabet = Array(characters[1...].prefix { $0 != 0 })
    (starterLimit, markedLimit) = (trie.starterLimit, trie.markedLimit)
    (base, check, value) = (trie.base, trie.check.map { $0 == .max ? 0 : $0 }, trie.value)
    // The last form stands for every admission that is composed while a text is marked; no text holds it.
    for own in senses + [[Lexicon.Sense(wordClass: .notDone, value: 0)]] {
      self.senses.append(UInt16(own.count))
      for sense in own { self.senses += [UInt16(sense.wordClass.rawValue), UInt16(bitPattern: sense.value)] }
    }
    var lines: [String] = []
    for concept in builder.concepts {
      let themes = concept.themes.map { "\($0.theme)=\($0.weight)" }.joined(separator: ",")
      lines.append("c\t\(concept.code)\t\(concept.facet.rawValue)\t\(concept.weight)\t\(themes)")
    }
    lines += builder.unitClasses.map { "u\t\($0)" } + builder.values.map { "v\t\($0)" }
    heads = lines.joined(separator: "\n")
  }

  // MARK: - As text

  /// So many numbers stand in one line of the text.
  private static let perLine = 36

  /// The numbers as text: each as three characters of six bits, from `0` on.
  package var text: String {
    let parts = [alphabet, [starterLimit, markedLimit], base, check, value, senses]
    let numbers = parts.flatMap { [UInt16(truncatingIfNeeded: $0.count), UInt16($0.count >> 16)] + $0 }
    var text: [UInt8] = []
    for (place, number) in numbers.enumerated() {
      if place > 0, place % Self.perLine == 0 { text.append(0x0A) }
      for shift in [12, 6, 0] { text.append(UInt8(number >> UInt16(shift) & 0x3F) + 0x30) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What the compiled source holds beside the numbers.
  package var headText: String { heads }

  /// Reads an image from its text.
  ///
  /// - Complexity: O(n) in the text; no string is built but those of the heads.
  init(text: String, heads: String) {
    var text = text
    self.heads = heads
    var at = 0
    func next() -> [UInt16] {
      text.withUTF8 { bytes in
        let size = Self.numbers(in: bytes, at..<at + 2)
        let count = Int(size[0]) | Int(size[1]) << 16
        at += 2 + count
        return Self.numbers(in: bytes, at - count..<at)
      }
    }
    alphabet = next()
    let limits = next()
    (starterLimit, markedLimit) = (limits[0], limits[1])
    base = next()
    check = next()
    value = next()
    senses = next()
  }

  /// The numbers of a stretch, by their places among all numbers of a text, which has so many.
  private static func numbers(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt16] {
    let last = range.upperBound - 1
    precondition(range.isEmpty || 3 * last + last / perLine + 3 <= bytes.count)
    return [UInt16](unsafeUninitializedCapacity: range.count) { numbers, count in
      var place = range.lowerBound
      var filled = 0
      while place < range.upperBound {
        // Line by line, so that no character is asked whether it ends one.
        let end = min((place / perLine + 1) * perLine, range.upperBound)
        var index = 3 * place + place / perLine
        for _ in place..<end {
          numbers[filled] =
            UInt16(bytes[index] &- 0x30) << 12 | UInt16(bytes[index &+ 1] &- 0x30) << 6
            | UInt16(bytes[index &+ 2] &- 0x30)
          filled &+= 1
          index &+= 3
        }
        place = end
      }
      count = filled
    }
  }
}
