import Lexicon
import MarkedText
import ReportModel

/// Finds the quantities of a report: a numeral counts where a measure word, a rate or a counting verb licenses it and
/// no rule of `Rules/Quantities` says that it names, numbers or sets something instead.
struct MetricReader {
  let text: MarkedText
  private let names: NumberNames
  /// The words by which paragraphs tell of a part of the year or of nothing, in their order.
  private let signs: [Word]

  init(_ text: MarkedText) {
    self.text = text
    names = NumberNames(text)
    signs = text.all(anyOf: [.until, .denial, .zero], in: 0..<text.count)
  }

  /// The quantities of a paragraph.
  ///
  /// - Parameter part: The part of the report it stands in; figures of a plan are aims.
  /// - Complexity: O(n) in the tokens of the paragraph.
  func quantities(in paragraph: Range<Int>, part: Part) -> [Quantity] {
    var result: [Quantity] = []
    let numerals = text.numerals(in: paragraph)
    let signs = signs(in: paragraph)
    let month =
      numerals.isEmpty
      ? nil : text.found(by: Period.rule, Period.throughMonth(of: paragraph, signs, in: text))
    var clause = paragraph.lowerBound..<paragraph.lowerBound
    for place in numerals.indices {
      let numeral = numerals[place]
      let start = numeral.range.lowerBound
      // Most numerals that are no quantity have no measure word.
      guard numeral.unit != nil || numeral.isPercent || numeral.isFraction else { continue }
      let reached = result.last?.end ?? paragraph.lowerBound
      guard start >= reached, numeral.end <= paragraph.upperBound else { continue }
      if start >= clause.upperBound { clause = text.clause(at: start, in: paragraph) }
      let from = max(clause.lowerBound, min(reached, start))
      let candidate = Candidate(numeral, in: text, paragraph, clause, from: from, isPlan: part == .plan)
      guard states(candidate) else { continue }
      let next = place + 1 < numerals.endIndex ? numerals[place + 1].range.lowerBound : clause.upperBound
      let limit = max(min(next, clause.upperBound), numeral.range.upperBound)
      let mark = text.firstMark(in: numeral.range.upperBound..<limit) { $0 == .enumeration }
      var quantity = quantity(candidate, to: min(mark ?? next, clause.upperBound), part)
      quantity.throughMonth = month
      ListContinuation.apply(to: &quantity, behind: result.last, in: text)
      result.append(quantity)
    }
    guard part != .plan, !signs.isEmpty else { return result }
    let none = text.all(by: Denial.rule, Denial.statements(in: paragraph, signs, of: text))
    guard !none.isEmpty else { return result }
    // 没有发生一起…事件 denies the one it names.
    result.removeAll { one in
      one.value == 1 && none.contains { $0.number.lowerBound < one.number.lowerBound && one.end <= $0.end }
    }
    result += none
    return result.sorted { ($0.number.lowerBound, $0.anchor) < ($1.number.lowerBound, $1.anchor) }
  }

  /// The quantity that some words state by a person's word, whatever the rules say.
  ///
  /// - Parameters:
  ///   - numeral: The one numeral of the words.
  ///   - words: The words, which tell what is counted.
  func quantity(of numeral: Numeral, in paragraph: Range<Int>, words: Range<Int>, part: Part) -> Quantity {
    let candidate = Candidate(
      numeral, in: text, paragraph, text.clause(at: numeral.range.lowerBound, in: paragraph),
      from: words.lowerBound,
      isPlan: part == .plan)
    var quantity = quantity(candidate, to: words.upperBound, part)
    if numeral.unit == nil, !numeral.isPercent, !numeral.isFraction {
      // A measure word that nobody knows is what stands behind the number, up to the end of the words.
      let rest = numeral.range.upperBound..<words.upperBound
      let isUnit = (1...Self.longestUnit).contains(rest.count) && !rest.contains(where: text.isPause)
      quantity.unit = isUnit ? text.string(rest) : ""
    }
    return quantity
  }

