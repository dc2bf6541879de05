import Lexicon
import MarkedText

/// A word in code units, as it is looked for in reading text.
typealias Units = [UInt16]

extension ArraySlice where Element == UInt16 {
  /// Where a word first stands in the passage; nil where it does not.
  ///
  /// - Complexity: O(n·m), near O(n) in Chinese text, where the first character seldom recurs.
  func place(of word: ArraySlice<UInt16>) -> Int? {
    guard let first = word.first, count >= word.count else { return nil }
    for start in startIndex...(endIndex - word.count) where self[start] == first {
      if self[start..<start + word.count].elementsEqual(word) { return start }
    }
    return nil
  }

  /// Whether a word stands in the passage; the empty word stands in all.
  func holds(_ word: Units) -> Bool { word.isEmpty || place(of: word[...]) != nil }

  /// Whether one of some words stands in the passage.
  func holds(anyOf words: [Units]) -> Bool { words.contains { holds($0) } }

  /// Whether the passage begins with one of some words.
  func starts(withAnyOf words: [Units]) -> Bool { words.contains { starts(with: $0) } }

  /// Whether the passage ends with one of some words.
  func ends(withAnyOf words: [Units]) -> Bool { words.contains { suffix($0.count).elementsEqual($0) } }
}

extension Array where Element == UInt16 {
  /// The characters with every run of digits as one `0`, so that figures do not tell statements apart.
  static func masked(_ units: ArraySlice<UInt16>) -> Units {
    var result = Units()
    result.reserveCapacity(units.count)
    var isInNumber = false
    for index in units.indices {
      let unit = units[index]
      let continues =
        isInNumber && (unit == .of(".") || unit == .of(",")) && index + 1 < units.endIndex
        && units[index + 1].isDigit
      if unit.isDigit || continues {
        if !isInNumber { result.append(.of("0")) }
        isInNumber = true
      } else {
        isInNumber = false
        result.append(unit)
      }
    }
    return result
  }

  /// A text without blanks, widths folded; characters beyond the first plane are all one.
  static func folded(_ text: String) -> Units {
    PlainText.folded(text).map { $0.value > 0xFFFF ? 0xFFFD : UInt16(truncatingIfNeeded: $0.value) }
  }
}

extension Array where Element == Units {
  /// Words as they are looked for.
  static func words(_ words: [String]) -> [Units] { words.map { Units($0.utf16) } }
}
