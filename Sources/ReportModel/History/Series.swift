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
    /// The year reported on.
    package var year: Int
    /// The metric's id in that year's report.
    package var metric: String
    /// In the unit of the point's own metric; a rate in percent.
    package var value: Double
    /// How far it can be held against the others.
    package var status: Status
    /// Whether a person overruled something of it; left out where nobody did.
    package var corrected: Bool?

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
