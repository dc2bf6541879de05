import ChineseText
import Lexicon

extension MetricReader {
  /// 七次、八次全会: a meeting's number in a list of such numbers.
  func isListedSession(_ scalars: Scalars, _ start: Int) -> Bool {
    guard start < scalars.count, scalars[start] == "、",
      let next = NumeralReader.numeral(in: scalars, at: start + 1)
    else { return false }
    return scalars[next.range.upperBound...].prefix(3).string == "次全会"
  }

  /// A Chinese numeral counts before strict measure words; 一 only where something is really counted.
  func licensesChinese(_ scalars: Scalars, _ numeral: Numeral, _ unit: Range<Int>, _ clause: Range<Int>)
    -> Bool
  {
    if numeral.isUpward || numeral.value >= 11 { return true }
    let unitWord = scalars[unit].string
    // A share in tenths is licensed by the words around it.
    if unitWord == "成" { return true }
    guard vocabulary.units.countsOne(unitWord) else { return false }
    let start = numeral.range.lowerBound
    if start > 0, "这每同任".unicodeScalars.contains(scalars[start - 1]) { return false }
    if numeral.value == 1 { return countsOne(scalars, start, unit, clause) }
    if ["个", "项", "条", "部", "位", "支", "类", "大", "种"].contains(unitWord) {
      let tail = scalars[clause.lowerBound..<start].string
      if numeral.value <= 10, Self.rhetoric.contains(where: tail.hasSuffix) { return false }
      let rest = scalars[numeral.range.upperBound..<min(numeral.range.upperBound + 4, scalars.count)].string
      return !rest.hasSuffix("方面") && !["个方", "个层", "个环", "个维", "个坚", "个责"].contains { rest.hasPrefix($0) }
    }
    return true
  }

  /// Verbs that announce an enumeration instead of counting: 突出三个重点, 抓好三项工作.
  private static let rhetoric = [
    "突出", "抓好", "抓住", "抓实", "聚焦", "紧盯", "围绕", "强化", "深化", "做好", "坚持", "守住", "把握", "把好", "处理好", "做到", "用好",
    "着眼", "立足", "紧扣",
    "锚定", "注重", "夯实", "筑牢", "实现", "加强", "压实", "扛牢", "健全", "狠抓", "依托", "整合", "念好", "建强", "优化", "建立健全", "按照",
    "瞄准", "扭住",
  ]

  // MARK: - One

  /// Verbs behind which 一 counts: something is there, came or was got.
  private static let counting = [
    "配备", "设立", "聘请", "新增", "发生", "仅", "共", "建成", "仅有", "选聘", "购置", "建立", "有", "组建", "成立", "配置", "添置", "采购",
    "招录", "招聘", "增加", "落成", "备案", "查处", "立案", "受理", "获评", "创建", "创成", "建有", "设有", "续聘", "办理", "化解", "调处",
    "处置", "只有",
  ]
  /// Verbs that praise what they bring forth: 打造一支高素质的队伍 counts nothing.
  private static let shaping = [
    "打造", "锻造", "建设", "培养", "培育", "造就", "形成", "走出", "营造", "创造", "探索", "探索出", "提供", "构建", "构建起", "塑造", "建强",
    "锤炼",
    "走", "带出", "练就", "培养出", "树立", "迈出", "搭建", "搭建起", "凝聚", "给",
  ]
  /// Measure words that 一 may count before a thing, behind a counting verb.
  private static let countable: Set<String> = [
    "名", "人", "起", "宗", "例", "处", "台", "辆", "架", "座", "件", "份", "次", "场", "期", "所", "支", "个", "家", "间",
  ]
  /// 作为一名党员, 不落一人 and the like speak of anyone or of nobody.
  private static let anyone = [
    "作为", "当好", "做", "当", "成为", "是", "任何", "不落", "不漏", "漏", "落", "每", "另", "另外", "哪怕", "像", "如", "某", "身为",
    "换", "少",
    "不让", "无", "没有",
  ]
  /// What one would say of a team's worth instead of counting it.
  private static let praise = [
    "素质", "过硬", "精湛", "优良", "合理", "较强", "较高", "作风", "能力", "业务", "本领", "忠诚", "敢打", "担当", "战斗力", "高效", "精干",
    "懂", "善",
  ]

