import ReportModel

/// Whether a figure is of a moment or of a period.
enum SeriesNature {
  private static let stockWords = [
    "现有", "达到", "累计", "总数", "增至", "共有", "仍为", "发展到", "扩大到", "增加到", "扩充到", "持有", "持证", "目前", "全镇", "全乡", "配备",
    "队员",
    "法律顾问", "调解员", "网格", "明白人",
  ]

  /// A count at a moment, such as staff on the register.
  static func isStock(_ metric: Metric) -> Bool {
    guard metric.unit != "%" else { return false }
    let isFlow = ["新增", "新取得", "开展", "组织", "办理", "发放", "受理", "化解", "培训班", "轮训"].contains {
      metric.text.contains($0)
    }
    let persons = ["名", "人", "个", "项", "支", "处", "家"].contains(metric.unit)
    return persons && !isFlow && stockWords.contains { metric.text.contains($0) }
  }

  static func nature(_ metrics: [Metric]) -> Series.Nature {
    guard let last = metrics.last else { return .flow }
    if last.unit == "%" { return .rate }
    return metrics.filter(isStock).count * 2 > metrics.count ? .stock : .flow
  }
}
