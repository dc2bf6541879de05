import ReportHistory
import ReportModel

/// The reports of one township and what follows from them over the years.
///
/// ```swift
/// let history = History(reports)
/// for weakness in history.weaknesses.list where weakness.status == .persistent { print(weakness.label.chinese) }
/// ```
///
/// What reports have in common is worked out once, when first asked for; copies of a history share it, and may be asked
/// from several threads, which then wait for each other. It makes no difference in which order the reports are given.
/// Of two reports on one year the first by checksum stands for it; one without a year stands in no view over the years.
public struct History: Sendable {
  /// The reports in the order given, with the corrections that link them in force.
  public let reports: [Report]
  private let views: SharedViews

  /// Takes the reports of a township; that they are of one is not checked.
  ///
  /// - Parameters:
  ///   - reports: The reports, at least one.
  ///   - additions: The words that the reports were read with beside those that nianlun knows.
  /// - Complexity: O(1); the work is done when a view is asked for.
  public init(_ reports: [Report], additions: LexiconAdditions? = nil) {
    let reports = Report.corrected(reports, areOfOneTownship: true)
    self.reports = reports
    views = SharedViews(
      TownshipHistory(additions.naming(reports.map(\.inner)), lexicon: additions.lexicon))
  }

  /// The years that have a report, in their order, each once.
  ///
  /// - Complexity: O(n log n) in the reports.
  public var years: [Int] { Set(reports.compactMap(\.year)).sorted() }

  /// What changed from each report to the next, in the order of the years.
  ///
  /// - Complexity: O(n·m) in the clauses of each two reports; some milliseconds for reports of five pages.
  public var comparisons: [Comparison] {
    zip(years, years.dropFirst()).compactMap { comparison(from: $0, to: $1) }
  }

  /// What changed from one year's report to another's; nil where one of the years has none.
  ///
  /// - Parameters:
  ///   - old: The year of the older report.
  ///   - new: The year of the newer one.
  /// - Complexity: O(n·m) in the clauses of the two.
  public func comparison(from old: Int, to new: Int) -> Comparison? {
    guard let older = place(of: old), let newer = place(of: new) else { return nil }
    return Comparison(
      views.asked { $0.comparison(old: older, new: newer) }, reports[older].inner, reports[newer].inner)
  }

  /// The weaknesses over all years.
  ///
  /// - Complexity: O(n²) in the shortcomings of all reports.
  public var weaknesses: WeaknessHistory {
    WeaknessHistory(views.asked(\.weaknesses), reports.map(\.inner))
  }

  /// The figures and themes over all years.
  ///
  /// - Complexity: O(n·m) in the figures of each two reports that follow each other.
  public var trends: Trends { Trends(views.asked(\.trends), reports.map(\.inner)) }

  /// The report that stands for a year.
  private func place(of year: Int) -> Int? {
    reports.indices.filter { reports[$0].year == year }
      .min { reports[$0].inner.source.sha256 < reports[$1].inner.source.sha256 }
  }
}
