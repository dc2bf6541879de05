/// The figures and themes of one township over its reports.
package struct Trends: Encodable, Hashable, Sendable {
  /// The name and version of this form.
  package var schema = "nianlun/trends/1"
  /// As its reports together name it.
  package var township: Township
  /// Whether it is invented.
  package var fictional: Bool
  /// The years at hand.
  package var years: [Int]
  /// What is to be known of a year; nil, and no key in JSON, where there is nothing.
  package var notes: [YearNote]?
  /// One series an indicator.
  package var series: [Series]
  /// The share of the text by theme and year.
  package var themes: [ThemeShare]
  /// How many measures have lived how long.
  package var measureAges: [MeasureAge]
  /// Promises by the year they were made in.
  package var promises: [PromiseYear]
  /// The copied share of each report but the first.
  package var copied: [CopiedYear]
  /// The causes that reports repeat word for word, then those new in the latest.
  package var causes: [CauseRow]
  /// At most eight sentences.
  package var summary: [SummaryLine]

  /// Makes trends.
  package init(
    township: Township, fictional: Bool, years: [Int], series: [Series], themes: [ThemeShare],
    measureAges: [MeasureAge], promises: [PromiseYear], copied: [CopiedYear], causes: [CauseRow] = [],
    summary: [SummaryLine]
  ) {
    self.township = township
    self.fictional = fictional
    self.years = years
    self.series = series
    self.themes = themes
    self.measureAges = measureAges
    self.promises = promises
    self.copied = copied
    self.causes = causes
    self.summary = summary
  }
}
