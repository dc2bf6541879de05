import ReportModel

/// What a command has found, before it has a form.
enum Content {
  /// One report as read.
  case report(Report)
  /// Two reports held against each other, in sight of others of the township.
  case comparison(Comparison, old: Report, new: Report, others: [Report])
  /// A township's weaknesses.
  case weaknesses(WeaknessHistory, reports: [Report])
  /// A township's figures and themes.
  case trends(Trends, reports: [Report])
  /// What does not add up in reports.
  case findings([Report])
  /// Townships side by side.
  case board(Board, reports: [Report])
  /// The words that reports are read with.
  case vocabulary(Vocabulary)
}
