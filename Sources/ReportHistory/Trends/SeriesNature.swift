import ReportModel

/// Whether a figure is of a moment or of a period.
enum SeriesNature {
  private static let stockWords: [Units] = .words([
    "现有", "达到", "累计", "总数", "增至", "共有", "仍为", "发展到", "扩大到", "增加到", "扩充到", "持有", "持证", "目前", "全镇", "全乡", "配备",
    "队员", "法律顾问", "调解员", "网格", "明白人",
  ])
  private static let flowWords: [Units] = .words([
    "新增", "新取得", "开展", "组织", "办理", "发放", "受理", "化解", "培训班", "轮训",
  ])
  private static let counted: Set<String> = ["名", "人", "个", "项", "支", "处", "家"]

  /// A count at a moment, such as staff on the register.
  static func isStock(_ figure: MetricFeatures) -> Bool {
    counted.contains(figure.metric.unit) && !figure.text.holds(anyOf: flowWords)
      && figure.text.holds(anyOf: stockWords)
  }

  /// The nature of a series of figures, the latest last.
  static func nature(_ figures: [MetricFeatures]) -> Series.Nature {
    guard let last = figures.last else { return .flow }
    if last.metric.unit == "%" { return .rate }
    return figures.count(where: \.isStock) * 2 > figures.count ? .stock : .flow
  }
}
