import Models
import ReportModel

/// The identity of weaknesses: points of all reports, gathered where the same thing is weak.
struct PointGroups {
  /// A point of one report.
  struct Member: Hashable {
    /// The report's place among the reports.
    let report: Int
    /// The point's place in it.
    let point: Int
  }
  /// One weakness.
  struct Group {
    /// What it is called for those that count it over townships; `other` and a point's id where it is of no known kind.
    var code: String
    var name: WeaknessName
    var members: [Member]
    /// By member: what it says of this weakness, the point or half of it.
    var texts: [EncodedPoint]
    /// Whether every two points that follow each other are surely the same.
    var isSure: Bool
    /// The theme of the first member's half; nil where that is a whole point.
    var theme: Theme?

    /// What the points of a report say of it.
    func texts(in report: Int) -> [EncodedPoint] {
      zip(members, texts).filter { $0.0.report == report }.map(\.1)
    }
  }

  let groups: [Group]

  /// - Complexity: O(n²) in the points, which are some dozens.
  init(_ reports: [ReportFeatures], _ tools: HistoryTools) {
    groups = PointGrouping(reports: reports, tools: tools).groups()
  }
}
