import ChineseText
import Testing

@Suite struct PhraseAutomatonTests {
  /// An occurrence as compared: `Match` itself can only be made by the automaton.
  private struct Found: Hashable, Comparable {
    var start: Int
    var end: Int
    var value: Int

    static func < (left: Found, right: Found) -> Bool {
      (left.start, -left.end, left.value) < (right.start, -right.end, right.value)
    }
  }

  private typealias Patterns = [(phrase: Scalars, value: Int)]

  private func all(_ patterns: Patterns, _ text: Scalars) -> [Found] {
    PhraseAutomaton(patterns).allMatches(in: text).map(found)
  }

  private func found(_ match: PhraseAutomaton.Match) -> Found {
    Found(start: match.range.lowerBound, end: match.range.upperBound, value: match.value)
  }

  /// Looks at every place for every phrase.
  private func bruteForce(_ patterns: Patterns, _ text: Scalars) -> [Found] {
    var result: [Found] = []
    for start in text.indices {
      for (phrase, value) in patterns where !phrase.isEmpty && text[start...].starts(with: phrase) {
        result.append(Found(start: start, end: start + phrase.count, value: value))
      }
    }
    return result.sorted()
  }

  private func random(_ length: ClosedRange<Int>, _ alphabet: Scalars, _ generator: inout SeededGenerator)
    -> Scalars
  {
    (0..<Int.random(in: length, using: &generator)).map { _ in
      alphabet[Int.random(in: alphabet.indices, using: &generator)]
    }
  }

  @Test(arguments: 1...60)
  func findsWhatBruteForceFinds(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("行政执法力".scalars.prefix(2 + seed % 4))
    let count = Int.random(in: 1...12, using: &generator)
    let patterns = (0..<count).map { (phrase: random(0...4, alphabet, &generator), value: $0) }
    let text = random(0...80, alphabet, &generator)
    #expect(all(patterns, text) == bruteForce(patterns, text))
  }

  @Test(arguments: 1...60)
  func longestMatchesDoNotOverlap(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(1_000 + seed))
    let alphabet = "镇普法宣".scalars
    let patterns = (0..<8).map { (phrase: random(1...4, alphabet, &generator), value: $0) }
    let text = random(0...60, alphabet, &generator)
    let every = Set(bruteForce(patterns, text))
    var previous: Found?
    for match in PhraseAutomaton(patterns).matches(in: text).map(found) {
      #expect(every.contains(match))
      #expect(!every.contains { $0.start == match.start && $0.end > match.end }, "a longer one starts there")
      if let previous, (previous.start, previous.end) != (match.start, match.end) {
        #expect(match.start >= previous.end)
      }
      previous = match
    }
    #expect(previous != nil || every.isEmpty)
  }

  @Test func findsOverlappingAndNestedPhrases() {
    let patterns: Patterns = [("行政执法".scalars, 1), ("执法".scalars, 2), ("执法力量".scalars, 3), ("法".scalars, 4)]
    let found = all(patterns, "行政执法力量".scalars)
    #expect(
      found == [
        Found(start: 0, end: 4, value: 1), Found(start: 2, end: 6, value: 3),
        Found(start: 2, end: 4, value: 2),
        Found(start: 3, end: 4, value: 4),
      ])
  }

  @Test func keepsSeveralValuesOfOnePhrase() {
    let patterns: Patterns = [("普法".scalars, 7), ("普法".scalars, 8)]
    #expect(all(patterns, "普法".scalars).map(\.value) == [7, 8])
    #expect(PhraseAutomaton(patterns).matches(in: "普法".scalars).map(\.value) == [7, 8])
  }

  @Test(arguments: ["", "无此语"])
  func findsNothingWithoutPhrases(_ text: String) {
    #expect(PhraseAutomaton([]).allMatches(in: text.scalars).isEmpty)
    #expect(PhraseAutomaton([(phrase: [], value: 0)]).allMatches(in: text.scalars).isEmpty)
  }

  @Test func tellsScalarsBeyondTheBasicPlaneApart() {
    let patterns: Patterns = [("𠮷".scalars, 1), ("吉".scalars, 2)]
    #expect(all(patterns, "吉𠮷".scalars).map(\.value) == [2, 1])
  }
}
