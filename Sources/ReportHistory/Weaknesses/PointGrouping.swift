import Lexicon
import MarkedText
import Models
import ReportModel

/// Gathers the points of some reports where the same thing is weak: how probably each two are one, then the chains that
/// follow, then what each chain is called.
struct PointGrouping {
  typealias Item = PointItems.Item
  typealias Member = PointGroups.Member

  let reports: [ReportFeatures]
  let tools: HistoryTools

  /// The weaknesses in the order of their first points.
  func groups() -> [PointGroups.Group] {
    let items = items()
    let order = items.map(\.member.report)
    let probability = probability(items)
    let clusters = PointClusters(
      years: order, probability: probability, floors: PointClusters.Floors(tools.models.floors))
    let settled = tools.overrules.overruled(clusters.clusters, order: order) { one, other in
      said(items[one].member, items[other].member)
    }
    return settled.map { group($0, of: items, isSure: isSure($0, order, probability)) }
  }

  // MARK: - What two points are to each other

  /// The points, those that name two weaknesses as their halves.
  private func items() -> [Item] {
    let members = reports.enumerated().flatMap { index, report in
      report.report.shortcomings.indices.map { Member(report: index, point: $0) }
    }
    return PointItems(reports, members: members, models: tools.models) { member in
      !tools.overrules.isEmpty && members.contains { said(member, $0) != nil || said($0, member) != nil }
    }.items
  }

  /// How probably each two items of different reports are one.
  private func probability(_ items: [Item]) -> Grid {
    let likeness = PointLikeness(tools.models.samePoint)
    var grid = Grid(rows: items.count, columns: items.count)
    // What is worded alike is as near to a third.
    var wordings: Numbered<[ArraySlice<UInt16>]> = Numbered()
    let numbers = items.map { item in
      wordings.number(
        of: item.words.map { [$0[...]] }
          ?? reports[item.member.report].wording(ofPoint: item.member.point))
    }
    var known = PairTable()
    let twins = items.map { item in
      let report = reports[item.member.report]
      return report.twin(ofSection: report.report.shortcomings[item.member.point].section)
    }
    for (row, one) in items.enumerated() {
      for (column, other) in items.enumerated()
      where column > row && one.member.report != other.member.report {
        guard twins[row].mayContinue(twins[column]) || said(one.member, other.member) != nil else { continue }
        let probability =
          areOne(one, other).map { $0 ? 1 : 0 }
          ?? known.value(numbers[row], numbers[column], of: wordings.values.count) {
            likeness.probability(PointLikeness.features(one.point, other.point))
          }
        grid[row, column] = probability
        grid[column, row] = probability
      }
    }
    return grid
  }

  /// Whether two items are one by what a person said or by their words; nil where neither tells.
  private func areOne(_ one: Item, _ other: Item) -> Bool? {
    if let said = said(one.member, other.member) { return said }
    // The same text is the same point, also where it has no word to go by.
    if one.words == nil, other.words == nil { return text(one.member) == text(other.member) ? true : nil }
    return one.words == other.words ? true : nil
  }

  /// What a person said of two points.
  private func said(_ one: Member, _ other: Member) -> Bool? {
    tools.overrules.areSame(
      id(one), of: reports[one.report].report, id(other), of: reports[other.report].report)
  }

  /// Whether every two points of a chain that follow each other are surely the same.
  private func isSure(_ cluster: [Int], _ order: [Int], _ probability: Grid) -> Bool {
    cluster.allSatisfy { place in
      let later = cluster.filter { order[$0] > order[place] }
      guard let next = later.map({ order[$0] }).min() else { return true }
      return later.contains {
        order[$0] == next && probability[place, $0] >= tools.models.floors.surePoint
      }
    }
  }

  // MARK: - What a weakness is called

  private func group(_ cluster: [Int], of items: [Item], isSure: Bool) -> PointGroups.Group {
    let own = points(of: cluster.map { items[$0] })
    let first = items[cluster[0]]
    let name = WeaknessName(own.map(\.text), tools.models)?.called(by: tools.lexicon.names)
    let head = tools.faults.name(
      of: first.words.map { String(decoding: $0, as: UTF16.self) } ?? text(first.member))
    let label = tools.overrules.label(of: own.map { (reports[$0.member.report].report, id($0.member)) })
    let isSecond = first.words != nil && cluster[0] > 0 && items[cluster[0] - 1].member == first.member
    return PointGroups.Group(
      code: name?.code
        ?? "other-\(first.member.report)-\(id(first.member))" + (isSecond ? "-2" : ""),
      name: label.map(WeaknessName.words) ?? name ?? .words(head), members: own.map(\.member),
      texts: own.map(\.text), isSure: isSure,
      theme: first.words.flatMap { theme(ofHalf: $0, first.point) })
  }

  /// What the half of a point is about: what a user's words say, else what the model says.
  private func theme(ofHalf words: [UInt16], _ point: EncodedPoint) -> Theme? {
    if tools.lexicon.namesThemes {
      let text = MarkedText(reading: words, lexicon: tools.lexicon)
      if let named = text.namedThemes(in: 0..<text.count).first { return named }
    }
    return point.themes.peak.flatMap { Theme(rawValue: tools.models.themes.classes[$0]) }
  }

  /// The points that items are of; both halves of a point in one weakness are the point.
  private func points(of items: [Item]) -> [(member: Member, text: EncodedPoint)] {
    var points: [(member: Member, text: EncodedPoint)] = []
    for item in items {
      if let twin = points.firstIndex(where: { $0.member == item.member }) {
        points[twin].text = reports[item.member.report].encodedPoints[item.member.point]
      } else {
        points.append((item.member, item.point))
      }
    }
    return points
  }

  private func id(_ member: Member) -> String { reports[member.report].report.shortcomings[member.point].id }

  private func text(_ member: Member) -> String {
    reports[member.report].report.shortcomings[member.point].text
  }
}
