import ChineseText
import ReportModel

/// Collects units from front to back.
struct UnitCutter {
  let scalars: Scalars
  private(set) var units: [Range<Int>] = []
  /// Up to where the text is used.
  private(set) var position = 0
  /// Where the next unit begins, if before its statement.
  private var pending: Int?

  init(scalars: Scalars) { self.scalars = scalars }

  /// Whether a heading or the end of a line parts what follows from the last unit.
  private var isParted = false

  /// Passes over a heading.
  mutating func skip(_ range: Range<Int>) {
    position = range.upperBound
    isParted = true
  }

  /// Enters a statement as a unit.
  mutating func statement(_ range: Range<Int>) {
    enter((pending ?? range.lowerBound)..<range.upperBound)
    pending = nil
    position = range.upperBound
  }

  /// Cuts what stands before a place; an enumerator or a dash at its end is left for the unit that follows.
  mutating func gap(to end: Int, joinsNext: Bool) {
    var start = position
    for index in position..<max(end, position) {
      let scalar = scalars[index]
      guard scalar.isSentenceEnd || scalar.isBreak else { continue }
      piece(start..<(scalar.isBreak ? index : index + 1))
      if scalar.isBreak { isParted = true }
      start = index + 1
    }
    let rest = trimmed(start..<max(end, start))
    if joinsNext, !rest.isEmpty, isParted || holdsWords(rest) {
      pending = rest.lowerBound
    } else {
      piece(rest)
    }
    position = max(end, position)
  }

  private mutating func piece(_ range: Range<Int>) {
    let range = trimmed(range)
    guard !range.isEmpty else { return }
    if !isParted, !holdsWords(range), let last = units.last {
      units[units.count - 1] = last.lowerBound..<range.upperBound
    } else {
      enter(range)
    }
  }

  private mutating func enter(_ range: Range<Int>) {
    units.append(range)
    isParted = false
  }

  private func holdsWords(_ range: Range<Int>) -> Bool {
    scalars[range].contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, scalars[first].properties.isWhitespace {
      range = (first + 1)..<range.upperBound
    }
    while let last = range.last, scalars[last].properties.isWhitespace { range = range.lowerBound..<last }
    return range
  }
}
