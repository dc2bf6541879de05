/// Four of the five contents that the rule of 2019 asks for, in five parts; the fifth is 其他需要报告的情况 and may be empty.
enum MandatoryContent: CaseIterable {
  case achievements, shortcomings, causes, duties, plan

  /// Its name in the rule.
  var chinese: String {
    switch self {
    case .achievements: "主要举措和成效"
    case .shortcomings: "存在的不足"
    case .causes: "不足的原因"
    case .duties: "党政主要负责人履行推进法治建设第一责任人职责情况"
    case .plan: "下一年度主要安排"
    }
  }

  /// Its name in English.
  var english: String {
    switch self {
    case .achievements: "main measures and results"
    case .shortcomings: "shortcomings"
    case .causes: "causes of the shortcomings"
    case .duties: "how the heads of party and government fulfilled their duties"
    case .plan: "main plans for the next year"
    }
  }
}
