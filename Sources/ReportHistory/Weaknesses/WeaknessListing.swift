import ReportModel

/// The weaknesses that one or both of two reports list, with all years at hand in which they are listed.
struct WeaknessListing {
  /// One weakness.
  struct Entry {
    /// What it is called, and whether its points are surely the same.
    let group: PointGroups.Group
    /// The places of its points in the older and in the newer report.
    let points: Sides<[Int]>
    /// What those points say of it.
    let texts: Sides<[EncodedPoint]>
    /// The years up to the newer report that list it, ascending.
    let years: [Int]
  }

  /// The weaknesses, in the order of the groups.
  let entries: [Entry]
  /// The years of all reports at hand up to the newer one, ascending.
  let seen: [Int]

  /// Takes groups over a row of reports.
  ///
  /// - Parameters:
  ///   - groups: Whose members name the reports by place.
  ///   - years: By report: its year.
  ///   - old: The place of the older report.
  ///   - new: The place of the newer one.
  init(_ groups: [PointGroups.Group], years: [Int?], old: Int, new: Int) {
    func listed(_ places: some Sequence<Int>) -> [Int] {
      places.filter { $0 <= max(old, new) }.compactMap { years[$0] }.sorted()
    }
    seen = listed(years.indices)
    var entries: [Entry] = []
    for group in groups {
      let points = Sides(old, new).map { report in
        group.members.filter { $0.report == report }.map(\.point)
      }
      if points.old.isEmpty && points.new.isEmpty { continue }
      let texts = Sides(old, new).map { group.texts(in: $0) }
      let years = listed(Set(group.members.map(\.report)))
      // Two weaknesses of other years that the two reports tell in one point each are one here.
      if let twin = entries.firstIndex(where: { $0.points.old == points.old && $0.points.new == points.new })
      {
        entries[twin] = Entry(
          group: entries[twin].group, points: points, texts: entries[twin].texts,
          years: Set(entries[twin].years + years).sorted())
      } else {
        entries.append(Entry(group: group, points: points, texts: texts, years: years))
      }
    }
    self.entries = entries
  }
}
