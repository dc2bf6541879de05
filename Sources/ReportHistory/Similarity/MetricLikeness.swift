import ChineseText
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import ReportModel
import Lexicon

/// How likely it is that two figures are of the same indicator, across wordings, measure words and scales.
struct MetricLikeness {
  private let lexicon: Lexicon
  private let similarity: Similarity
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
  private static let greatestLeap = 3.0

  /// Classes of measure words that clerks exchange for each other from year to year.
  private static let exchanged: [Set<String>] = [
    ["case", "item", "place", "document"], ["event", "case"], ["person", "household"],
    ["document", "item", "thing"], ["place", "thing", "item", "group"], ["case", "person-times"],
    ["dose", "person", "person-times"], ["event", "person-times"], ["item", "event"], ["household", "place"],
    ["household", "case"],
  ]
  /// Labels from here on are of one indicator whatever it is counted in.
  private static let sameWords = 0.6

  /// Measure words of these classes are never exchanged for others.
  private static let fixedClasses: Set<String> = [
    "rate", "money", "area", "length", "volume", "time", "score", "multiple", "views",
  ]

  /// - Parameter reports: The reports that the figures stand in; what is rare is told from them.
  init(_ tools: HistoryTools, over reports: [ReportFeatures]) {
    lexicon = tools.lexicon
    similarity = tools.similarity
    rarity = Rarity(over: reports.flatMap { $0.metrics.map(\.words) })
  }

  /// The places of the actual figures of the year, a fact that the shortcomings repeat left out.
  func stated(in side: ReportFeatures) -> [Int] {
    let features = side.metrics
    let weak = Set(
      side.report.sections.filter { $0.part == .shortcomings || $0.part == .causes }.map(\.id))
    let actual = features.indices.filter {
      features[$0].metric.kind == .actual && !features[$0].isOfLastYear
    }
    return actual.filter { index in
      guard let section = features[index].metric.section, weak.contains(section) else { return true }
      return !actual.contains {
        repeats(features[index], features[$0]) && $0 != index
          && !weak.contains(features[$0].metric.section ?? "")
      }
    }
  }

  /// Whether two figures of one report state one fact: the same value of the same thing.
  func repeats(_ left: MetricFeatures, _ right: MetricFeatures) -> Bool {
    left.metric.value == right.metric.value && left.metric.value > 0 && left.unitClass == right.unitClass
      && (objectFit(left.objects, right.objects) >= 0.4 || likeness(left, right) >= 0.9)
  }

  /// The probability that two figures are of one indicator; 0 where their units cannot stand for each other.
  ///
  /// - Parameter growth: Whether the growth of a stock may be held against the stock, as for a promise of so many more.
  /// - Parameter promised: Whether the left figure is an aim; an aim that names no level is of whatever level answers.
  func likeness(
    _ left: MetricFeatures, _ right: MetricFeatures, growth: Bool = false, promised: Bool = false
  ) -> Double {
    let label = similarity.likeness(left.label, right.label)
    guard mayBeExchanged(left, right) || label >= Self.sameWords && !isFixed(left, right) else { return 0 }
    let sameClass = left.unitClass == right.unitClass
    var evidence = Evidence(prior: Worth.prior)
    evidence.add(Worth.label, label)
    evidence.add(Worth.rareWords, rarity.shared(left.words, right.words))
    evidence.add(Worth.sameUnit, if: left.metric.unit == right.metric.unit)
    evidence.add(Worth.sameUnitClass, if: sameClass)
    // Plans and other sections without a theme say nothing for or against.
    let themed = !left.themes.isEmpty && !right.themes.isEmpty
    evidence.add(Worth.sharedTheme, themed ? (left.themes.isDisjoint(with: right.themes) ? 0 : 1) : 0.5)
    evidence.add(Worth.sameActions, overlap(left.actions, right.actions))
    let objects = (left: counted(left), right: counted(right))
    if !objects.left.isEmpty, !objects.right.isEmpty {
      evidence.add(Worth.otherObject, if: objectFit(objects.left, objects.right) == 0)
      evidence.add(
        Worth.certifiedAgainstAll,
        if: objects.left.contains(Self.certificate) != objects.right.contains(Self.certificate))
    }
    let levels = (left.scope, promised && left.scope == nil ? nil : right.scope)
    evidence.add(Worth.otherScope, if: levels.0 != levels.1)
    let newAgainstTotal = left.flags.contains("new") != right.flags.contains("new")
    evidence.add(Worth.newAgainstTotal, if: !growth && newAgainstTotal)
    // So many more says nothing of how many there are.
    if !growth || !newAgainstTotal { evidence.add(Worth.leap, leap(left.metric.value, right.metric.value)) }
    return evidence.probability
  }

  private static let certificate = "certificate"
  /// What a rate says of its object; the object is what is compared.
  private static let rates: Set<String> = ["satisfaction"]

  /// What a figure counts: of a rate, that which it is the rate of.
  private func counted(_ figure: MetricFeatures) -> [String] {
    let objects = figure.objects.filter { !Self.rates.contains($0) }
    return objects.isEmpty ? figure.objects : objects
  }

  /// Whether the measure words of two figures can stand for each other.
  func mayBeExchanged(_ left: MetricFeatures, _ right: MetricFeatures) -> Bool {
    left.unitClass == right.unitClass
      || Self.exchanged.contains { $0.contains(left.unitClass) && $0.contains(right.unitClass) }
  }

  private func isFixed(_ left: MetricFeatures, _ right: MetricFeatures) -> Bool {
    !Self.fixedClasses.isDisjoint(with: [left.unitClass, right.unitClass])
  }

  /// The share of what is done that both name; one half where neither names any.
  private func overlap(_ left: Set<String>, _ right: Set<String>) -> Double {
    let all = left.union(right)
    return all.isEmpty ? 0.5 : Double(left.intersection(right).count) / Double(all.count)
  }

  private func leap(_ left: Double, _ right: Double) -> Double {
    // From some to none, or back, is no matter of scale.
    let greatest = (left == 0) == (right == 0) ? Self.greatestLeap : 1
    return min(greatest, abs(log((left + 0.5) / (right + 0.5))))
  }

  /// The object next to the number is what is counted; the others say of what, and by whom.
  private func objectFit(_ left: [String], _ right: [String]) -> Double {
    guard let first = left.first, let other = right.first else { return 0 }
    func best(_ code: String, _ codes: [String]) -> Double {
      codes.map { lexicon.relation(code, $0) }.max() ?? 0
    }
    let heads = max(
      lexicon.relation(first, other), 0.7 * best(first, Array(right.dropFirst())),
      0.7 * best(other, Array(left.dropFirst())))
    let all =
      (left.map { best($0, right) }.reduce(0, +) + right.map { best($0, left) }.reduce(0, +))
      / Double(left.count + right.count)
    return 0.65 * heads + 0.35 * all
  }
}
