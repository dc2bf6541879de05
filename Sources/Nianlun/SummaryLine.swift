import ReportModel

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
