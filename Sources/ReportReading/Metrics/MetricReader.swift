import ChineseText
import ReportModel
import Vocabulary

/// A quantity in places of the reading text.
struct Quantity {
  var number: Range<Int>
  var value: Double
  var interval: ClosedRange<Double>?
  var unit: String
  var unitClass: String
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
      result.append(quantity)
    }
    if part != .plan { result += zeroStatements(scalars, clauses, blocked, offset, part) }
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
    var unitClass = "rate"
    if !numeral.isPercent {
      while at(end) == " " { end += 1 }
      guard let match = vocabulary.units.match(in: scalars, at: end) else { return nil }
      unit = scalars[match.range].string
      unitClass = match.unitClass
      end = match.range.upperBound
      // 六届七次全会 and 18周岁 are no counts.
      let behind = scalars[end..<min(end + 2, scalars.count)].string
      let isSession = behind == "全会" || isListedSession(scalars, end)
      if unit == "次", isSession || (behind.hasPrefix("会议") && numeral.isChinese) { return nil }
      if unit == "周", behind.hasPrefix("岁") { return nil }
      if unit == "日" || (unit == "个" && at(end) == "月") || at(end) == "年" && unit == "个" { return nil }
      if unit == "成" && !(at(start - 1).map { "达约近为".unicodeScalars.contains($0) } ?? false) { return nil }
      if numeral.isChinese, !licensesChinese(scalars, numeral, unit, clause) { return nil }
    }
    if isFrequency(scalars, clause.lowerBound..<start), unitClass != "time" { return nil }
    let before = scalars[from..<start].string
    let whole = scalars[clause.lowerBound..<start].string
    let after = scalars[end..<min(end + 4, scalars.count)].string
    var qualifier = qualifier(before, after, numeral)
    var (kind, direction) = kind(before, unitClass, part, qualifier, whole)
    if kind == .change, qualifier == .atLeast, part != .plan { qualifier = .exact }
    if part == .plan, kind == .change { (kind, direction) = (.target, direction) }
    return Quantity(
      number: numeral.range, value: numeral.value, interval: numeral.interval, unit: unit,
      unitClass: unitClass,
      kind: kind, qualifier: qualifier, direction: kind == .change ? direction : nil, clause: clause,
      local: from..<max(to, end), throughMonth: throughMonth(scalars), anchor: start, end: end)
  }

  /// 七次、八次全会: a meeting's number in a list of such numbers.
  private func isListedSession(_ scalars: Scalars, _ start: Int) -> Bool {
    guard start < scalars.count, scalars[start] == "、",
      let next = NumeralReader.numeral(in: scalars, at: start + 1)
    else { return false }
    return scalars[next.range.upperBound...].prefix(3).string == "次全会"
  }

  /// A Chinese numeral counts before strict measure words; 一 only where something is really counted.
  private func licensesChinese(_ scalars: Scalars, _ numeral: Numeral, _ unit: String, _ clause: Range<Int>)
    -> Bool
  {
    if numeral.isUpward || numeral.value >= 11 { return true }
    guard vocabulary.units.countsOne(unit) else { return false }
    let start = numeral.range.lowerBound
    if start > 0,
      scalars[start - 1] == "这" || scalars[start - 1] == "每" || scalars[start - 1] == "同"
        || scalars[start - 1] == "任"
    {
      return false
    }
    if numeral.value == 1 {
      let tail = scalars[max(clause.lowerBound, start - 3)..<start].string
      let counting = ["配备", "设立", "聘请", "新增", "发生", "仅", "共", "建成", "了", "仅有", "选聘", "购置", "建立", "有"]
      let countable = [
        "名", "人", "起", "宗", "例", "处", "台", "辆", "架", "座", "件", "份", "次", "场", "期", "所", "支", "个",
      ]
      let verbs = ["配备", "聘请", "选聘", "购置", "设立", "新增", "招录", "选派"]
      let whole = scalars[clause.lowerBound..<start].string
      return countable.contains(unit)
        && (counting.contains { tail.hasSuffix($0) } || unit == "名" && verbs.contains { whole.contains($0) })
    }
    if unit == "个" || unit == "项" || unit == "条" || unit == "部" || unit == "位" {
      let rest = scalars[numeral.range.upperBound..<min(numeral.range.upperBound + 4, scalars.count)].string
      return !rest.hasSuffix("方面") && !["个方", "个层", "个环", "个维", "个坚", "个责"].contains { rest.hasPrefix($0) }
    }
    return true
  }

  /// 每月召开一次 is a rule rather than a result.
  private func isFrequency(_ scalars: Scalars, _ range: Range<Int>) -> Bool {
    guard let each = range.last(where: { scalars[$0] == "每" }) else { return false }
    let rest = scalars[(each + 1)..<range.upperBound].string
    return [
      "年", "月", "季", "半年", "周", "天", "日", "旬", "双月", "两", "个月", "半月", "个季", "学期", "星期", "名执法人员每年", "人每年",
    ]
    .contains { rest.hasPrefix($0) }
  }

  // MARK: - Kind and qualifier

  private func qualifier(_ before: String, _ after: String, _ numeral: Numeral) -> Qualifier {
    let tail = String(before.suffix(6))
    if ["不少于", "不低于", "至少", "不小于", "不得少于", "不得低于", "少于"].contains(where: {
      tail.contains($0) && !(tail.hasSuffix("少于") && !tail.contains("不"))
    }) {
      return .atLeast
    }
    if ["不超过", "不高于", "不多于", "不大于"].contains(where: tail.contains) { return .atMost }
    if after.hasPrefix("以上") || after.hasPrefix("及以上") || after.hasPrefix("(含)以上") { return .atLeast }
    if after.hasPrefix("以内") || after.hasPrefix("以下") || after.hasPrefix("之内") { return .atMost }
    if after.hasPrefix("内"), before.contains("控制") { return .atMost }
    if numeral.isUpward || numeral.interval != nil { return .approx }
    if ["约", "近", "将近", "接近", "大约", "上", "超", "超过", "逾", "突破", "大概", "超出"].contains(where: tail.hasSuffix) {
      return .approx
    }
    return after.hasPrefix("左右") || after.hasPrefix("上下") || after.hasPrefix("余") || after.hasPrefix("多")
      ? .approx : .exact
  }

  private static let risingVerbs = ["增长", "上升", "增加", "提高", "提升", "上涨", "增幅", "多", "增", "升高", "增多"]
  private static let fallingVerbs = ["下降", "减少", "降低", "回落", "降幅", "少", "降", "减", "下滑", "压降", "缩减", "缩短"]

  private func kind(
    _ before: String, _ unitClass: String, _ part: Part, _ qualifier: Qualifier, _ clause: String
  ) -> (MetricKind, Direction?) {
    var tail = before
    for filler in ["了", "约", "近", "达", "超", "逾", "超过", "幅度", "率"] where tail.hasSuffix(filler) {
      tail.removeLast(filler.count)
    }
    let rising = Self.risingVerbs.contains(where: tail.hasSuffix)
    let falling = Self.fallingVerbs.contains(where: tail.hasSuffix)
    if rising || falling {
      let compared = ["同比", "环比", "较", "比", "上年", "去年", "相比"].contains(where: clause.contains)
      let strong = ["增长", "下降", "上升", "回落", "同比增加", "同比减少"].contains(where: tail.hasSuffix)
      if compared || (strong && unitClass == "rate") || before.contains("百分点") {
        return (.change, rising ? .up : .down)
      }
    }
    if part == .plan { return (.target, nil) }
    if qualifier == .atLeast, ["不少于", "不低于", "至少"].contains(where: before.suffix(6).contains),
      part != .shortcomings
    {
      return (.target, nil)
    }
    if ["力争", "计划到", "确保达到"].contains(where: clause.contains), part != .shortcomings {
      return (.target, nil)
    }
    return (.actual, nil)
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
