/// Counts the paragraphs of one list as they come.
struct ListCounter {
  /// The number that each level has reached, nil before its first.
  private var reached: [Int?] = Array(repeating: nil, count: 10)

  /// Counts a paragraph on and returns what is put before it.
  ///
  /// - Parameters:
  ///   - level: Its level, from zero.
  ///   - levels: The levels of the list.
  mutating func next(_ level: Int, of levels: [NumberedLevel]) -> String {
    for above in 0..<level where reached[above] == nil { reached[above] = levels[above].start }
    reached[level] = reached[level].map { $0 &+ 1 } ?? levels[level].start
    for below in (level + 1)..<max(reached.count, level + 1) where below < levels.count {
      if let after = levels[below].restart, after == 0 || level >= after { continue }
      reached[below] = nil
    }
    return text(level, levels)
  }

  /// Begins a level anew, at a number of its own.
  mutating func restart(_ level: Int, at start: Int) { reached[level] = start &- 1 }

  private func text(_ level: Int, _ levels: [NumberedLevel]) -> String {
    var text = ""
    var isPlace = false
    for character in levels[level].pattern {
      if isPlace {
        isPlace = false
        // The tenth level, which OpenDocument texts have, is `A`.
        if let named = character == "A" ? 10 : character.wholeNumberValue, (1...10).contains(named),
          named <= levels.count
        {
          let number = reached[named - 1] ?? levels[named - 1].start
          let format = levels[level].isLegal ? .decimal : levels[named - 1].format
          text += format.text(number)
          continue
        }
        text.append("%")
      } else if character == "%" {
        isPlace = true
        continue
      }
      text.append(character)
    }
    return isPlace ? text + "%" : text
  }
}

extension String {
  /// A number before a paragraph with the space that parts it from the text, where its own last mark does not.
  var parted: String {
    guard let last = unicodeScalars.last else { return self }
    return last.value < 0x2000 && !last.properties.isWhitespace ? self + " " : self
  }
}
