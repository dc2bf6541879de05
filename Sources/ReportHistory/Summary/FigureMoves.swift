import ChineseText
import Lexicon
import ReportModel

/// The figures that an inspector would read out: by what they count, then by how far they moved.
///
/// What was promised and not reached is told with the promise. A figure that a report contradicts, and two that cannot be
/// compared, are told with what to mind.
struct FigureMoves {
  private let comparison: Comparison
  private let figures: Sides<[String: Metric]>
  /// By rate: what its counts make of it.
  private let byCounts: Sides<[String: Double]>
  /// The figures that the report's own figures contradict.
  private let doubted: Sides<Set<String>>
  /// The figures of the older report that stand in its shortcomings.
  private let shortcomingFigures: [String]

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
  /// So many figures that are given no more are named.
  private static let mostGone = 5
  /// So many percentage points weigh as much as a change by a factor of e.
  private static let pointsOfOne = 25.0
  /// From here on a change is told in percent.
  private static let percentBase = 10.0

  /// So many figures of one thing are told on one line.
  private static let mostOfOne = 3
  /// So many lines are of one sort.
  private static let mostOfSort = 3
  /// A rate of something that is counted, too, and is told behind the counts.
  private static let rates = "resolution-rate"

  private struct Candidate {
    let row: MetricRow
    let (old, new): (Metric, Metric)
    /// The place of what is counted in the order.
    let sort: Int
    /// What is counted, as far as an inspector sets it apart: the figures of one such thing stand on one line.
    let thing: String
    let weight: Double
    let caution: Claim.Move.Caution?
    /// What the counts make of rates that they do not bear out.
    let byCounts: Sides<Double>?

    var isRate: Bool { new.unit == "%" }
    var isDoubted: Bool { if case .contradicted? = caution { true } else { false } }
  }

  /// How many sorts an inspector asks for; what is of none of them has this place.
  static var sorts: Int { order.count }

  /// The place of what is counted in the order.
  static func sort(of indicator: Indicator) -> Int {
    order.firstIndex { !$0.isDisjoint(with: indicator.objects) } ?? order.count
  }

  /// Whether cases against the township are counted: reviews and suits.
  static func isCaseAgainst(_ indicator: Indicator) -> Bool { sort(of: indicator) == 0 }

  /// Cases against the township, and what was given legal review, are one thing.
  private static let whole: Set<Int> = [0, 4]

  /// What is counted; a rate is of what it is a rate of.
  private static func thing(of indicator: Indicator, sort: Int) -> String {
    if whole.contains(sort) { return "" }
    let named = sort < order.count ? indicator.objects.filter(order[sort].contains) : indicator.objects
    return named.first { $0 != rates } ?? named.first ?? indicator.code
  }

  init(_ comparison: Comparison, _ old: Report, _ new: Report) {
    self.comparison = comparison
    let reports = Sides(old, new)
    figures = reports.map { report in
      Dictionary(report.metrics.map { ($0.id, $0) }) { first, _ in first }
    }
    doubted = reports.map { Set($0.findings.filter(\.kind.isOfFigures).flatMap(\.metrics)) }
    shortcomingFigures = old.metrics.filter { metric in
      old.shortcomings.contains { $0.span.contains(metric.number.span) }
    }.map(\.id)
    byCounts = reports.map { report in
      var rates: [String: Double] = [:]
      for finding in report.findings {
        guard case .rate(let part, let whole, let given) = finding.fact, whole > 0 else { continue }
        for metric in report.metrics
        where finding.metrics.contains(metric.id) && metric.unit == "%" && metric.value == given {
          rates[metric.id] = (part / whole * 1000).rounded() / 10
        }
      }
      return rates
    }
  }

