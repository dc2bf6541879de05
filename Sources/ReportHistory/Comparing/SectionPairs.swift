import ReportModel

/// What each section of the older report has in common with each of the newer one.
struct SectionPairs {
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
  }

  /// From here on a heading and a text are the same.
  private static let copy = 0.98

  /// What each agreement is worth.
  private enum Worth {
    static let prior = -8.65
    static let heading = 5.61
    /// The rare pairs of characters that both texts have, as a cosine.
    static let rareWords = 26.16
    /// Neither is about anything of its own.
    static let bothHold = 4.15
    static let samePart = 4.13
    /// The whole length of a report lies between their places.
    static let distance = -4.0
    /// The clauses of one went to the other more than to any section else.
    static let flow = 9.5
  }

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
    var common = [Double](repeating: 0, count: right.count)
    for (i, a) in left.enumerated() {
      rarity.squares(reports.old.sectionPairs[i], with: reports.new.sectionPostings, into: &common)
      for (j, b) in right.enumerated() where Self.comparable(a.part, b.part) {
        var pair = Pair(theme: Self.sharesTheme(a, b), heading: headings[i, j])
        var evidence = Evidence(prior: Worth.prior)
        evidence.add(Worth.heading, pair.heading)
        let scale = (squares.old[i] * squares.new[j]).squareRoot()
        let likeness = scale > 0 ? common[j] / scale : 0
        evidence.add(Worth.rareWords, likeness)
        pair.isCopy = pair.heading >= Self.copy && likeness >= Self.copy
        evidence.add(Worth.bothHold, if: a.themes.isEmpty && b.themes.isEmpty)
        evidence.add(Worth.samePart, if: a.part == b.part)
        evidence.add(Worth.distance, abs(places.old[i] - places.new[j]))
        let reach = max(most.old[i], most.new[j])
        if reach > 0 { evidence.add(Worth.flow, flow.share[i, j] / reach) }
        pair.score = evidence.probability
        pairs[i * columns + j] = pair
      }
    }
    countShared(reports, measures, metrics)
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
