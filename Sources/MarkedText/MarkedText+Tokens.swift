import Lexicon

// Numerals, dates, years and enumerators of a range.
extension MarkedText {
  /// The numerals that begin in a range.
  package func numerals(in range: Range<Int>) -> ArraySlice<Numeral> {
    slice(numerals, range) { $0.range.lowerBound }
  }

  /// The numeral that begins at a place.
  package func numeral(at place: Int) -> Numeral? {
    guard mayBeginNumber(place) else { return nil }
    return numerals(in: place..<place + 1).first
  }

  /// The whole date that begins at a place.
  package func date(at place: Int) -> DateToken? {
    guard mayBeginNumber(place) else { return nil }
    return dates(in: place..<place + 1).first
  }

  /// The year that begins at a place.
  package func year(at place: Int) -> YearToken? {
    guard mayBeginNumber(place) else { return nil }
    return years(in: place..<place + 1).first
  }

  /// Whether a number, with its sign, may begin at a place, told by one look.
  package func mayBeginNumber(_ place: Int) -> Bool {
    guard units.indices.contains(place) else { return false }
    let unit = units[place]
    return CharacterSort.table[unit] & CharacterSort.opensNumber != 0 || unit == .of("-") || unit == 0x2212
      || unit == .of("负")
  }

  /// The whole dates that begin in a range.
  package func dates(in range: Range<Int>) -> ArraySlice<DateToken> {
    slice(dates, range) { $0.range.lowerBound }
  }

  /// The years that begin in a range.
  package func years(in range: Range<Int>) -> ArraySlice<YearToken> {
    slice(years, range) { $0.range.lowerBound }
  }

  private func slice<Token>(
    _ tokens: [Token], _ range: Range<Int>, _ start: (Token) -> Int
  ) -> ArraySlice<Token> {
    func first(from place: Int) -> Int {
      var (low, high) = (0, tokens.count)
      while low < high {
        let middle = (low + high) / 2
        if start(tokens[middle]) < place { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let low = first(from: range.lowerBound)
    return tokens[low..<max(low, first(from: range.upperBound))]
  }

  /// The enumerator that begins at a place.
  package func enumerator(at place: Int) -> Enumerator? {
    slice(enumerators, place..<place + 1) { $0.range.lowerBound }.first
  }

  /// The enumerators of a range that stand at its start or behind the end of a clause; where a full stop was lost, 五是
  /// right where the fifth point is due too.
  package func enumerators(in range: Range<Int>) -> [Enumerator] {
    var result: [Enumerator] = []
    for found in slice(enumerators, range, { $0.range.lowerBound })
    where found.range.upperBound <= range.upperBound {
      let isDue =
        found.number >= 3 && found.number == (result.last?.number ?? 0) + 1 && found.range.count <= 3
      if found.isFree || found.range.lowerBound == range.lowerBound || isDue { result.append(found) }
    }
    return result
  }

  /// Whether a range holds a date and nothing else.
  package func isWholeDate(_ range: Range<Int>) -> Bool {
    guard let date = dates(in: range).first else { return false }
    return date.range.lowerBound - range.lowerBound <= 1 && range.upperBound - date.range.upperBound <= 1
  }
}
