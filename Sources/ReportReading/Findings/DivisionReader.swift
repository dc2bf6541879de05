import Lexicon
import MarkedText
import ReportModel

/// Finds totals whose parts are told, where the parts do not fit the total.
///
/// Most figures are no total, and most totals are right: arithmetic comes first, words decide then.
struct DivisionReader {
  let text: MarkedText
  let quantities: [FindingContext.Entry]

  /// How far apart parts of one listing may stand, and how many there may be.
  private static let widest = (gap: 24, parts: 12)

  /// The totals that their parts exceed or, in a complete listing, do not reach.
  func divisions() -> [Division] {
    let told = quantities.indices.compactMap(announced)
    let others = quantities.indices.compactMap(settled).filter { other in
      !told.contains { $0.total == other.total }
    }
    return (told + others).sorted { $0.total < $1.total }
  }

  private func quantity(_ index: Int) -> Quantity { quantities[index].quantity }

  // MARK: - Parts behind 其中, 含 and 分别为, and in brackets

  /// The division whose first part stands at a place among the quantities.
  private func announced(_ first: Int) -> Division? {
    guard first > 0, quantities[first].quantity.isSummand else { return nil }
    let lead = quantities[first].quantity.lead
    // 含 by itself means it only at the start (饱含, 含糊).
    let isComposed =
      text.opens(lead, with: .composed)
      || text.all(.composed, in: lead).contains { $0.range.count > 1 }
    let isListed = text.has(.listed, in: lead)
    let isBracketed = followsBracket(first)
    guard isComposed || isListed || isBracketed || text.has(.among, in: lead) else { return nil }
    guard let total = total(of: first, isMixed: isComposed), !isShadowed(quantity(total)) else { return nil }
    let parts = siblings(from: first, of: total, isBracketed: isBracketed, isMixed: isComposed)
    guard parts.count >= 2 else { return nil }
    let isComplete =
      isListed && first == total + 1 && closes(parts)
      && text.sentenceEnds(in: quantity(total).number.lowerBound..<quantity(first).number.lowerBound) == 0
    return division(total, parts, isComplete: isComplete)
  }

  /// Whether a quantity stands in the brackets right behind the one before it: 信访38件(来信9件、来访21件).
  private func followsBracket(_ index: Int) -> Bool {
    // In place, as each figure is asked, and `quantity` would copy it.
    let (end, next) = (quantities[index - 1].quantity.end, quantities[index].quantity.number.lowerBound)
    return end < next && text.mark(at: end) == .openBracket
      && text.firstMark(in: end..<next) { $0 == .closeBracket } == nil
  }

  /// The last figure before a first part that counts the same things.
  private func total(of first: Int, isMixed: Bool) -> Int? {
    var index = first - 1
    while index >= 0,
      let ends = text.sentenceEnds(in: quantity(index).number.lowerBound..<quantity(first).number.lowerBound),
      ends <= 1
    {
      if quantity(index).isSummand, countsLike(first, index) { return index }
      // Where a composition mixes measure words, its total stands right before it.
      if isMixed, index == first - 1, ends == 0, mixes(first, index) { return index }
      index -= 1
    }
    return nil
  }

  /// Whether two figures count the same things: 场 and 场次, 件 and 起.
  private func countsLike(_ left: Int, _ right: Int) -> Bool {
    quantity(left).unit == quantity(right).unit || kin(left).map { $0 == kin(right) } ?? false
  }

  private func kin(_ index: Int) -> Int? {
    var place = quantity(index).number.upperBound
    while place < quantity(index).end, text.units[place] == 0x20 { place += 1 }
    guard let found = text.longestForm(.measureKin, at: place), found.end == quantity(index).end else {
      return nil
    }
    return text.lexicon.value(of: found.form, as: .measureKin)
  }

  /// Papers are counted as papers and as cases: 审核74件,含合同58份.
  private func mixes(_ left: Int, _ right: Int) -> Bool {
    let classes = [quantity(left).unitClass, quantity(right).unitClass]
    return classes.allSatisfy { $0 == .countedCase || $0 == .document }
      && quantity(left).value <= quantity(right).value
  }

  /// The parts that stand beside each other, from the first on; none where one thing may be in two of them.
  private func siblings(from first: Int, of total: Int, isBracketed: Bool, isMixed: Bool) -> [Int] {
    var parts: [Int] = []
    for index in first..<min(first + Self.widest.parts, quantities.count) {
      let part = quantity(index)
      guard part.isSummand, countsLike(index, total) || isMixed && mixes(index, total),
        isBracketed ? text.isInside(.openBracket, .closeBracket, part.number.lowerBound) : !isShadowed(part)
      else { break }
      if let last = parts.last {
        let gap = quantity(last).end..<max(quantity(last).end, part.number.lowerBound)
        guard gap.count <= Self.widest.gap, text.firstMark(in: gap, where: isBreak) == nil,
          !text.has(.among, in: gap), !isNested(gap, beside: quantity(first).local)
        else { break }
      }
      if text.has(.overlapping, in: part.local) { return [] }
      parts.append(index)
    }
    // 修改45份,退回20份: deeds parted by a comma may be done to one thing, unless they are ways of settling it.
    if parts.count > 1, !text.has(anyOf: Self.settled, in: quantity(first).local),
      let last = parts.last,
      text.firstMark(in: quantity(first).end..<quantity(last).number.lowerBound, where: { $0 == .comma })
        != nil
    {
      return excludeEachOther(parts) ? parts : []
    }
    // One person may be a member and a woman, one device new and a replacement: only kinds that exclude each other
    // add up.
    let hasAttributes = [.person, .personTimes, .thing].contains(quantity(total).unitClass)
    return hasAttributes && !excludeEachOther(parts) ? [] : parts
  }

