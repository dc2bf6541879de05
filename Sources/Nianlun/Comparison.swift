import ReportHistory
import ReportModel

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// What changed from an older to a newer report.
///
/// ```swift
/// let comparison = try Comparison(from: Report(file: "2023.txt"), to: Report(file: "2024.txt"))
/// for line in comparison.summary { print(line.wording.chinese) }
/// ```
///
/// Lists are made when they are asked for; keep one that is needed often. What has no complexity given takes no time to
/// speak of.
public struct Comparison: Hashable, Sendable {
  private let inner: ReportModel.Comparison
  private let old: ReportModel.Report
  private let new: ReportModel.Report

  init(_ inner: ReportModel.Comparison, _ old: ReportModel.Report, _ new: ReportModel.Report) {
    self.inner = inner
    self.old = old
    self.new = new
  }

  /// Compares any two reports; `warnings` tells where they do not belong together, or not in this order.
  ///
  /// Who asks for several comparisons of a township makes a `History` of its reports.
  ///
  /// - Parameters:
  ///   - older: The report that was there first; its plans are what became true or not.
  ///   - newer: The report that is held against it.
  ///   - additions: The words that the reports were read with beside those that nianlun knows.
  /// - Complexity: O(n·m) in the clauses of the two; some milliseconds for reports of five pages.
  public init(from older: Report, to newer: Report, additions: LexiconAdditions? = nil) {
    let reports = Report.corrected([older, newer], areOfOneTownship: true).map(\.inner)
    let history = TownshipHistory(additions.naming(reports), lexicon: additions.lexicon)
    self.init(history.comparison(old: 0, new: 1), reports[0], reports[1])
  }

  /// The older report.
  public var older: Report { Report(old) }
  /// The newer report.
  public var newer: Report { Report(new) }
  /// The township that both are of.
  public var township: Township { Township(inner.township) }
  /// The share of the newer text that stands word for word in the older one, 0 to 1.
  public var copiedShare: Double { inner.copied }
  /// What an inspector would read out first.
  ///
  /// - Complexity: O(n) in the lines, times the facts of both reports.
  public var summary: [SummaryLine] { inner.summary.map { SummaryLine($0, among: [old, new]) } }
  /// Warnings about the pair: other townships, one year, the wrong order.
  ///
  /// - Complexity: O(n) in the warnings.
  public var warnings: [SummaryLine] { inner.warnings.map { SummaryLine($0, among: [old, new]) } }
  /// What contradicts between the two.
  ///
  /// - Complexity: O(n) in the contradictions, times the figures of both reports.
  public var findings: [Finding] { inner.findings.map { Finding($0, old, new) } }

  /// What became of the measures: those that continue each other, those that came, those that went.
  ///
  /// - Complexity: O(n) in the measures of both reports.
  public var measures: [MeasureRow] {
    let (older, newer) = (Self.byID(older.measures), Self.byID(newer.measures))
    return inner.measures.map { row in
      MeasureRow(
        change: MeasureRow.Change(row.change), older: row.from.compactMap { older[$0] },
        newer: row.to.compactMap { newer[$0] }, similarity: row.similarity)
    }
  }

  /// The figures of both: those that are of one thing, those that only one report has.
  ///
  /// - Complexity: O(n) in the figures of both reports.
  public var figures: [FigureRow] {
    let (older, newer) = (Self.byID(older.figures), Self.byID(newer.figures))
    return inner.metrics.map { row in
      FigureRow(
        change: FigureRow.Change(row.change), label: row.indicator.label,
        older: row.from.compactMap { older[$0] }, newer: row.to.compactMap { newer[$0] },
        difference: row.delta, percent: row.percent, caveat: row.caveat)
    }
  }

  /// The shortcomings: named again, new, or no longer listed.
  ///
  /// - Complexity: O(n) in the shortcomings of both reports.
  public var shortcomings: [ShortcomingRow] {
    let (older, newer) = (Self.byID(older.shortcomings), Self.byID(newer.shortcomings))
    return inner.shortcomings.map { row in
      ShortcomingRow(
        change: ShortcomingRow.Change(row.change), label: row.wording,
        older: row.from.compactMap { older[$0] }, newer: row.to.compactMap { newer[$0] }, isSure: row.sure,
        answer: (row.answer?.passage).map(Passage.init))
    }
  }

  /// What became of the older report's promises, in its order.
  ///
  /// - Complexity: O(n) in the promises.
  public var promises: [PromiseRow] {
    let promises = Self.byID(older.promises)
    return inner.commitments.compactMap { row in
      promises[row.commitment].map { promise in
        PromiseRow(
          promise: promise, outcome: PromiseRow.Outcome(row.outcome),
          evidence: row.evidence.map(Passage.init), reason: row.wording, isSure: row.sure)
      }
    }
  }

  /// All of it, sections and clauses included, as the documented JSON (`nianlun/comparison/1`).
  ///
  /// - Throws: `EncodingError`, which no comparison of reports that were read gives rise to.
  /// - Complexity: O(n log n) in the rows.
  public func json() throws -> Data { try contractJSON(inner) }

  private static func byID<Fact: Identifiable>(_ facts: [Fact]) -> [Fact.ID: Fact] {
    Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
  }
}
