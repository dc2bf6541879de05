/// What changed from one report to another; ids in `from` are of the older, in `to` of the newer one.
package struct Comparison: Encodable, Hashable, Sendable {
  /// The name and version of this form.
  package var schema = "nianlun/comparison/1"
  /// The township that both are of.
  package var township: Township
  /// The older report's year.
  @Nullable package var from: Int?
  /// The newer report's year.
  @Nullable package var to: Int?
  /// The years of all reports at hand up to the newer one, ascending: what “new” and “again” rest on.
  package var years: [Int]
  /// Whether the township is invented.
  package var fictional: Bool
  /// The share of the newer text that stands word for word in the older, 0 to 1.
  package var copied: Double
  /// The longest passages of the newer report that stand word for word in the older one, figures aside, in the order
  /// of the text.
  package var copies: [Passage]
  /// The sections, in the newer report's order.
  package var sections: [SectionRow]
  /// What was done: those that continue each other, those that came, those that went.
  package var measures: [MeasureRow]
  /// The quantities.
  package var metrics: [MetricRow]
  /// What is weak: named again, new, or no longer listed.
  package var shortcomings: [ShortcomingRow]
  /// What became of the older report's commitments.
  package var commitments: [CommitmentRow]
  /// What contradicts between the two.
  package var findings: [ComparisonFinding]
  /// What an inspector would read out first.
  package var summary: [SummaryLine]
  /// Plain warnings about the pair (other townships, one year, wrong order).
  package var warnings: [SummaryLine]
  /// What is to be known of a year; nil, and no key in JSON, where there is nothing.
  package private(set) var notes: [YearNote]?

  /// Makes a comparison.
  package init(
    township: Township, from: Int?, to: Int?, fictional: Bool, copied: Double, sections: [SectionRow],
    measures: [MeasureRow], metrics: [MetricRow], shortcomings: [ShortcomingRow],
    commitments: [CommitmentRow], findings: [ComparisonFinding], summary: [SummaryLine],
    warnings: [SummaryLine], copies: [Passage] = [], years: [Int] = []
  ) {
    self.township = township
    self.from = from
    self.to = to
    self.years = years
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

  /// Takes the notes on the years up to the newer report's; those on later ones are none of its own.
  package mutating func note(_ notes: [YearNote]) {
    let own = notes.filter { note in to.map { note.year <= $0 } ?? true }
    self.notes = own.isEmpty ? nil : own
  }
}
