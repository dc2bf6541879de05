/// One annual report as read: its text, and every fact found in it with the span it rests on.
package struct Report: Codable, Hashable, Sendable {
  /// The name and version of this form.
  package var schema = "nianlun/report/1"
  /// Where it was read from.
  package var source: Source
  /// The source text, whole; every span refers to it.
  package var text: String
  /// The township that reports.
  package var township: Township
  /// The year reported on; nil where neither the text nor the file's name tells.
  @Nullable package var year: Int?
  /// By which rule the year was found; `fileNameRule` where the text tells none.
  @Nullable package var yearRule: String?
  /// The title, its lines joined.
  @Nullable package var title: String?
  /// The report's own document number, such as 青政发〔2023〕4号.
  @Nullable package var documentNumber: String?
  /// The publishing body.
  @Nullable package var publisher: String?
  /// The date of publication, else of the signature, as `2024-04-01`.
  @Nullable package var published: String?
  /// Dates that stand in the text damaged, as written.
  package var damagedDates: [String]
  /// The outline in reading order.
  package var sections: [Section]
  /// The statements of what was done.
  package var measures: [Measure]
  /// The quantities.
  package var metrics: [Metric]
  /// The shortcomings that the report admits.
  package var shortcomings: [Shortcoming]
  /// The causes that it gives for them.
  package var causes: [Cause]
  /// What it says of earlier problems put right, in so many words.
  package var rectifications: [Rectification]
  /// What it plans for the next year.
  package var commitments: [Commitment]
  /// What does not add up in it.
  package var findings: [Finding]
  /// The `yearRule` of a report whose text tells no year, but whose file's name does.
  package static let fileNameRule = "fileName"
  /// What a person overruled in it, in the order of the passages; nil where nothing was, and then left out of the file.
  package var corrections: [Correction]?

  /// Makes a report of its parts.
  package init(
    source: Source, text: String, township: Township, year: Int?, yearRule: String?, title: String?,
    documentNumber: String?, publisher: String?, published: String?, damagedDates: [String],
    sections: [Section], measures: [Measure], metrics: [Metric], shortcomings: [Shortcoming],
    causes: [Cause], rectifications: [Rectification], commitments: [Commitment], findings: [Finding]
  ) {
    self.source = source
    self.text = text
    self.township = township
    self.year = year
    self.yearRule = yearRule
    self.title = title
    self.documentNumber = documentNumber
    self.publisher = publisher
    self.published = published
    self.damagedDates = damagedDates
    self.sections = sections
    self.measures = measures
    self.metrics = metrics
    self.shortcomings = shortcomings
    self.causes = causes
    self.rectifications = rectifications
    self.commitments = commitments
    self.findings = findings
  }
}
