/// The figures and themes of one township over its reports.
package struct Trends: Encodable, Hashable, Sendable {
  /// The name and version of this form.
  package var schema = "nianlun/trends/1"
  /// The township.
  package var township: Township
  /// Whether it is invented.
  package var fictional: Bool
  /// The years at hand.
  package var years: [Int]
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

/// One indicator over the years.
package struct Series: Codable, Hashable, Sendable {
  /// Whether a value is of a moment, of a period, or a share.
  package enum Nature: String, Codable, Hashable, Sendable, CaseIterable {
    /// A count at a moment, such as staff on the register; never summed.
    case stock
    /// A count over a period.
    case flow
    /// A share in percent.
    case rate
  }
  /// One year's value.
  package struct Point: Codable, Hashable, Sendable {
    /// How far the value can be held against the others.
    package enum Status: String, Codable, Hashable, Sendable, CaseIterable {
      case normal
      case `break`
      case definitionDiffers
      case partialYear
      case lowReliability
    }
    /// The year.
    package var year: Int
    /// The metric's id in that year's report.
    package var metric: String
    /// Its value.
    package var value: Double
    /// Its status.
    package var status: Status

    /// Makes a point.
    package init(year: Int, metric: String, value: Double, status: Status) {
      self.year = year
      self.metric = metric
      self.value = value
      self.status = status
    }
  }
  /// A value that an earlier report aimed at for this year.
  package struct Target: Codable, Hashable, Sendable {
    /// The year aimed at.
    package var year: Int
    /// The year of the report that aims.
    package var statedIn: Int
    /// The target metric's id in that report.
    package var metric: String
    /// The value aimed at.
    package var value: Double

    /// Makes a target.
    package init(year: Int, statedIn: Int, metric: String, value: Double) {
      self.year = year
      self.statedIn = statedIn
      self.metric = metric
      self.value = value
    }
  }
  /// What is counted.
  package var indicator: Indicator
  /// The unit of the latest point.
  package var unit: String
  /// Stock, flow or rate.
  package var nature: Nature
  /// The values; a year without one is silent, not zero.
  package var points: [Point]
  /// The aims set for it.
  package var targets: [Target]

  /// Makes a series.
  package init(indicator: Indicator, unit: String, nature: Nature, points: [Point], targets: [Target]) {
    self.indicator = indicator
    self.unit = unit
    self.nature = nature
    self.points = points
    self.targets = targets
  }
}

/// The share of the text that a theme takes, by year.
package struct ThemeShare: Codable, Hashable, Sendable {
  /// The theme.
  package var theme: Theme
  /// One share a year, 0 to 1, in the order of the years.
  package var shares: [Double]

  /// Makes the shares of a theme.
  package init(theme: Theme, shares: [Double]) {
    self.theme = theme
    self.shares = shares
  }
}

/// How many of the latest report's measures stand in how many reports in a row.
package struct MeasureAge: Codable, Hashable, Sendable {
  /// Reports in a row up to the latest.
  package var reports: Int
  /// How many measures.
  package var count: Int

  /// Makes an age class.
  package init(reports: Int, count: Int) {
    self.reports = reports
    self.count = count
  }
}

/// What became of one report's promises.
package struct PromiseYear: Codable, Hashable, Sendable {
  /// The year of the report that promises.
  package var year: Int
  /// How many were met by the next report's own words.
  package var met: Int
  /// How many were met in part.
  package var partlyMet: Int
  /// How many were missed.
  package var missed: Int
  /// How many left no trace.
  package var noEvidence: Int
  /// The commitments with what became of each; empty where only the counts are kept.
  package var commitments: [Outcomes]

  /// The commitments that came to the same.
  package struct Outcomes: Codable, Hashable, Sendable {
    /// What became of them.
    package var outcome: Outcome
    /// Their ids in the report that promises.
    package var commitments: [String]

    /// Gathers commitments.
    package init(outcome: Outcome, commitments: [String]) {
      self.outcome = outcome
      self.commitments = commitments
    }
  }

  /// Makes the count of a year.
  package init(
    year: Int, met: Int, partlyMet: Int, missed: Int, noEvidence: Int, commitments: [Outcomes] = []
  ) {
    self.year = year
    self.met = met
    self.partlyMet = partlyMet
    self.missed = missed
    self.noEvidence = noEvidence
    self.commitments = commitments
  }
}

/// How much of a report stands word for word in the one before.
package struct CopiedYear: Codable, Hashable, Sendable {
  /// The year.
  package var year: Int
  /// The share, 0 to 1.
  package var share: Double

  /// Makes the share of a year.
  package init(year: Int, share: Double) {
    self.year = year
    self.share = share
  }
}