  /// The figures of at most so many things, one that fell among them where one did.
  func moves(_ limit: Int, ref: (Int?, String) -> String) -> [Claim.Move] {
    let told = Set(
      comparison.commitments.filter { [.missed, .partlyMet].contains($0.outcome) }.compactMap(\.actual))
    let rows = comparison.metrics.filter { told.isDisjoint(with: $0.to) }
    let found = rows.compactMap(candidate).sorted {
      ($0.sort, $0.isRate ? 1 : 0, -$0.weight, $0.new.id) < (
        $1.sort, $1.isRate ? 1 : 0, -$1.weight, $1.new.id
      )
    }
    var lines: [[Candidate]] = []
    var counts: [Int: Int] = [:]
    for candidate in found {
      if let line = lines.firstIndex(where: { $0[0].sort == candidate.sort && $0[0].thing == candidate.thing }
      ) {
        // A rate tells more than a third count.
        if lines[line].count == Self.mostOfOne, candidate.isRate, !lines[line][Self.mostOfOne - 1].isRate {
          lines[line].removeLast()
        }
        if lines[line].count < Self.mostOfOne { lines[line].append(candidate) }
        continue
      }
      // A rate that is told for what goes with its counts is no headline of its own.
      guard candidate.weight > 0 || candidate.caution != nil else { continue }
      counts[candidate.sort, default: 0] += 1
      if candidate.sort == Self.order.count || counts[candidate.sort, default: 0] <= Self.mostOfSort {
        lines.append([candidate])
      }
    }
    return Self.picked(lines, limit).flatMap { line in
      let ordered = line.sorted {
        ($0.isRate ? 1 : 0, $0.new.number.span.start) < ($1.isRate ? 1 : 0, $1.new.number.span.start)
      }
      let whole = ordered + (constant(beside: line, among: rows).map { [$0] } ?? [])
      return whole.enumerated().map { place, candidate in
        let isDoubtedAgain =
          candidate.isDoubted && whole[(place + 1)...].contains { $0.caution == candidate.caution }
        return move(candidate, isDoubtedAgain ? nil : candidate.caution, continues: place > 0, ref)
      }
    }
  }

  /// So many of the lines, the first ones, with falls among them as they are among all.
  ///
  /// What is asked for first mostly rises; a choice of it alone would flatter.
  private static func picked(_ lines: [[Candidate]], _ limit: Int) -> [[Candidate]] {
    guard lines.count > limit else { return lines }
    let falls = lines.indices.filter { lines[$0].contains { $0.row.change == .decreased } }
    let due = (limit * falls.count + lines.count / 2) / lines.count
    let first = Set(falls.prefix(due))
    let rest = lines.indices.filter { !first.contains($0) }.prefix(limit - first.count)
    return first.union(rest).sorted().map { lines[$0] }
  }

  /// A figure that stands as it stood, where that tells something: the other sort of case against the township, and what
  /// can be compared where a rate cannot.
  private func constant(beside line: [Candidate], among rows: [MetricRow]) -> Candidate? {
    let levels = line.compactMap { candidate -> [MetricRow.Level?]? in
      guard candidate.isRate, case .otherLevel(let levels)? = candidate.caution else { return nil }
      return [levels.old, levels.new]
    }.joined().compactMap(\.self)
    guard line[0].sort == 0 || !levels.isEmpty else { return nil }
    return rows.lazy.compactMap { row -> Candidate? in
      guard row.change == .unchanged, row.reason == nil, row.similarity >= Self.certain,
        let old = row.from.first.flatMap({ figures.old[$0] }),
        let new = row.to.first.flatMap({ figures.new[$0] }), new.unit != "%", old.qualifier != .approx,
        Self.sort(of: row.indicator) == line[0].sort,
        Self.thing(of: row.indicator, sort: line[0].sort) == line[0].thing,
        line[0].sort == 0
          || row.indicator.level.flatMap(MetricRow.Level.init(rawValue:)).map({ levels.contains($0) })
            ?? false
      else { return nil }
      return Candidate(
        row: row, old: old, new: new, sort: line[0].sort, thing: line[0].thing, weight: 0, caution: nil,
        byCounts: nil)
    }.first
  }

