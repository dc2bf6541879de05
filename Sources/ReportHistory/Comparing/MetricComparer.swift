import ChineseText
import Lexicon
import Models
import ReportModel

/// Finds the same figure in two reports and says how it changed.
struct MetricComparer {
  let reports: Sides<ReportFeatures>
  let likeness: MetricLikeness
  private let tools: HistoryTools
  /// The places of the actual figures of each report, facts told twice left out.
  private let stated: Sides<[Int]>

  /// A figure of both reports.
  struct Link {
    /// The place among the older report's metrics.
    let old: Int
    /// The place among the newer report's metrics.
    let new: Int
    /// How likely it is that the two are one figure, 0 to 1.
    let likeness: Double
  }

  /// - Parameter likeness: Over both reports.
  init(_ reports: Sides<ReportFeatures>, likeness: MetricLikeness, tools: HistoryTools) {
    self.tools = tools
    self.reports = reports
    self.likeness = likeness
    stated = reports.map(likeness.stated)
  }

  /// The pairs of actual figures, assigned so that their likenesses sum to the most.
  func links() -> [Link] {
    let figures = Sides(
      stated.old.map { reports.old.metrics[$0] }, stated.new.map { reports.new.metrics[$0] })
    var likenesses = likeness.likeness(
      of: figures.old, to: figures.new, pairs: tools.postings(figures.new.map(\.words)))
    preferSame(&likenesses, figures)
    let gains = tools.overrules.overruled(
      likenesses,
      rows: (reports.old.report, figures.old.map(\.metric.id)),
      columns: (reports.new.report, figures.new.map(\.metric.id)))
    return Assignment.best(gains: gains, floor: likeness.floor).map {
      Link(
        old: stated.old[$0.row], new: stated.new[$0.column],
        likeness: min(1, gains[$0.row][$0.column]))
    }
  }

  /// What the same words with the same number weigh beside the likeness.
  private static let preference = 0.1

  /// Makes figures that are told in the same words with the same number somewhat likelier to be one, so that of several
  /// that are equally like each other none is linked across.
  private func preferSame(_ likenesses: inout [[Double]], _ figures: Sides<[MetricFeatures]>) {
    for (row, old) in figures.old.enumerated() {
      for (column, new) in figures.new.enumerated()
      where likenesses[row][column] > 0 && old.metric.value == new.metric.value
        && old.metric.text == new.metric.text
      {
        likenesses[row][column] += Self.preference
      }
    }
  }

  /// The places of the figures that stand in shortcomings.
  private static func faulty(_ side: ReportFeatures) -> Set<Int> {
    Set(
      side.metrics.indices.filter { place in
        side.report.shortcomings.contains { $0.span.contains(side.metrics[place].metric.number.span) }
      })
  }

  /// The rows of a comparison.
  func rows(_ links: [Link]) -> [MetricRow] {
    var rows: [MetricRow] = []
    var used: Sides<Set<Int>> = Sides([], [])
    let doubted = reports.map(Self.contradicted)
    let faulty = reports.map(Self.faulty)
    let again = Sides(
      told(in: reports.old, besides: stated.old + links.map(\.old)),
      told(in: reports.new, besides: stated.new + links.map(\.new)))
    for link in links.sorted(by: { $0.new < $1.new }) {
      let (before, now) = (reports.old.metrics[link.old], reports.new.metrics[link.new])
      let from = repeats(of: link.old, in: reports.old, among: again.old)
      let to = repeats(of: link.new, in: reports.new, among: again.new)
      used.old.formUnion(from)
      used.new.formUnion(to)
      var row = Self.row(before, now, link.likeness)
      if !likeness.mayBeExchanged(before, now) || countsOthers(before, now) {
        row.makeIncomparable(.otherUnits)
      }
      row.noteUnits(before, now)
      row.noteLevels(before.metric.indicator.level, now.metric.indicator.level)
      if doubted.old.contains(link.old) || doubted.new.contains(link.new) { row.noteDoubt() }
      if before.scopeNote != now.scopeNote { row.noteScope(before.scopeNote, now.scopeNote) }
      // What one report counts among its faults the other may count among its means.
      let isSure =
        link.likeness >= tools.models.floors.sureFigure
        && faulty.old.contains(link.old) == faulty.new.contains(link.new)
      if !isSure, !likeness.areCalledAlike(before, now) {
        row.noteLikeness()
      }
      row.from = from.map { reports.old.metrics[$0].metric.id }
      row.to = to.map { reports.new.metrics[$0].metric.id }
      rows.append(row)
    }
    for index in actual(reports.new) where !used.new.contains(index) {
      let metric = reports.new.metrics[index].metric
      var row = MetricRow(change: .added, indicator: metric.indicator, from: [], to: [metric.id])
      if reports.new.metrics[index].isFormer {
        row.makeIncomparable(.ofTheYearBefore)
      }
      rows.append(row)
    }
    for index in actual(reports.old) where !used.old.contains(index) {
      let metric = reports.old.metrics[index].metric
      var row = MetricRow(change: .removed, indicator: metric.indicator, from: [metric.id], to: [])
      if reports.old.metrics[index].isFormer { row.makeIncomparable(.ofTheYearBefore) }
      rows.append(row)
    }
    return rows
  }

