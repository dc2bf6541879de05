import ChineseText
import Lexicon
import Models
import ReportModel

/// What became of the older report's promises, as claims.
struct PromiseClaims {
  private let comparison: Comparison
  private let reports: Sides<ReportFeatures>
  private let pair: ReportPair
  private let earlier: EarlierReports
  /// What the newer report promises, as far as its words tell what is the same.
  private let promisedWords: Set<Scalars>

  init(_ comparison: Comparison, _ pair: ReportPair, earlier: EarlierReports) {
    self.comparison = comparison
    self.pair = pair
    self.earlier = earlier
    reports = pair.reports
    promisedWords = Set(pair.reports.new.report.commitments.map { FaultNames.plain($0.text) })
  }

  private var old: Report { reports.old.report }
  private var new: Report { reports.new.report }

  /// The promise at a place among the older report's.
  func promise(_ place: Int) -> Claim.Promise {
    let (row, commitment) = (comparison.commitments[place], old.commitments[place])
    let target = row.target.flatMap { id in old.metrics.first { $0.id == id } }
    let actual = row.actual.flatMap { id in new.metrics.first { $0.id == id } }
    // The figure that decided stands in what was done; the aim stands in the commitment.
    let passage =
      actual.flatMap { figure in new.measures.first { $0.span.contains(figure.number.span) } }
      ?? (actual == nil ? row.evidence.first.flatMap { new.measure(of: $0) } : nil)
    let before = actual.flatMap(figureBefore)
    let words = actual.map {
      telling($0, in: reports.new, reports.new.clauses).told
    }
    let plan = reports.old.encodedCommitments.all[place]
    let quotes = TellingWords(report: reports.new, models: pair.tools.models)
    let reported = words ?? row.evidence.first.map { quotes.words(of: $0, on: plan, as: row.outcome) }
    let shown = passage ?? row.nearest.flatMap { new.measure(of: $0) }
    let refs =
      [ClaimReference.name(comparison.from, commitment.id)]
      + (shown.map { [ClaimReference.name(comparison.to, $0.id)] } ?? [])
    return Claim.Promise(
      words: (target.map(aim) ?? commitment.text).told, outcome: row.outcome,
      isSure: row.sure, isCounted: actual != nil, isRate: actual?.unit == "%",
      checkability: row.checkability,
      reported: reported,
      nearest: row.nearest.map { quotes.words(of: $0, on: plan, as: .met) },
      earlier: before.map(\.figure),
      fellBack: fellBack(row, before, actual, target),
      again: again(row, commitment), past: earlier.past(of: commitment.id), refs: refs)
  }

  /// How the newer report promises again; of what was kept only whether it does so word for word.
  private func again(_ row: CommitmentRow, _ commitment: Commitment) -> Claim.Again? {
    if promisedWords.contains(FaultNames.plain(commitment.text)) { return .inSameWords }
    guard row.outcome != .met else { return nil }
    if let aim = aimAgain(commitment) { return .withAim(self.aim(aim, in: reports.new).told) }
    return row.isPromisedAgain ? .inOtherWords : nil
  }

  /// What the newer report aims at for surely the same as a commitment does.
  private func aimAgain(_ commitment: Commitment) -> Metric? {
    let plans = Set(new.commitments.flatMap(\.metrics))
    let later = reports.new.metrics.filter { $0.metric.kind == .target && plans.contains($0.metric.id) }
    for aim in reports.old.metrics
    where aim.metric.kind == .target && commitment.metrics.contains(aim.metric.id) {
      let same = later.filter {
        $0.unitClass == aim.unitClass && $0.isAddition == aim.isAddition
          && $0.metric.direction == aim.metric.direction
          && pair.figures.likeness(aim, $0) >= pair.tools.models.floors.sureFigure
      }
      if same.count == 1 { return same[0].metric }
    }
    return nil
  }

