package import ReportModel

extension Finding.Kind {
  /// The name of the fault.
  package var label: Label {
    switch self {
    case .inconsistentRate: Label(zh: "比率待核", en: "rate to be verified")
    case .partsExceedWhole: Label(zh: "分项之和超过总数", en: "parts exceed the whole")
    case .sumDiffers: Label(zh: "分项之和不等于总数", en: "parts do not give the whole")
    case .restated: Label(zh: "同一数据前后不一", en: "same quantity, different values")
    case .staleYear: Label(zh: "年份未更新", en: "stale year")
    case .irregularNumber: Label(zh: "标题序号有误", en: "section numbers out of order")
    case .missingContent: Label(zh: "缺少规定内容", en: "mandatory content missing")
    case .latePublication: Label(zh: "公开超过期限", en: "published late")
    case .damagedDate: Label(zh: "日期残缺", en: "damaged date")
    }
  }
}

extension Finding {
  /// What is wrong, in a language.
  package func message(in language: Language) -> String { fact.label(language) }
}

extension ComparisonFinding.Kind {
  /// The name of the contradiction.
  package var label: Label {
    switch self {
    case .lastYearDiffers: Label(zh: "上年数与上年报告不符", en: "last year's figure differs")
    case .changeContradicted: Label(zh: "所称增减与两年数据不符", en: "stated change contradicted")
    case .staleYear: Label(zh: "年份未更新", en: "stale year")
    }
  }
}

extension ComparisonFinding {
  /// What contradicts, in a language.
  package func message(in language: Language) -> String { fact.label(language) }
}

extension SummaryLine {
  /// The sentence in a language.
  package func text(in language: Language) -> String { saying.label(language) }
}
