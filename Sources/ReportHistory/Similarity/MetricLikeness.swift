#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import ReportModel

/// How likely it is that two figures are of the same indicator, across wordings, measure words and scales.
struct MetricLikeness {
  private let tables: FigureTables
  private let rarity: Rarity

  /// Below this two figures are not the same indicator.
  static let floor = 0.2

  /// What each agreement is worth.
  private enum Worth {
    static let prior = -4.81
    /// The likeness of the labels.
    static let label = 1.79
    /// A rare pair of characters in both passages.
    static let rareWords = 0.26
    static let sameUnit = 0.45
    static let sameUnitClass = 1.89
    static let sharedTheme = 1.33
    static let sameActions = 1.53
    static let otherObject = -2.99
    /// Those with a certificate against all.
    static let certifiedAgainstAll = -5.0
    static let otherScope = -3.23
    static let newAgainstTotal = -7.75
    /// One e-fold between the values; figures rarely leap from year to year.
    static let leap = -2.41
  }
  /// From some to none, or back, is no matter of scale.
  private static func greatestLeap(_ left: Bool, _ right: Bool) -> Double { left == right ? 3 : 1 }

  /// Labels from here on are of one indicator whatever it is counted in.
  private static let sameWords = 0.6

  /// - Parameter reports: The reports that the figures stand in; what is rare is told from them.
  init(_ tools: HistoryTools, over reports: [ReportFeatures]) {
    tables = tools.figures
    rarity = tools.rarity(over: reports.lazy.flatMap { $0.metrics.lazy.map(\.words) })
  }

  /// The places of the actual figures of the year, a fact that the shortcomings repeat left out.
  func stated(in side: ReportFeatures) -> [Int] {
    let features = side.metrics
    let weak = Set(
      side.report.sections.filter { $0.part == .shortcomings || $0.part == .causes }.map(\.id))
    let actual = features.indices.filter {
      features[$0].metric.kind == .actual && !features[$0].isOfLastYear
    }
    let isWeak = features.map { weak.contains($0.metric.section ?? "") }
    return actual.filter { index in
      guard isWeak[index] else { return true }
      return !actual.contains {
        !isWeak[$0] && $0 != index && repeats(features[index], features[$0])
      }
    }
  }

  /// Whether two figures of one report state one fact: the same value of the same thing.
  func repeats(_ left: MetricFeatures, _ right: MetricFeatures) -> Bool {
    left.metric.value == right.metric.value && left.metric.value > 0 && left.traits.unit == right.traits.unit
      && (tables.fit(left.parts.objects, right.parts.objects) >= 0.4 || likeness(left, right) >= 0.9)
  }

  /// The probability that two figures are of one indicator; 0 where their units cannot stand for each other.
  ///
  /// - Parameter growth: Whether the growth of a stock may be held against the stock, as for a promise of so many more.
  /// - Parameter promised: Whether the left figure is an aim; an aim that names no level is of whatever level answers.
  func likeness(
    _ left: MetricFeatures, _ right: MetricFeatures, growth: Bool = false, promised: Bool = false
  ) -> Double {
    let isExchanged = left.traits.mayBeExchanged(for: right.traits)
    if !isExchanged, left.traits.isFixed || right.traits.isFixed { return 0 }
    let label = tables.likeness(ofLabels: left.label, right.label)
    guard isExchanged || label >= Self.sameWords else { return 0 }
    var evidence = Evidence(prior: Worth.prior)
    evidence.add(Worth.label, label)
    evidence.add(Worth.rareWords, rarity.shared(left.words, right.words))
    evidence.add(Worth.sameUnit, if: left.metric.unit == right.metric.unit)
    evidence.add(Worth.sameUnitClass, if: left.traits.unit == right.traits.unit)
    evidence.add(Worth.sharedTheme, Self.sharedThemes(left.traits, right.traits))
    evidence.add(Worth.sameActions, tables.overlap(left.parts.actions, right.parts.actions))
    if !left.parts.isNameless, !right.parts.isNameless {
      evidence.add(
        Worth.otherObject,
        if: left.traits.countsOther(than: right.traits)
          || tables.fit(left.parts.counted, right.parts.counted) == 0)
      evidence.add(Worth.certifiedAgainstAll, if: left.parts.isCertified != right.parts.isCertified)
    }
    let level = promised && left.parts.scope == nil ? nil : right.parts.scope
    evidence.add(Worth.otherScope, if: left.parts.scope != level)
    let newAgainstTotal = left.parts.isNew != right.parts.isNew
    evidence.add(Worth.newAgainstTotal, if: !growth && newAgainstTotal)
    // So many more says nothing of how many there are.
    if !growth || !newAgainstTotal { evidence.add(Worth.leap, leap(left.metric.value, right.metric.value)) }
    return evidence.probability
  }