  /// The older report's figure for the one that a passage of the newer report gives; nil where it gives none or several
  /// that have one, or where the words that are told of it leave it out.
  func figureBefore(in passage: Passage, _ words: String) -> Claim.Figure? {
    let figures = new.metrics.filter {
      $0.kind == .actual && passage.span.contains($0.number.span) && words.contains($0.number.text)
    }.compactMap(figureBefore)
    return figures.count == 1 ? figures[0].figure : nil
  }

  /// Whether more was promised and less is reported than the year before.
  private func fellBack(_ row: CommitmentRow, _ before: Metric?, _ actual: Metric?, _ target: Metric?) -> Bool
  {
    guard let before, let actual, let target, target.qualifier != .atMost,
      row.outcome == .missed || row.outcome == .partlyMet
    else {
      return false
    }
    return actual.value < before.value
  }

  private static let bounds: Set<String> = ["以上", "以下", "以内", "左右"]

  /// The older report's figure of the same, where the two can be compared.
  private func figureBefore(_ actual: Metric) -> Metric? {
    guard let row = comparison.metrics.first(where: { $0.to.contains(actual.id) }), row.reason == nil,
      row.similarity >= FigureMoves.certain
    else { return nil }
    // What was wrong or planned is no figure of what there was.
    let others = old.shortcomings.map(\.span) + old.commitments.map(\.span)
    return old.metrics.first { metric in
      metric.id == row.from.first && !others.contains { $0.contains(metric.number.span) }
    }
  }

  /// The words of a target with the bound behind its number: 3名以上.
  private func aim(_ target: Metric) -> String { aim(target, in: reports.old) }

  private func aim(_ target: Metric, in side: ReportFeatures) -> String {
    let words = telling(target, in: side, side.commitmentClauses)
    let end = target.span.end
    guard words == target.text, end + 2 <= side.sourceCount else { return words }
    let bound = side.passage(Span(end, end + 2)).text
    return Self.bounds.contains(bound) ? words + bound : words
  }

  /// Words of fewer characters do not tell what a figure is of.
  private static let fewestWords = 6

  /// Whether words name what a figure is of: two characters of its label that stand beside each other.
  private func name(_ words: String, _ metric: Metric) -> Bool {
    let (words, label) = (PlainText.folded(words), PlainText.folded(metric.indicator.label))
    guard words.count(where: \.isHan) >= Self.fewestWords else { return false }
    let pairs = Set(zip(label, label.dropFirst()).map { [$0, $1] })
    return pairs.isEmpty || zip(words, words.dropFirst()).contains { pairs.contains([$0, $1]) }
  }

  /// The clause around a figure, else the whole statement, so that the words name what it is of.
  private func telling(_ metric: Metric, in side: ReportFeatures, _ clauses: [ClauseFeatures]) -> String {
    let around = clauses.first { $0.span.contains(metric.number.span) }
    let whole = around.map { clause in clauses.filter { $0.statement == clause.statement }.map(\.span) } ?? []
    var spans = around.map { [$0.span] } ?? [metric.span]
    if let first = whole.first, let last = whole.last { spans.append(Span(first.start, last.end)) }
    let words = spans.map { side.passage($0).text }
    return words.first { name($0, metric) } ?? words.last ?? metric.text
  }

  /// Whether a promise has a claim of its own.
  func isOpen(_ place: Int) -> Bool {
    [.missed, .partlyMet].contains(comparison.commitments[place].outcome)
  }

