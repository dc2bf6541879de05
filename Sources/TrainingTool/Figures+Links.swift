import ModelTraining
import Models
import ReportHistory
import ReportModel

extension Figures {
  /// Judges the links of figures, and sets their floors.
  ///
  /// - Returns: By part: the model that has not seen it.
  mutating func judgeFigures(
    _ rows: LinkRows, _ townships: [AnnotatedTownship], _ folds: [Int], parts: Int
  ) -> [BoostedTrees] {
    let models = (0..<parts).map { part in rows.figureModel { folds[$0] == part } }
    func probabilities(_ group: LinkRows.Group) -> [Double] {
      group.pairs.map { Double(models[folds[group.township]].probability($0.features)) }
    }
    let neighbours = rows.figures.filter { $0.new == $0.old + 1 }
    let said = neighbours.map(probabilities)
    func counts(_ floor: Double) -> LinkCounts {
      var counts = LinkCounts()
      for (group, said) in zip(neighbours, said) {
        let own = townships[group.township].series
        let facts = [group.old, group.new].map { year in
          Set(
            zip(own[year], townships[group.township].reports[year].metrics)
              .filter { $1.kind == .actual }.flatMap { $0.0 })
        }
        let wanted = facts[0].intersection(facts[1])
        var right: Set<String> = []
        for link in TownshipHistory.links(group.pairs, probabilities: said, floor: floor) {
          let (left, other) = (own[group.old][link.old], own[group.new][link.new])
          if left.isEmpty || other.isEmpty { continue }
          let shared = left.intersection(other)
          if shared.isEmpty { counts.made += 1 }
          right.formUnion(shared)
        }
        right.formIntersection(wanted)
        counts.right += right.count
        counts.made += right.count
        counts.wanted += wanted.count
      }
      return counts
    }
    let floor = Self.best(stride(from: 0.05, through: 0.6, by: 0.05)) { counts($0).value }
    floors.sameFigure = floor
    let found = counts(floor)
    lines.append(
      "figure links: F1 \(rounded(found.f1)), precision \(rounded(found.precision)) at \(rounded(floor)), of \(found.wanted)"
    )
    let aims = rows.aims.flatMap { group in
      zip(probabilities(group), group.truth).compactMap { said, truth in truth.map { (said, $0) } }
    }
    func aimCounts(_ floor: Double) -> LinkCounts {
      LinkCounts(
        right: aims.count { $0.0 >= floor && $0.1 }, made: aims.count { $0.0 >= floor },
        wanted: aims.count { $0.1 })
    }
    floors.targetFigure = Self.best(stride(from: 0.1, through: 0.9, by: 0.05)) { aimCounts($0).value }
    let aimed = aimCounts(floors.targetFigure)
    lines.append(
      "aims and figures: F1 \(rounded(aimed.f1)), precision \(rounded(aimed.precision)) at \(rounded(floors.targetFigure)), of \(aimed.wanted)"
    )
    let all = zip(neighbours, said).flatMap { group, said in
      zip(said, group.truth).compactMap { said, truth in truth.map { (Float(said), $0) } }
    }
    add("same figure, pairs", ReliabilityTable(all.map(\.0), truth: all.map(\.1)))
    return models
  }

  /// Judges which plans are said to be against a point, and sets their floor.
  ///
  /// - Parameter model: By township: one that has not seen it.
  mutating func judgePlans(_ rows: PlanRows, by model: (Int) -> BoostedTrees) {
    let said = rows.rows.flatMap { row in
      zip(row.cases, row.truth).compactMap { one, truth in
        truth.map { (model(row.township).probability(one.features), $0) }
      }
    }
    func counts(_ floor: Double) -> LinkCounts {
      LinkCounts(
        right: said.count { Double($0.0) >= floor && $0.1 }, made: said.count { Double($0.0) >= floor },
        wanted: said.count { $0.1 })
    }
    floors.plannedAgainst = Self.best(stride(from: 0.2, through: 0.9, by: 0.05)) {
      counts($0).value(precise: 0.95)
    }
    let found = counts(floors.plannedAgainst)
    lines.append(
      "plans against points: F1 \(rounded(found.f1)), precision \(rounded(found.precision)) at \(rounded(floors.plannedAgainst)), of \(found.wanted)"
    )
    let points = rows.rows.filter { !$0.truth.contains(nil) }.map { row in
      (row.cases.map { model(row.township).probability($0.features) }.max() ?? 0, row.truth.contains(true))
    }
    func unplanned(_ floor: Double) -> LinkCounts {
      let said = points.filter { Double($0.0) < floor }
      return LinkCounts(
        right: said.count { !$0.1 }, made: said.count, wanted: points.count { !$0.1 })
    }
    floors.unplanned = Self.best(stride(from: 0.01, through: 0.3, by: 0.01)) {
      unplanned($0).value(precise: 0.97)
    }
    let none = unplanned(floors.unplanned)
    lines.append(
      "points that nothing is planned against: F1 \(rounded(none.f1)), precision \(rounded(none.precision)) below \(rounded(floors.unplanned)), of \(none.wanted) in \(points.count)"
    )
    add("plan against point, pairs", ReliabilityTable(said.map(\.0), truth: said.map(\.1)))
  }

