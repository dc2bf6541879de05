import ChineseText
import Lexicon
import MarkedText
import ReportModel

/// Holds the numbers that a plan aims at against the figures of the next report.
struct TargetCheck {
  /// A number that was aimed at and the figure that answers it.
  struct Result {
    /// The aim, in the older report.
    let target: MetricFeatures
    /// The figure, in the newer report.
    let actual: MetricFeatures
    /// What the two say.
    let outcome: Outcome
    /// What there was before, where the aim was to add so many and the figure tells how many there are now.
    let before: Double?
    /// Whether it is a stock of which there are as many as there were.
    let stands: Bool
    /// How probable it is that both are of one indicator.
    let likeness: Double
    /// Whether it is the one rise or fall told in the clause that clearly answers a promise of one.
    let isToldInAnswer: Bool

    /// Whether both reports call the indicator the same and count it alike.
    var isOfOneName: Bool {
      target.metric.indicator.label == actual.metric.indicator.label && target.unitClass == actual.unitClass
    }
  }

  /// From here on a figure likely is of the indicator that a target is set for.
  private static let floor = 0.2
  /// From here on a clause is so clearly the answer that its one figure of the kind is what was aimed at.
  private static let clear: Float = 1.1

  let old: ReportFeatures
  let new: ReportFeatures
  /// Over both reports.
  let figures: MetricLikeness

  /// What became of the numbers of a plan, by its place; empty where it has none or nothing answers them.
  ///
  /// - Parameter best: The deed that answers the plan best.
  func results(of place: Int, best: Answer?) -> [Result] {
    let ids = old.report.commitments[place].metrics
    let targets = old.metrics.filter { ids.contains($0.metric.id) && $0.metric.kind == .target }
    return targets.compactMap { target in
      let found = actual(for: target)
      guard let actual = found ?? told(best, for: target) else { return nil }
      let before = stockBefore(actual)
      guard let outcome = outcome(target, actual, before: before) else { return nil }
      return Result(
        target: target, actual: actual, outcome: outcome,
        before: Self.isGrowth(target, actual) ? before : nil,
        stands: (actual.isStock || target.isStock) && before == actual.metric.value,
        likeness: likeness(target, actual, before: before),
        isToldInAnswer: found == nil && actual.isChange)
    }
  }

  private func likeness(_ target: MetricFeatures, _ actual: MetricFeatures, before: Double?) -> Double {
    if Self.isShare(target, of: actual), let before {
      return figures.likeness(target.level(from: before, like: actual), actual, promised: true)
    }
    return figures.likeness(target, actual, growth: target.isAddition || target.isChange, promised: true)
  }

  /// Whether a share more or less was promised, and the figure is no share.
  private static func isShare(_ target: MetricFeatures, of actual: MetricFeatures) -> Bool {
    target.isChange && target.metric.unit == "%" && actual.metric.unit != "%"
  }

  /// Whether so much more or less was promised, and the figure tells what there is.
  private static func isGrowth(_ target: MetricFeatures, _ actual: MetricFeatures) -> Bool {
    target.isAddition && !actual.isAddition || target.isChange && !actual.isChange
  }

  /// Of several numbers: all reached is met, some reached or some way made is met in part.
  static func outcome(of results: [Result]) -> Outcome? {
    if results.isEmpty { return nil }
    if results.allSatisfy({ $0.outcome == .met }) { return .met }
    return results.contains { $0.outcome == .met || $0.outcome == .partlyMet } ? .partlyMet : .missed
  }

  /// What share of the number that a plan aims at the words around an answer tell of, whatever is counted there.
  ///
  /// The greatest figure of the same measure word, by the first aim, at most `mostShare`; nil where there is none. It decides
  /// nothing alone, as the same measure word may count something else.
  func share(of place: Int, in answer: Answer) -> Float? {
    let ids = old.report.commitments[place].metrics
    let aim = old.metrics.first {
      ids.contains($0.metric.id) && $0.metric.kind == .target && $0.metric.value > 0
    }
    guard let aim else { return nil }
    let told =
      counts(around: answer) { Self.isCounted($0, as: aim) }
      ?? (aim.metric.unit == "%" && !aim.isChange ? countedRate(around: answer) : nil)
    return told.map { Float(min($0 / aim.metric.value, Self.mostShare)) }
  }

