import ChineseText
import ReportModel

/// The figures that an inspector would read out: by what they count, then by how far they moved.
///
/// What was promised and not reached is told with the promise. A figure that a report contradicts, and two that cannot be
/// compared, are told with what to mind.
struct FigureMoves {
  private let comparison: Comparison
  private let figures: Sides<[String: Metric]>

  /// A figure less certain than this is no headline.
  static let certain = 0.7
  /// A change among smaller numbers is great in percent alone.
  private static let telling = 8.0
  /// However few there are of them, they count.
  private static let few: Set<String> = ["penalty", "certificate", "enforcement-staff", "accident"]
  /// A smaller change is no headline, in percent and in percentage points.
  private static let (leastPercent, leastPoints) = (10.0, 2.0)
  /// What is counted, by object, in the order in which an inspector asks for it; what is of none of these comes last.
  private static let order: [Set<String>] = [
    ["litigation", "reconsideration"], ["dispute", "petition", "resolution-rate"],
    ["penalty", "certificate", "enforcement-staff", "joint-enforcement"], ["hazard", "accident"],
    ["contracts", "legality-review"], ["service-cases", "service-centre", "hotline"], ["open-government"],
    ["publicity", "law-savvy"], ["law-study", "pre-meeting-study"],
  ]
  /// So many figures of one sort are read out.
  private static let mostOfSort = 2
  /// So many figures that are given no more are named.
  private static let mostGone = 5
  /// So many percentage points weigh as much as a change by a factor of e.
  private static let pointsOfOne = 25.0
  /// From here on a change is told in percent.
  private static let percentBase = 5.0

  private struct Candidate {
    let row: MetricRow
    let (old, new): (Metric, Metric)
    let sort: Int
    let weight: Double
    let caution: Claim.Move.Caution?
  }

  /// The place of what is counted in the order.
  private static func sort(of indicator: Indicator) -> Int {
    order.firstIndex { !$0.isDisjoint(with: indicator.objects) } ?? order.count
  }

  init(_ comparison: Comparison, _ old: Report, _ new: Report) {
    self.comparison = comparison
    figures = Sides(old, new).map { report in
      Dictionary(report.metrics.map { ($0.id, $0) }) { first, _ in first }
    }
  }

  /// At most so many, one that fell among them where one did.
  func moves(_ limit: Int, ref: (Int?, String) -> String) -> [Claim.Move] {
    let told = Set(
      comparison.commitments.filter { [.missed, .partlyMet].contains($0.outcome) }.compactMap(\.actual))
    let found = comparison.metrics.filter { told.isDisjoint(with: $0.to) }.compactMap(candidate).sorted {
      ($0.sort, -$0.weight, $0.new.id) < ($1.sort, -$1.weight, $1.new.id)
    }
    var counts: [Int: Int] = [:]
    let mixed = found.filter { candidate in
      counts[candidate.sort, default: 0] += 1
      return candidate.sort == Self.order.count
        || counts[candidate.sort, default: 0] <= Self.mostOfSort
    }
    var picked = Array(mixed.prefix(limit))
    if let fall = mixed.first(where: { $0.row.change == .decreased }), picked.count == limit,
      !picked.contains(where: { $0.row.change == .decreased })
    {
      picked[limit - 1] = fall
    }
    return picked.map { move($0, ref) }
  }

  /// Figures of the older report that the newer one gives no more, as far as an inspector asks for them.
  func gone(ref: (Int?, String) -> String) -> (figures: [Claim.Gone], refs: [String])? {
    let rows = comparison.metrics.compactMap { row -> (sort: Int, metric: Metric)? in
      guard row.change == .removed, let metric = row.from.first.flatMap({ figures.old[$0] }) else {
        return nil
      }
      let sort = Self.sort(of: row.indicator)
      return sort < Self.order.count ? (sort, metric) : nil
    }
    let named = rows.enumerated().sorted { ($0.element.sort, $0.offset) < ($1.element.sort, $1.offset) }
      .prefix(Self.mostGone).map(\.element.metric)
    guard !named.isEmpty else { return nil }
    return (
      named.map { metric in
        Claim.Gone(
          indicator: metric.indicator, figure: metric.approximately(metric.plainNumber),
          amount: Amount(metric.value, metric.unit, qualifier: metric.qualifier))
      }, named.map { ref(comparison.from, $0.id) }
    )
  }

