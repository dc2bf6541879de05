/// What changed from one report to another; ids in `from` are of the older, in `to` of the newer one.
public struct Comparison: Codable, Hashable, Sendable {
  /// The name and version of this form.
  public var schema = "nianlun/comparison/1"
  /// The township that both are of.
  public var township: Township
  /// The older report's year.
  @Nullable public var from: Int?
  /// The newer report's year.
  @Nullable public var to: Int?
  /// Whether the township is invented.
  public var fictional: Bool
  /// The share of the newer text that stands word for word in the older, 0 to 1.
  public var copied: Double
  /// The longest passages of the newer report that stand word for word in the older one, figures aside, in the order
  /// of the text.
  public var copies: [Passage]
  /// The sections, in the newer report's order.
  public var sections: [SectionRow]
  /// The measures.
  public var measures: [MeasureRow]
  /// The quantities.
  public var metrics: [MetricRow]
  /// The shortcomings.
  public var shortcomings: [ShortcomingRow]
  /// What became of the older report's commitments.
  public var commitments: [CommitmentRow]
  /// What contradicts between the two.
  public var findings: [ComparisonFinding]
  /// What an inspector would read out first.
  public var summary: [SummaryLine]
  /// Plain warnings about the pair (other townships, one year, wrong order).
  public var warnings: [SummaryLine]

  /// Makes a comparison.
  public init(
    township: Township, from: Int?, to: Int?, fictional: Bool, copied: Double, sections: [SectionRow],
    measures: [MeasureRow], metrics: [MetricRow], shortcomings: [ShortcomingRow],
    commitments: [CommitmentRow], findings: [ComparisonFinding], summary: [SummaryLine],
    warnings: [SummaryLine], copies: [Passage] = []
  ) {
    self.township = township
    self.from = from
    self.to = to
    self.fictional = fictional
    self.copied = copied
    self.copies = copies
    self.sections = sections
    self.measures = measures
    self.metrics = metrics
    self.shortcomings = shortcomings
    self.commitments = commitments
    self.findings = findings
    self.summary = summary
    self.warnings = warnings
  }
}