  /// No measure word is longer.
  private static let longestUnit = 3

  /// The signs that begin in a paragraph.
  private func signs(in paragraph: Range<Int>) -> ArraySlice<Word> {
    func first(from place: Int) -> Int {
      var (low, high) = (0, signs.count)
      while low < high {
        let middle = (low + high) / 2
        if signs[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let low = first(from: paragraph.lowerBound)
    return signs[low..<max(low, first(from: paragraph.upperBound))]
  }

  // MARK: - One quantity

  /// Whether a number states a quantity; the cheapest tests come first.
  private func states(_ candidate: Candidate) -> Bool {
    let numeral = candidate.numeral
    if !numeral.isNegative, candidate.start > 0, isJoined(candidate.start - 1, numeral) { return false }
    if numeral.unit == nil, candidate.end < text.count, isJoined(candidate.end, numeral) { return false }
    if names.hold(numeral, in: text) { return false }
    if text.decided(by: Frequency.rule, Frequency.isRule(candidate, in: text)) { return false }
    if numeral.isPercent {
      return !text.decided(by: Certainty.rule, !Certainty.isRate(candidate, in: text))
    }
    if numeral.isFraction || candidate.unitWords.contains(.tenthUnit) {
      text.note(Tenths.rule)
      return Tenths.isShare(candidate, in: text)
    }
    return
      !(text.decided(by: OtherWord.rule, OtherWord.holds(candidate, in: text))
      || text.decided(by: Session.rule, Session.isNumbered(candidate, in: text))
      || text.decided(by: Phase.rule, Phase.isNumbered(candidate, in: text))
      || text.decided(by: TimeOfDay.rule, TimeOfDay.isTold(candidate, in: text))
      || text.decided(by: Reach.rule, Reach.isNamed(candidate, in: text))
      || text.decided(by: Age.rule, Age.isOfOne(candidate))
      || text.decided(by: ArticlesOfLaw.rule, ArticlesOfLaw.areCounted(candidate, in: text))
      || text.decided(by: Indivisible.rule, Indivisible.isParted(candidate))
      || text.decided(by: Motto.rule, Motto.isNamed(candidate))
      || !ChineseCount.isLicensed(candidate, in: text))
  }

  /// 1+3, 3·15 and A-3 are names.
  private func isJoined(_ place: Int, _ numeral: Numeral) -> Bool {
    let unit = text.units[place]
    return unit == .of("+") || unit == .of("·") || unit == .of("-") && !numeral.isPercent
  }

  private func quantity(_ candidate: Candidate, to limit: Int, _ part: Part) -> Quantity {
    let numeral = candidate.numeral
    var (value, interval) = (numeral.value, numeral.interval)
    var unit = "%"
    if candidate.unitWords.contains(.tenthUnit) {
      // Tenths are a rate like any other.
      value = (value * 1000).rounded() / 100
      interval = interval.map { $0.lowerBound * 10...$0.upperBound * 10 }
    } else if numeral.isFraction {
      value *= 100
    } else if let token = numeral.unit {
      unit = text.string(token.range)
    }
    let qualifier = Bound.qualifier(of: candidate, in: text)
    if qualifier != .exact { text.note(Bound.rule) }
    // What is planned may be a change too (下降30%); it keeps its direction.
    var (kind, direction) =
      text.found(by: Change.rule, Change.kind(of: candidate, in: text)) ?? (.actual, nil)
    if kind == .actual,
      text.decided(by: Aim.rule, Aim.isSet(candidate, qualifier, part, in: text)) || part == .plan
    {
      kind = .target
    }
    if part == .plan { kind = .target }
    return Quantity(
      number: numeral.range, value: value, interval: interval, unit: unit, unitClass: candidate.unitClass,
      kind: kind, qualifier: qualifier, direction: direction, clause: candidate.clause,
      local: candidate.from..<max(limit, candidate.end), throughMonth: nil, anchor: candidate.start,
      end: candidate.end)
  }
}
