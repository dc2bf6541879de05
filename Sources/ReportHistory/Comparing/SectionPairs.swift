import Models
import ReportModel

/// What each section of the older report has in common with each of the newer one.
package struct SectionPairs {
  /// What two sections have in common.
  struct Pair {
    /// How likely it is that one continues the other.
    var score = 0.0
    /// Whether they share a theme.
    var theme = false
    /// How alike the headings are.
    var heading = 0.0
    /// How many statements and figures they share.
    var shared = 0
    /// Heading and text stand as they stood.
    var isCopy = false
    /// What its score is made of; empty where the two are not held against each other.
    var features: [Float] = []
  }

  /// From here on a heading and a text are the same.
  private static let copy = 0.98

  /// What the decision is made of, in the order of the features.
  package static let names = [
    "heading", "meaning", "rareWords", "bothHold", "oneHolds", "samePart", "distance", "flow", "sharedTheme",
    "sameLevel", "length",
  ]

  private let columns: Int
  private var pairs: [Pair]

  /// What two sections have in common, by place.
  subscript(old: Int, new: Int) -> Pair { pairs[old * columns + new] }

  /// Holds the sections against each other.
  ///
  /// - Parameter flow: Where the clauses of each section went.
  /// - Complexity: O(n·m) in the sections.
  init(
    _ reports: Sides<ReportFeatures>, tools: HistoryTools, measures: [MeasureComparer.Link],
    metrics: [MetricComparer.Link], flow: ClauseFlow
  ) {
    let (left, right) = (reports.old.report.sections, reports.new.report.sections)
    columns = right.count
    pairs = [Pair](repeating: Pair(), count: left.count * right.count)
    let most = Sides(left.indices.map(flow.share.greatest(inRow:)), flow.share.greatestInColumns())
    let rarity = tools.rarity(over: reports.old.sectionPairs + reports.new.sectionPairs)
    let squares = reports.map { $0.sectionPairs.map(rarity.square) }
    let places = reports.map { side in side.report.sections.map { Self.place($0, in: side) } }
    let headings = tools.similarity.likeness(
      of: reports.old.headings, to: reports.new.headingIndex, columns: right.count)
    let meanings = reports.map(\.headingMeanings)
    var common = [Double](repeating: 0, count: right.count)
    for (i, a) in left.enumerated() {
      rarity.squares(reports.old.sectionPairs[i], with: reports.new.sectionPostings, into: &common)
      for (j, b) in right.enumerated() where Self.comparable(a.part, b.part) {
        var pair = Pair(theme: Self.sharesTheme(a, b), heading: headings[i, j])
        let scale = (squares.old[i] * squares.new[j]).squareRoot()
        let likeness = scale > 0 ? common[j] / scale : 0
        pair.isCopy = pair.heading >= Self.copy && likeness >= Self.copy
        let reach = max(most.old[i], most.new[j])
        let lengths = (Double(a.span.count), Double(b.span.count))
        pair.features = [
          Float(pair.heading), meanings.old[i].dot(meanings.new[j]), Float(likeness),
          a.themes.isEmpty && b.themes.isEmpty ? 1 : 0, a.themes.isEmpty != b.themes.isEmpty ? 1 : 0,
          a.part == b.part ? 1 : 0, Float(abs(places.old[i] - places.new[j])),
          reach > 0 ? Float(flow.share[i, j] / reach) : 0, pair.theme ? 1 : 0, a.level == b.level ? 1 : 0,
          Float(min(lengths.0, lengths.1) / max(1, max(lengths.0, lengths.1))),
        ]
        pair.score = Double(tools.models.sameSection.probability(pair.features))
        pairs[i * columns + j] = pair
      }
    }
    countShared(reports, measures, metrics)
  }

  /// Gives each pair another score by what it is made of.
  mutating func score(by probability: ([Float]) -> Double) {
    for place in pairs.indices where !pairs[place].features.isEmpty {
      pairs[place].score = probability(pairs[place].features)
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
      pairs[i * columns + j].shared += 1
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
