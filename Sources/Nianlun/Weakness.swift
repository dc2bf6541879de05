import ReportModel

/// One weakness of a township, whatever its wording from year to year.
public struct Weakness: Hashable, Sendable {
  /// Where a weakness stands after the latest report.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// In the latest report only.
    case new
    /// In every report from its first to the latest.
    case persistent
    /// In the latest report, and absent from one before.
    case returned
    /// No longer listed, without a word that it was put right.
    case notRepeated
    /// No longer listed, and a later report says in so many words that it was put right.
    case reportedResolved
  }

  /// A stable code of what is weak, to count by over townships; `other…` where it is of no known kind.
  public let code: String
  /// What is weak.
  public let label: Wording
  /// Where it stands after the latest report.
  public let status: Status
  /// How many reports in a row, up to the latest in which it stands, name it.
  public let streak: Int
  /// The shortcomings that state it, by year.
  public let occurrences: [Reference]
  /// The later report's words that it was put right.
  public let resolution: Passage?
  /// The promises made against it.
  public let promises: [Reference]
  /// How alike the wordings of successive years are, 1 being the same words.
  public let sameness: Double
  /// Why it matters, in a phrase.
  public let note: Wording

  init(_ inner: ReportModel.Weakness, _ reports: [ReportModel.Report]) {
    code = inner.code
    label = inner.title
    status =
      switch inner.status {
      case .new: .new
      case .persistent: .persistent
      case .returned: .returned
      case .notRepeated: .notRepeated
      case .reportedResolved: .reportedResolved
      }
    streak = inner.streak
    occurrences = inner.occurrences.flatMap { occurrence in
      occurrence.shortcomings.map { Reference("\(occurrence.year)/\($0)", among: reports) }
    }
    resolution = inner.resolution.map { Passage($0.text, $0.span) }
    promises = inner.promised.map { Reference("\($0.year)/\($0.commitment)", among: reports) }
    sameness = inner.wording
    note = inner.remark
  }
}
