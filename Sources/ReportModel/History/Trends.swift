/// The figures and themes of one township over its reports.
public struct Trends: Codable, Hashable, Sendable {
  /// The name and version of this form.
  public var schema = "nianlun/trends/1"
  /// The township.
  public var township: Township
  /// Whether it is invented.
  public var fictional: Bool
  /// The years at hand.
  public var years: [Int]
  /// One series an indicator.
  public var series: [Series]
  /// The share of the text by theme and year.
  public var themes: [ThemeShare]
  /// How many measures have lived how long.
  public var measureAges: [MeasureAge]
  /// Promises by the year they were made in.
  public var promises: [PromiseYear]
  /// The copied share of each report but the first.
  public var copied: [CopiedYear]
  /// At most eight sentences.
  public var summary: [SummaryLine]

  /// Makes trends.
  public init(
    township: Township, fictional: Bool, years: [Int], series: [Series], themes: [ThemeShare],
    measureAges: [MeasureAge], promises: [PromiseYear], copied: [CopiedYear], summary: [SummaryLine]
  ) {
    self.township = township
    self.fictional = fictional
    self.years = years
    self.series = series
    self.themes = themes
    self.measureAges = measureAges
    self.promises = promises
    self.copied = copied
    self.summary = summary
  }
}

/// One indicator over the years.
public struct Series: Codable, Hashable, Sendable {
  /// Whether a value is of a moment, of a period, or a share.
  public enum Nature: String, Codable, Hashable, Sendable, CaseIterable {
    /// A count at a moment, such as staff on the register; never summed.
    case stock
    /// A count over a period.
    case flow
    /// A share in percent.
    case rate
  }
  /// One year's value.
  public struct Point: Codable, Hashable, Sendable {
    /// How far the value can be held against the others.
    public enum Status: String, Codable, Hashable, Sendable, CaseIterable {
      case normal
      case `break`
      case definitionDiffers
      case partialYear
      case lowReliability
    }
    /// The year.
    public var year: Int
    /// The metric's id in that year's report.
    public var metric: String
    /// Its value.
    public var value: Double
    /// Its status.
    public var status: Status

    /// Makes a point.
    public init(year: Int, metric: String, value: Double, status: Status) {
      self.year = year
      self.metric = metric
      self.value = value
      self.status = status
    }
  }
  /// A value that an earlier report aimed at for this year.
  public struct Target: Codable, Hashable, Sendable {
    /// The year aimed at.
    public var year: Int
    /// The year of the report that aims.
    public var statedIn: Int
    /// The target metric's id in that report.
    public var metric: String
    /// The value aimed at.
    public var value: Double

    /// Makes a target.
    public init(year: Int, statedIn: Int, metric: String, value: Double) {
      self.year = year
      self.statedIn = statedIn
      self.metric = metric
      self.value = value
    }
  }
  /// What is counted.
  public var indicator: Indicator
  /// The unit of the latest point.
  public var unit: String
  /// Stock, flow or rate.
  public var nature: Nature
  /// The values; a year without one is silent, not zero.
  public var points: [Point]
  /// The aims set for it.
  public var targets: [Target]

  /// Makes a series.
  public init(indicator: Indicator, unit: String, nature: Nature, points: [Point], targets: [Target]) {
    self.indicator = indicator
    self.unit = unit
    self.nature = nature
    self.points = points
    self.targets = targets
  }
}

/// The share of the text that a theme takes, by year.
public struct ThemeShare: Codable, Hashable, Sendable {
  /// The theme.
  public var theme: Theme
  /// One share a year, 0 to 1, in the order of the years.
  public var shares: [Double]

  /// Makes the shares of a theme.
  public init(theme: Theme, shares: [Double]) {
    self.theme = theme
    self.shares = shares
  }
}

/// How many of the latest report's measures stand in how many reports in a row.
public struct MeasureAge: Codable, Hashable, Sendable {
  /// Reports in a row up to the latest.
  public var reports: Int
  /// How many measures.
  public var count: Int

  /// Makes an age class.
  public init(reports: Int, count: Int) {
    self.reports = reports
    self.count = count
  }
}

/// What became of one report's promises.
public struct PromiseYear: Codable, Hashable, Sendable {
  /// The year of the report that promises.
  public var year: Int
  /// How many were met by the next report's own words.
  public var met: Int
  /// How many were met in part.
  public var partlyMet: Int
  /// How many were missed.
  public var missed: Int
  /// How many left no trace.
  public var noEvidence: Int

  /// Makes the count of a year.
  public init(year: Int, met: Int, partlyMet: Int, missed: Int, noEvidence: Int) {
    self.year = year
    self.met = met
    self.partlyMet = partlyMet
    self.missed = missed
    self.noEvidence = noEvidence
  }
}

/// How much of a report stands word for word in the one before.
public struct CopiedYear: Codable, Hashable, Sendable {
  /// The year.
  public var year: Int
  /// The share, 0 to 1.
  public var share: Double

  /// Makes the share of a year.
  public init(year: Int, share: Double) {
    self.year = year
    self.share = share
  }
}