  /// How many came to what, then those missed, met in part and passed over, beside those that were told before and those
  /// that were answered with a weakness.
  func claims(besides told: Set<Int>, answered: Set<Int>) -> [Claim] {
    let rows = comparison.commitments
    guard !rows.isEmpty else { return [] }
    func count(_ outcome: Outcome) -> Int { rows.count { $0.outcome == outcome } }
    let general = rows.count(where: \.isKeptInGeneral)
    let tally = Claim.Tally(
      met: count(.met) - general, general: general, partlyMet: count(.partlyMet), missed: count(.missed),
      silent: rows.count { $0.outcome == .noEvidence && $0.nearest == nil },
      unclear: rows.count { $0.outcome == .noEvidence && $0.nearest != nil },
      unsure: rows.count { !$0.sure },
      refs: rows.map { ClaimReference.name(comparison.from, $0.commitment) })
    let open = [Outcome.missed, .partlyMet].flatMap { outcome in
      rows.indices.filter { rows[$0].outcome == outcome && !told.contains($0) }
    }
    let silent = silent(besides: answered).filter { !told.contains($0) }
    return [.counted(tally)] + (open + silent).map { .promise(promise($0), continues: false) }
      + lowAims().map(Claim.lowAim)
  }

  /// The promises that were kept after they had not been: of these alone “kept” tells something.
  func keptAtLast(besides told: Set<Int>) -> [Claim] {
    comparison.commitments.indices.filter {
      comparison.commitments[$0].outcome == .met && comparison.commitments[$0].sure && !told.contains($0)
    }.map(promise).filter { !$0.past.isEmpty }.map { .promise($0, continues: false) }
  }

  /// The aims of the newer report that lie below what it has reached.
  ///
  /// A rate kept at so much is a floor, and what is to be added says nothing of how many there are.
  private func lowAims() -> [Claim.LowAim] {
    let (aims, facts) = (
      reports.new.metrics.filter {
        $0.metric.kind == .target && !$0.isAddition && !$0.isChange && $0.metric.unit != "%"
      },
      reports.new.metrics.filter { $0.metric.kind == .actual && !$0.isAddition }
    )
    return new.commitments.compactMap { plan in
      for aim in aims where plan.metrics.contains(aim.metric.id) && aim.metric.qualifier != .atMost {
        let reached = facts.filter {
          $0.unitClass == aim.unitClass
            && pair.figures.likeness(aim, $0, promised: true) >= pair.tools.models.floors.sureFigure
            && pair.figures.areCalledAlike(aim, $0)
        }
        guard reached.count == 1, reached[0].metric.value > aim.metric.value else { continue }
        let figure = reached[0].metric
        return Claim.LowAim(
          words: self.aim(aim.metric, in: reports.new).told, reached: figure.figure,
          refs: [plan.id, figure.id].map { ClaimReference.name(comparison.to, $0) })
      }
      return nil
    }
  }

  /// The promises that left no trace, the surest first, beside those that were answered with a weakness.
  func silent(besides answered: Set<Int>) -> [Int] {
    let places = comparison.commitments.indices.filter {
      comparison.commitments[$0].outcome == .noEvidence
        && (comparison.commitments[$0].sure || !answered.contains($0))
    }
    return places.filter { comparison.commitments[$0].sure }
      + places.filter { !comparison.commitments[$0].sure }
  }

  /// So many promises are asked for that were missed.
  private static let mostUnmet = 3

  /// The promises that surely were missed, or that fell short of their figures.
  func unmet() -> [Int] {
    let rows = comparison.commitments
    return Array(
      rows.indices.filter { place in
        rows[place].sure
          && (rows[place].outcome == .missed
            || rows[place].outcome == .partlyMet && rows[place].actual != nil)
      }.prefix(Self.mostUnmet))
  }

  /// Figures that were aimed at and that the newer report gives no more, where the promise is not asked for by itself.
  func figuresGone() -> [Claim.Question] {
    let aims = zip(old.commitments, comparison.commitments)
      .filter { $1.outcome != .noEvidence && $1.actual == nil }.flatMap { commitment, _ in commitment.metrics
      }
    let codes = Set(old.metrics.filter { aims.contains($0.id) }.map(\.indicator.code))
    return comparison.metrics.filter { $0.change == .removed && codes.contains($0.indicator.code) }.map {
      .figure($0.indicator, refs: $0.from.map { ClaimReference.name(comparison.from, $0) })
    }
  }
}
