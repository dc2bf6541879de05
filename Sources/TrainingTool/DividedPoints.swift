import ModelTraining
import Models
import ReportHistory
import ReportModel

/// The points of one township, those divided that are taken for two weaknesses, with how probably they are the same.
struct DividedPoints {
  /// By point or half: the point's place, and its report.
  private var items: [(point: Int, report: Int)] = []
  private var probability: [[Int]: Double] = [:]
  /// The points of different reports that annotators link.
  private(set) var isSame: Set<[Int]> = []

  /// - Parameters:
  ///   - divided: By point of the rows, then by way looked at: how probable it is.
  ///   - same: By pair of the rows: that both are the same.
  ///   - model: That has not seen the township; it judges the halves.
  init(
    _ rows: DecisionRows, _ township: Int, _ annotated: [AnnotatedTownship.Point],
    _ contexts: [[(way: Int, features: [Float])]],
    _ divided: [[Float]], _ same: [Float], by model: BoostedTrees, _ floors: DecisionFloors
  ) {
    guard let history = rows.histories[township] else { return }
    let likeness = PointLikeness(model)
    var points: [EncodedPoint] = []
    var whole: [Bool] = []
    for (place, row) in rows.divisions.enumerated() where row.township == township {
      let point = annotated[row.point].place
      let best = divided[place].indices.max { divided[place][$0] < divided[place][$1] }
      if let best, Double(divided[place][best]) >= floors.twoWeaknesses {
        let halves = row.halves[contexts[place][best].way]
        points += [halves.old, halves.new]
        items += [(row.point, point.report), (row.point, point.report)]
        whole += [false, false]
      } else {
        points.append(history.encoded(point))
        items.append((row.point, point.report))
        whole.append(true)
      }
    }
    var known: [[Int]: Double] = [:]
    for (place, pair) in rows.pairs.enumerated() where pair.township == township {
      known[[pair.one, pair.other]] = Double(same[place])
    }
    for one in items.indices {
      for other in items.indices where other > one && items[one].report != items[other].report {
        let key = [items[one].point, items[other].point]
        probability[[one, other]] =
          whole[one] && whole[other]
          ? known[key] : likeness.probability(PointLikeness.features(points[one], points[other]))
      }
    }
    for pair in rows.pairs where pair.township == township && pair.isSame {
      if annotated[pair.one].place.report != annotated[pair.other].place.report {
        isSame.insert([pair.one, pair.other])
      }
    }
  }

  /// The points of different reports that are linked.
  func links(_ floors: DecisionFloors) -> Set<[Int]> {
    let clusters = TownshipHistory.clusters(reports: items.map(\.report), floors: floors) { one, other in
      probability[[one, other]] ?? 0
    }
    var linked: Set<[Int]> = []
    for cluster in clusters {
      for one in cluster {
        for other in cluster where items[one].report != items[other].report {
          linked.insert([items[one].point, items[other].point].sorted())
        }
      }
    }
    return linked
  }
}
