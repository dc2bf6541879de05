import ChineseText
import ReportModel
import Lexicon

extension FindingReader {
  /// The same quantity stated twice with different values.
  ///
  /// Townships count the same sort of thing for many places, bodies and months, so two figures are held against each
  /// other only where their words are the same, both sentences speak of the whole township or year, and nothing in
  /// either says otherwise.
  func restatements() -> [Finding] {
    let statements = quantities.compactMap(statement)
    var found: [Finding] = []
    for (index, later) in statements.enumerated() {
      guard let earlier = statements[..<index].last(where: { isSame($0, later) }),
        earlier.quantity.value != later.quantity.value
      else { continue }
      let range = later.quantity.clause
      let (a, b) = (written(earlier.quantity), written(later.quantity))
      found.append(
        Finding(
          kind: .restated, metrics: [earlier.id, later.id], text: source(range), span: text.span(range),
          message: "同一数据前后不一：前文“\(source(earlier.quantity.clause))”写\(a)，此处写\(b)",
          messageEnglish:
            "stated twice: “\(source(earlier.quantity.clause))” says \(a), this passage says \(b)"))
    }
    return found
  }

  /// A figure with what tells it apart.
  private struct Stated {
    var quantity: Quantity
    var id: String
    /// The characters that say what is counted, in the order of their code.
    var words: String
    /// What the indicator's code says beside the objects: level and flags.
    var qualities: String
    /// Bodies and levels named in the sentence.
    var bodies: [String]
    var themes: [Theme]
  }

  private static let fillers = [
    "截至目前", "今年以来", "一年以来", "一年来", "今年来", "本年度", "全年", "今年", "年内", "年度", "全镇", "全乡", "全街道", "我镇", "我乡", "我街道",
    "本镇", "本乡", "辖区",
    "共计", "合计", "总计", "现有", "共有", "目前", "先后", "各类", "各种", "各项", "开展", "组织", "举办", "召开", "累计", "已", "共", "了",
    "的", "人数", "数量", "总数",
  ]
  /// Words that every report counts something with and that alone name no one thing.
  private static let general = [
    "宣传", "活动", "专题", "会议", "培训", "检查", "问题", "隐患", "学习", "集中", "研究", "整改", "巡查", "资料", "发放", "群众", "参与",
    "参加", "人员", "干部", "受益",
    "服务", "咨询", "接受", "解答", "办理", "案件", "事项", "投入", "资金", "工作", "排查", "走访", "整治", "行动", "专项", "演练", "印发",
    "法治", "法律", "普法", "制定",
    "完成", "建设", "建立", "新增", "覆盖", "村", "社区", "主题", "讲座", "宣讲", "文件", "制度", "企业", "全", "处", "各",
  ]
  /// Words of a part of the year, or of another one.
  private static let periods = [
    "上半年", "下半年", "季度", "月", "截至", "截止", "去年", "上年", "近年", "历年", "年来", "期间", "当天", "当日", "首批", "第一批", "每",
    "日", "周", "其中", "分别", "计划", "力争",
    "原", "由", "增至", "增加到", "新增", "首次", "再次", "又", "同期", "人均", "平均", "首期", "最", "累计",
  ]
  private static let bodies = [
    "村级", "各村", "村委", "镇级", "乡级", "县级", "市级", "省级", "国家级", "司法所", "派出所", "法庭", "综治中心", "调解中心", "矛调中心", "服务中心",
    "中队", "大队", "执法队", "执法办",
    "服务站", "工作站", "法律顾问", "律师", "网格", "调委会", "调解委员会", "调解室", "调解员", "人大", "政协", "工会", "妇联", "团委", "学校", "企业",
    "法官", "民警", "书记", "镇长",
    "乡长", "主任", "领导", "班子", "党委", "政府", "中心组", "党员", "志愿", "平台", "热线", "配合", "协助", "小组", "社区", "机关",
    "站所", "部门", "会同", "线上", "线下", "村民",
    "代表", "窗口", "明白人", "专班",
  ]
  private static let wholes = [
    "全年", "今年", "年内", "本年", "一年来", "全镇", "全乡", "全街道", "我镇", "我乡", "我街道", "辖", "现有", "共有", "目前",
  ]

  private func statement(_ entry: (quantity: Quantity, id: String)) -> Stated? {
    let quantity = entry.quantity
    guard quantity.kind == .actual, quantity.qualifier == .exact, !quantity.isZeroStatement,
      quantity.throughMonth == nil, quantity.unitClass != .time, quantity.value > 0,
      let metric = report.metrics.first(where: { $0.id == entry.id })
    else { return nil }
    let section = report.sections.first { $0.id == metric.section }
    if let part = section?.part, part != .achievements { return nil }
    let sentence = sentenceStart(quantity.number.lowerBound)..<quantity.clause.upperBound
    let before = text.text(sentence.lowerBound..<quantity.number.lowerBound)
    let years = report.year.map { "\($0)年" }
    let isWhole = Self.wholes.contains(where: before.contains) || years.map(before.contains) ?? false
    guard isWhole, !Self.periods.contains(where: withoutFillers(before).contains),
      !hasOtherYear(before), !text.scalars[sentence].contains("(")
    else { return nil }
    guard let words = key(quantity) else { return nil }
    let code = metric.indicator.code
    let qualities = code.firstIndex { $0 == "@" || $0 == "!" }.map { String(code[$0...]) } ?? ""
    return Stated(
      quantity: quantity, id: entry.id, words: words, qualities: qualities,
      bodies: Self.bodies.filter(before.contains), themes: section?.themes ?? [])
  }

  /// The words of a figure without what every sentence has; nil where they name no one thing.
  private func key(_ quantity: Quantity) -> String? {
    let low = quantity.local.lowerBound
    guard low < quantity.number.lowerBound else { return nil }
    let stop = (quantity.end..<max(quantity.end, quantity.local.upperBound)).first {
      text.scalars[$0].isClauseBreak || text.scalars[$0] == ")"
    }
    let after = quantity.end..<(stop ?? max(quantity.end, quantity.local.upperBound))
    let words = withoutFillers(text.text(low..<quantity.number.lowerBound) + text.text(after))
    let plain = words.unicodeScalars.filter(\.isHan)
    var named = plain.string
    for word in Self.general { named = named.replacing(word, with: "") }
    guard plain.count >= 4, named.unicodeScalars.count >= 2 else { return nil }
    return plain.sorted { $0.value < $1.value }.string
  }

  private func withoutFillers(_ words: String) -> String {
    var words = words
    if let year = report.year {
      words = words.replacing("\(year)年度", with: "").replacing("\(year)年", with: "")
    }
    for filler in Self.fillers where filler != "累计" { words = words.replacing(filler, with: "") }
    return words
  }

  private func hasOtherYear(_ words: String) -> Bool {
    NumeralReader.numerals(in: words.scalars).contains {
      $0.value >= 2000 && $0.value <= 2100 && Int($0.value) != report.year
    }
  }

  private func isSame(_ left: Stated, _ right: Stated) -> Bool {
    let related =
      left.themes.isEmpty || right.themes.isEmpty || left.themes.contains(where: right.themes.contains)
    return left.words == right.words && left.quantity.unit == right.quantity.unit
      && left.qualities == right.qualities && left.bodies == right.bodies && related
      && !sameSentence(left.quantity, right.quantity)
  }

  private func written(_ quantity: Quantity) -> String {
    text.text(quantity.number) + (quantity.unitClass == .rate && quantity.unit == "%" ? "" : quantity.unit)
  }
}