  /// Whether 一 before a measure word is a count.
  ///
  /// Behind its noun (聘请法律顾问一名) it closes its phrase; before its noun it wants a verb that provides or
  /// records something, persons aside: 一名 counts unless it speaks of anyone.
  private func countsOne(_ scalars: Scalars, _ start: Int, _ unit: Range<Int>, _ clause: Range<Int>) -> Bool {
    let unitWord = scalars[unit].string
    guard Self.countable.contains(unitWord) else { return false }
    let head = phrase(scalars, before: start, clause)
    var tail = scalars[head..<start].string
    if Self.anyone.contains(where: tail.hasSuffix) { return false }
    if isRepeated(scalars, start..<unit.upperBound) { return false }
    let closes =
      unit.upperBound >= clause.upperBound || "、()".unicodeScalars.contains(scalars[unit.upperBound])
    if closes {
      if isParallel(scalars, unit.upperBound) { return false }
      // 与网格员一起 is together.
      if unitWord == "起", !["案", "件", "纠纷", "事故", "隐患"].contains(where: tail.hasSuffix) { return false }
      let named = scalars[head..<start].filter(\.isHan).count >= 4
      return named && !isFrequencyWord(tail) || ["仅", "仅有", "只有", "共", "共有"].contains(where: tail.hasSuffix)
    }
    if tail.hasSuffix("了") { tail.removeLast() }
    if Self.shaping.contains(where: tail.hasSuffix) { return false }
    let described = scalars[unit.upperBound..<clause.upperBound].string
    if unitWord == "支" {
      return Self.counting.contains(where: tail.hasSuffix) && !Self.praise.contains(where: described.contains)
    }
    if unitWord == "名" { return true }
    if unitWord == "家" {
      return !["人", "亲", "独", "之"].contains(where: described.hasPrefix)
        && (Self.counting.contains(where: tail.hasSuffix) || tail.hasSuffix("与"))
    }
    let counts = Self.counting.contains(where: tail.hasSuffix)
    return counts || start > clause.lowerBound && scalars[start - 1] == "了"
  }

  /// Where the phrase of a place begins: behind the last mark of its clause.
  private func phrase(_ scalars: Scalars, before start: Int, _ clause: Range<Int>) -> Int {
    let mark = (clause.lowerBound..<start).last { scalars[$0].isClauseBreak || scalars[$0] == "(" }
    return mark.map { $0 + 1 } ?? clause.lowerBound
  }

  /// 发现一起查处一起, 成熟一个推进一个: a manner of working.
  private func isRepeated(_ scalars: Scalars, _ word: Range<Int>) -> Bool {
    let wanted = Array(scalars[word])
    let window = max(0, word.lowerBound - 8)..<min(scalars.count, word.upperBound + 8)
    for index in window where index != word.lowerBound && index + wanted.count <= window.upperBound {
      if scalars[index..<(index + wanted.count)].elementsEqual(wanted) { return true }
    }
    return false
  }

  /// 查处一起、警示一片: what is said twice with 一 names a manner of working.
  private func isParallel(_ scalars: Scalars, _ end: Int) -> Bool {
    guard end < scalars.count, scalars[end] == "、" || scalars[end] == "," else { return false }
    let next = scalars[(end + 1)..<min(end + 6, scalars.count)].prefix { !$0.isClauseBreak && $0 != "、" }
    guard let one = next.firstIndex(of: "一"), one - end <= 4 else { return false }
    return next.endIndex - one == 2
  }

  private func isFrequencyWord(_ tail: String) -> Bool {
    ["至少", "不少于", "定期", "原则上"].contains { tail.hasSuffix($0) } && tail.count <= 6
  }

  // MARK: - Rules and shares