  /// Of odds below these the likelihood is below the floor.
  private static let leastOdds = -1.4

  /// Whether two figures may be of one indicator, as far as it can be told at a glance.
  ///
  /// - Parameter rareWords: The weights of the pairs of characters that both passages have, summed.
  /// - Returns: `false` only where `likeness` is below the floor.
  private func mayBeAlike(_ left: FigureTraits, _ right: FigureTraits, rareWords: Double) -> Bool {
    if !left.mayBeExchanged(for: right), left.isFixed || right.isFixed { return false }
    // The labels may be the same, and what they do too.
    var odds = Worth.prior + Worth.label + Worth.rareWords * rareWords
    if left.unit == right.unit { odds += Worth.sameUnit + Worth.sameUnitClass }
    odds += Worth.sharedTheme * Self.sharedThemes(left, right)
    if left.actions & right.actions != 0 {
      odds += Worth.sameActions
    } else if left.actions == 0, right.actions == 0 {
      odds += Worth.sameActions / 2
    }
    if left.countsOther(than: right) { odds += Worth.otherObject }
    if !left.isNameless, !right.isNameless, left.isCertified != right.isCertified {
      odds += Worth.certifiedAgainstAll
    }
    if left.scope != right.scope { odds += Worth.otherScope }
    if left.isNew != right.isNew { odds += Worth.newAgainstTotal }
    odds +=
      Worth.leap * min(Self.greatestLeap(left.isZero, right.isZero), abs(left.logarithm - right.logarithm))
    return odds >= Self.leastOdds
  }

  /// The likeness of the first figures to the second ones, 0 where it is below the floor for certain.
  ///
  /// - Parameter pairs: The pairs of characters of the second ones.
  /// - Complexity: O(n·m) in the figures, with little work where they are unlike at a glance.
  func likeness(of rows: [MetricFeatures], to columns: [MetricFeatures], pairs: Postings) -> [[Double]] {
    rows.map { row in
      zip(columns, mayBeAlike(row, columns, pairs: pairs)).map { $1 ? likeness(row, $0) : 0 }
    }
  }

  /// Which of some figures may be of one indicator with another, as far as it can be told at a glance.
  ///
  /// - Parameter pairs: The pairs of characters of the figures.
  func mayBeAlike(_ figure: MetricFeatures, _ others: [MetricFeatures], pairs: Postings) -> [Bool] {
    var shared = [Double](repeating: 0, count: others.count)
    rarity.shared(figure.words, with: pairs, into: &shared)
    return zip(others, shared).map { mayBeAlike(figure.traits, $0.traits, rareWords: $1) }
  }

  /// 1 where the sections share a theme, 0 where they do not; plans and other sections without one say nothing for or
  /// against.
  private static func sharedThemes(_ left: FigureTraits, _ right: FigureTraits) -> Double {
    left.themes == 0 || right.themes == 0 ? 0.5 : left.themes & right.themes == 0 ? 0 : 1
  }

  /// Whether the measure words of two figures can stand for each other.
  func mayBeExchanged(_ left: MetricFeatures, _ right: MetricFeatures) -> Bool {
    left.traits.mayBeExchanged(for: right.traits)
  }

  private func leap(_ left: Double, _ right: Double) -> Double {
    min(Self.greatestLeap(left == 0, right == 0), abs(log((left + 0.5) / (right + 0.5))))
  }
}