  /// What share of the times a year that a plan names the words around an answer tell of; nil where either is not told.
  func shareOfTimes(of place: Int, in answer: Answer) -> Float? {
    guard let planned = old.timesAYear(ofPlan: place) else { return nil }
    let times = counts(around: answer) {
      $0.metric.kind == .actual && $0.unitClass == UnitClass.event.rawValue
    }
    let told = times ?? new.timesAYear(around: answer)
    return told.map { Float(min($0 / planned, Self.mostShare)) }
  }

  /// The rate that two counts around an answer make, where none is given: 受理214件,化解209件.
  private func countedRate(around answer: Answer) -> Double? {
    let span = new.span(around: answer)
    let told = new.metrics.filter {
      $0.metric.kind == .actual && $0.metric.unit != "%" && span.contains($0.metric.number.span)
    }
    return zip(told, told.dropFirst()).first { whole, part in
      whole.unitClass == part.unitClass && part.metric.value <= whole.metric.value && whole.metric.value > 0
    }.map { 100 * $1.metric.value / $0.metric.value }
  }

  /// The greatest of some figures around an answer.
  private func counts(around answer: Answer, where fits: (MetricFeatures) -> Bool) -> Double? {
    let span = new.span(around: answer)
    return new.metrics.filter { fits($0) && span.contains($0.metric.number.span) }.map(\.metric.value).max()
  }

  /// Whether a figure is told in the way that an aim is set: a rise or a fall the same way and in the same measure, or what
  /// there is in a measure of the class.
  private static func isCounted(_ figure: MetricFeatures, as aim: MetricFeatures) -> Bool {
    aim.isChange
      ? figure.metric.kind == .change && figure.metric.unit == aim.metric.unit
        && figure.metric.direction == aim.metric.direction
      : figure.metric.kind == .actual && figure.unitClass == aim.unitClass
  }

  /// More than so many times what was aimed at tells no more.
  private static let mostShare = 3.0

  // MARK: - The figure that answers

  private func actual(for target: MetricFeatures) -> MetricFeatures? {
    if target.isChange {
      return change(for: target) ?? (target.metric.unit == "%" ? count(for: target) : nil)
        ?? level(for: target)
    }
    return level(for: target)
  }

  /// How many there are of what a plan wants to bring up or down by a share, where the older report tells how many there
  /// were: then it is known how many were aimed at.
  private func count(for target: MetricFeatures) -> MetricFeatures? {
    var best: (features: MetricFeatures, likeness: Double)?
    for candidate in new.metrics
    where candidate.metric.kind == .actual && !candidate.isFormer && candidate.metric.unit != "%" {
      guard let before = stockBefore(candidate) else { continue }
      let likeness = figures.likeness(
        target.level(from: before, like: candidate), candidate, promised: true)
      if likeness > best?.likeness ?? Self.floor { best = (candidate, likeness) }
    }
    return best?.features
  }

  /// How far what a plan wants to bring up or down went, as the report says it.
  private func change(for target: MetricFeatures) -> MetricFeatures? {
    let told = new.metrics.filter { $0.metric.kind == .change && $0.metric.unit == target.metric.unit }
      .map { ($0, figures.likeness(target, $0, promised: true)) }
    return told.filter { $0.1 > Self.floor }.max { $0.1 < $1.1 }?.0
  }

