import ReportModel

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
