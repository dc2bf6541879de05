import ChineseText
import ReportModel
import Vocabulary

/// What a metric is compared by: its composed indicator, its unit, its own words.
struct MetricFeatures {
  let metric: Metric
  let objects: [String]
  let actions: Set<String>
  let scope: String?
  let flags: Set<String>
  let unitClass: String
  let label: StatementFeatures
  let themes: Set<Theme>
}

/// The likeness of indicators across wordings, measure words and scales.
struct MetricLikeness {
  let vocabulary: Vocabulary
  let similarity: Similarity

  /// Below this two figures are not the same indicator.
  static let floor = 0.5

  /// Classes of measure words that one indicator may change between from year to year.
  private static let neighbours: [Set<String>] = [
    ["case", "item", "place", "document"], ["event", "case"], ["person", "household"],
    ["document", "item", "thing"],
    ["place", "thing", "item", "group"], ["case", "person-times"], ["dose", "person", "person-times"],
    ["event", "person-times"], ["item", "event"],
  ]

  func features(_ report: Report) -> [MetricFeatures] {
    let sections = Dictionary(report.sections.map { ($0.id, $0) }) { first, _ in first }
    return report.metrics.map { metric in
      let parts = Self.parts(of: metric.indicator.code)
      return MetricFeatures(
        metric: metric, objects: parts.objects, actions: parts.actions, scope: parts.scope,
        flags: parts.flags,
        unitClass: vocabulary.units.unitClass(of: metric.unit) ?? metric.unit,
        label: similarity.features(metric.indicator.label),
        themes: Set(metric.section.flatMap { sections[$0]?.themes } ?? []))
    }
  }

  private static func parts(
    of code: String
  ) -> (objects: [String], actions: Set<String>, scope: String?, flags: Set<String>) {
    let flagged = code.split(separator: "!", omittingEmptySubsequences: false).map(String.init)
    let scoped = (flagged.first ?? "").split(separator: "@", omittingEmptySubsequences: false).map(
      String.init)
    let sides = (scoped.first ?? "").split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return (
      (sides.first ?? "").split(separator: "+").map(String.init),
      Set((sides.count > 1 ? sides[1] : "").split(separator: "+").map(String.init)),
      scoped.count > 1 ? scoped[1] : nil, Set(flagged.dropFirst())
    )
  }

  /// The places of the actual figures, a fact that the shortcomings repeat left out.
  func stated(_ features: [MetricFeatures], in report: Report) -> [Int] {
    let weak = Set(report.sections.filter { $0.part == .shortcomings || $0.part == .causes }.map(\.id))
    let actual = features.indices.filter { features[$0].metric.kind == .actual }
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
    left.metric.value == right.metric.value && left.metric.value > 0
      && unitFit(left.unitClass, right.unitClass) == 1
      && (objectFit(left.objects, right.objects) >= 0.4 || likeness(left, right) >= 0.7)
  }

  /// How alike two indicators are, 0 to 1; 0 where their units count different things.
  func likeness(_ left: MetricFeatures, _ right: MetricFeatures, acrossKinds: Bool = false) -> Double {
    let unit = unitFit(left.unitClass, right.unitClass)
    guard unit > 0 else { return 0 }
    let objects = objectFit(left.objects, right.objects)
    let words = similarity.likeness(left.label, right.label)
    var score = 0.5 * objects + 0.42 * words + (left.themes.isDisjoint(with: right.themes) ? 0 : 0.08)
    if left.objects.isEmpty && right.objects.isEmpty {
      score = 0.95 * words
    } else if objects == 0 {
      score = left.objects.isEmpty || right.objects.isEmpty ? 0.8 * words : 0.45 * words
    }
    score *= unit
    if words < 0.6, leaps(left.metric.value, right.metric.value) { score *= 0.7 }
    score *= actionFit(left.actions, right.actions)
    if left.scope != right.scope { score *= left.scope == nil || right.scope == nil ? 0.5 : 0.35 }
    if left.flags.contains("new") != right.flags.contains("new"), !acrossKinds { score *= 0.5 }
    if left.flags.contains("participants") != right.flags.contains("participants") { score *= 0.75 }
    return score
  }

  /// A figure rarely grows or shrinks fivefold within a year; where the words differ too it is another one.
  private func leaps(_ left: Double, _ right: Double) -> Bool {
    let (low, high) = (min(left, right), max(left, right))
    return low > 0 && high >= 10 && high >= 5 * low
  }

  private func unitFit(_ left: String, _ right: String) -> Double {
    if left == right { return 1 }
    return Self.neighbours.contains { $0.contains(left) && $0.contains(right) } ? 0.9 : 0
  }

  /// The object next to the number is what is counted; the others say of what, and by whom.
  private func objectFit(_ left: [String], _ right: [String]) -> Double {
    guard let first = left.first, let other = right.first else { return 0 }
    func best(_ code: String, _ codes: [String]) -> Double {
      codes.map { vocabulary.relation(code, $0) }.max() ?? 0
    }
    let heads = max(
      vocabulary.relation(first, other), 0.7 * best(first, Array(right.dropFirst())),
      0.7 * best(other, Array(left.dropFirst())))
    let all =
      (left.map { best($0, right) }.reduce(0, +) + right.map { best($0, left) }.reduce(0, +))
      / Double(left.count + right.count)
    return 0.65 * heads + 0.35 * all
  }

  /// Found, dealt with and accepted are different figures of one thing.
  private func actionFit(_ left: Set<String>, _ right: Set<String>) -> Double {
    func stage(_ actions: Set<String>) -> Int? {
      if actions.contains("find") { return 0 }
      if actions.contains("resolve") || actions.contains("rectify") { return 1 }
      return nil
    }
    guard let a = stage(left), let b = stage(right) else { return 1 }
    return a == b ? 1 : 0.5
  }
}
