import ReportModel

// What nianlun says of reports, in both of its languages, each with the facts that it rests on.

/// Words of nianlun's own, in both of its languages; quotations in them stay as the report has them.
public struct Wording: Hashable, Sendable {
  /// In Chinese.
  public let chinese: String
  /// In English.
  public let english: String
}

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

/// One thing that a summary says, with what it rests on.
public struct SummaryLine: Hashable, Sendable {
  /// The contract's name for what is said: `weaknessRecurring`, `commitmentMissed`, `figureMoved` and others; later
  /// versions may know more.
  public let kind: String
  /// The sentence.
  public let wording: Wording
  /// The facts that it rests on, with their passages.
  public let references: [Reference]

  init(_ inner: ReportModel.SummaryLine, among reports: [ReportModel.Report]) {
    kind = inner.kind.rawValue
    wording = inner.wording
    references = inner.refs.map { Reference($0, among: reports) }
  }
}

/// Something that does not add up in a report, or between two, is missing, or is late.
public struct Finding: Hashable, Sendable {
  /// The contract's name for the kind: `inconsistentRate`, `partsExceedWhole`, `missingContent`, `lastYearDiffers` and
  /// others; later versions may know more.
  public let kind: String
  /// What is wrong, with the computation.
  public let message: Wording
  /// The figures that it rests on, each with the year of its report.
  public let references: [Reference]
  /// Where it stands; nil where something is missing, and between two reports.
  public let passage: Passage?

  init(_ inner: ReportModel.Finding, in report: ReportModel.Report) {
    kind = inner.kind.rawValue
    message = inner.wording
    references = inner.metrics.map { Reference(id: $0, in: report) }
    passage = inner.span.map { Passage(inner.text, $0) }
  }

  init(_ inner: ComparisonFinding, _ older: ReportModel.Report, _ newer: ReportModel.Report) {
    kind = inner.kind.rawValue
    message = inner.wording
    references =
      inner.from.map { Reference(id: $0, in: older) } + inner.to.map { Reference(id: $0, in: newer) }
    passage = nil
  }
}
