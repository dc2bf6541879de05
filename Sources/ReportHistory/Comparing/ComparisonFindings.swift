import ChineseText
import MarkedText
import ReportModel

/// What the newer report says of last year held against what last year's report said.
struct ComparisonFindings {
  let reports: Sides<ReportFeatures>
  /// The figures that surely are one in both reports: what only likely is the same contradicts nothing.
  let links: [MetricComparer.Link]

  private var old: ReportFeatures { reports.old }
  private var new: ReportFeatures { reports.new }

  func read() -> [ComparisonFinding] { changes() + lastYears() + staleYears() }

  /// 比上年的64户 against the older report's own figure.
  private func lastYears() -> [ComparisonFinding] {
    guard let from = old.report.year, let to = new.report.year, to == from + 1 else { return [] }
    return new.metrics.indices.filter { new.metrics[$0].isOfLastYear }.compactMap { index in
      guard let base = base(of: index),
        let link = links.first(where: { $0.new == base })
      else { return nil }
      let (said, before) = (new.metrics[index].metric, old.metrics[link.old].metric)
      guard said.unit == before.unit, said.qualifier == .exact, before.qualifier == .exact,
        said.value != before.value
      else { return nil }
      return ComparisonFinding(
        kind: .lastYearDiffers, from: [before.id], to: [said.id],
        fact: .lastYear(told: Amount(said.value, said.unit), stood: Amount(before.value, before.unit)))
    }
  }

  /// 同比下降12%, 较上年减少1人 against the two reports' own figures.
  private func changes() -> [ComparisonFinding] {
    // 去年 is the older report's year only where that is the year before.
    guard let from = old.report.year, let to = new.report.year, to == from + 1 else { return [] }
    var found: [ComparisonFinding] = []
    for (index, features) in new.metrics.enumerated() where features.metric.kind == .change {
      let change = features.metric
      guard let direction = change.direction, let base = base(of: index),
        speaks(change, of: new.metrics[base].metric),
        let link = links.first(where: { $0.new == base }),
        new.metrics[base].unitClass == old.metrics[link.old].unitClass
      else { continue }
      let (before, now) = (old.metrics[link.old].metric, new.metrics[base].metric)
      guard before.qualifier == .exact, now.qualifier == .exact, before.value > 0 else { continue }
      let delta = now.value - before.value
      let stated = direction == .up ? change.value : -change.value
      let real = change.unit == "%" ? 100 * delta / before.value : delta
      let room = change.unit == "%" ? (change.value == change.value.rounded() ? 1.0 : 0.15) : 0.001
      guard change.unit == "%" || change.unit == now.unit, abs(real - stated) > room else { continue }
      found.append(
        ComparisonFinding(
          kind: .changeContradicted, from: [before.id], to: [now.id, change.id],
          fact: .change(
            words: change.text, figures: Sides(before.value, now.value), real: Amount(real, change.unit))))
    }
    return found
  }

  /// Whether a change says nothing of what changed, or names the same as the figure: 入企检查频次同比减少35% is not of 42件.
  private func speaks(_ change: Metric, of base: Metric) -> Bool {
    let words = Units.folded(change.text)
    let place = Self.openings.compactMap { words[...].place(of: $0[...]) }.min() ?? 0
    let own = words[..<place]
    guard own.count(where: \.isHan) >= 4 else { return true }
    return Self.sharePairs(own, Units.folded(base.text)[...])
  }

  private static let openings: [Units] = .words([
    "同比", "环比", "较", "比上", "比去", "增长", "增加", "上升", "下降", "减少", "提高", "降低",
  ])

  /// Whether two passages have a pair of neighbouring Chinese characters in common.
  private static func sharePairs(_ left: ArraySlice<UInt16>, _ right: ArraySlice<UInt16>) -> Bool {
    zip(left, left.dropFirst()).contains { first, second in
      first.isHan && second.isHan && zip(right, right.dropFirst()).contains { $0 == first && $1 == second }
    }
  }

  /// The figure that a stated change belongs to: the one right before it in the same sentence.
  private func base(of index: Int) -> Int? {
    guard let place = new.metrics[..<index].lastIndex(where: { !$0.isOfLastYear }) else { return nil }
    let (before, change) = (new.metrics[place].metric, new.metrics[index].metric)
    guard before.kind == .actual, before.unit != "%", before.number.span.end <= change.number.span.start
    else { return nil }
    let between = Span(before.number.span.end, change.number.span.start)
    let text = new.text.marked
    return between.count <= 40 && text.firstMark(in: text.range(between)) { $0 == .stop } == nil ? place : nil
  }

  private func staleYears() -> [ComparisonFinding] {
    new.report.findings.filter { $0.kind == .staleYear }.map {
      ComparisonFinding(kind: .staleYear, from: [], to: [], fact: .own($0.fact))
    }
  }
}