  /// The places of the figures that a report's own figures contradict.
  private static func contradicted(_ side: ReportFeatures) -> Set<Int> {
    let ids = Set(side.report.findings.filter(\.kind.isOfFigures).flatMap(\.metrics))
    return Set(side.metrics.indices.filter { ids.contains(side.metrics[$0].metric.id) })
  }

  /// Persons, households, attendances and doses are no measure words of one another: 18600剂次 is not 7800人.
  private static let bodies: Set<String> = ["person", "person-times", "household", "dose"]

  private func countsOthers(_ left: MetricFeatures, _ right: MetricFeatures) -> Bool {
    left.unitClass != right.unitClass && !Self.bodies.isDisjoint(with: [left.unitClass, right.unitClass])
  }

  private func actual(_ side: ReportFeatures) -> [Int] {
    side.metrics.indices.filter { side.metrics[$0].metric.kind == .actual }
  }

  /// The actual figures that may tell a fact anew.
  private func told(in side: ReportFeatures, besides others: [Int]) -> [Int] {
    let others = Set(others)
    return actual(side).filter { !others.contains($0) }
  }

  /// A fact stated twice is one fact: the same value of the same indicator.
  private func repeats(of index: Int, in side: ReportFeatures, among others: [Int]) -> [Int] {
    let same = others.filter { likeness.repeats(side.metrics[index], side.metrics[$0]) }
    return ([index] + same).sorted()
  }

  // MARK: - One row

  /// Two stated values of one indicator held against each other.
  private static func row(_ before: MetricFeatures, _ now: MetricFeatures, _ likeness: Double) -> MetricRow {
    let (old, new) = (before.metric, now.metric)
    var row = MetricRow(
      change: .unchanged, indicator: new.indicator, from: [old.id], to: [new.id],
      similarity: rounded(likeness))
    row.approximate = old.qualifier == .approx || new.qualifier == .approx
    if old.throughMonth != new.throughMonth {
      row.makeIncomparable(.otherPeriod)
      return row
    }
    let delta = rounded(new.value - old.value)
    row.delta = delta
    if new.unit != "%", old.value > 0 { row.percent = rounded(100 * delta / old.value) }
    row.change = delta > 0 ? .increased : delta < 0 ? .decreased : .unchanged
    if delta != 0, row.approximate, fallsWithinRounding(before, now) {
      row.change = .unchanged
      row.reason = .withinRounding
    } else if delta == 0, new.value >= 100, new.value.truncatingRemainder(dividingBy: 100) == 0,
      new.unit != "%"
    {
      row.reason = .roundAndUnchanged
    }
    row.improved = improved(now, delta)
    return row
  }

