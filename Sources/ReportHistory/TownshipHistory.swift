package import Lexicon
package import Models
import Platform
package import ReportModel

/// The reports of one township and everything that follows from them, worked out once and when first asked for.
///
/// That is what each report is compared by, and the links of each two reports; comparison, weaknesses, trends and the
/// township's standing on the board are views of it.
///
/// Not to be shared by threads; several histories may be worked out beside each other.
package final class TownshipHistory {
  /// The reports as given.
  let reports: [Report]
  /// The reports that stand for their years, in the order of the years.
  private let order: [Int]
  private let lexicon: Lexicon
  private let models: HistoryModels

  /// Takes the reports of a township, in any order.
  ///
  /// Of several reports of a year one stands for it in weaknesses and trends, and those without a year stand in neither;
  /// `comparison(old:new:)` compares any.
  package convenience init(_ reports: [Report]) { self.init(reports, lexicon: .standard) }

  /// Takes the reports of a township with a lexicon or models of the caller's own.
  package init(_ reports: [Report], lexicon: Lexicon, models: HistoryModels = StandardModels.history) {
    self.reports = reports
    self.lexicon = lexicon
    self.models = models
    var seen: Set<Int> = []
    order = reports.indices.filter { reports[$0].year != nil }
      .sorted {
        (reports[$0].year ?? 0, reports[$0].source.sha256) < (
          reports[$1].year ?? 0, reports[$1].source.sha256
        )
      }
      .filter { seen.insert(reports[$0].year ?? 0).inserted }
  }

  /// Gets ready the models that come with the program, which else are read when a history is first made.
  package static func readModels() { _ = StandardModels.history }

  // MARK: - Once for all views

  /// The texts marked and numbered, with what each report is compared by.
  ///
  /// - Complexity: O(n) in the texts.
  private lazy var read: (features: [ReportFeatures], tools: HistoryTools) = {
    var pool = CharacterPool(lexicon: lexicon)
    let passages = reports.map { ReportPassages($0, into: &pool) }
    let numbers = PairNumbers(pool.units)
    let similarity = Similarity(concepts: ConceptWeights(lexicon))
    let tools = HistoryTools(
      lexicon: lexicon, models: models, similarity: similarity,
      statementSimilarity: Similarity(concepts: similarity.concepts),
      figures: FigureTables(lexicon: lexicon, similarity: similarity, encoder: models.encoder),
      faults: FaultNames(by: models), pairCount: numbers.count, overrules: Overrules(reports))
    var reader = FeatureReader(numbers, similarity.concepts)
    return (passages.map { ReportFeatures($0, reader: &reader, tools: tools) }, tools)
  }()

  /// What each report is compared by.
  var features: [ReportFeatures] { read.features }

  /// What the comparisons share.
  var tools: HistoryTools { read.tools }

  /// What the reports that stand for their years are compared by.
  private(set) lazy var years: [ReportFeatures] = order.map { read.features[$0] }

  /// By the older report and the newer one, as one number.
  private var pairs: [Int: ReportPair] = [:]

  /// The links of two reports, by their places among the reports given.
  func pair(_ old: Int, _ new: Int) -> ReportPair {
    let key = old * reports.count + new
    if let pair = pairs[key] { return pair }
    let pair = ReportPair(Sides(read.features[old], read.features[new]), tools: read.tools)
    pairs[key] = pair
    return pair
  }

  /// Each two reports that follow each other.
  private(set) lazy var neighbours: [ReportPair] = zip(order, order.dropFirst()).map(pair)

  /// The points of all years, gathered where the same thing is weak.
  private(set) lazy var pointGroups = PointGroups(years, read.tools).groups

  /// The weaknesses, what asks for an answer first.
  private(set) lazy var weaknessList: [Weakness] = WeaknessBuilder(
    years, groups: pointGroups, tools: read.tools, outcomes: neighbours.map(\.outcomes)
  ).weaknesses()

  /// The figures over the years, what asks for a look first.
  private(set) lazy var seriesList: [Series] = SeriesOrder(years: years.compactMap(\.report.year))
    .ordered(SeriesBuilder(features: years, tools: read.tools).series())

  // MARK: - Views

  /// What changed from one report to another, by their places among the reports given.
  ///
  /// - Complexity: O(n·m) in the clauses of the two.
  package func comparison(old: Int, new: Int) -> Comparison {
    var comparison = Comparer(
      pair: pair(old, new), listing: linking(old, new), earlier: earlier(old, new)
    ).comparison()
    // Called as the other views call it, also where one of the two leaves out its county.
    let named = reports[new].township.name == nil ? reports[old].township : reports[new].township
    comparison.township = Township.together([named, reports[old].township, township])
    comparison.markCorrected(old: reports[old], new: reports[new])
    return comparison
  }

  /// Lists the weaknesses of two reports while their links are worked out: of the two neither needs the other, and one
  /// comparison is all that many a run does.
  private func linking(_ old: Int, _ new: Int) -> WeaknessListing {
    let both = [features[old], features[new]]
    // No piece of work touches what another one changes: first each has a report of its own, then what both ask of a
    // report is there, the one adds to this history alone, the other to the pair.
    nonisolated(unsafe) let (history, pair) = (self, pair(old, new))
    nonisolated(unsafe) let reports = years + both.filter { one in !years.contains { $0 === one } }
    nonisolated(unsafe) var listing: WeaknessListing?
    Parallel.perform(reports.count) { reports[$0].readPoints() }
    Parallel.perform(2) { piece in
      if piece == 0 { listing = history.listing(old, new) } else { pair.link() }
    }
    return listing ?? self.listing(old, new)
  }

  /// The weaknesses of two reports; of reports that stand for their years, among all of the township.
  private func listing(_ old: Int, _ new: Int) -> WeaknessListing {
    if let places = places(old, new) {
      return WeaknessListing(
        pointGroups, years: years.map(\.report.year), old: places.old, new: places.new)
    }
    let both = [features[old], features[new]]
    return WeaknessListing(
      PointGroups(both, tools).groups, years: both.map(\.report.year), old: 0, new: 1)
  }

  /// The places of two reports among those that stand for their years; nil unless both do and in this order.
  private func places(_ old: Int, _ new: Int) -> (old: Int, new: Int)? {
    guard let one = order.firstIndex(of: old), let other = order.firstIndex(of: new), one < other else {
      return nil
    }
    return (one, other)
  }

  /// What stands before two reports that stand for their years.
  private func earlier(_ old: Int, _ new: Int) -> EarlierReports {
    let compared = pair(old, new)
    guard let places = places(old, new) else {
      return EarlierReports(
        compared: compared, pairs: [], weaknesses: { [] }, series: { [] }, acrossOlder: { nil })
    }
    return EarlierReports(
      compared: compared, pairs: neighbours.prefix(places.old).reversed(),
      weaknesses: { self.weaknessList }, series: { self.seriesList },
      acrossOlder: { places.old > 0 ? self.pair(self.order[places.old - 1], new) : nil })
  }

  /// The weaknesses over all reports.
  package var weaknesses: WeaknessHistory {
    WeaknessHistory(
      township: township, fictional: isFictional, years: years.compactMap(\.report.year),
      weaknesses: weaknessList)
  }

  /// The series, themes and sentences over all reports.
  package var trends: Trends {
    TrendBuilder(
      features: years, pairs: neighbours, tools: read.tools, series: seriesList, weaknesses: weaknessList
    )
    .trends(township, fictional: isFictional)
  }

  /// The township as the reports together name it, the latest first.
  var township: Township { Township.together(order.reversed().lazy.map { self.reports[$0].township }) }

  private var isFictional: Bool { order.contains { reports[$0].source.fictional } }
}
