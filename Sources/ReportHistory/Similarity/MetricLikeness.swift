import Models
import ReportModel

/// How likely it is that two figures are of one indicator, across wordings, measure words and scales.
package struct MetricLikeness {
  /// What the decision is made of, in the order of the features.
  package static let names = [
    "label", "meaning", "rareWords", "rareCosine", "sameUnit", "sameUnitClass", "exchanged", "sharedTheme",
    "sameActions", "otherActions", "otherObject", "counted", "objects", "nameless", "certified", "otherScope",
    "leap", "sameValue", "rates", "stock", "labelWords", "ending", "otherAttribute",
  ]

  /// Below this two figures are not the same indicator.
  let floor: Double

  private let model: BoostedTrees
  /// From here on two figures surely are of one indicator.
  private let sureFigure: Double
  private let tables: FigureTables
  private let rarity: Rarity

  /// From some to none, or back, is no matter of scale.
  private static func greatestLeap(_ left: Bool, _ right: Bool) -> Double { left == right ? 3 : 1 }
  /// Three e-folds from one year to another, twenty times as much, are another thing: 2 of 4,322 annotated pairs.
  private static let impossibleLeap = 3.0

  /// Labels from here on are of one indicator whatever it is counted in.
  private static let sameWords = 0.6
  /// Figures of unrelated objects need a word in common that not every figure has.
  private static let leastWords = 1.0

  /// - Parameter reports: The reports that the figures stand in; what is rare is told from them.
  init(_ tools: HistoryTools, over reports: [ReportFeatures]) {
    tables = tools.figures
    model = tools.models.sameFigure
    floor = tools.models.floors.sameFigure
    sureFigure = tools.models.floors.sureFigure
    rarity = tools.rarity(over: reports.lazy.flatMap { $0.metrics.lazy.map(\.words) })
  }

  /// The places of the actual figures of the year, a fact that the shortcomings repeat left out.
  func stated(in side: ReportFeatures) -> [Int] {
    let features = side.metrics
    let weak = Set(
      side.report.sections.filter { $0.part == .shortcomings || $0.part == .causes }.map(\.id))
    let actual = features.indices.filter {
      features[$0].metric.kind == .actual && !features[$0].isFormer
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

  /// The probability that two figures are of one indicator; 0 where that cannot be.
  ///
  /// - Parameter growth: Whether the growth of a stock may be held against the stock, as for a promise of so many more.
  /// - Parameter promised: Whether the left figure is an aim; an aim that names no level is of whatever level answers.
  func likeness(
    _ left: MetricFeatures, _ right: MetricFeatures, growth: Bool = false, promised: Bool = false
  ) -> Double {
    likeness(left, right, growth: growth, promised: promised) { model.probability($0) }
  }

  private func likeness(
    _ left: MetricFeatures, _ right: MetricFeatures, growth: Bool, promised: Bool,
    probability: ([Float]) -> Float
  ) -> Double {
    // What is counted at two levels is two things, however alike the words are.
    if let one = left.parts.scope, let other = right.parts.scope, one != other { return 0 }
    guard let features = features(left, right, growth: growth, promised: promised) else { return 0 }
    let probability = Double(probability(features))
    // Figures that have neither an object nor a word of their labels in common are one only where that is sure.
    return probability >= sureFigure || sharesName(left, right) ? probability : 0
  }

  /// Whether two figures name different things: they cannot be one, or name unrelated objects in no common word.
  func areOfOthers(_ left: MetricFeatures, _ right: MetricFeatures) -> Bool {
    !mayBeRatesOfOne(left, right)
      || !left.traits.isNameless && !right.traits.isNameless && !sharesName(left, right)
  }

  /// Whether the labels of two figures say much the same, so that no reader asks whether one counts a part of the other.
  func areCalledAlike(_ left: MetricFeatures, _ right: MetricFeatures) -> Bool {
    tables.likeness(ofLabels: left.label, right.label) >= Self.sameWords
  }

  /// Whether two figures count related objects, or their labels have a word in common.
  private func sharesName(_ left: MetricFeatures, _ right: MetricFeatures) -> Bool {
    left.label == right.label || tables.words(ofLabels: left.label, right.label) > 0
      || !left.traits.isNameless && !right.traits.isNameless
        && tables.fit(left.parts.counted, right.parts.counted) > 0
  }

  /// What the probability is made of, in the order of the names; nil where two figures cannot be of one indicator.
  func features(
    _ left: MetricFeatures, _ right: MetricFeatures, growth: Bool = false, promised: Bool = false
  ) -> [Float]? {
    // So many more says nothing of how many there are.
    let isGrowth =
      growth && (left.parts.isNew != right.parts.isNew || left.isChange != right.isChange)
    guard Self.mayBeOne(left.traits, right.traits, isGrowth: isGrowth) else { return nil }
    let rareWords = rarity.shared(left.words, right.words)
    guard Self.touch(left.traits, right.traits, rareWords: rareWords) else { return nil }
    let isExchanged = left.traits.mayBeExchanged(for: right.traits)
    let label = tables.likeness(ofLabels: left.label, right.label)
    guard isExchanged || label >= Self.sameWords else { return nil }
    guard mayBeRatesOfOne(left, right) else { return nil }
    let nameless = (left.parts.isNameless ? 1 : 0) + (right.parts.isNameless ? 1 : 0)
    let counted = nameless > 0 ? 0.5 : tables.fit(left.parts.counted, right.parts.counted)
    let level = promised && left.parts.scope == nil ? nil : right.parts.scope
    return [
      Float(label), Float(tables.meaning(ofLabels: left.label, right.label)), Float(rareWords),
      Float(rarity.cosine(left.words, right.words)), left.metric.unit == right.metric.unit ? 1 : 0,
      left.traits.unit == right.traits.unit ? 1 : 0, isExchanged ? 1 : 0,
      Float(Self.sharedThemes(left.traits, right.traits)),
      Float(tables.overlap(left.parts.actions, right.parts.actions)),
      Self.doOther(left.traits, right.traits) ? 1 : 0,
      left.traits.countsOther(than: right.traits) || counted == 0 ? 1 : 0, Float(counted),
      nameless > 0 ? 0.5 : Float(tables.fit(left.parts.objects, right.parts.objects)), Float(nameless),
      nameless == 0 && left.parts.isCertified != right.parts.isCertified ? 1 : 0,
      left.parts.scope != level ? 1 : 0, isGrowth ? 0 : Float(leap(left.metric.value, right.metric.value)),
      left.metric.value == right.metric.value ? 1 : 0,
      (left.metric.unit == "%" ? 1 : 0) + (right.metric.unit == "%" ? 1 : 0),
      left.isStock != right.isStock ? 1 : 0, Float(tables.words(ofLabels: left.label, right.label)),
      Float(tables.ending(ofLabels: left.label, right.label)),
      left.isAttributed != right.isAttributed ? 1 : 0,
    ]
  }

  // MARK: - What cannot be

  /// From here on two objects are related closely enough for a rate of the one to be a rate of the other.
  private static let closelyRelated = 0.5

  /// Whether two figures are not rates of different things: satisfaction and completion, disputes and petitions.
  private func mayBeRatesOfOne(_ left: MetricFeatures, _ right: MetricFeatures) -> Bool {
    guard left.metric.unit == "%", right.metric.unit == "%" else { return true }
    guard left.parts.isSatisfaction == right.parts.isSatisfaction else { return false }
    return left.parts.isBaseless || right.parts.isBaseless
      || tables.fit(left.parts.base, right.parts.base) >= Self.closelyRelated
  }

  /// Whether nothing rules out at a glance that two figures are of one indicator.
  ///
  /// - Parameter isGrowth: Whether what was newly got is held against all there is.
  private static func mayBeOne(_ left: FigureTraits, _ right: FigureTraits, isGrowth: Bool) -> Bool {
    if !left.mayBeExchanged(for: right), left.isFixed || right.isFixed { return false }
    if isGrowth { return true }
    // Nor is a rise or a fall what there is.
    guard left.isChange == right.isChange else { return false }
    // What was newly got is no part of a series of all there is.
    guard left.isNew == right.isNew else { return false }
    return left.isZero || right.isZero || abs(left.logarithm - right.logarithm) < impossibleLeap
  }

  /// Whether two figures have an object or a word in common.
  ///
  /// - Parameter rareWords: The weights of the pairs of characters that both passages have, summed.
  private static func touch(_ left: FigureTraits, _ right: FigureTraits, rareWords: Double) -> Bool {
    rareWords >= leastWords || !left.countsOther(than: right)
  }

  /// Whether both name a deed, and not the same one.
  private static func doOther(_ left: FigureTraits, _ right: FigureTraits) -> Bool {
    left.actions != 0 && right.actions != 0 && left.actions & right.actions == 0
  }

  /// The likeness of the first figures to the second ones where it reaches the floor, else 0.
  ///
  /// - Parameter pairs: The pairs of characters of the second ones.
  /// - Complexity: O(n·m) in the figures, with little work where they are unlike at a glance.
  func likeness(of rows: [MetricFeatures], to columns: [MetricFeatures], pairs: Postings) -> [[Double]] {
    rows.map { row in
      zip(columns, mayBeAlike(row, columns, pairs: pairs)).map { column, isAlike in
        guard isAlike else { return 0 }
        return likeness(row, column, growth: false, promised: false) { model.probability($0, floor: floor) }
      }
    }
  }

  /// Which of some figures may be of one indicator with another, as far as it can be told at a glance.
  ///
  /// - Parameter pairs: The pairs of characters of the figures.
  /// - Returns: `false` where `likeness` is 0, and for those beyond `mostAlike`.
  func mayBeAlike(_ figure: MetricFeatures, _ others: [MetricFeatures], pairs: Postings) -> [Bool] {
    var shared = [Double](repeating: 0, count: others.count)
    rarity.shared(figure.words, with: pairs, into: &shared)
    var alike = zip(others, shared).map {
      Self.mayBeOne(figure.traits, $0.traits, isGrowth: false)
        && Self.touch(figure.traits, $0.traits, rareWords: $1)
    }
    let places = others.indices.filter { alike[$0] }
    guard places.count > Self.mostAlike else { return alike }
    func key(_ place: Int) -> (Double, Double, Int, Int) {
      let other = others[place]
      return (
        -shared[place], abs(figure.traits.logarithm - other.traits.logarithm),
        abs(figure.metric.number.span.start - other.metric.number.span.start), place
      )
    }
    for place in places.sorted(by: { key($0) < key($1) }).dropFirst(Self.mostAlike) { alike[place] = false }
    return alike
  }

  /// A figure is held against so many others at most: those that share most of its rare words, of equals those nearest
  /// to it in value, then in place.
  ///
  /// The annotated reports stay far below; it bounds the work for a table of thousands.
  private static let mostAlike = 64

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
    min(Self.greatestLeap(left == 0, right == 0), abs(Mathematics.logarithm((left + 0.5) / (right + 0.5))))
  }
}
