public import ReportModel

/// Two and more reports of a township held against each other.
public enum History {
  /// What changed from the older to the newer report; any two reports are compared as asked.
  public static func compare(_ old: Report, _ new: Report) -> Comparison {
    let tools = HistoryTools()
    return Comparer(old: ReportFeatures(old, tools), new: ReportFeatures(new, tools), tools: tools)
      .comparison()
  }

  /// The weaknesses over all reports of one township; the order of the reports does not matter, and a year counts
  /// once.
  public static func weaknesses(_ reports: [Report]) -> WeaknessHistory {
    let history = TownshipHistory(reports, HistoryTools())
    return WeaknessHistory(
      township: history.township, fictional: history.isFictional, years: history.reports.compactMap(\.year),
      weaknesses: history.weaknesses)
  }

  /// The series, themes and sentences over all reports of one township.
  public static func trends(_ reports: [Report]) -> Trends {
    let history = TownshipHistory(reports, HistoryTools())
    return TrendBuilder(
      reports: history.reports, features: history.features, tools: history.tools, outcomes: history.outcomes,
      weaknesses: history.weaknesses
    ).trends(history.township, fictional: history.isFictional)
  }

  /// The townships of the reports side by side.
  public static func board(_ reports: [Report]) -> Board { BoardBuilder.board(reports, HistoryTools()) }
}
