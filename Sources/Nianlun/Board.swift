import ReportHistory
import ReportModel

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// Townships side by side; no league table, since a candid report lists more shortcomings than an empty one.
public struct Board: Hashable, Sendable {
  /// One township.
  public struct Row: Hashable, Sendable {
    /// The township, as its reports together name it.
    public let township: Township
    /// Whether it is invented.
    public let isFictional: Bool
    /// The years at hand.
    public let years: [Int]
    /// Its weaknesses; their references have no passages.
    public let weaknesses: [Weakness]
    /// What became of its promises, all years together.
    public let promises: PromiseCount
    /// How many contradictions its reports hold.
    public let contradictions: Int
    /// The copied share of the latest report, 0 to 1; nil where there is one report only.
    public let copiedShare: Double?
  }

  /// How many promises came to what.
  public struct PromiseCount: Hashable, Sendable {
    /// Those met by the next report's own words.
    public let met: Int
    /// Those met in part.
    public let partlyMet: Int
    /// Those missed.
    public let missed: Int
    /// Those of which the next report has no trace.
    public let noEvidence: Int
  }

  /// A weakness that several townships name.
  public struct CommonWeakness: Hashable, Sendable {
    /// What is weak.
    public let label: Wording
    /// The townships that name it.
    public let townships: [String]
  }

  /// The townships, by name and county.
  public let rows: [Row]
  /// The weaknesses that several townships name, the commonest first.
  public let common: [CommonWeakness]
  private let inner: ReportModel.Board

  /// Lays the townships of some reports side by side; which reports are of one township is told by what they say.
  ///
  /// - Parameters:
  ///   - reports: The reports of all townships, in any order.
  ///   - additions: The words that the reports were read with beside those that nianlun knows.
  /// - Complexity: O(n) in the townships, with what their histories cost.
  public init(_ reports: [Report], additions: LexiconAdditions? = nil) {
    inner = ReportHistory.History.board(
      additions.naming(Report.corrected(reports, areOfOneTownship: false).map(\.inner)),
      lexicon: additions.lexicon)
    rows = inner.townships.map { row in
      Row(
        township: Township(row.township), isFictional: row.fictional, years: row.years,
        weaknesses: row.weaknesses.map { Weakness($0, []) },
        promises: PromiseCount(
          met: row.promises.met, partlyMet: row.promises.partlyMet, missed: row.promises.missed,
          noEvidence: row.promises.noEvidence),
        contradictions: row.contradictions, copiedShare: row.copied)
    }
    common = inner.common.map { CommonWeakness(label: $0.wording, townships: $0.townships) }
  }

  /// All of it as the documented JSON (`nianlun/board/1`).
  ///
  /// - Throws: `EncodingError`, which no reports that were read give rise to.
  /// - Complexity: O(n log n) in the weaknesses.
  public func json() throws -> Data { try contractJSON(inner) }
}
