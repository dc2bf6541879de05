import ChineseText
import MarkedText
import ReportModel

/// What the newer report says of last year held against what last year's report said.
struct ComparisonFindings {
  let reports: Sides<ReportFeatures>
  let links: [MetricComparer.Link]

  private var old: ReportFeatures { reports.old }
  private var new: ReportFeatures { reports.new }

  func read() -> [ComparisonFinding] { changes() + lastYears() + staleYears() }

  /// 比上年的64户 against the older report's own figure.
  private func lastYears() -> [ComparisonFinding] {
    guard let from = old.report.year, let to = new.report.year, to == from + 1 else { return [] }
    return new.metrics.indices.filter { new.metrics[$0].isOfLastYear }.compactMap { index in
      guard let base = base(of: index),
        let link = links.first(where: { $0.new == base && $0.likeness >= Self.certain })
      else { return nil }
      let (said, before) = (new.metrics[index].metric, old.metrics[link.old].metric)
      guard said.unit == before.unit, said.qualifier == .exact, before.qualifier == .exact,
        said.value != before.value
      else { return nil }
      let (told, stood) = (Self.figure(said.value), Self.figure(before.value))
      return ComparisonFinding(
        kind: .lastYearDiffers, from: [before.id], to: [said.id],
        message: "报告称上年为\(told)\(said.unit)，上年报告写的是\(stood)\(before.unit)",
        messageEnglish:
          "the report gives \(told)\(said.unit) for the year before; that year's report gives \(stood)\(before.unit)"
      )
    }
  }

  /// Links from here on bear a finding.
  private static let certain = 0.6

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
      let shown = Self.figure(real)
      found.append(
        ComparisonFinding(
          kind: .changeContradicted, from: [before.id], to: [now.id, change.id],
          message:
            "报告写“\(change.text)”；按两年报告的数字（\(Self.figure(before.value))→\(Self.figure(now.value))），变化为\(shown)\(change.unit)",
          messageEnglish:
            "the report says “\(change.text)”; by the two reports' figures (\(Self.figure(before.value)) to \(Self.figure(now.value))) the change is \(shown)\(change.unit)"
        ))
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
      ComparisonFinding(
        kind: .staleYear, from: [], to: [], message: $0.message, messageEnglish: $0.messageEnglish)
    }
  }

  static func figure(_ value: Double) -> String { MetricComparer.rounded(value).written }
}
