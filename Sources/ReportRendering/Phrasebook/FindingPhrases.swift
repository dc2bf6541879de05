package import ReportModel

extension Finding.Fact {
  /// What is wrong, with the computation.
  package var label: Label {
    switch self {
    case .rate(let part, let whole, let given):
      // To the printed decimals, since no more is claimed.
      let real = Figures.plain(part / whole * 100, decimals: max(1, given.decimals))
      return Label(
        zh: "与件数不符：按件数为\(real)%（\(part.plain)÷\(whole.plain)），报告写\(given.plain)%",
        en:
          "does not match its own counts: \(real)% by the counts (\(part.plain) of \(whole.plain)), the report gives \(given.plain)%"
      )
    case .growth(let before, let now, let given):
      let (real, told) = (
        PercentChange(percent: (now - before) / before * 100).label, PercentChange(percent: given).label
      )
      return Label(
        zh: "与前后两数不符：\(before.plain)→\(now.plain)，\(real.zh)，报告写\(told.zh)",
        en:
          "does not match its two figures: \(before.plain) to \(now.plain) is \(real.en), the report says \(told.en)"
      )
    case .sum(let parts, let whole):
      let sum = Self.total(parts)
      let gap = Self.total([abs(sum - whole)])
      return Label(
        zh: "总数\(whole.plain)，分项合计\(sum.plain)（\(parts.map(\.plain).joined(separator: "＋"))），"
          + "\(sum > whole ? "多出" : "少")\(gap.plain)",
        en:
          "\(whole.plain) in all, but the parts make \(sum.plain) (\(parts.map(\.plain).joined(separator: " + "))), "
          + "\(gap.plain) too \(sum > whole ? "many" : "few")")
    case .restated(let passage, let before, let now):
      return Label(
        zh: "同一数据前后不一：前文“\(passage)”写\(before)，此处写\(now)",
        en: "stated twice: “\(passage)” says \(before), this passage says \(now)")
    case .staleYear(let own, let written):
      return Label(
        zh: "报告的是\(own)年，此处写\(written)年", en: "the report is on \(own), this passage says \(written)")
    case .stalePlan(let year):
      return Label(
        zh: "报告的是\(year)年，下一年度安排仍写\(year)年",
        en: "the report is on \(year), and so its plan says, which is for the year after")
    case .staleSlogan(let year, let plan, let isOpening):
      return Label(
        zh: "\(year)年不是该规划的\(isOpening ? "开局" : "收官")之年：规划期为\(plan.lowerBound)—\(plan.upperBound)年",
        en:
          "\(year) is not the \(isOpening ? "first" : "last") year of that plan, which runs from \(plan.lowerBound) to \(plan.upperBound)"
      )
    case .doubledNumber(let number):
      return Label(zh: "标题序号“\(number)”重复", en: "the heading number “\(number)” stands twice")
    case .skippedNumber(let before, let now):
      return Label(
        zh: "标题序号由“\(before)”跳到“\(now)”", en: "the heading numbers go from “\(before)” to “\(now)”")
    case .missing(let content):
      return Label(zh: "未见应报告的内容：\(content.label.zh)", en: "required content missing: \(content.label.en)")
    case .late(let published, let year):
      return Label(
        zh: "\(published)公开，晚于\(year + 1)年4月1日", en: "published on \(published), after 1 April \(year + 1)")
    case .damagedDate(let written):
      return Label(
        zh: "日期残缺，无法确认：\(written)", en: "a damaged date that cannot be read for certain: \(written)")
    case .told(let chinese, let english): return Label(zh: chinese, en: english)
    }
  }
}

extension MandatoryContent {
  /// Its name in the rule.
  package var label: Label {
    switch self {
    case .achievements: Label(zh: "主要举措和成效", en: "main measures and results")
    case .shortcomings: Label(zh: "存在的不足", en: "shortcomings")
    case .causes: Label(zh: "不足的原因", en: "causes of the shortcomings")
    case .duties:
      Label(
        zh: "党政主要负责人履行推进法治建设第一责任人职责情况", en: "how the heads of party and government fulfilled their duties")
    case .plan: Label(zh: "下一年度主要安排", en: "main plans for the next year")
    }
  }
}