  /// Figures of the older report that the newer one gives no more, as far as an inspector asks for them: one of each
  /// sort before a second one, and none of what the newer report counts otherwise.
  ///
  /// - Parameter before: The figures of the older report that the one before it gives too; nil where there is none. What was given
  ///   once told of that year alone.
  func gone(givenBefore before: Set<String>?, ref: (Int?, String) -> String) -> (
    figures: [Claim.Gone], refs: [String]
  )? {
    let given = figures.new.values.filter { $0.kind == .actual }
    let weak = Set(shortcomingFigures)
    var ranks: [Int: Int] = [:]
    let rows = comparison.metrics.compactMap { row -> (rank: Int, sort: Int, metric: Metric)? in
      guard row.change == .removed, let metric = row.from.first.flatMap({ figures.old[$0] }),
        !weak.contains(metric.id), metric.value > 0, before?.contains(metric.id) ?? true
      else { return nil }
      let sort = Self.sort(of: row.indicator)
      let isOtherwiseGiven = given.contains {
        metric.unit != "%" && $0.indicator.objects.first == metric.indicator.objects.first
          && $0.indicator.countedIn == metric.indicator.countedIn
      }
      guard sort < Self.order.count && !isOtherwiseGiven || metric.unit == "%" else { return nil }
      ranks[sort, default: 0] += 1
      return (ranks[sort, default: 0], sort, metric)
    }
    let named = rows.enumerated().sorted {
      ($0.element.rank, $0.element.sort, $0.offset) < ($1.element.rank, $1.element.sort, $1.offset)
    }
    .prefix(Self.mostGone).map(\.element.metric)
    guard !named.isEmpty else { return nil }
    return (
      named.map { Claim.Gone(indicator: $0.indicator, figure: $0.figure) },
      named.map { ref(comparison.from, $0.id) }
    )
  }

  private func candidate(_ row: MetricRow) -> Candidate? {
    guard let old = row.from.first.flatMap({ figures.old[$0] }),
      let new = row.to.first.flatMap({ figures.new[$0] })
    else { return nil }
    let rates = Sides(byCounts.old[old.id], byCounts.new[new.id])
    let isCorrected = rates.old != nil || rates.new != nil
    let byCounts = isCorrected ? Sides(rates.old ?? old.value, rates.new ?? new.value) : nil
    guard let told = byCounts == nil ? told(row) : (true, nil) else { return nil }
    let sort = Self.sort(of: row.indicator)
    // That of other things no change can be told is no news.
    guard told.hasChange || sort < Self.order.count else { return nil }
    var caution = told.caution
    if caution == nil, new.unit != "%", let stages = Self.stages(old, new) { caution = stages }
    // Rates of different levels are nearly alike but for that.
    if case .otherLevel? = caution, new.unit == "%" {} else if row.similarity < Self.certain { return nil }
    let weight: Double
    if !told.hasChange {
      weight = 0
    } else if new.unit == "%" {
      let delta = byCounts.map { $0.new - $0.old } ?? row.delta ?? 0
      // A smaller change of a rate is told beside its counts only.
      guard abs(delta) > 0.05, sort < Self.order.count || abs(delta) >= Self.leastPoints else { return nil }
      weight = abs(delta) >= Self.leastPoints || byCounts != nil ? abs(delta) / Self.pointsOfOne : 0
    } else {
      // A case against the township counts, however few there are.
      let isTelling =
        sort == 0 || !Self.few.isDisjoint(with: row.indicator.objects)
        || max(old.value, new.value) >= Self.telling
          && (100 * abs(new.value - old.value) / max(old.value, 1)).rounded() >= Self.leastPercent
      guard isTelling else { return nil }
      weight = abs(Mathematics.logarithm((new.value + 0.5) / (old.value + 0.5)))
    }
    return Candidate(
      row: row, old: old, new: new, sort: sort, thing: Self.thing(of: row.indicator, sort: sort),
      weight: weight, caution: caution, byCounts: byCounts)
  }

  /// Whether one figure counts cases as they come in and the other those dealt with.
  private static func stages(_ old: Metric, _ new: Metric) -> Claim.Move.Caution? {
    let isOpened = Sides(old, new).map { Lexicon.standard.has(.caseOpened, in: $0.text) }
    let isClosed = Sides(old, new).map { Lexicon.standard.has(.caseClosed, in: $0.text) }
    // A figure of both tells of neither end.
    guard isOpened.old != isClosed.old, isOpened.new != isClosed.new, isClosed.old != isClosed.new else {
      return nil
    }
    return .otherStage(oldIsClosed: isClosed.old)
  }

