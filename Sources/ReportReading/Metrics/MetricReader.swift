import ChineseText
import ReportModel
import Lexicon

/// A quantity in places of the reading text.
struct Quantity {
  var number: Range<Int>
  var value: Double
  var interval: ClosedRange<Double>?
  var unit: String
  var unitClass: UnitClass
  var kind: MetricKind
  var qualifier: Qualifier
  var direction: Direction?
  /// The clause that tells what is counted.
  var clause: Range<Int>
  /// The words that belong to this number alone.
  var local: Range<Int>
  var throughMonth: Int?
  /// Which scalar the id is made of, for several quantities of one word (无行政复议、行政诉讼案件).
  var anchor: Int
  /// Behind the unit.
  var end: Int
  var isZeroStatement = false
}

/// Finds the quantities of a report: a numeral counts where a measure word, a rate or a counting verb licenses it.
struct MetricReader {
  let text: ReadingText
  let marks: Marks
  let vocabulary: Vocabulary

  /// The quantities of a paragraph.
  ///
  /// - Parameter part: The part of the report it stands in; figures of a plan are aims.
  func quantities(in paragraph: Range<Int>, part: Part) -> [Quantity] {
    let scalars = Array(text.scalars[paragraph])
    let offset = paragraph.lowerBound
    let blocked = blockedPlaces(scalars)
    let clauses = Clauses.ranges(in: scalars)
    let numerals = NumeralReader.numerals(in: scalars)
    var result: [Quantity] = []
    for (place, numeral) in numerals.enumerated() {
      guard let clause = clauses.first(where: { $0.contains(numeral.range.lowerBound) }) else { continue }
      if numeral.range.contains(where: { blocked[$0] }) { continue }
      let previousEnd = result.last.map { $0.end - offset } ?? 0
      if numeral.range.lowerBound < previousEnd { continue }
      var next = place + 1 < numerals.count ? numerals[place + 1].range.lowerBound : clause.upperBound
      if let mark = (numeral.range.upperBound..<max(next, numeral.range.upperBound)).first(where: {
        scalars[$0] == "、"
      }) {
        next = mark
      }
      guard
        var quantity = quantity(
          scalars, numeral, clause: clause,
          from: max(clause.lowerBound, min(previousEnd, numeral.range.lowerBound)),
          to: min(next, clause.upperBound), part: part)
      else { continue }
      quantity.shift(by: offset)
      if let previous = result.last, previous.kind == .change, quantity.kind == .actual,
        continuesList(text.text(previous.end..<quantity.number.lowerBound), previous, quantity.unit)
      {
        (quantity.kind, quantity.direction) = (.change, previous.direction)
      }
      result.append(quantity)
    }
    if part != .plan {
      let none = zeroStatements(scalars, clauses, blocked, offset, part)
      // 没有发生一起…事件 denies the one it names.
      result.removeAll { one in
        one.value == 1
          && none.contains { $0.number.lowerBound < one.number.lowerBound && one.end <= $0.end }
      }
      result += none
    }
    return result.sorted { ($0.number.lowerBound, $0.anchor) < ($1.number.lowerBound, $1.anchor) }
  }

  // MARK: - Licence

  /// Places inside names, quotation marks, document numbers, dates and markers.
  private func blockedPlaces(_ scalars: Scalars) -> [Bool] {
    var blocked = [Bool](repeating: false, count: scalars.count)
    func block(_ range: Range<Int>) {
      for index in range where index < blocked.count { blocked[index] = true }
    }
    for range in vocabulary.blockers.ranges(in: scalars) { block(range) }
    if let marker = HeadingMarker.parse(scalars, at: 0) { block(0..<marker.length) }
    for enumerator in Enumerator.all(in: scalars, 0..<scalars.count) { block(enumerator.range) }
    for date in DateReader.all(in: scalars, 0..<scalars.count) { block(date.range) }
    for index in scalars.indices {
      if scalars[index] == "《" || scalars[index] == "〔" {
        let close = scalars[index...].firstIndex { $0 == "》" || $0 == "〕" } ?? index
        block(index..<(close + 1))
        if scalars[close] == "〕", let number = scalars[close...].prefix(7).firstIndex(of: "号") {
          block(close..<(number + 1))
        }
      }
      if scalars[index] == "“", let close = scalars[index...].prefix(24).firstIndex(of: "”") {
        block(index..<(close + 1))
      }
      if scalars[index] == "第" {
        var end = index + 1
        while end < scalars.count,
          scalars[end].isASCIIDigit || scalars[end].isChineseNumeral || scalars[end] == "、"
        { end += 1 }
        block(index..<end)
      }
    }
    return blocked
  }