  /// Judges which clauses are said to continue each other.
  ///
  /// - Parameter model: By township: one that has not seen it.
  mutating func judgeClauses(_ rows: ClausePairRows, by model: (Int) -> BoostedTrees) {
    let said = rows.rows.map { (model($0.township).probability($0.features), $0.isSame) }
    func counts(_ floor: Double) -> LinkCounts {
      let made = said.filter { Double($0.0) >= floor }
      return LinkCounts(right: made.count(where: \.1), made: made.count, wanted: said.count(where: \.1))
    }
    for floor in Self.clauseFloors where counts(floor).f1 > counts(floors.sameClause).f1 {
      floors.sameClause = floor
    }
    let found = counts(floors.sameClause)
    lines.append(
      "clauses: F1 \(rounded(found.f1)), precision \(rounded(found.precision)) at \(rounded(floors.sameClause)), of \(found.wanted) in \(said.count)"
    )
    add("same clause, pairs", ReliabilityTable(said.map(\.0), truth: said.map(\.1)))
  }

  /// Judges which parts of promises are taken for passed over; of none is it said, since nine in ten are not reached.
  mutating func judgeParts(_ rows: PartRows, by model: (Int) -> BoostedTrees) {
    let said = rows.rows.map { (model($0.township).probability($0.features), $0.isUntold) }
    add("part passed over", ReliabilityTable(said.map(\.0), truth: said.map(\.1)))
  }

  /// The floors of clauses that are tried.
  private static let clauseFloors = (6...14).map { Double($0) / 20 }

  /// Judges the links of sections, and sets their floors.
  mutating func judgeSections(
    _ rows: LinkRows, _ decisions: DecisionRows, _ townships: [AnnotatedTownship], _ folds: [Int], parts: Int
  ) {
    let models = (0..<parts).map { part in rows.sectionModel { folds[$0] == part } }
    func counts(_ floors: DecisionFloors) -> LinkCounts {
      var counts = LinkCounts()
      for group in rows.sections {
        guard let history = decisions.histories[group.township] else { continue }
        let township = townships[group.township]
        let wanted = township.sectionLinks(group.old)
        counts.wanted += wanted.count
        let links = history.sectionLinks(old: group.old, new: group.new, floors: floors) {
          Double(models[folds[group.township]].probability($0))
        }
        for link in links {
          guard let isSame = township.isSame(section: link.old, link.new, old: group.old) else { continue }
          counts.made += 1
          counts.right += isSame ? 1 : 0
        }
      }
      return counts
    }
    var best: (value: Double, floors: DecisionFloors) = (-1, floors)
    for floor in stride(from: 0.05, through: 0.5, by: 0.05) {
      for near in stride(from: 0.2, through: 0.8, by: 0.1) {
        var tried = floors
        (tried.sameSection, tried.nearSection) = (floor, near)
        let value = counts(tried).value
        if value > best.value { best = (value, tried) }
      }
    }
    floors = best.floors
    let said = rows.sections.flatMap { group in
      zip(group.pairs, group.truth).compactMap { pair, truth in
        truth.map { (models[folds[group.township]].probability(pair.features), $0) }
      }
    }
    floors.doubtfulSection = doubt(said, below: floors.sameSection, oneIn: 10)
    add("same section, pairs", ReliabilityTable(said.map(\.0), truth: said.map(\.1)))
  }

  /// From which probability on, below a floor, one pair in so many is the same.
  func doubt(_ pairs: [(said: Float, isSame: Bool)], below floor: Double, oneIn rest: Int) -> Double {
    var (count, right, doubt) = (0, 0, floor)
    for pair in pairs.filter({ Double($0.said) < floor }).sorted(by: { $0.said > $1.said }) {
      count += 1
      right += pair.isSame ? 1 : 0
      if right * rest >= count { doubt = Double(pair.said) }
    }
    return doubt
  }

  private static func best(_ floors: some Sequence<Double>, by value: (Double) -> Double) -> Double {
    var best = (value: -1.0, floor: 0.5)
    for floor in floors {
      let value = value(floor)
      if value > best.value { best = (value, floor) }
    }
    return best.floor
  }
}
