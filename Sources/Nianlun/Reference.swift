import ReportModel

/// A fact of a report that a statement of nianlun's rests on.
public struct Reference: Hashable, Sendable {
  /// The year of the report, nil where the report does not tell it.
  public let year: Int?
  /// The fact's id in that report.
  public let id: String
  /// The words in which the report states it; nil where the report is not at hand.
  public let passage: Passage?

  init(id: String, in report: ReportModel.Report) {
    year = report.year
    self.id = id
    passage = report.passage(of: id)
  }

  /// Resolves a reference as summaries write it, such as `2023/q8`; of several reports of a year the last with the id is
  /// meant.
  init(_ written: String, among reports: [ReportModel.Report]) {
    let parts = written.split(separator: "/", maxSplits: 1).map(String.init)
    year = parts.count == 2 ? Int(parts[0]) : nil
    let id = parts.last ?? written
    self.id = id
    let year = year
    passage = reports.last { $0.year == year && $0.passage(of: id) != nil }?.passage(of: id)
  }
}
