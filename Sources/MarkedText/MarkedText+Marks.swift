// Clauses, sentences and enclosures.
extension MarkedText {
  /// The mark at a place, nil where none stands; a comma within a number is none.
  @inlinable
  package func mark(at place: Int) -> Punctuation? {
    guard units.indices.contains(place), let mark = Punctuation(units[place]) else { return nil }
    guard mark == .comma || mark == .colon else { return mark }
    let index = marks.firstIndex(from: place)
    return index < marks.places.count && Int(marks.places[index]) == place ? mark : nil
  }

  /// Whether a place holds a mark that ends a sentence.
  @inlinable
  package func isStop(_ place: Int) -> Bool {
    units.indices.contains(place) && Punctuation(units[place]) == .stop
  }

  /// Whether a place holds a pause: a comma, 、, a semicolon, a colon or the end of a sentence.
  @inlinable
  package func isPause(_ place: Int) -> Bool {
    units.indices.contains(place) && Punctuation(units[place])?.isPause ?? false
  }

  /// The clauses of a range, none of them empty: cut at commas, semicolons, colons and full stops, not at 、.
  @inlinable
  package func clauses(in range: Range<Int>) -> [Range<Int>] { cut(range) { $0.endsClause } }

  /// The sentences of a range, each without its full stop.
  @inlinable
  package func sentences(in range: Range<Int>) -> [Range<Int>] { cut(range) { $0 == .stop } }

  /// The parts of a range between marks, none of them empty.
  @inlinable
  package func cut(_ range: Range<Int>, where isBound: (Punctuation) -> Bool) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    var index = marks.firstIndex(from: range.lowerBound)
    while index < marks.places.count, Int(marks.places[index]) < range.upperBound {
      let place = Int(marks.places[index])
      if isBound(marks.kinds[index]) {
        if place > start { result.append(start..<place) }
        start = place + 1
      }
      index += 1
    }
    if range.upperBound > start { result.append(start..<range.upperBound) }
    return result
  }

  /// Where the first mark of a sort stands in a range.
  @inlinable
  package func firstMark(in range: Range<Int>, where isWanted: (Punctuation) -> Bool) -> Int? {
    var index = marks.firstIndex(from: range.lowerBound)
    while index < marks.places.count, Int(marks.places[index]) < range.upperBound {
      if isWanted(marks.kinds[index]) { return Int(marks.places[index]) }
      index += 1
    }
    return nil
  }

  /// Where the last mark of a sort stands in a range.
  @inlinable
  package func lastMark(in range: Range<Int>, where isWanted: (Punctuation) -> Bool) -> Int? {
    var index = marks.firstIndex(from: range.upperBound) - 1
    while index >= 0, Int(marks.places[index]) >= range.lowerBound {
      if isWanted(marks.kinds[index]) { return Int(marks.places[index]) }
      index -= 1
    }
    return nil
  }

  /// Where marks of a sort stand in a range.
  @inlinable
  package func places(in range: Range<Int>, where isWanted: (Punctuation) -> Bool) -> [Int] {
    var result: [Int] = []
    var index = marks.firstIndex(from: range.lowerBound)
    while index < marks.places.count, Int(marks.places[index]) < range.upperBound {
      if isWanted(marks.kinds[index]) { result.append(Int(marks.places[index])) }
      index += 1
    }
    return result
  }

  /// The clause that a place lies in, within a range.
  @inlinable
  package func clause(at place: Int, in range: Range<Int>) -> Range<Int> {
    bounds(place, range) { $0.endsClause }
  }

  /// The sentence that a place lies in, within a range.
  @inlinable
  package func sentence(at place: Int, in range: Range<Int>) -> Range<Int> {
    bounds(place, range) { $0 == .stop }
  }

  @inlinable
  func bounds(_ place: Int, _ range: Range<Int>, _ isBound: (Punctuation) -> Bool) -> Range<Int> {
    let start = lastMark(in: range.lowerBound..<place, where: isBound).map { $0 + 1 } ?? range.lowerBound
    let end = firstMark(in: place..<range.upperBound, where: isBound) ?? range.upperBound
    return start..<max(start, end)
  }

  /// The range without blanks at its ends.
  @inlinable
  package func withoutBlanks(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, units[low] == 0x20 || units[low] == 0x0A { low += 1 }
    while high > low, units[high - 1] == 0x20 || units[high - 1] == 0x0A { high -= 1 }
    return low..<high
  }

  /// How many Chinese characters a range holds.
  @inlinable
  package func hanCount(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + (units[$1].isHan ? 1 : 0) } }

  /// Whether a range holds a digit.
  @inlinable
  package func hasDigit(_ range: Range<Int>) -> Bool { range.contains { units[$0].isDigit } }
}
