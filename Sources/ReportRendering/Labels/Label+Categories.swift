package import ReportModel

extension Theme {
  /// The name of the theme as inspectors say it.
  package var label: Label {
    switch self {
    case .study: Label(zh: "学习贯彻", en: "study")
    case .leadership: Label(zh: "党的领导", en: "leadership")
    case .functions: Label(zh: "职能履行", en: "functions")
    case .rules: Label(zh: "制度建设", en: "rules")
    case .decisions: Label(zh: "行政决策", en: "decisions")
    case .enforcement: Label(zh: "行政执法", en: "enforcement")
    case .emergency: Label(zh: "突发事件应对", en: "emergency")
    case .disputes: Label(zh: "矛盾化解", en: "disputes")
    case .oversight: Label(zh: "权力监督", en: "oversight")
    case .digital: Label(zh: "数字法治", en: "digital")
    case .publicity: Label(zh: "普法宣传", en: "publicity")
    case .capacity: Label(zh: "法治能力", en: "capacity")
    case .grassroots: Label(zh: "基层治理", en: "grassroots")
    case .safety: Label(zh: "平安建设", en: "safety")
    case .welfare: Label(zh: "民生经济", en: "welfare")
    }
  }
}

extension Part {
  /// The name of the mandatory content.
  package var label: Label {
    switch self {
    case .achievements: Label(zh: "举措和成效", en: "measures and results")
    case .duties: Label(zh: "第一责任人履职", en: "duties of the heads")
    case .shortcomings: Label(zh: "存在问题", en: "shortcomings")
    case .causes: Label(zh: "原因", en: "causes")
    case .rectification: Label(zh: "上年问题整改", en: "rectification")
    case .plan: Label(zh: "下步安排", en: "plans")
    case .other: Label(zh: "其他", en: "other")
    }
  }
}

extension MetricKind {
  /// What the quantity states.
  package var label: Label {
    switch self {
    case .actual: Label(zh: "实绩", en: "actual")
    case .target: Label(zh: "目标", en: "target")
    case .change: Label(zh: "增减", en: "change")
    }
  }
}

extension Optional<Outcome> {
  /// The verdict; that there is none where no later report is at hand.
  var label: Label { self?.label ?? Label("尚无后续报告", "no later report yet") }

  /// The verdict in a narrow column.
  var short: Label { self?.short ?? YearWords.pending }
}

extension Outcome {
  /// The verdict, never more than the later report bears out.
  package var label: Label {
    switch self {
    case .met: Label(zh: "报告称已完成", en: "reported done")
    case .partlyMet: Label(zh: "部分完成", en: "met in part")
    case .missed: Label(zh: "未完成", en: "missed")
    case .noEvidence: Label(zh: "报告未提及", en: "not mentioned")
    }
  }

  /// The verdict in a narrow column.
  var short: Label {
    switch self {
    case .met: Label("报告称完成", "reported done")
    case .partlyMet: Label("部分完成", "met in part")
    case .missed: Label("未完成", "missed")
    case .noEvidence: Label("未提及", "not mentioned")
    }
  }

  /// How the verdict is shown.
  var style: Run.Style {
    switch self {
    case .met: .good
    case .partlyMet: .warning
    case .missed: .bad
    case .noEvidence: .quiet
    }
  }
}

extension Qualifier {
  /// How exact a quantity is stated.
  package var label: Label {
    switch self {
    case .exact: Label(zh: "确数", en: "exact")
    case .approx: Label(zh: "约数", en: "approximate")
    case .atLeast: Label(zh: "不少于", en: "at least")
    case .atMost: Label(zh: "不超过", en: "at most")
    }
  }
}

extension Direction {
  /// Which way a change goes.
  package var label: Label {
    switch self {
    case .up: Label(zh: "上升", en: "up")
    case .down: Label(zh: "下降", en: "down")
    }
  }
}
