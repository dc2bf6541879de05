import Lexicon
import Models
import ReportModel

/// Holds the clauses on what was done in two reports against each other, to the last word only where it can matter.
///
/// Most of all pairs of clauses have so little in common that they cannot continue each other whatever the rest says. A
/// bound tells so before the work is done; the others are judged by a trained model.
package final class ClauseComparer {
  /// From here on a clause is the counterpart of another.
  static let counterpart = 0.45
  /// Less likely ones are not told apart: no rule asks whether clauses continue each other below it.
  static let least = 0.15
  /// Clauses of lesser odds hardly continue each other, and are not judged.
  private static let leastOdds = -2.5
  /// How many counterparts of a clause are kept, and judged, the likest.
  ///
  /// No annotated report has a clause with more; in one of thousands of like clauses all pairs of them would fill the
  /// memory.
  private static let mostCounterparts = 64

  /// How many log odds each agreement of two clauses adds, as far as these tell which clauses are to be judged.
  private enum AgreementWeight {
    static let prior = -6.41
    static let likeness = 1.8
    /// The rare pairs of characters that both have, as a cosine.
    static let rareWords = 9.81
    static let sharedTheme = 1.9
    /// The likeness of the statements that they stand in.
    static let statement = 1.75
  }

  /// The clauses of one report with what is asked of each time and again.
  private final class Lane {
    let clauses: ArraySlice<ClauseFeatures>
    let index: PassageIndex
    let statements: [Int]
    /// One by the length of each as a vector of rare pairs; 0 for one without length.
    let scales: [Double]
    /// Which of them lean on what stands before them.
    let leaning: [Bool]
    /// The themes of each one's section, one bit each.
    let themes: [UInt32]
    /// Which of several sections of the same text each stands in.
    let twins: [SectionTwin]
    /// Each as the models read it.
    let texts: [EncodedText]
    /// The classes of the measure words of each one's figures.
    let units: [[String]]
    /// What a clause has in common with each of the index: nothing, but while candidates are gone through.
    var room: [Similarity.Shared]

    init(_ side: ReportFeatures, _ rarity: Rarity) {
      clauses = side.measureClauses
      index = side.clauseIndex
      statements = side.statementOfClause
      scales = clauses.map { clause in
        let square = rarity.square(clause.features.pairs)
        return square > 0 ? 1 / square.squareRoot() : 0
      }
      leaning = clauses.map(ClauseComparer.onlyCompares)
      let sections = Dictionary(side.report.sections.map { ($0.id, $0.themes.bits) }) { first, _ in first }
      themes = clauses.map { side.report.measures[$0.statement].section.flatMap { sections[$0] } ?? 0 }
      twins = side.twinOfClause
      texts = clauses.enumerated().map { place, clause in
        let own = side.encodedStatements.all[clause.statement].clauses
        return own[min(place - side.clausesOfStatement[clause.statement].lowerBound, own.count - 1)]
      }
      var units = [[String]](repeating: [], count: clauses.count)
      for (metric, place) in zip(side.metrics, side.clauseOfMetric) {
        if let place { units[place].append(metric.unitClass) }
      }
      self.units = units
      room = [Similarity.Shared](repeating: Similarity.Shared(), count: index.lane.count)
    }
  }

  /// What tells whether one clause continues another, in the order of the features.
  package static let names = [
    "likeness", "rareWords", "sharedTheme", "statement", "meaning", "words", "length", "difference",
    "figures",
    "figuresAlike",
  ]

  /// Two clauses that may continue each other.
  struct Candidate {
    let old: Int
    let new: Int
    let features: [Float]
  }

  private let lanes: Sides<Lane>
  private let similarity: Similarity
  private let rarity: Rarity
  private let statements: StatementLikeness
  private let model: BoostedTrees

  /// - Complexity: O(n) in the clauses, O(n·m) in the statements.
  init(_ reports: Sides<ReportFeatures>, tools: HistoryTools) {
    let rarity = tools.rarity(
      over: reports.old.measureClauses.map(\.features.pairs)
        + reports.new.measureClauses.map(\.features.pairs))
    self.rarity = rarity
    similarity = tools.similarity
    model = tools.models.sameClause
    lanes = reports.map { Lane($0, rarity) }
    statements = StatementLikeness(reports, tools: tools)
  }

  // MARK: - What matters

  /// The likeness of clauses that are counterparts, and how likely others continue each other.
  ///
  /// Clauses that have nothing in common are strangers; an index tells those that have.
  ///
  /// - Complexity: O(n log n) in the pairs of clauses that share something.
  func cells() -> (alike: SparseGrid, continuity: SparseGrid) {
    var alike = SparseGrid(rows: lanes.old.clauses.count, columns: lanes.new.clauses.count)
    var continuity = alike
    for candidate in candidates(&alike) {
      let probability = probability(candidate.features)
      if probability >= Self.least {
        continuity.append(probability, row: candidate.old, column: candidate.new)
      }
    }
    return (alike, continuity)
  }

  /// The clauses that may continue each other, by the older one, then by the newer one.
  func candidates() -> [Candidate] {
    var alike = SparseGrid(rows: lanes.old.clauses.count, columns: lanes.new.clauses.count)
    return candidates(&alike)
  }

  /// The same, with the likeness of those that are counterparts.
  private func candidates(_ alike: inout SparseGrid) -> [Candidate] {
    let (old, new) = (lanes.old, lanes.new)
    var found: [Candidate] = []
    let bare = new.clauses.indices.filter { new.clauses[$0].features.isBare }
    // Named outside the loops, which ask them for each pair of clauses and would take hold of them anew each time.
    let (count, extents, scales, leaning) = (new.clauses.count, new.index.extents, new.scales, new.leaning)
    let (themes, statementOf, most) = (new.themes, new.statements, statements.most)
    let (oldTwins, newTwins) = (old.twins, new.twins)
    for (i, row) in old.clauses.enumerated() {
      let features = row.features
      if features.isBare {
        // A clause of nothing but a year is met again by its words alone.
        for j in bare
        where new.clauses[j].excerpt.units == row.excerpt.units && oldTwins[i].mayContinue(newTwins[j]) {
          alike.append(1, row: i, column: j)
        }
        continue
      }
      let (extent, scale, theme, leans) = (features.extent, old.scales[i], old.themes[i], old.leaning[i])
      let statement = statements.row(old.statements[i])
      let start = found.count
      new.index.candidates(features, similarity.concepts.weights, worths: rarity.squares, room: &new.room) {
        j, shared in
        guard j < count, oldTwins[i].mayContinue(newTwins[j]) else { return }
        let bounds = similarity.bounds(extent, extents[j], shared)
        let rareWords = shared.worth * scale * scales[j]
        let sharesTheme = theme & themes[j] != 0
        let odds =
          leans || leaning[j]
          ? -.infinity
          : Self.odds(
            bounds.most, rareWords: rareWords, sharesTheme: sharesTheme,
            statement: most[statement + statementOf[j]])
        guard bounds.most >= Self.counterpart || odds >= Self.leastOdds else { return }
        let likeness = similarity.likeness(features, new.index.lane[j], within: bounds)
        if likeness >= Self.counterpart { alike.append(likeness, row: i, column: j) }
        guard odds >= Self.leastOdds else { return }
        let whole = statements.value(old.statements[i], statementOf[j])
        guard
          Self.odds(likeness, rareWords: rareWords, sharesTheme: sharesTheme, statement: whole)
            >= Self.leastOdds
        else { return }
        found.append(
          Candidate(
            old: i, new: j,
            features: self.features(
              i, j, likeness, rareWords: rareWords, sharesTheme: sharesTheme, statement: whole)))
      }
      alike.keepGreatest(Self.mostCounterparts, inRow: i)
      if found.count > start + Self.mostCounterparts {
        let likest = found[start...].sorted { ($1.features[0], $0.new) < ($0.features[0], $1.new) }
        found.replaceSubrange(
          start..., with: likest.prefix(Self.mostCounterparts).sorted { $0.new < $1.new })
      }
    }
    return found
  }

  /// What tells whether one clause continues another.
  private func features(
    _ i: Int, _ j: Int, _ likeness: Double, rareWords: Double, sharesTheme: Bool, statement: Double
  ) -> [Float] {
    let (old, new) = (lanes.old, lanes.new)
    let lengths = Sides(Float(old.clauses[i].excerpt.count), Float(new.clauses[j].excerpt.count))
    let (left, right) = (old.units[i], new.units[j])
    return [
      Float(likeness), Float(rareWords), sharesTheme ? 1 : 0, Float(statement),
      old.texts[i].embedding.dot(new.texts[j].embedding), old.texts[i].vector.dot(new.texts[j].vector),
      lengths.old + lengths.new, abs(lengths.old - lengths.new),
      Float((left.isEmpty ? 0 : 1) + (right.isEmpty ? 0 : 1)), left.contains(where: right.contains) ? 1 : 0,
    ]
  }

  /// How likely it is that some clause of the newer report continues one of the older, where no cell tells.
  ///
  /// - Complexity: O(n log n) in the clauses of the newer report that share something with it.
  func greatest(old i: Int) -> Double {
    greatest(lanes.old.clauses[i].features, in: lanes.new) { (i, $0) }
  }

  /// The same for a clause of the newer report.
  func greatest(new j: Int) -> Double {
    greatest(lanes.new.clauses[j].features, in: lanes.old) { ($0, j) }
  }

  private func greatest(
    _ features: StatementFeatures, in lane: Lane, _ pair: (Int) -> (old: Int, new: Int)
  ) -> Double {
    var best: (odds: Double, features: [Float]) = (-.infinity, [])
    lane.index.candidates(features, similarity.concepts.weights, worths: rarity.squares, room: &lane.room) {
      place, shared in
      let (i, j) = pair(place)
      guard place < lane.clauses.count, !isLeaning(i, j), lanes.old.twins[i].mayContinue(lanes.new.twins[j])
      else { return }
      let bounds = similarity.bounds(lanes.old.index.extents[i], lanes.new.index.extents[j], shared)
      guard odds(i, j, shared, bounds.most, isExact: false) > best.odds else { return }
      let likeness = similarity.likeness(lanes.old.index.lane[i], lanes.new.index.lane[j], within: bounds)
      let odds = odds(i, j, shared, likeness, isExact: true)
      guard odds > best.odds else { return }
      best = (
        odds,
        self.features(
          i, j, likeness, rareWords: shared.worth * lanes.old.scales[i] * lanes.new.scales[j],
          sharesTheme: lanes.old.themes[i] & lanes.new.themes[j] != 0,
          statement: statements.value(lanes.old.statements[i], lanes.new.statements[j]))
      )
    }
    return best.features.isEmpty ? 0 : probability(best.features)
  }

  // MARK: - One pair

  /// What the likeness of their statements adds, so that of clauses said twice each continues where it stands.
  private static let preference = 0.1
  private static let statement = 3

  private func probability(_ features: [Float]) -> Double {
    Double(model.probability(features)) * (1 - Self.preference * (1 - Double(features[Self.statement])))
  }

  private func isLeaning(_ i: Int, _ j: Int) -> Bool { lanes.old.leaning[i] || lanes.new.leaning[j] }

  /// The log odds that two clauses continue each other.
  ///
  /// - Parameter isExact: Whether the likeness of their statements is worked out; else the odds are no less than right.
  private func odds(
    _ i: Int, _ j: Int, _ shared: Similarity.Shared, _ likeness: Double, isExact: Bool
  ) -> Double {
    let (a, b) = (lanes.old.statements[i], lanes.new.statements[j])
    return Self.odds(
      likeness, rareWords: shared.worth * lanes.old.scales[i] * lanes.new.scales[j],
      sharesTheme: lanes.old.themes[i] & lanes.new.themes[j] != 0,
      statement: isExact ? statements.value(a, b) : statements.most[statements.row(a) + b])
  }

  /// The log odds of what two clauses agree in.
  private static func odds(
    _ likeness: Double, rareWords: Double, sharesTheme: Bool, statement: Double
  ) -> Double {
    var weight = MatchWeight(prior: AgreementWeight.prior)
    weight.add(AgreementWeight.likeness, likeness)
    weight.add(AgreementWeight.rareWords, rareWords)
    weight.add(AgreementWeight.sharedTheme, if: sharesTheme)
    weight.add(AgreementWeight.statement, statement)
    return weight.logOdds
  }

  /// Whether a clause says how a figure moved and names nothing: 同比下降11.6% leans on what stands before it.
  private static func onlyCompares(_ clause: ClauseFeatures) -> Bool {
    clause.features.objects.isEmpty && clause.excerpt.holds(.labelComparison)
  }
}
