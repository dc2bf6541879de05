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

  init(_ reports: [ReportFeatures], _ tools: HistoryTools) {
    let members = reports.enumerated().flatMap { index, report in
      report.report.shortcomings.indices.map { Member(report: index, point: $0) }
    }
    let models = tools.models
    let likeness = PointLikeness(models.samePoint)
    func id(_ member: Member) -> String { reports[member.report].report.shortcomings[member.point].id }
    func text(_ member: Member) -> String { reports[member.report].report.shortcomings[member.point].text }
    /// What a person said of two points.
    func said(_ one: Member, _ other: Member) -> Bool? {
      tools.overrules.areSame(
        id(one), of: reports[one.report].report, id(other), of: reports[other.report].report)
    }
    let items = PointItems(reports, members: members, models: models) { member in
      !tools.overrules.isEmpty && members.contains { said(member, $0) != nil || said($0, member) != nil }
    }.items
    /// Whether two items are worded alike; nil where they are not.
    func areOne(_ one: PointItems.Item, _ other: PointItems.Item) -> Bool? {
      if let said = said(one.member, other.member) { return said }
      // The same text is the same point, also where it has no word to go by.
      if one.words == nil, other.words == nil { return text(one.member) == text(other.member) ? true : nil }
      return one.words == other.words ? true : nil
    }
    var grid = Grid(rows: items.count, columns: items.count)
    for (row, one) in items.enumerated() {
      for (column, other) in items.enumerated()
      where column > row && one.member.report != other.member.report {
        let probability =
          areOne(one, other).map { $0 ? 1 : 0 }
          ?? likeness.probability(PointLikeness.features(one.point, other.point))
        grid[row, column] = probability
        grid[column, row] = probability
      }
    }
    let floors = models.floors
    let order = items.map(\.member.report)
    let clusters = PointClusters(
      years: order, probability: grid, floors: PointClusters.Floors(floors))
    let settled = tools.overrules.overruled(clusters.clusters, order: order) { one, other in
      said(items[one].member, items[other].member)
    }
    groups = settled.map { cluster in
      // Both halves of a point in one weakness are the point.
      var own: [(member: Member, text: EncodedPoint)] = []
      for item in cluster.map({ items[$0] }) {
        if let twin = own.firstIndex(where: { $0.member == item.member }) {
          own[twin].text = reports[item.member.report].encodedPoints[item.member.point]
        } else {
          own.append((item.member, item.point))
        }
      }
      let first = items[cluster[0]]
      let name = WeaknessName(own.map(\.text), models)
      let head = FaultName(
        first.words.map { String(decoding: $0, as: UTF16.self) } ?? text(first.member)
      ).words
      let isSure = cluster.indices.allSatisfy { place in
        let later = cluster.filter { order[$0] > order[cluster[place]] }
        guard let next = later.map({ order[$0] }).min() else { return true }
        return later.contains {
          order[$0] == next && grid[cluster[place], $0] >= floors.surePoint
        }
      }
      let label = tools.overrules.label(of: own.map { (reports[$0.member.report].report, id($0.member)) })
      let isSecond = first.words != nil && cluster[0] > 0 && items[cluster[0] - 1].member == first.member
      return Group(
        code: name?.code
          ?? "other-\(first.member.report)-\(id(first.member))" + (isSecond ? "-2" : ""),
        name: label.map(WeaknessName.words) ?? name ?? .words(head), members: own.map(\.member),
        texts: own.map(\.text), isSure: isSure,
        theme: first.words == nil
          ? nil : first.point.themes.peak.flatMap { Theme(rawValue: models.themes.classes[$0]) })
    }
  }
}