  /// Whether two figures may be the same number: 7000余 and 7300, 26 and 二十余.
  ///
  /// 余 leaves room above and none below, 近 half a step below, 约 some of a step on both sides; a step is of the last place
  /// that is written: 13600余 leaves a hundred.
  private static func fallsWithinRounding(_ old: MetricFeatures, _ new: MetricFeatures) -> Bool {
    let (left, right) = (room(old), room(new))
    return left.lowerBound <= right.upperBound && right.lowerBound <= left.upperBound
  }

  /// What is about a number is at most so much of its step away.
  private static let leeway = 0.3

  private static func room(_ figure: MetricFeatures) -> ClosedRange<Double> {
    let value = figure.metric.value
    guard let approximation = figure.metric.approximation, value > 0 else { return value...value }
    var step = Mathematics.powerOfTen(Mathematics.decimalLogarithm(value).rounded(.down))
    while step > 1, value.truncatingRemainder(dividingBy: step) != 0 { step /= 10 }
    switch approximation {
    // 1.5万余 is less than 1.6万余.
    case .above: return value...(value + step).nextDown
    case .below: return (value - step / 2)...value
    case .around: return (value - step * leeway)...(value + step * leeway)
    }
  }

  /// What every reader wants more of, by its concept: rates, and what rates and counts are of.
  private static let wanted: (rates: Set<String>, counts: Set<String>) = (
    ["resolution-rate", "satisfaction"], ["certificate", "mediator"]
  )
  /// What every reader wants a greater share of to be done, by the words of it.
  private static let completion: [WordClass] = [.settledDispute, .settledCase, .settledFault]
  /// What every reader wants less of.
  private static let unwanted: Set<String> = ["accident", "litigation-lost"]

  /// Whether a change is for the better; nil but where every reader agrees.
  private static func improved(_ figure: MetricFeatures, _ delta: Double) -> Bool? {
    let (objects, first) = (figure.metric.indicator.objects, figure.metric.indicator.objects.first ?? "")
    guard delta != 0 else { return nil }
    let isRate = figure.metric.unit == "%"
    let isWanted =
      wanted.counts.contains(first)
      || isRate && (!wanted.rates.isDisjoint(with: objects) || isOfCompletion(figure.metric.indicator))
    if isWanted { return delta > 0 }
    return unwanted.contains(first) ? delta < 0 : nil
  }

  /// Whether a share is of what was done: 整改率, 办结率.
  private static func isOfCompletion(_ indicator: Indicator) -> Bool {
    completion.contains { Lexicon.standard.has($0, in: indicator.label) }
  }

  /// A value to two places.
  static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

extension MetricRow {
  /// Says that the figure holds more or less than it did; the two are shown beside each other all the same.
  fileprivate mutating func noteScope(_ before: String?, _ now: String?) {
    guard change != .incomparable else { return }
    improved = nil
    reason = .otherScope(Sides(before, now))
  }

  /// Says where the sort of measure word changed; 件, 起 and 宗 are of one sort.
  fileprivate mutating func noteUnits(_ before: MetricFeatures, _ now: MetricFeatures) {
    guard before.unitClass != now.unitClass, now.metric.unit != "%", reason == nil else { return }
    reason = .otherMeasureWord(Sides(before.metric.unit, now.metric.unit))
  }

  /// Says that one figure is of one level and the other of no level named, or of another.
  fileprivate mutating func noteLevels(_ before: String?, _ now: String?) {
    guard before != now, change != .incomparable else { return }
    let levels = Sides(before, now).map { $0.flatMap(Level.init) }
    guard levels.old != nil || levels.new != nil else { return }
    improved = nil
    reason = .otherLevel(levels)
  }

  /// Says that a report's own figures contradict one of the two.
  fileprivate mutating func noteDoubt() {
    guard change != .incomparable else { return }
    improved = nil
    reason = .contradicted
  }

  /// Says that a reader should see whether the two are one indicator.
  fileprivate mutating func noteLikeness() {
    guard reason == nil else { return }
    improved = nil
    reason = .likelySame
  }

  /// Takes back what was said of a change.
  fileprivate mutating func makeIncomparable(_ why: Reason) {
    change = .incomparable
    (delta, percent, improved) = (nil, nil, nil)
    reason = why
  }
}