  /// Whether a row tells a change, and what to mind of it; nil where it is not to be told.
  private func told(_ row: MetricRow) -> (hasChange: Bool, caution: Claim.Move.Caution?)? {
    switch (row.change, row.reason) {
    case (.increased, nil), (.decreased, nil): (true, nil)
    case (.increased, .contradicted?), (.decreased, .contradicted?):
      (
        true,
        .contradicted(Sides(!doubted.old.isDisjoint(with: row.from), !doubted.new.isDisjoint(with: row.to)))
      )
    case (.unchanged, .withinRounding?): (false, .withinRounding)
    case (.increased, .otherLevel(let levels)?), (.decreased, .otherLevel(let levels)?):
      (false, .otherLevel(levels))
    default: nil
    }
  }

  private func move(
    _ candidate: Candidate, _ caution: Claim.Move.Caution?, continues: Bool, _ ref: (Int?, String) -> String
  ) -> Claim.Move {
    let reached = comparison.commitments.first {
      $0.outcome == .met && $0.sure && $0.actual.map(candidate.row.to.contains) ?? false
    }?.target.flatMap { figures.old[$0] }
    let rises = candidate.byCounts.map { $0.new > $0.old } ?? (candidate.row.change == .increased)
    return Claim.Move(
      indicator: candidate.row.indicator, figures: Self.told(candidate.old, candidate.new), rises: rises,
      change: Self.change(candidate), caution: caution, byCounts: candidate.byCounts,
      reached: reached?.figure, continues: continues,
      refs: [ref(comparison.from, candidate.old.id), ref(comparison.to, candidate.new.id)])
  }

  /// The change in words that the figures bear; of a number and something above it none but that it is so much or more.
  private static func change(_ candidate: Candidate) -> Claim.Move.Change {
    switch candidate.caution {
    case .withinRounding, .otherLevel, .otherStage: return .untold
    case .contradicted, nil: break
    }
    if let rates = candidate.byCounts { return .points(MetricComparer.rounded(abs(rates.new - rates.old))) }
    if candidate.row.change == .unchanged { return .untold }
    if candidate.new.unit == "%" {
      return .points(MetricComparer.rounded(abs(candidate.row.delta ?? 0)))
    }
    guard let percent = candidate.row.percent, candidate.old.value >= percentBase, candidate.new.value > 0,
      candidate.old.qualifier != .approx
    else { return .untold }
    if candidate.new.qualifier == .approx {
      guard candidate.new.excess != nil, percent >= leastPercent, percent < 100 else { return .untold }
      return .atLeast(percent.rounded(.down).whole(within: 0...100))
    }
    let times = candidate.new.value / candidate.old.value
    if times >= 2 { return .times((times * 10).rounded() / 10) }
    guard abs(percent).rounded() >= leastPercent, let whole = Int(exactly: abs(percent).rounded()) else {
      return .untold
    }
    return .percent(whole, isExact: abs(percent) == Double(whole))
  }

  /// Two figures as written, or both in full where only one is in 万 or in words: 2140→3200, not 2140→0.32万.
  private static func told(_ old: Metric, _ new: Metric) -> Sides<Claim.Figure> {
    let texts = [old.plainNumber, new.plainNumber]
    let scaled = texts.map { $0.contains("万") || $0.contains("亿") }
    let isPlain =
      scaled[0] == scaled[1]
      && texts.allSatisfy { $0.contains(where: \.isNumber) && $0.contains(where: \.isASCII) }
    let shown = isPlain ? texts : [old, new].map { MetricComparer.rounded($0.value).written }
    return Sides((old, shown[0]), (new, shown[1])).map { metric, number in
      Claim.Figure(
        metric.approximately(number), metric.figure.amount, isExceeded: metric.approximation == .above)
    }
  }
}
