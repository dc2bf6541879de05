import ReportModel

/// The sections within a part on shortcomings that hold points of their own: two of them continue each other where a weakness
/// is named in the one and again in the other, and by nothing else.
struct PointSections {
  private let sections: Sides<Set<Int>>
  private let recurring: Set<SectionLink>

  /// - Parameter shortcomings: Which weaknesses are named again.
  /// - Complexity: O(n) in the sections and the points of both.
  init(_ reports: Sides<ReportFeatures>, _ shortcomings: [ShortcomingRow]) {
    let places = reports.map { side in
      Dictionary(side.report.sections.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }
    let holders = reports.map { side in
      Dictionary(side.report.shortcomings.map { ($0.id, $0.section) }) { first, _ in first }
    }
    func sections(
      _ ids: [String], _ side: KeyPath<Sides<[String: Int]>, [String: Int]>, _ holder: [String: String?]
    )
      -> [Int]
    {
      ids.compactMap { holder[$0] ?? nil }.compactMap { places[keyPath: side][$0] }
    }
    recurring = Set(
      shortcomings.filter { $0.change == .recurring }.flatMap { row in
        let new = sections(row.to, \.new, holders.new)
        return sections(row.from, \.old, holders.old).flatMap { old in
          new.map { SectionLink(old: old, new: $0) }
        }
      })
    self.sections = reports.map { side in
      let held = Set(side.report.shortcomings.compactMap(\.section))
      let all = side.report.sections
      return Set(
        all.indices.filter {
          all[$0].part == .shortcomings && all[$0].parent != nil && held.contains(all[$0].id)
        })
    }
  }

  /// Whether a section may continue another by what it says.
  func mayContinue(_ old: Int, _ new: Int) -> Bool {
    !sections.old.contains(old) || !sections.new.contains(new)
      || recurring.contains(SectionLink(old: old, new: new))
  }
}
