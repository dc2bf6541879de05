import ReportModel

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The weaknesses of a township over its reports.
public struct WeaknessHistory: Hashable, Sendable {
  /// The township, as its reports together name it.
  public let township: Township
  /// The years at hand.
  public let years: [Int]
  /// The weaknesses, what an inspector would ask about first.
  public let list: [Weakness]
  private let inner: ReportModel.WeaknessHistory

  init(_ inner: ReportModel.WeaknessHistory, _ reports: [ReportModel.Report]) {
    self.inner = inner
    township = Township(inner.township)
    years = inner.years
    list = inner.weaknesses.map { Weakness($0, reports) }
  }

  /// All of it as the documented JSON (`nianlun/weaknesses/1`).
  ///
  /// - Throws: `EncodingError`, which no reports that were read give rise to.
  /// - Complexity: O(n log n) in the weaknesses.
  public func json() throws -> Data { try contractJSON(inner) }
}
