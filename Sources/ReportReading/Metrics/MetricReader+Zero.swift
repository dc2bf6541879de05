import ChineseText
import Lexicon
import ReportModel

extension MetricReader {
  /// Words that deny, longest first; what follows must be something that is counted.
  private static let denials = [
    "没有发生", "未曾发生", "未引发", "没有引发", "未被通报", "未发现", "没有发现", "未新制定", "未新出台", "未再发生", "无新增", "未新增", "未发生", "未出现",
    "未收到", "未接到", "未制定", "未出台", "未发布", "未制发", "未产生", "未受理", "未办理", "未有", "没有出现", "没有收到", "没有制定", "没有出台",
    "未印发",
    "未立案", "未查处", "未实施", "未作出", "未组织", "未承办", "未涉及", "没有因", "未因", "没有", "无",
  ]
  /// Things that are counted by case, with the measure word they take.
  private static let countables: [(ending: String, unit: String)] = [
    ("生产安全事故", "起"), ("安全事故", "起"), ("事故", "起"), ("案件", "件"), ("诉讼", "件"), ("复议", "件"), ("病例", "例"),
    ("规范性文件", "件"),
    ("申请", "件"), ("群体性事件", "起"), ("事件", "件"), ("败诉", "件"), ("上访", "起"), ("进京访", "起"), ("非访", "起"),
    ("文件", "件"),
    ("重大行政决策", "件"), ("火灾", "起"), ("应诉案", "件"), ("处罚", "件"), ("旁听庭审", "次"), ("信访", "件"), ("投诉", "件"),
    ("举报", "件"), ("依申请公开", "件"), ("公开事项", "件"), ("公开件", "件"), ("火情", "起"), ("发案", "起"), ("舆情", "起"),
    ("伤亡", "人"),
    ("差评", "件"), ("火点", "处"), ("行为", "起"), ("疫情", "起"),
    ("死亡", "人"),
  ]
  /// Words that may close such a statement behind the thing.
  private static let closings = ["发生", "出现", "产生", "情况", "情形", "现象", "的", "”"]
  /// 无一起…事件: the measure word of what there was none of.
  private static let single = ["一起", "一例", "一件", "一宗", "一人", "一户", "1起", "1例", "1件", "1宗", "任何"]
  /// What a report counts persons by; 无人照料的老人 and 无人居住的房屋 count nothing.
  private static let befalling = [
    "上访", "信访", "访", "伤", "亡", "返贫", "通过", "脱管", "漏管", "失控", "违法", "违纪", "违规", "犯罪", "复吸", "溺水", "掉队", "失学",
    "辍学",
    "被查", "被处", "受处", "参赌", "感染", "失联",
  ]
  private static let aims = [
    "确保", "防止", "杜绝", "力争", "避免", "努力", "凡", "如果", "若", "严防", "力求", "争取", "实现", "坚决", "对",
  ]

  /// Statements that there was none: 无行政复议、行政诉讼案件, 事故零发生.
  func zeroStatements(
    _ scalars: Scalars, _ clauses: [Range<Int>], _ blocked: [Bool], _ offset: Int, _ part: Part
  ) -> [Quantity] {
    var result: [Quantity] = []
    for clause in clauses {
      result += zeroAtEnd(scalars, clause, offset)
      var index = clause.lowerBound
      while index < clause.upperBound {
        let rest = scalars[index..<clause.upperBound].string
        guard let denial = Self.denials.first(where: rest.hasPrefix),
          !isWordInside(scalars, index, denial, clause)
        else {
          index += 1
          continue
        }
        let start = behindOccasion(scalars, index + denial.unicodeScalars.count, clause)
        // A denial reaches to the end of its clause, over 、 and 和.
        let end = clause.upperBound
        let before = scalars[clause.lowerBound..<index].string
        let aimed = Self.aims.contains { before.contains($0) && ($0 != "对" || before.hasPrefix("对")) }
        if !aimed { result += items(scalars, denial: index, from: start, to: end, clause, offset) }
        index = end
      }
    }
    return result
  }

  /// 无 within another word (无人机, 无法, 无证), and 未 before what is no case.
  private func isWordInside(_ scalars: Scalars, _ index: Int, _ denial: String, _ clause: Range<Int>) -> Bool
  {
    let after = index + denial.unicodeScalars.count
    guard after < clause.upperBound else { return true }
    let words = "法证论缝偿关所须需效力意障死盲接棣锡为线"
    if denial == "无", words.unicodeScalars.contains(scalars[after]) { return true }
    // 无人员伤亡 and 无人上访, but 无人机 and 无人问津.
    if denial == "无", scalars[after] == "人", after + 1 < clause.upperBound,
      "机驾问值看售化艇船车区岛管".unicodeScalars.contains(scalars[after + 1])
    {
      return true
    }
    if index > clause.lowerBound, denial == "无", "毫从有并".unicodeScalars.contains(scalars[index - 1]) {
      return scalars[index - 1] != "并"
    }
    return false
  }

