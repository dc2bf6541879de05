package import ReportModel

extension ComparisonFinding.Fact {
  /// What contradicts, with the computation.
  package var label: Label {
    switch self {
    case .lastYear(let told, let stood):
      return Label(
        zh: "报告称上年为\(told.label.zh)，上年报告写的是\(stood.label.zh)",
        en:
          "the report gives \(told.label.en) for the year before; that year's report gives \(stood.label.en)")
    case .change(let words, let figures, let real):
      let path = figures.map(\.plain)
      let isRate = real.unit == "%"
      let change = PercentChange(percent: real.value).label
      let size = Amount(abs(real.value), real.unit).label
      let zh = isRate ? change.zh : (real.value < 0 ? "减少" : "增加") + size.zh
      let en = isRate ? change.en : (real.value < 0 ? "down " : "up ") + size.en
      return Label(
        zh: "报告写“\(words)”；按两年报告的数字（\(path.old)→\(path.new)），\(real.value == 0 ? "没有变化" : "应为" + zh)",
        en:
          "the report says “\(words)”; by the two reports' figures (\(path.old) to \(path.new)) it is \(real.value == 0 ? "unchanged" : en)"
      )
    case .own(let fact): return fact.label
    }
  }
}

extension Warning {
  /// What is odd.
  package var label: Label {
    switch self {
    case .otherTownship(let names):
      Label(
        zh: "两份报告属于不同乡镇：\(names.old)、\(names.new)",
        en: "the reports are of different townships: \(names.old), \(names.new)")
    case .sameYear(let year): Label(zh: "两份报告同为\(year)年", en: "both reports are on \(year)")
    case .reversed(let years):
      Label(
        zh: "先给的报告较新（\(years.old)年），后给的较旧（\(years.new)年）",
        en: "the first report is the newer one (\(years.old)), the second the older (\(years.new))")
    case .sameFile: Label(zh: "两份报告是同一文件", en: "both reports are the same file")
    }
  }
}