  private func quantity(
    _ scalars: Scalars, _ numeral: Numeral, clause: Range<Int>, from: Int, to: Int, part: Part
  ) -> Quantity? {
    let start = numeral.range.lowerBound
    var end = numeral.range.upperBound
    func at(_ index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }
    if let before = at(start - 1), before == "+" || before == "·" || (before == "-" && !numeral.isPercent) {
      return nil
    }
    if let after = at(end), after == "+" || after == "·" || after == "年" || after == "月" || after == "号" {
      return nil
    }
    if numeral.isFraction { return nil }
    var unit = "%"
    var unitClass = UnitClass.rate
    if !numeral.isPercent {
      while at(end) == " " { end += 1 }
      guard let match = vocabulary.units.match(in: scalars, at: end) else { return nil }
      unit = scalars[match.range].string
      unitClass = UnitClass(rawValue: match.unitClass) ?? .item
      end = match.range.upperBound
      // 六届七次全会 and 18周岁 are no counts.
      let behind = scalars[end..<min(end + 2, scalars.count)].string
      let isSession = behind == "全会" || isListedSession(scalars, end)
      if unit == "次", isSession || (behind.hasPrefix("会议") && numeral.isChinese) { return nil }
      if unit == "周", ["岁", "年", "边", "期"].contains(where: behind.hasPrefix) { return nil }
      if unit == "日" || (unit == "个" && at(end) == "月") || unit == "个" && behind == "年头" { return nil }
      if start > 0, scalars[start - 1] == "届" { return nil }
      if isPhase(scalars, numeral, unit, end) { return nil }
      if unit == "成", !isTenth(scalars, numeral.range, end) { return nil }
      if isReach(scalars, end, unitClass) { return nil }
      if isAge(scalars, start, unit, clause) { return nil }
      if countsArticles(scalars, start, unit, clause) { return nil }
      if numeral.isChinese, !licensesChinese(scalars, numeral, match.range, clause) { return nil }
    }
    if isFrequency(scalars, clause.lowerBound..<start, isPlan: part == .plan), unitClass != .time,
      unit != "课时"
    {
      return nil
    }
    var (value, interval) = (numeral.value, numeral.interval)
    if unit == "成" {
      // Tenths are a rate like any other.
      unit = "%"
      value *= 10
      interval = interval.map { $0.lowerBound * 10...$0.upperBound * 10 }
    }
    let before = scalars[from..<start].string
    let whole = scalars[clause.lowerBound..<start].string
    let after = scalars[end..<min(end + 4, scalars.count)].string
    let qualifier = qualifier(before, after, numeral, unitClass)
    var (kind, direction) = kind(
      before, unitClass, part, qualifier, whole, isPoints: unit.hasSuffix("百分点"))
    if part == .plan, kind == .change { (kind, direction) = (.target, direction) }
    return Quantity(
      number: numeral.range, value: value, interval: interval, unit: unit,
      unitClass: unitClass,
      kind: kind, qualifier: qualifier, direction: kind == .change ? direction : nil, clause: clause,
      local: from..<max(to, end), throughMonth: throughMonth(scalars), anchor: start, end: end)
  }

  /// 截至11月底: the figures of the paragraph run to that month.
  private func throughMonth(_ scalars: Scalars) -> Int? {
    for index in scalars.indices where scalars[index] == "截" {
      let rest = scalars[index..<min(index + 14, scalars.count)]
      guard rest.string.hasPrefix("截至") || rest.string.hasPrefix("截止"), let month = rest.firstIndex(of: "月")
      else { continue }
      var start = month
      while start > index, scalars[start - 1].isASCIIDigit { start -= 1 }
      if let value = Int(scalars[start..<month].string), (1...11).contains(value) { return value }
    }
    return nil
  }
}

extension Quantity {
  mutating func shift(by offset: Int) {
    number = number.lowerBound + offset..<number.upperBound + offset
    clause = clause.lowerBound + offset..<clause.upperBound + offset
    local = local.lowerBound + offset..<local.upperBound + offset
    anchor += offset
    end += offset
  }
}