  /// What there is, whose growth tells where so many more were promised.
  private func level(for target: MetricFeatures) -> MetricFeatures? {
    let isAddition = target.isAddition || target.isChange
    let all = new.metrics.filter { $0.metric.kind == .actual && !$0.isFormer }
    // What was newly got answers to what was to be newly got, before the whole of it does.
    let gains = all.filter {
      isAddition && $0.parts.isNew
        && figures.likeness(target, $0, growth: true, promised: true) >= figures.floor
    }
    let candidates = gains.isEmpty ? all : gains
    var best: (features: MetricFeatures, likeness: Double)?
    for candidate in candidates {
      let likeness = figures.likeness(target, candidate, growth: isAddition, promised: true)
      if likeness > best?.likeness ?? Self.floor { best = (candidate, likeness) }
    }
    return best?.features
  }

  /// The figure in the clause that answers the plan best, where it is counted alike.
  private func told(_ answer: Answer?, for target: MetricFeatures) -> MetricFeatures? {
    guard let answer, answer.clauseScore >= Self.clear else { return nil }
    let clause = new.clauses[new.clausesOfStatement[answer.statement].lowerBound + answer.clause]
    let inside = new.metrics.filter {
      (target.isChange
        // A rise where a fall was promised is told of the same thing too.
        ? $0.metric.kind == .change && $0.metric.unit == target.metric.unit : Self.isCounted($0, as: target))
        && clause.span.contains($0.metric.number.span)
    }
    return inside.count == 1 ? inside[0] : nil
  }

  // MARK: - What the two say

  /// Nil where the figures do not tell: growth was promised, and what there was before is not known.
  private func outcome(_ target: MetricFeatures, _ actual: MetricFeatures, before: Double?) -> Outcome? {
    let aim = target.metric.value
    if target.isChange {
      let change: Double?
      if actual.isChange {
        change = (target.metric.direction == actual.metric.direction ? 1 : -1) * actual.metric.value
      } else {
        let growth = before.map {
          target.metric.direction == .up ? actual.metric.value - $0 : $0 - actual.metric.value
        }
        let whole = Self.isShare(target, of: actual) ? before : 100
        change = growth.flatMap { growth in whole.flatMap { $0 > 0 ? 100 * growth / $0 : nil } }
      }
      return change.map { $0 >= aim ? .met : $0 > 0 ? .partlyMet : .missed }
    }
    if target.metric.qualifier == .atMost { return actual.metric.value <= aim ? .met : .partlyMet }
    // So many more of a stock: the growth decides.
    if target.isAddition, !actual.isAddition, actual.isStock || before != nil {
      guard let before else { return nil }
      let growth = actual.metric.value - before
      return growth >= aim ? .met : growth > 0 ? .partlyMet : .missed
    }
    if actual.metric.value >= aim { return .met }
    if let before, actual.isStock || target.isStock, actual.metric.unit != "%" {
      return actual.metric.value > before ? .partlyMet : .missed
    }
    return actual.metric.value > 0 ? .partlyMet : .missed
  }

  private func stockBefore(_ actual: MetricFeatures) -> Double? {
    old.metrics.filter { $0.metric.kind == .actual && !$0.isFormer }
      .map { ($0, figures.likeness($0, actual)) }.filter { $0.1 >= figures.floor }
      .max { $0.1 < $1.1 }?.0.metric.value
  }
}

extension ReportFeatures {
  /// How often a year a plan says that something is to be done; nil where it does not.
  func timesAYear(ofPlan place: Int) -> Double? {
    Frequency.perYear(in: words(ofPlan: place).range, of: text.marked)
  }

  /// How often a year the words around an answer say that something was done; nil where they do not.
  func timesAYear(around answer: Answer) -> Double? {
    Frequency.perYear(in: text.marked.range(span(around: answer)), of: text.marked)
  }

  /// The words around the answering clause.
  func span(around answer: Answer) -> Span {
    let clauses = context(of: answer.clause, in: answer.statement)
    return Span(self.clauses[clauses.lowerBound].span.start, self.clauses[clauses.upperBound - 1].span.end)
  }
}
