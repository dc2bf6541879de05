import ReportModel

/// How the difference between two figures is said.
enum FigureWords {
  /// From so many on a change is told in percent: of one more or less of nine nobody asks the percentage.
  private static let fewest = 10.0

  /// The change in percent; nil where the older figure is too small for one, or there is none.
  static func percent(_ row: MetricRow, from: Metric?) -> Double? {
    guard let from, from.value >= fewest, let percent = row.percent else { return nil }
    // What was rounded before is not rounded again: 10.949 is 10.9.
    return row.delta.map { $0 / from.value * 100 } ?? percent
  }

  /// The difference with its share, or why none is taken.
  static func difference(_ row: MetricRow, from: Metric, to: Metric, language: Language) -> String {
    if row.change == .incomparable {
      return "※ " + (row.reason?.label ?? row.change.label)(language)
    }
    guard let delta = row.delta, row.change != .unchanged else {
      return (row.reason == .withinRounding ? row.reason?.label ?? row.change.label : row.change.label)(
        language)
    }
    var text = Figures.difference(delta, unit: to.unit, between: [from.value, to.value])
    if to.unit == "%" || to.unit == "％" { text += language == .zh ? "个百分点" : " points" }
    if row.approximate { text = (language == .zh ? "约" : "about ") + text }
    if let percent = percent(row, from: from) {
      let share = Figures.signed(percent, decimals: percent.magnitude < 10 ? 1 : 0) + "%"
      text += language == .zh ? "（\(share)）" : " (\(share))"
    }
    if row.corrected == true { text += " ※ " + Words.holdsCorrection(language) }
    if let reason = row.reason { text += " ※ " + reason.label(language) }
    return text
  }
}
