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
    /// Whether every two points that follow each other are surely the same.
    var isSure: Bool
  }

  let groups: [Group]

  init(_ reports: [ReportFeatures], _ tools: HistoryTools) {
    let members = reports.enumerated().flatMap { index, report in
      report.report.shortcomings.indices.map { Member(report: index, point: $0) }
    }
    let likeness = PointLikeness(tools.models.samePoint)
    var grid = Grid(rows: members.count, columns: members.count)
    for (row, one) in members.enumerated() {
      for (column, other) in members.enumerated() where column > row && one.report != other.report {
        let concepts = tools.similarity.likeness(
          reports[one.report].point(one.point), reports[other.report].point(other.point))
        let probability = likeness.probability(
          PointLikeness.features(
            reports[one.report].encodedPoints[one.point], reports[other.report].encodedPoints[other.point],
            concepts: Float(concepts)))
        grid[row, column] = probability
        grid[column, row] = probability
      }
    }
    let floors = tools.models.floors
    let clusters = PointClusters(
      years: members.map(\.report), probability: grid,
      floors: PointClusters.Floors(floors))
    groups = clusters.clusters.map { cluster in
      let own = cluster.map { members[$0] }
      let name = WeaknessName(own.map { reports[$0.report].encodedPoints[$0.point] }, tools.models)
      let head = FaultName(reports[own[0].report].report.shortcomings[own[0].point].text).words
      let isSure = cluster.indices.allSatisfy { place in
        let later = cluster.filter { members[$0].report > members[cluster[place]].report }
        guard let next = later.map({ members[$0].report }).min() else { return true }
        return later.contains {
          members[$0].report == next && grid[cluster[place], $0] >= floors.surePoint
        }
      }
      return Group(
        code: name?.code
          ?? "other-\(own[0].report)-\(reports[own[0].report].report.shortcomings[own[0].point].id)",
        name: name ?? .words(head), members: own, isSure: isSure)
    }
  }
}
