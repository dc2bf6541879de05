import ReportCorrection
import ReportModel
import ReportRendering

/// What a person overruled of a report, as `nianlun correct` keeps it beside the report: `2023.corrections.json`.
public struct Correction: Hashable, Sendable {
  /// What is overruled and what holds instead, as a person would write it: “value 30”.
  public let wording: Wording
  /// The words of the report that it is about, without white space.
  public let passage: String
  /// Whether it is in force; one whose words do not stand in the report any more is not.
  public let isInForce: Bool

  init(_ entry: CorrectionEntry, isInForce: Bool) {
    let told = ReportModel.Correction(
      kind: entry.kind, ref: "", other: entry.other.map { String($0.year) }, now: entry.now)
    wording = Wording(chinese: told.words(.zh), english: told.words(.en))
    passage = entry.fact.passage.text
    self.isInForce = isInForce
  }
}
