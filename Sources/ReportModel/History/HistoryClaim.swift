/// What is claimed of a row of reports, without the words that say it.
package enum HistoryClaim: Hashable, Sendable {
  /// A figure over the years.
  package struct Course: Hashable, Sendable {
    /// A figure of one year.
    package struct Point: Hashable, Sendable {
      /// The year reported on.
      package var year: Int
      /// In the unit of the course.
      package var value: Double

      /// Notes a year's figure.
      package init(year: Int, value: Double) {
        self.year = year
        self.value = value
      }
    }
    /// What is counted.
    package var indicator: Indicator
    /// The measure word.
    package var unit: String
    /// The figures, by year.
    package var points: [Point]
    /// The facts, as `2023/q8`.
    package var refs: [String]

    /// Notes the course of a figure.
    package init(indicator: Indicator, unit: String, points: [Point], refs: [String]) {
      self.indicator = indicator
      self.unit = unit
      self.points = points
      self.refs = refs
    }
  }

  /// A figure that rose with every report.
  case rose(Course)
  /// A figure that fell with every report.
  case fell(Course)
  /// A figure that rose and fell again.
  case turned(Course)
  /// Figures that every report gives as none.
  case zeros([Indicator], refs: [String])
  /// A weakness that the reports of these years list, the latest among them.
  case weakness(
    WeaknessName, years: [Int], status: WeaknessStatus, returnedAfterResolution: Bool, refs: [String])
  /// Promises of these years against a weakness that the next reports do not bear out in full.
  case promisesAgainst(WeaknessName, years: [Int], refs: [String])
  /// How many of the promises of these years the next reports call done.
  case promises(years: [Int], total: Int, met: Int, refs: [String])
  /// An event that measures of these years name and the report of the last year does not.
  case eventPassed(String, years: [Int], measures: Int, last: Int, refs: [String])
  /// A section, by its heading, of a theme that the latest report has none of.
  case sectionGone(heading: String, year: Int, refs: [String])
}

extension HistoryClaim {
  /// What sort of claim it is.
  package var kind: SummaryKind {
    switch self {
    case .rose: .figureRose
    case .fell: .figureFell
    case .turned: .figureTurned
    case .zeros: .figureZero
    case .weakness(_, _, .returned, _, _): .weaknessReturned
    case .weakness: .weaknessPersistent
    case .promisesAgainst: .promisesRepeated
    case .promises: .promisesCounted
    case .eventPassed, .sectionGone: .themePassed
    }
  }

  /// The facts that it rests on, as `2023/q8`.
  package var refs: [String] {
    switch self {
    case .rose(let course), .fell(let course), .turned(let course): course.refs
    case .zeros(_, let refs), .weakness(_, _, _, _, let refs), .promisesAgainst(_, _, let refs),
      .promises(_, _, _, let refs), .eventPassed(_, _, _, _, let refs), .sectionGone(_, _, let refs):
      refs
    }
  }
}
