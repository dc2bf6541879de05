import ReportModel

/// What a finding says, in both languages.
enum FindingMessage {
  case rate(part: Double, whole: Double, given: Double)
  case growth(before: Double, now: Double, given: Double)
  case sum([Double], whole: Double)
  case restated(passage: String, before: String, now: String)
  case staleYear(own: Int, written: Int)
  case stalePlan(year: Int)
  case staleSlogan(year: Int, plan: ClosedRange<Int>, isOpening: Bool)
  case doubledNumber(String)
  case skippedNumber(String, String)
  case missing(MandatoryContent)
  case late(published: String, year: Int)
  case damagedDate(String)

  /// In Chinese.
  var chinese: String {
    switch self {
    case .rate(let part, let whole, let given):
      "\(Self.figure(part))÷\(Self.figure(whole))＝\(Self.percent(part / whole * 100))%，报告写\(Self.figure(given))%"
    case .growth(let before, let now, let given):
      "\(Self.figure(before))→\(Self.figure(now))，变化\(Self.percent((now - before) / before * 100))%，"
        + "报告写\(given < 0 ? "下降" : "增长")\(Self.figure(abs(given)))%"
    case .sum(let parts, let whole):
      parts.map(Self.figure).joined(separator: "＋")
        + "＝\(Self.figure(Self.total(parts)))，\(Self.total(parts) > whole ? "超过" : "少于")总数\(Self.figure(whole))"
    case .restated(let passage, let before, let now): "同一数据前后不一：前文“\(passage)”写\(before)，此处写\(now)"
    case .staleYear(let own, let written): "报告的是\(own)年，此处写\(written)年"
    case .stalePlan(let year): "报告的是\(year)年，下一年度安排仍写\(year)年"
    case .staleSlogan(let year, let plan, let isOpening):
      "\(year)年不是该规划的\(isOpening ? "开局" : "收官")之年：规划期为\(plan.lowerBound)—\(plan.upperBound)年"
    case .doubledNumber(let number): "标题序号“\(number)”重复"
    case .skippedNumber(let before, let now): "标题序号由“\(before)”跳到“\(now)”"
    case .missing(let content): "未见应报告的内容：\(content.chinese)"
    case .late(let published, let year): "\(published)公开，晚于\(year + 1)年4月1日"
    case .damagedDate(let date): "日期残缺，无法确认：\(date)"
    }
  }

  /// In English.
  var english: String {
    switch self {
    case .rate(let part, let whole, let given):
      "\(Self.figure(part))/\(Self.figure(whole)) is \(Self.percent(part / whole * 100))%, the report says \(Self.figure(given))%"
    case .growth(let before, let now, let given):
      "\(Self.figure(before)) to \(Self.figure(now)) is \(Self.percent((now - before) / before * 100))%, "
        + "the report says \(Self.percent(given))%"
    case .sum(let parts, let whole):
      parts.map(Self.figure).joined(separator: " + ")
        + " = \(Self.figure(Self.total(parts))), "
        + "\(Self.total(parts) > whole ? "more" : "less") than the total of \(Self.figure(whole))"
    case .restated(let passage, let before, let now):
      "stated twice: “\(passage)” says \(before), this passage says \(now)"
    case .staleYear(let own, let written): "the report is on \(own), this passage says \(written)"
    case .stalePlan(let year): "the report is on \(year), and so its plan says, which is for the year after"
    case .staleSlogan(let year, let plan, let isOpening):
      "\(year) is not the \(isOpening ? "first" : "last") year of that plan, "
        + "which runs from \(plan.lowerBound) to \(plan.upperBound)"
    case .doubledNumber(let number): "the heading number “\(number)” stands twice"
    case .skippedNumber(let before, let now): "the heading numbers go from “\(before)” to “\(now)”"
    case .missing(let content): "required content missing: \(content.english)"
    case .late(let published, let year): "published on \(published), after 1 April \(year + 1)"
    case .damagedDate(let date): "a damaged date that cannot be read for certain: \(date)"
    }
  }

  /// A sum without the dust of floating point.
  static func total(_ parts: [Double]) -> Double { (parts.reduce(0, +) * 1000).rounded() / 1000 }

  private static func percent(_ value: Double) -> String { figure((value * 100).rounded() / 100) }

  /// A number without decimals where it is whole.
  private static func figure(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }
}