  /// 未因执法引发行政复议: what is denied stands behind the verb, where an occasion stands between.
  private func behindOccasion(_ scalars: Scalars, _ start: Int, _ clause: Range<Int>) -> Int {
    guard scalars[..<start].last == "因" else { return start }
    let rest = scalars[start..<clause.upperBound].string
    let verbs = ["引发", "发生", "造成", "产生", "导致", "出现"].compactMap { rest.ranges(of: $0).first?.upperBound }
    guard let end = verbs.min() else { return clause.upperBound }
    return start + rest[..<end].unicodeScalars.count
  }

  private func items(
    _ scalars: Scalars, denial: Int, from start: Int, to end: Int, _ clause: Range<Int>, _ offset: Int
  ) -> [Quantity] {
    var (start, end) = (start, end)
    var unitWord: String?
    if let lead = Self.single.first(where: { scalars[start..<end].string.hasPrefix($0) }) {
      start += lead.unicodeScalars.count
      if lead != "任何" { unitWord = String(lead.suffix(1)) }
    }
    while let last = Self.closings.first(where: { scalars[start..<end].string.hasSuffix($0) }) {
      end -= last.unicodeScalars.count
    }
    guard end > start, end - start <= 40, !scalars[start..<end].contains(where: \.isASCIIDigit) else {
      return []
    }
    let whole = scalars[start..<end].string
    // 无一例外 counts nothing.
    if unitWord != nil, whole == "外" { return [] }
    let usual = Self.countables.first { whole.hasSuffix($0.ending) }?.unit
    // 无一人脱管漏管, 无人越级上访: the measure word, or what befalls persons, says what there was none of.
    let isReason = scalars[..<denial].last.map { $0 == "因" || $0 == "于" } ?? false
    let nobody = whole.hasPrefix("人") && Self.befalling.contains(where: whole.contains) && !isReason
    guard let unit = unitWord ?? (nobody ? "人" : usual) else { return [] }
    var items: [Range<Int>] = []
    var low = start
    for index in start..<end
    where scalars[index] == "、" || scalars[index] == "和" || scalars[index] == "及" || scalars[index] == "或" {
      if index > low { items.append(low..<index) }
      low = index + 1
    }
    if end > low { items.append(low..<end) }
    // Qualifiers in a list (较大、重大安全事故) are one thing.
    let things = [
      "复议", "诉讼", "案件", "应诉", "申请", "事故", "事件", "文件", "处罚", "信访", "上访", "病例", "火灾", "败诉", "非访", "投诉",
      "伤亡",
    ]
    let parted = items.filter { item in things.contains { scalars[item].string.contains($0) } }
    let named = parted.count == items.count ? items : [start..<end]
    return named.map { item in
      var quantity = Quantity(
        number: denial..<(denial + 1), value: 0, interval: nil, unit: unit,
        unitClass: unit == "人" ? .person : .countedCase, kind: .actual,
        qualifier: .exact, direction: nil, clause: clause, local: item, throughMonth: nil,
        anchor: named.count > 1 ? item.lowerBound : denial, end: item.upperBound, isZeroStatement: true)
      quantity.shift(by: offset)
      return quantity
    }
  }

  /// 行政复议案件零发生, 行政复议、行政诉讼案件均为零.
  private func zeroAtEnd(_ scalars: Scalars, _ clause: Range<Int>, _ offset: Int) -> [Quantity] {
    guard let zero = clause.last(where: { scalars[$0] == "零" }), zero > clause.lowerBound else { return [] }
    let after = scalars[zero..<clause.upperBound].string
    let before = scalars[clause.lowerBound..<zero].string
    // 全年零火情: said of a period it is a result, else a watchword.
    if ["全年", "年内", "今年以来", "一年来"].contains(where: before.hasSuffix), clause.upperBound - zero <= 8 {
      return items(scalars, denial: zero, from: zero + 1, to: clause.upperBound, clause, offset)
    }
    // 实现“零伤亡”: claimed of what came over the township, not of its own zeal (零距离).
    let claims = ["实现", "做到", "保持"]
    var bare = before
    for filler in ["“", "人员"] where bare.hasSuffix(filler) { bare.removeLast(filler.count) }
    if claims.contains(where: bare.hasSuffix), clause.upperBound - zero <= 8,
      !["努力", "力争", "争取", "目标", "推动"].contains(where: before.contains)
    {
      return items(scalars, denial: zero, from: zero + 1, to: clause.upperBound, clause, offset)
    }
    guard after.hasPrefix("零发生") || after == "零" || after.hasPrefix("零新增") || after.hasPrefix("零败诉"),
      !["确保", "力争", "努力", "争取", "目标"].contains(where: before.contains)
    else { return [] }
    var end = zero
    for filler in ["“", "为", "保持", "实现", "均", "都"]
    where scalars[clause.lowerBound..<end].string.hasSuffix(filler) {
      end -= filler.unicodeScalars.count
    }
    return items(scalars, denial: zero, from: clause.lowerBound, to: end, clause, offset)
  }
}