  private func isBreak(_ mark: Punctuation) -> Bool {
    mark == .stop || mark == .semicolon || mark == .paragraph
  }

  /// What was dealt with of a part is no part beside it (调解30件,成功28件), unless the first part is named so too
  /// (村级化解39起、镇级化解84起).
  private func isNested(_ gap: Range<Int>, beside first: Range<Int>) -> Bool {
    text.has(anyOf: Self.settled, in: gap) && !text.has(anyOf: Self.settled, in: first)
  }

  static let settled: WordClasses = [.settledDispute, .settledCase, .settledFault]

  /// A figure in brackets belongs to the one before it, unless the brackets announce parts.
  private func isShadowed(_ quantity: Quantity) -> Bool {
    let sentence = text.sentence(around: quantity.number.lowerBound)
    guard
      let open = text.lastMark(
        in: sentence.lowerBound..<quantity.number.lowerBound,
        where: { $0 == .openBracket || $0 == .closeBracket }),
      text.mark(at: open) == .openBracket
    else { return false }
    let inside = open + 1..<quantity.number.lowerBound
    return !text.opens(inside, with: .among) && !text.opens(inside, with: .listed)
  }

  // MARK: - A total divided without an announcement

  /// 立案21宗,简易程序15宗、普通程序8宗; 受理40件,办结35件,正在办理3件.
  private func settled(_ total: Int) -> Division? {
    guard quantities[total].quantity.isSummand, total + 2 < quantities.count,
      // Most figures stand in another sentence than the second behind them.
      !endsSentence(between: total, total + 2)
    else { return nil }
    let parts = [total + 1, total + 2]
    guard
      parts.allSatisfy({ quantity($0).isSummand && quantity($0).unit == quantity(total).unit }),
      quantity(parts[0]).value + quantity(parts[1]).value != quantity(total).value, closes(parts)
    else { return nil }
    if excludeEachOther(parts) { return division(total, parts, isComplete: false) }
    let (done, rest) = (quantity(parts[0]), quantity(parts[1]))
    guard text.has(.intake, in: quantity(total).lead), text.has(anyOf: Self.settled, in: done.lead),
      !text.has(.pending, in: done.lead), text.has(.pending, in: rest.lead), !text.has(.among, in: rest.lead),
      !text.has(.furtherPart, in: rest.lead), done.lead.count <= 8, rest.lead.count <= 10,
      done.value <= quantity(total).value
    else { return nil }
    return division(total, parts, isComplete: true)
  }

  /// Whether a sentence ends between two figures.
  private func endsSentence(between first: Int, _ second: Int) -> Bool {
    let start = quantities[first].quantity.number.lowerBound
    return text.firstMark(in: start..<max(start, quantities[second].quantity.number.lowerBound)) {
      $0 == .stop || $0 == .paragraph
    } != nil
  }

  // MARK: - Both

  /// Whether two parts are two kinds that no one thing is both of.
  private func excludeEachOther(_ parts: [Int]) -> Bool {
    guard parts.count == 2 else { return false }
    let (first, second) = (quantity(parts[0]).lead, quantity(parts[1]).lead)
    return pairs(.oneOfTwo, first, .otherOfTwo, second) || pairs(.otherOfTwo, first, .oneOfTwo, second)
  }

  private func pairs(_ left: WordClass, _ first: Range<Int>, _ right: WordClass, _ second: Range<Int>) -> Bool
  {
    guard let one = text.first(left, in: first), let other = text.first(right, in: second) else {
      return false
    }
    return text.value(one, as: left) == text.value(other, as: right)
  }

  /// Whether nothing of the sentence stands behind the parts that could be a further one.
  private func closes(_ parts: [Int]) -> Bool {
    guard let last = parts.last.map(quantity) else { return false }
    let end = text.firstMark(in: last.end..<text.count, where: isBreak) ?? text.count
    let next = parts[parts.count - 1] + 1
    let isFollowed = quantities[next...].prefix { $0.quantity.number.lowerBound < end }
      .contains { $0.quantity.unit == last.unit }
    return !isFollowed && !text.has(.furtherPart, in: last.end..<min(end, last.end + 8))
  }

  private func division(_ total: Int, _ parts: [Int], isComplete: Bool) -> Division? {
    let sum = Finding.Fact.total(parts.map { quantity($0).value })
    let slack = parts.reduce(rounding(quantity(total))) { $0 + rounding(quantity($1)) }
    let whole = quantity(total).value
    guard sum > whole + slack || isComplete && sum < whole - slack else { return nil }
    return Division(total: total, parts: parts, isComplete: isComplete, sum: sum, slack: slack)
  }

  /// How far a figure in 万 or 亿 may be from what it rounds: 1.2万 stands for 11,500 to 12,500.
  private func rounding(_ quantity: Quantity) -> Double {
    // What stands behind 万 (3万4000) leaves nothing to round.
    guard let last = text.units[quantity.number].last, last == .of("万") || last == .of("亿") else { return 0 }
    return (last == .of("万") ? 10_000 : 100_000_000) / 2 / text.decimalScale(of: quantity.number)
  }
}

extension MarkedText {
  /// 10 for one decimal of a number, 100 for two, 1 for none.
  ///
  /// - Complexity: O(n) in the length of the number.
  func decimalScale(of number: Range<Int>) -> Double {
    guard let point = units[number].firstIndex(of: .of(".")) else { return 1 }
    return units[point + 1..<number.upperBound].prefix(while: \.isDigit).reduce(1) { scale, _ in scale * 10 }
  }
}
