import ReportModel

extension Outcome {
  /// The sign that stands beside the verdict.
  var character: String {
    switch self {
    case .met: "✓"
    case .partlyMet: "◐"
    case .missed: "✕"
    case .noEvidence: "○"
    }
  }

  /// What the verdict does and does not say.
  var meaning: Label {
    switch self {
    case .met: Label("报告自称", "by the report’s own account")
    case .partlyMet: Label("有进展，未达目标", "under way, short of the aim")
    case .missed: Label("报告自认或数字不达", "admitted, or the figure falls short")
    case .noEvidence: Label("不等于没做", "not the same as not done")
    }
  }
}
