import MarkedText

/// Cuts a passage of a shortcomings part where it turns from what is weak to why, or to what is to be done about it.
struct PassageSections {
  /// What a section of a passage tells.
  enum Role {
    /// Something weak.
    case weakness
    /// Why it is so.
    case cause
    /// What is to be done about it.
    case remedy
  }

  /// A stretch of one role, without the words that announce it.
  struct Section {
    let role: Role
    let range: Range<Int>
  }

  /// Where a passage turns to a role, and where the words begin that tell it.
  struct Turn {
    let role: Role
    let place: Int
    let words: Int
    /// Whether it opens a sentence, and no clause within one.
    let opensSentence: Bool
  }

  let text: MarkedText
  /// Whether remedies were told before in this part, so that a sentence that intends something is a further one.
  let hasRemedies: Bool
  /// How surely a sentence behind what is weak must plan, where no words announce it; nil where none is expected.
  var plans: UnannouncedPlan.Sureness?

  /// The turns of a passage in the order of the text.
  ///
  /// - Complexity: O(n) in the words and marks of the passage.
  func turns(in range: Range<Int>) -> [Turn] {
    var found: [Turn] = []
    func read(_ start: Int, opensSentence: Bool) {
      var start = start
      while start < range.upperBound, text.units[start] == .of(" ") { start += 1 }
      guard start < range.upperBound else { return }
      let rest = start..<range.upperBound
      if let words = text.found(by: CauseOpener.rule, CauseOpener.words(opening: rest, of: text)) {
        found.append(Turn(role: .cause, place: start, words: words, opensSentence: opensSentence))
      } else if opensSentence,
        let words = text.found(by: RemedyOpener.rule, RemedyOpener.words(opening: rest, of: text))
      {
        found.append(Turn(role: .remedy, place: start, words: words, opensSentence: true))
      } else if hasRemedies, start == range.lowerBound,
        let words = RemedyOpener.further(opening: rest, in: text)
      {
        found.append(Turn(role: .remedy, place: start, words: words, opensSentence: true))
      } else if let plans, opensSentence, hasRemedies || start > range.lowerBound,
        text.decided(by: UnannouncedPlan.rule, UnannouncedPlan.opens(rest, in: text, plans))
      {
        found.append(Turn(role: .remedy, place: start, words: start, opensSentence: true))
      }
    }
    read(range.lowerBound, opensSentence: true)
    for place in text.places(in: range, where: { $0.isPause || $0 == .openBracket || $0 == .paragraph }) {
      guard place + 1 < range.upperBound, place >= found.last?.words ?? range.lowerBound else { continue }
      let mark = text.mark(at: place)
      read(place + 1, opensSentence: mark == .stop || mark == .semicolon || mark == .paragraph)
    }
    return found
  }

  /// A passage cut at its turns.
  func sections(of range: Range<Int>, at turns: [Turn]) -> [Section] {
    var result: [Section] = []
    var (start, role) = (range.lowerBound, Role.weakness)
    for turn in turns {
      if turn.place > start { result.append(Section(role: role, range: start..<turn.place)) }
      (start, role) = (turn.words, turn.role)
    }
    if start < range.upperBound { result.append(Section(role: role, range: start..<range.upperBound)) }
    return result
  }

  /// The sections of a paragraph, turns within single items left to them.
  ///
  /// 究其原因 behind the last of several points closes them all only where items of its own follow or none went before.
  func sections(ofParagraph paragraph: Range<Int>, _ items: [ListReader.Item]) -> [Section] {
    let outer = turns(in: paragraph).filter { turn in
      guard turn.opensSentence else { return false }
      let before = items.last { $0.mark.lowerBound < turn.place }
      let after = items.first { $0.mark.lowerBound > turn.place }
      switch (before, after) {
      case (let before?, let after?): return after.number != before.number + 1 || after.number == 1
      case (.some, nil): return false
      case (nil, _): return true
      }
    }
    return sections(of: paragraph, at: outer)
  }
}
