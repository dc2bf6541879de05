import Models
import ReportModel

/// What each section of the older report has in common with each of the newer one.
package struct SectionPairs {
  /// What two sections have in common.
  struct Agreement {
    /// Whether they share a theme.
    let theme: Bool
    /// How alike the headings are.
    let heading: Double
    /// How many statements and figures they share.
    let shared: Int
  }

  /// From here on a heading and a text are the same.
  private static let copy = 0.98

  /// What the decision is made of, in the order of the features.
  package static let names = [
    "heading", "meaning", "rareWords", "bothHold", "oneHolds", "samePart", "distance", "flow", "sharedTheme",
    "sameLevel", "length",
  ]

  private let sections: Sides<[Section]>
  /// Where in the report each section begins, 0 to 1.
  private let places: Sides<[Double]>
  private let meanings: Sides<[Embedding]>
  private let headings: Grid
  /// How alike the texts are by their rare pairs of characters.
  private let words: Grid
  private let flow: ClauseFlow
  /// How much of each section went to one section, or came from one.
  private let most: Sides<[Double]>
  private let twins: Sides<[SectionTwin]>
  private let model: BoostedTrees
  private var shared: [Int: Int] = [:]
  private var scores: Grid

  /// Holds the sections against each other.
  ///
  /// - Parameter flow: Where the clauses of each section went.
  /// - Complexity: O(n·m) in the sections.
  init(
    _ reports: Sides<ReportFeatures>, tools: HistoryTools, measures: [MeasureComparer.Link],
    metrics: [MetricComparer.Link], flow: ClauseFlow
  ) {
    self.flow = flow
    sections = reports.map(\.report.sections)
    let columns = sections.new.count
    most = Sides(sections.old.indices.map(flow.share.greatest(inRow:)), flow.share.greatestInColumns())
    places = reports.map { side in side.report.sections.map { Self.place($0, in: side) } }
    headings = tools.similarity.likeness(
      of: reports.old.headings, to: reports.new.headingIndex, columns: columns)
    meanings = reports.map(\.headingMeanings)
    twins = reports.map(\.twins)
    words = Self.words(reports, tools)
    model = tools.models.sameSection
    scores = Grid(rows: sections.old.count, columns: columns)
    // What is less likely than this is no pair, not even a doubtful one.
    let floor = min(tools.models.floors.doubtfulSection, tools.models.floors.sameSection)
    for i in sections.old.indices {
      for j in sections.new.indices {
        guard let features = features(i, j) else { continue }
        scores[i, j] = Double(model.probability(features, floor: floor))
      }
    }
    countShared(reports, measures, metrics)
  }

  private static func words(_ reports: Sides<ReportFeatures>, _ tools: HistoryTools) -> Grid {
    let rarity = tools.rarity(over: reports.old.sectionPairs + reports.new.sectionPairs)
    let squares = reports.map { $0.sectionPairs.map(rarity.square) }
    var words = Grid(rows: squares.old.count, columns: squares.new.count)
    var common = [Double](repeating: 0, count: squares.new.count)
    for (i, pairs) in reports.old.sectionPairs.enumerated() {
      rarity.squares(pairs, with: reports.new.sectionPostings, into: &common)
      for j in common.indices {
        let scale = (squares.old[i] * squares.new[j]).squareRoot()
        words[i, j] = scale > 0 ? common[j] / scale : 0
      }
    }
    return words
  }

  // MARK: - One pair

  /// What two sections have in common, by place.
  subscript(old: Int, new: Int) -> Agreement {
    let (a, b) = (sections.old[old], sections.new[new])
    return Agreement(
      theme: Self.comparable(a.part, b.part) && Self.sharesTheme(a, b),
      heading: Self.comparable(a.part, b.part) ? headings[old, new] : 0,
      shared: shared[old * scores.columns + new] ?? 0)
  }

  /// How likely it is that one section continues another; 0 where it is not even doubtful.
  func score(_ old: Int, _ new: Int) -> Double { scores[old, new] }

  /// How likely it is that one section continues another, however unlikely.
  func likelihood(_ old: Int, _ new: Int) -> Double {
    if scores[old, new] > 0 { return scores[old, new] }
    return features(old, new).map { Double(model.probability($0)) } ?? 0
  }

  /// Whether heading and text stand as they stood.
  func isCopy(_ old: Int, _ new: Int) -> Bool {
    headings[old, new] >= Self.copy && words[old, new] >= Self.copy
      && mayContinue(old, new)
  }

  /// Whether two sections are held against each other.
  func mayContinue(_ old: Int, _ new: Int) -> Bool {
    Self.comparable(sections.old[old].part, sections.new[new].part)
      && twins.old[old].mayContinue(twins.new[new])
  }

  /// What the likelihood is made of, in the order of the names; nil where two sections are not held against each other.
  func features(_ i: Int, _ j: Int) -> [Float]? {
    guard mayContinue(i, j) else { return nil }
    let (a, b) = (sections.old[i], sections.new[j])
    let reach = max(most.old[i], most.new[j])
    let lengths = (Double(a.span.count), Double(b.span.count))
    return [
      Float(headings[i, j]), meanings.old[i].dot(meanings.new[j]), Float(words[i, j]),
      a.themes.isEmpty && b.themes.isEmpty ? 1 : 0, a.themes.isEmpty != b.themes.isEmpty ? 1 : 0,
      a.part == b.part ? 1 : 0, Float(abs(places.old[i] - places.new[j])),
      reach > 0 ? Float(flow.share[i, j] / reach) : 0, Self.sharesTheme(a, b) ? 1 : 0,
      a.level == b.level ? 1 : 0, Float(min(lengths.0, lengths.1) / max(1, max(lengths.0, lengths.1))),
    ]
  }

  /// Gives each pair another score by what it is made of.
  mutating func score(by probability: ([Float]) -> Double) {
    for i in sections.old.indices {
      for j in sections.new.indices {
        if let features = features(i, j) { scores[i, j] = probability(features) }
      }
    }
  }

  /// Counts the statements and figures that two sections share.
  private mutating func countShared(
    _ reports: Sides<ReportFeatures>, _ measures: [MeasureComparer.Link], _ metrics: [MetricComparer.Link]
  ) {
    let places = reports.map { side in
      Dictionary(side.report.sections.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }
    func add(_ a: String?, _ b: String?) {
      guard let a, let b, let i = places.old[a], let j = places.new[b] else { return }
      shared[i * scores.columns + j, default: 0] += 1
    }
    let (old, new) = (reports.old.report, reports.new.report)
    for link in measures { add(old.measures[link.old].section, new.measures[link.new].section) }
    for link in metrics { add(old.metrics[link.old].section, new.metrics[link.new].section) }
  }

  /// Where in the report a section begins, 0 to 1.
  private static func place(_ section: Section, in side: ReportFeatures) -> Double {
    side.sourceCount == 0 ? 0 : Double(section.span.start) / Double(side.sourceCount)
  }

  private static func sharesTheme(_ a: Section, _ b: Section) -> Bool {
    guard let first = a.themes.first, let other = b.themes.first else { return false }
    return a.themes.contains(other) || b.themes.contains(first)
  }

  /// What was done is not held against what is planned.
  private static func comparable(_ a: Part, _ b: Part) -> Bool {
    if a == b { return true }
    switch (a, b) {
    case (.achievements, .duties), (.duties, .achievements): return true
    case (.shortcomings, .causes), (.causes, .shortcomings): return true
    default: return false
    }
  }
}