  private func candidate(_ row: MetricRow) -> Candidate? {
    guard row.similarity >= Self.certain, let old = row.from.first.flatMap({ figures.old[$0] }),
      let new = row.to.first.flatMap({ figures.new[$0] }), let told = Self.told(row)
    else { return nil }
    let sort = Self.sort(of: row.indicator)
    // That of other things no change can be told is no news.
    guard told.hasChange || sort < Self.order.count else { return nil }
    let weight: Double
    if !told.hasChange {
      weight = 0
    } else if new.unit == "%" {
      guard let delta = row.delta, abs(delta) >= Self.leastPoints else { return nil }
      weight = abs(delta) / Self.pointsOfOne
    } else {
      // A case against the township counts, however few there are.
      let isTelling =
        sort == 0 || !Self.few.isDisjoint(with: row.indicator.objects)
        || max(old.value, new.value) >= Self.telling
          && max(old.value, new.value) >= (1 + Self.leastPercent / 100) * min(old.value, new.value)
      guard isTelling else { return nil }
      weight = abs(Mathematics.logarithm((new.value + 0.5) / (old.value + 0.5)))
    }
    return Candidate(
      row: row, old: old, new: new, sort: sort, weight: weight, caution: told.caution)
  }

  /// Whether a row tells a change, and what to mind of it; nil where it is not to be told.
  private static func told(_ row: MetricRow) -> (hasChange: Bool, caution: Claim.Move.Caution?)? {
    switch (row.change, row.reason) {
    case (.increased, nil), (.decreased, nil): (true, nil)
    case (.increased, .contradicted?), (.decreased, .contradicted?): (true, .contradicted)
    case (.unchanged, .withinRounding?): (false, .withinRounding)
    case (.increased, .otherLevel(let levels)?), (.decreased, .otherLevel(let levels)?):
      (false, .otherLevel(levels))
    default: nil
    }
  }

  private func move(_ candidate: Candidate, _ ref: (Int?, String) -> String) -> Claim.Move {
    let texts = Self.texts(candidate.old, candidate.new)
    let amounts = Sides(candidate.old, candidate.new).map {
      Amount($0.value, $0.unit, qualifier: $0.qualifier)
    }
    return Claim.Move(
      indicator: candidate.row.indicator, figures: texts, amounts: amounts,
      rises: candidate.row.change == .increased, change: Self.change(candidate), caution: candidate.caution,
      refs: [ref(comparison.from, candidate.old.id), ref(comparison.to, candidate.new.id)])
  }

  /// The change in words that the figures bear; of a number and something above it none but that it is so much or more.
  private static func change(_ candidate: Candidate) -> Claim.Move.Change {
    switch candidate.caution {
    case .withinRounding, .otherLevel: return .untold
    case .contradicted, nil: break
    }
    if candidate.new.unit == "%" {
      return .points(MetricComparer.rounded(abs(candidate.row.delta ?? 0)))
    }
    guard let percent = candidate.row.percent, candidate.old.value >= percentBase,
      candidate.old.qualifier != .approx
    else { return .untold }
    if candidate.new.qualifier == .approx {
      guard candidate.new.excess != nil, percent >= leastPercent, percent < 100 else { return .untold }
      return .atLeast(percent.rounded(.down).whole(within: 0...100))
    }
    let times = candidate.new.value / candidate.old.value
    if times >= 2 { return .times((times * 10).rounded() / 10) }
    guard abs(percent) >= leastPercent, let whole = Int(exactly: abs(percent).rounded()) else {
      return .untold
    }
    return .percent(whole)
  }

  /// Two figures as written, or both in full where only one is in 万 or in words: 2140→3200, not 2140→0.32万.
  private static func texts(_ old: Metric, _ new: Metric) -> Sides<String> {
    let texts = [old.plainNumber, new.plainNumber]
    let scaled = texts.map { $0.contains("万") || $0.contains("亿") }
    let isPlain =
      scaled[0] == scaled[1]
      && texts.allSatisfy { $0.contains(where: \.isNumber) && $0.contains(where: \.isASCII) }
    let shown = isPlain ? texts : [old, new].map { MetricComparer.rounded($0.value).written }
    return Sides(old.approximately(shown[0]), new.approximately(shown[1]))
  }
}