  /// 每月召开一次 is a rule rather than a result.
  ///
  /// - Parameter isPlan: In a plan so much 每年 is an aim that the year's end can be held against.
  func isFrequency(_ scalars: Scalars, _ range: Range<Int>, isPlan: Bool) -> Bool {
    guard let each = range.last(where: { scalars[$0] == "每" }) else { return false }
    let rest = scalars[(each + 1)..<range.upperBound].string
    // 以每两月1次频次开展学习5次: behind the rule stands what came of it.
    if rest.contains("频次") || rest.contains("频率") { return false }
    // 高峰时每天有230人值守 tells what there was.
    if rest.hasPrefix("天有") || rest.hasPrefix("日有") { return false }
    if isPlan, rest.hasPrefix("年"), !rest.hasPrefix("年一"), !rest.hasPrefix("年度一") { return false }
    return [
      "年", "月", "季", "半年", "周", "次", "天", "日", "旬", "双月", "两", "个月", "半月", "个季", "学期", "星期", "名执法人员每年", "人每年",
    ]
    .contains { rest.hasPrefix($0) }
  }

  /// Whether 成 behind a numeral is a tenth: 下降两成, 八成以上.
  func isTenth(_ scalars: Scalars, _ numeral: Range<Int>, _ end: Int) -> Bool {
    let before = scalars[max(0, numeral.lowerBound - 2)..<numeral.lowerBound].string
    let leads = ["达", "约", "近", "为", "占", "超", "过", "降", "少", "长", "加", "升", "了", "到", "至", "多", "逾", "的"]
    let after = scalars[end..<min(end + 2, scalars.count)].string
    let tails = ["以上", "以下", "左右", "多", "的", "以内"]
    let closes = after.unicodeScalars.first.map(\.isClauseBreak) ?? true
    return tails.contains(where: after.hasPrefix) || closes && leads.contains(where: before.hasSuffix)
      || ["近", "约", "超", "逾", "超过"].contains(where: before.hasSuffix)
        && !["立", "员", "为", "功", "果", "效"].contains(where: after.hasPrefix)
  }

  /// 物流园二期, 启动驿站三期建设: a phase of a project; two of a kind would be 两期.
  func isPhase(_ scalars: Scalars, _ numeral: Numeral, _ unit: String, _ end: Int) -> Bool {
    guard unit == "期", numeral.isChinese else { return false }
    let behind = scalars[end..<min(end + 2, scalars.count)].string
    return scalars[numeral.range].string == "二" || ["建设", "工程", "项目", "改造"].contains(where: behind.hasPrefix)
      || ["园", "区", "项目", "工程"].contains(
        where: scalars[..<numeral.range.lowerBound].suffix(2).string.hasSuffix)
  }

  /// 15分钟服务圈 names a circle by its reach.
  func isReach(_ scalars: Scalars, _ end: Int, _ unitClass: UnitClass) -> Bool {
    unitClass == .time
      && scalars[end..<min(end + 8, scalars.count)].prefix { !$0.isClauseBreak }.contains("圈")
  }

  /// Years of life count where they are the average of a body of people: 平均年龄56岁, not 年满60岁的老人.
  func isAge(_ scalars: Scalars, _ start: Int, _ unit: String, _ clause: Range<Int>) -> Bool {
    unit == "岁" && !scalars[clause.lowerBound..<start].string.contains("平均")
  }

  /// Articles of a law are its own and no figure of the township's: 民法典1260条, 《民法典》共7编1260条.
  func countsArticles(_ scalars: Scalars, _ start: Int, _ unit: String, _ clause: Range<Int>) -> Bool {
    guard ["条", "章", "编", "款", "项"].contains(unit) else { return false }
    var end = start
    var moved = true
    while moved, end > clause.lowerBound {
      moved = false
      while end > clause.lowerBound,
        scalars[end - 1].isASCIIDigit || scalars[end - 1].isChineseNumeral
          || "编章节条、,共计的全文总余".unicodeScalars.contains(scalars[end - 1])
      {
        end -= 1
        moved = true
      }
    }
    let before = scalars[clause.lowerBound..<end].string
    let named = ["法典", "法典》", "条例", "条例》", "法》", "宪法", "宪法》"].contains(where: before.hasSuffix)
    // 学习《条例》3条 would be odd; 起草条例意见3条 has its noun between.
    return named && unit != "项"
  }
}
