import ReportModel

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The figures and themes of a township over its reports.
public struct Trends: Hashable, Sendable {
  /// One figure over the years.
  public struct Series: Hashable, Sendable {
    /// One year's value.
    public struct Point: Hashable, Sendable {
      /// How far a value can be held against the others.
      public enum Status: String, Hashable, Sendable, CaseIterable {
        case normal
        /// From here on something else is counted.
        case `break`
        case definitionDiffers
        /// The figure is of a part of the year.
        case partialYear
        case lowReliability
      }
      /// The year reported on.
      public let year: Int
      /// In the unit of the figure; a rate in percent.
      public let value: Double
      /// How far it can be held against the others.
      public let status: Status
      /// The figure in that year's report.
      public let figure: Reference
    }
    /// What is counted, in the latest report's words.
    public let label: String
    /// A stable code of what is counted.
    public let code: String
    /// The unit of the latest value.
    public let unit: String
    /// The values in the order of the years; a year without one is silent, not zero.
    public let points: [Point]
  }

  /// The township, as its reports together name it.
  public let township: Township
  /// The years at hand.
  public let years: [Int]
  /// The figures, one series each.
  public let series: [Series]
  /// What is most worth saying, at most eight sentences.
  public let summary: [SummaryLine]
  private let inner: ReportModel.Trends

  init(_ inner: ReportModel.Trends, _ reports: [ReportModel.Report]) {
    self.inner = inner
    township = Township(inner.township)
    years = inner.years
    series = inner.series.map { Series($0, reports) }
    summary = inner.summary.map { SummaryLine($0, among: reports) }
  }

  /// All of it, shares of themes, promises and copying included, as the documented JSON (`nianlun/trends/1`).
  ///
  /// - Throws: `EncodingError`, which no reports that were read give rise to.
  /// - Complexity: O(n log n) in the series.
  public func json() throws -> Data { try contractJSON(inner) }
}

extension Trends.Series {
  init(_ inner: ReportModel.Series, _ reports: [ReportModel.Report]) {
    label = inner.indicator.label
    code = inner.indicator.code
    unit = inner.unit
    points = inner.points.map { point in
      let status: Point.Status =
        switch point.status {
        case .normal: .normal
        case .break: .break
        case .definitionDiffers: .definitionDiffers
        case .partialYear: .partialYear
        case .lowReliability: .lowReliability
        }
      return Point(
        year: point.year, value: point.value, status: status,
        figure: Reference("\(point.year)/\(point.metric)", among: reports))
    }
  }
}
