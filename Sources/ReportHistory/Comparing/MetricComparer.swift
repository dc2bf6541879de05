import ChineseText
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import ReportModel

/// Finds the same figure in two reports and says how it changed.
struct MetricComparer {
  let old: ReportFeatures
  let new: ReportFeatures
  let likeness: MetricLikeness

  /// A figure of both reports, by place among the metrics.
  struct Link {
    let old: Int
    let new: Int
    let likeness: Double
  }

  /// The pairs of actual figures, assigned so that their likenesses sum to the most.
  func links() -> [Link] {
    let left = likeness.stated(in: old)
    let right = likeness.stated(in: new)
    let gains = left.map { a in right.map { b in likeness.likeness(old.metrics[a], new.metrics[b]) } }
    return Assignment.best(gains: gains, floor: MetricLikeness.floor).map {
      Link(old: left[$0.row], new: right[$0.column], likeness: gains[$0.row][$0.column])
    }
  }

  func rows(_ links: [Link]) -> [MetricRow] {
    var rows: [MetricRow] = []
    var used: (old: Set<Int>, new: Set<Int>) = ([], [])
    let doubted = (old: Self.contradicted(old), new: Self.contradicted(new))
    for link in links.sorted(by: { $0.new < $1.new }) {
      let from = repeats(of: link.old, in: old, besides: Set(links.map(\.old)))
      let to = repeats(of: link.new, in: new, besides: Set(links.map(\.new)))
      used.old.formUnion(from)
      used.new.formUnion(to)
      var row = MetricComparer.row(old.metrics[link.old].metric, new.metrics[link.new].metric, link.likeness)
      if !likeness.mayBeExchanged(old.metrics[link.old], new.metrics[link.new])
        || countsOthers(old.metrics[link.old], new.metrics[link.new])
      {
        row.makeIncomparable("计量单位不同，不能直接比较", "counted in other units; not comparable as they stand")
      }
      row.noteUnits(old.metrics[link.old], new.metrics[link.new])
      row.noteLevels(old.metrics[link.old].scope, new.metrics[link.new].scope)
      if doubted.old.contains(link.old) || doubted.new.contains(link.new) { row.noteDoubt() }
      if old.metrics[link.old].scopeNote != new.metrics[link.new].scopeNote {
        row.noteScope(old.metrics[link.old].scopeNote, new.metrics[link.new].scopeNote)
      }
      row.from = from.map { old.metrics[$0].metric.id }
      row.to = to.map { new.metrics[$0].metric.id }
      rows.append(row)
    }
    for index in actual(new) where !used.new.contains(index) {
      let metric = new.metrics[index].metric
      var row = MetricRow(change: .added, indicator: metric.indicator, from: [], to: [metric.id])
      if new.metrics[index].isOfLastYear {
        row.makeIncomparable("报告所述的上年数", "a figure that the report gives for the year before")
      }
      rows.append(row)
    }
    for index in actual(old) where !used.old.contains(index) {
      let metric = old.metrics[index].metric
      rows.append(MetricRow(change: .removed, indicator: metric.indicator, from: [metric.id], to: []))
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

  /// A fact stated twice is one fact: the same value of the same indicator.
  private func repeats(of index: Int, in side: ReportFeatures, besides linked: Set<Int>) -> [Int] {
    let stated = Set(likeness.stated(in: side))
    let others = actual(side).filter { other in
      other != index && !linked.contains(other) && !stated.contains(other)
        && likeness.repeats(side.metrics[index], side.metrics[other])
    }
    return ([index] + others).sorted()
  }

  // MARK: - One row

  /// Two stated values of one indicator held against each other.
  static func row(_ old: Metric, _ new: Metric, _ likeness: Double) -> MetricRow {
    var row = MetricRow(
      change: .unchanged, indicator: new.indicator, from: [old.id], to: [new.id],
      similarity: rounded(likeness))
    row.approximate = old.qualifier == .approx || new.qualifier == .approx
    if old.throughMonth != new.throughMonth {
      row.makeIncomparable("统计时段不同，不能直接比较", "the figures cover different parts of the year")
      return row
    }
    let delta = rounded(new.value - old.value)
    row.delta = delta
    if new.unit != "%", old.value > 0 { row.percent = rounded(100 * delta / old.value) }
    row.change = delta > 0 ? .increased : delta < 0 ? .decreased : .unchanged
    if delta != 0, row.approximate, fallsWithinRounding(old, new) {
      row.change = .unchanged
      row.reason = "其中有约数，差额在约数范围内"
      row.reasonEnglish = "one figure is approximate; the difference lies within it"
    } else if delta == 0, new.value >= 100, new.value.truncatingRemainder(dividingBy: 100) == 0,
      new.unit != "%"
    {
      row.reason = "整数未变，宜核实"
      row.reasonEnglish = "a round figure left unchanged"
    }
    row.improved = improved(new, delta)
    return row
  }

  /// 7000余 to 7300, 26 to 二十余: at most the room that 余 leaves above, 近 half a step below and 约 on both sides.
  private static func fallsWithinRounding(_ old: Metric, _ new: Metric) -> Bool {
    let (left, right) = (room(old), room(new))
    return left.lowerBound <= right.upperBound && right.lowerBound <= left.upperBound
  }

  /// Beyond what a word of approximation says, it is given so much of its step.
  private static let leeway = 0.3

  private static func room(_ metric: Metric) -> ClosedRange<Double> {
    guard metric.qualifier == .approx, metric.value > 0 else { return metric.value...metric.value }
    let scale = pow(10, floor(log10(metric.value)))
    let step = metric.value.truncatingRemainder(dividingBy: scale) == 0 ? scale : scale / 10
    let above = ["余", "多", "逾"].contains { metric.text.contains($0) }
    let below = metric.text.contains("近")
    return (metric.value - step * (below ? 0.5 : leeway))...(metric.value + step * (above ? 1 : leeway))
  }

  /// Known only where every reader agrees: rates of completion up, accidents and contradictions down.
  private static func improved(_ metric: Metric, _ delta: Double) -> Bool? {
    guard delta != 0 else { return nil }
    let code = metric.indicator.code
    if metric.unit == "%",
      code.contains("resolution-rate") || metric.text.contains("整改率") || metric.text.contains("办结率")
        || metric.text.contains("满意率")
    {
      return delta > 0
    }
    if code.hasPrefix("certificate") || code.hasPrefix("mediator") { return delta > 0 }
    if metric.text.contains("事故") || metric.text.contains("败诉") { return delta < 0 }
    return nil
  }

  static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

extension MetricRow {
  /// Says that the figure holds more or less than it did; the two are shown beside each other all the same.
  fileprivate mutating func noteScope(_ before: String?, _ now: String?) {
    func zh(_ note: String?) -> String { note.map { "注明“\($0)”" } ?? "未注明" }
    func en(_ note: String?) -> String { note.map { "“\($0)”" } ?? "no note" }
    guard change != .incomparable else { return }
    improved = nil
    reason = "统计口径可能不同：前一份\(zh(before))，后一份\(zh(now))"
    reasonEnglish = "what is counted may differ: \(en(before)) in the older report, \(en(now)) in the newer"
  }

  /// Says where the sort of measure word changed; 件, 起 and 宗 are of one sort.
  fileprivate mutating func noteUnits(_ before: MetricFeatures, _ now: MetricFeatures) {
    guard before.unitClass != now.unitClass, now.metric.unit != "%", reason == nil else { return }
    reason = "量词由“\(before.metric.unit)”改为“\(now.metric.unit)”"
    reasonEnglish = "the measure word changed from \(before.metric.unit) to \(now.metric.unit)"
  }

  /// Says that one figure is of one level and the other of no level named, or of another.
  fileprivate mutating func noteLevels(_ before: String?, _ now: String?) {
    let named = ["town": (zh: "镇级", en: "township level"), "village": (zh: "村级", en: "village level")]
    guard before != now, change != .incomparable else { return }
    let (left, right) = (before.flatMap { named[$0] }, now.flatMap { named[$0] })
    guard left != nil || right != nil else { return }
    improved = nil
    reason = "统计层级可能不同：前一份\(left?.zh ?? "未注明层级")，后一份\(right?.zh ?? "未注明层级")"
    reasonEnglish =
      "the level may differ: \(left?.en ?? "none named") in the older report, \(right?.en ?? "none named") in the newer"
  }

  /// Says that a report's own figures contradict one of the two.
  fileprivate mutating func noteDoubt() {
    guard change != .incomparable else { return }
    improved = nil
    reason = "报告自身数据互相矛盾，升降不足为据"
    reasonEnglish = "the report's own figures contradict one of the two; the change is not to be relied on"
  }

  /// Takes back what was said of a change.
  fileprivate mutating func makeIncomparable(_ zh: String, _ en: String) {
    change = .incomparable
    (delta, percent, improved) = (nil, nil, nil)
    (reason, reasonEnglish) = (zh, en)
  }
}
