package import ReportHistory
package import ReportModel

/// The views of one township's reports, for who asks for several of them; what they share is worked out once.
package struct TownshipViews {
  /// What changed from one report to another, by their places among the reports.
  package var comparison: (_ old: Int, _ new: Int) -> Comparison
  /// The weaknesses over all reports.
  package var weaknesses: () -> WeaknessHistory
  /// The figures and themes over all reports.
  package var trends: () -> Trends
  /// What a board needs to know of the township; nil where no report has a year.
  package var standing: () -> TownshipStanding?

  /// Makes views of functions.
  package init(
    comparison: @escaping (_ old: Int, _ new: Int) -> Comparison,
    weaknesses: @escaping () -> WeaknessHistory, trends: @escaping () -> Trends,
    standing: @escaping () -> TownshipStanding?
  ) {
    self.comparison = comparison
    self.weaknesses = weaknesses
    self.trends = trends
    self.standing = standing
  }

  /// The same views, each with the notes on the years that it is of.
  func noting(_ notes: [YearNote]) -> TownshipViews {
    guard !notes.isEmpty else { return self }
    let views = self
    return TownshipViews(
      comparison: { old, new in
        var comparison = views.comparison(old, new)
        comparison.note(notes)
        return comparison
      },
      weaknesses: {
        var weaknesses = views.weaknesses()
        weaknesses.notes = notes
        return weaknesses
      },
      trends: {
        var trends = views.trends()
        trends.notes = notes
        return trends
      }, standing: views.standing)
  }

  /// The views of a history.
  package init(_ history: TownshipHistory) {
    self.init(
      comparison: { history.comparison(old: $0, new: $1) }, weaknesses: { history.weaknesses },
      trends: { history.trends }, standing: { history.standing })
  }
}
