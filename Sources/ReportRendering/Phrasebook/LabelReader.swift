import Lexicon

/// Reads the words of a label as the table of names has them, and a user's lines.
///
/// Code unit by code unit, as `PhraseTable` goes byte by byte: to make the table of characters cost a twentieth of a
/// whole comparison.
struct LabelReader: Sendable {
  /// A word of a label.
  private enum Word {
    /// The deeds that go with it are parted by blanks.
    case noun(name: String, deeds: String)
    /// Its keys are parted by blanks.
    case deed(keys: String, name: String)
    case measure(String)
    case level(String, isOfThing: Bool)
    case new
    case change
    case filler
  }

  /// What a label says.
  struct Reading {
    /// What is counted.
    var noun: String
    /// What was done, empty where its noun says it already.
    var deed: String?
    /// What is measured of it.
    var measure: String?
    /// At which level, and whether the thing is of that level rather than dealt with there.
    var level: (name: String, isOfThing: Bool)?
    /// Whether the thing is a rate.
    var isRate = false
    /// Whether it came anew.
    var isNew = false
    /// Whether a change is told.
    var isChange = false
  }

  static let standard = LabelReader([])

  private var words: [ArraySlice<UInt16>: [Word]] = [:]
  private var longest = 0

  /// Takes the words of the table and nouns of a user's, which go before.
  init(_ own: [GivenNames.Noun]) {
    for row in PhraseTable.rows(LabelNameTable.nouns) where row.count >= 2 {
      enter(row[0], .noun(name: row[1], deeds: row.count > 2 ? row[2] : ""))
    }
    for row in PhraseTable.rows(LabelNameTable.deeds) where row.count == 3 {
      enter(row[2], .deed(keys: row[0], name: row[1]))
    }
    for row in PhraseTable.rows(LabelNameTable.measures) where row.count == 2 {
      enter(row[0], .measure(row[1]))
    }
    for row in PhraseTable.rows(LabelNameTable.levels) where row.count == 3 {
      enter(row[2], .level(row[1], isOfThing: row[0] == "thing"))
    }
    enter(LabelNameTable.fillers, .filler)
    enter(LabelNameTable.new, .new)
    enter(LabelNameTable.changes, .change)
    for noun in own {
      let deeds = noun.deeds.joined(separator: " ")
      for form in noun.forms {
        words[Array(form.utf16)[...], default: []].append(.noun(name: noun.english, deeds: deeds))
        longest = max(longest, form.utf16.count)
      }
    }
  }

  private static func forms(_ text: String) -> [ArraySlice<UInt16>] {
    Array(text.utf16).split(separator: 0x20)
  }

  private mutating func enter(_ forms: String, _ word: Word) {
    for form in Self.forms(forms) {
      words[form, default: []].append(word)
      longest = max(longest, form.count)
    }
  }

  /// What a label says; nil where it holds a word that no table has, more than one thing, or a deed that its thing does
  /// not go with.
  ///
  /// - Complexity: O(n · l) in the label and the longest form.
  func reading(of label: String) -> Reading? {
    var found: [[Word]] = []
    var rest = Array(label.utf16)[...]
    while !rest.isEmpty {
      let size = stride(from: min(longest, rest.count), through: 1, by: -1).first {
        words[rest.prefix($0)] != nil
      }
      guard let size, let word = words[rest.prefix(size)] else { return nil }
      found.append(word)
      rest = rest.dropFirst(size)
    }
    return composed(found)
  }

  private func composed(_ found: [[Word]]) -> Reading? {
    // 检查 is what was held in 开展检查, and what was done in 检查企业: the last that may be a thing is it.
    let place = found.lastIndex { senses in
      senses.contains { if case .noun = $0 { true } else { false } }
    }
    guard let place else { return nil }
    var allowed: Set<ArraySlice<UInt16>> = []
    var reading = Reading(noun: "")
    // Of several the last, which is a user's where there is one.
    for case .noun(let name, let deeds) in found[place] {
      reading.noun = name
      allowed = Set(Self.forms(deeds))
    }
    reading.isRate = allowed.contains(Array("rate".utf16)[...])
    for (index, senses) in found.enumerated() where index != place {
      guard senses.contains(where: { take($0, allowed, into: &reading) }) else { return nil }
    }
    return reading
  }

  /// Takes one sense of a word; false where it does not fit what was read before.
  private func take(_ sense: Word, _ allowed: Set<ArraySlice<UInt16>>, into reading: inout Reading) -> Bool {
    switch sense {
    case .noun: return false
    case .deed(let keys, let name):
      guard reading.deed == nil, Self.forms(keys).allSatisfy(allowed.contains) else { return false }
      reading.deed = name
    case .measure(let name):
      guard reading.measure == nil else { return false }
      reading.measure = name
    case .level(let name, let isOfThing):
      guard reading.level == nil else { return false }
      reading.level = (name, isOfThing)
    case .new: reading.isNew = true
    case .change: reading.isChange = true
    case .filler: break
    }
    return true
  }
}
