import ReportModel

/// What links two reports, each worked out once and when first asked for.
///
/// Not to be shared by threads.
final class ReportPair {
  /// The two reports.
  let reports: Sides<ReportFeatures>
  /// What the comparisons of the history share.
  let tools: HistoryTools

  /// Takes two reports of a history.
  init(_ reports: Sides<ReportFeatures>, tools: HistoryTools) {
    self.reports = reports
    self.tools = tools
  }

  /// How likely it is that two figures are of one indicator.
  private(set) lazy var figures = MetricLikeness(tools, over: [reports.old, reports.new])

  /// The figures of both.
  private(set) lazy var metrics = MetricComparer(reports, likeness: figures, tools: tools)

  /// The figures that continue each other.
  private(set) lazy var metricLinks = metrics.links()

  /// The statements of what was done in both.
  private(set) lazy var measures = MeasureComparer(reports, figures: metricLinks, tools: tools)

  /// The statements that continue each other.
  private(set) lazy var measureLinks = measures.links()

  /// What the sections have in common.
  private(set) lazy var sections = SectionPairs(
    reports, tools: tools, measures: measureLinks, metrics: metricLinks,
    flow: ClauseFlow(measures.alike, reports))

  /// What stands in the newer report as it stood in the older one.
  private(set) lazy var copying = Copying(reports)

  /// What became of the older report's plans.
  private(set) lazy var outcomes = tools.overrules.overruled(
    follower.rows(), old: reports.old.report, new: reports.new.report)

  /// What speaks for and against the older report's plans having been kept.
  var promises: [PromiseCase] { follower.cases() }

  /// Works out all that links the two.
  func link() { _ = (sections, copying, outcomes) }

  private var follower: CommitmentFollower {
    CommitmentFollower(reports, figures: figures, tools: tools)
  }
}
