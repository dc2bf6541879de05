import Lexicon
import ModelTraining
import Models
import ReportHistory
import ReportModel

/// Figures and sections of two reports of a township, with what annotators say of each two of them.
struct LinkRows {
  /// What is held against each other in two reports.
  struct Group {
    let township: Int
    let old: Int
    let new: Int
    let pairs: [TownshipHistory.CandidatePair]
    /// By pair: whether they are the same; nil where the annotators do not tell.
    let truth: [Bool?]
  }

  private(set) var figures: [Group] = []
  private(set) var strangers: [Group] = []
  private(set) var aims: [Group] = []
  private(set) var sections: [Group] = []

  // MARK: - Gathering

  /// Adds the figures of a township; whatever two reports they stand in.
  mutating func addFigures(_ township: AnnotatedTownship, number: Int, models: HistoryModels) {
    guard township.series.contains(where: { $0.contains { !$0.isEmpty } }) else { return }
    let history = TownshipHistory(township.reports, lexicon: .standard, models: models)
    func group(_ old: Int, _ new: Int, _ pairs: [TownshipHistory.CandidatePair]) -> Group {
      let truth = pairs.map { pair -> Bool? in
        let (left, right) = (township.series[old][pair.old], township.series[new][pair.new])
        return left.isEmpty || right.isEmpty ? nil : !left.isDisjoint(with: right)
      }
      return Group(township: number, old: old, new: new, pairs: pairs, truth: truth)
    }
    for old in township.years.indices {
      for new in township.years.indices where new > old {
        figures.append(group(old, new, history.figures(old: old, new: new)))
      }
      if old + 1 < township.years.count {
        aims.append(group(old, old + 1, history.aims(old: old, new: old + 1)))
      }
    }
  }

  /// Adds figures of two townships that surely count different things: some township has a series for each.
  ///
  /// Townships keep most of their figures from year to year, so that two years of one have few figures of other things
  /// in like words (12次集中整治, 4次集中学习研讨); two townships have many.
  mutating func addStrangers(
    _ one: AnnotatedTownship, _ other: AnnotatedTownship, number: Int, models: HistoryModels,
    distinct: Set<[String]>
  ) {
    guard let (left, right) = one.reports.last.flatMap({ left in other.reports.last.map { (left, $0) } }),
      let (own, theirs) = one.series.last.flatMap({ own in other.series.last.map { (own, $0) } })
    else { return }
    let history = TownshipHistory([left, right], lexicon: .standard, models: models)
    let pairs = history.figures(old: 0, new: 1)
    let truth = pairs.map { pair -> Bool? in
      let (a, b) = (own[pair.old], theirs[pair.new])
      guard !a.isEmpty, !b.isEmpty else { return nil }
      return a.allSatisfy { x in b.allSatisfy { distinct.contains([x, $0]) } } ? false : nil
    }
    strangers.append(Group(township: number, old: 0, new: 1, pairs: pairs, truth: truth))
  }

  /// Adds the sections of a township, those of reports that follow each other.
  mutating func addSections(_ township: AnnotatedTownship, number: Int, history: TownshipHistory) {
    guard !township.gold.links.sections.isEmpty else { return }
    for old in township.years.indices.dropLast() {
      let pairs = history.sections(old: old, new: old + 1)
      sections.append(
        Group(
          township: number, old: old, new: old + 1, pairs: pairs,
          truth: pairs.map { township.isSame(section: $0.old, $0.new, old: old) }))
    }
  }

  // MARK: - Fitting

  /// The model that tells whether two figures are of one indicator.
  func figureModel(leavingOut isLeft: (Int) -> Bool) -> BoostedTrees {
    Self.model(figures + strangers, MetricLikeness.names, leavingOut: isLeft)
  }

  /// The model that tells whether a section continues another.
  func sectionModel(leavingOut isLeft: (Int) -> Bool) -> BoostedTrees {
    Self.model(sections, SectionPairs.names, leavingOut: isLeft)
  }

  private static func model(
    _ groups: [Group], _ names: [String], leavingOut isLeft: (Int) -> Bool
  ) -> BoostedTrees {
    let own = groups.filter { !isLeft($0.township) }
    return TreeTrainer.model(
      own.flatMap { zip($0.pairs.map(\.features), $0.truth).map { (features: $0, truth: $1) } }, rounds: 150,
      rate: 0.08, names: names)
  }
}
