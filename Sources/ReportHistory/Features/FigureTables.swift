import Lexicon
import Models
import ReportModel

/// What the figures of a history are compared by, as far as it is the same for all reports: numbers for what they name,
/// and how far two such numbers fit each other, worked out when first asked for.
///
/// Not to be shared by threads.
final class FigureTables {
  /// The parts of an indicator as numbers.
  struct Parts {
    /// The number of the list of what it names, the object next to the figure first.
    let objects: Int
    /// The number of the list without what a rate says of its object.
    let counted: Int
    /// The number of the list of what a rate is of.
    let base: Int
    /// Whether a rate does not say of what it is.
    let isBaseless: Bool
    /// Whether it tells how many are satisfied.
    let isSatisfaction: Bool
    /// Whether it counts nothing that has a name.
    let isNameless: Bool
    /// Whether it counts what has a certificate.
    let isCertified: Bool
    /// The number of the list of what is done.
    let actions: Int
    /// The level.
    let scope: String?
    /// Whether it counts what was newly got.
    let isNew: Bool
    /// What can be told of it at a glance.
    let traits: FigureTraits
  }

  private let lexicon: Lexicon
  private let similarity: Similarity
  private let encoder: TextEncoder
  private var units: [String: Int] = [:]
  private var partsByCode: [String: Parts] = [:]
  private var words: Numbered<String> = Numbered()
  private var lists: Numbered<[Int]> = Numbered()
  private var labels: Numbered<String> = Numbered()
  private var labelFeatures: [StatementFeatures] = []
  /// The labels as the models read them, those that were asked for.
  private var labelTexts: [EncodedText] = []
  private var classes: Numbered<String> = Numbered()
  // Asked for each two figures, and never for a value of a table while it makes one: no access needs a check.
  @exclusivity(unchecked) private var likeness = PairTable()
  @exclusivity(unchecked) private var meanings = PairTable()
  @exclusivity(unchecked) private var sharedWords = PairTable()
  @exclusivity(unchecked) private var relations = PairTable()
  @exclusivity(unchecked) private var fits = PairTable()
  @exclusivity(unchecked) private var overlaps = PairTable()
  private var scopes: Numbered<String> = Numbered()
  /// By class of measure words the groups it is exchanged in, one bit each, and whether it is never exchanged.
  private var exchanges: [(groups: UInt16, isFixed: Bool)] = []

  /// What a rate says of its object; the object is what is compared.
  private static let rates: Set<String> = ["satisfaction"]
  /// What a rate may be called by without saying of what it is.
  private static let rateNames: Set<String> = ["satisfaction", "resolution-rate", "mediation"]
  private static let certificate = "certificate"

  /// Starts without a figure.
  ///
  /// - Parameter encoder: Reads the labels.
  init(lexicon: Lexicon, similarity: Similarity, encoder: TextEncoder) {
    self.lexicon = lexicon
    self.similarity = similarity
    self.encoder = encoder
  }

  // MARK: - Numbers

  /// The names of the classes of measure words, by number.
  var unitNames: [String] { classes.values }

  /// The number of the class of a figure's measure word; a report read before classes were kept has it looked up.
  func unit(of metric: Metric) -> Int {
    let unit = metric.unit
    if let number = units[unit] { return number }
    let name = metric.indicator.countedIn ?? lexicon.unitClass(of: unit) ?? unit
    let number = classes.number(of: name)
    units[unit] = number
    if number == exchanges.count {
      var groups: UInt16 = 0
      for (place, group) in Self.exchanged.enumerated() where group.contains(name) {
        groups |= 1 << UInt16(truncatingIfNeeded: place)
      }
      exchanges.append((groups, Self.fixedClasses.contains(name)))
    }
    return number
  }

  /// The number of a label; what it is compared by is read the first time.
  func number(ofLabel label: String, _ features: () -> StatementFeatures) -> Int {
    let number = labels.number(of: label)
    if number == labelFeatures.count { labelFeatures.append(features()) }
    return number
  }

  /// The numbers of an indicator's parts.
  func parts(of indicator: Indicator) -> Parts {
    let code = indicator.code
    if let parts = partsByCode[code] { return parts }
    let objects = indicator.objects
    let named = objects.filter { !Self.rates.contains($0) }
    let counted = named.isEmpty ? objects : named
    let base = objects.filter { !Self.rateNames.contains($0) }
    let actions = Set(indicator.actions).sorted()
    let scope = indicator.level
    let isNew = indicator.flags.contains(.new)
    var traits = FigureTraits()
    for action in actions { traits.actions |= Self.bit(words.number(of: action)) }
    for object in counted {
      traits.objects |= Self.bit(words.number(of: object))
      traits.related |= Self.bit(words.number(of: object))
      for other in lexicon.relatives(of: object) { traits.related |= Self.bit(words.number(of: other)) }
    }
    traits.isNameless = counted.isEmpty
    traits.isCertified = counted.contains(Self.certificate)
    traits.isNew = isNew
    traits.scope = scope.map { scopes.number(of: $0) + 1 } ?? 0
    let parts = Parts(
      objects: list(objects), counted: list(counted), base: list(base), isBaseless: base.isEmpty,
      isSatisfaction: objects.contains("satisfaction"), isNameless: traits.isNameless,
      isCertified: traits.isCertified, actions: list(actions), scope: scope, isNew: isNew, traits: traits)
    partsByCode[code] = parts
    return parts
  }

  private func list(_ codes: [String]) -> Int {
    lists.number(of: codes.map { words.number(of: $0) })
  }

  // MARK: - What fits what

  /// How alike two labels are, by number.
  func likeness(ofLabels left: Int, _ right: Int) -> Double {
    likeness.value(left, right, of: labels.values.count) {
      similarity.likeness(labelFeatures[left], labelFeatures[right])
    }
  }

  /// How near two labels are in what they are about, by number.
  func meaning(ofLabels left: Int, _ right: Int) -> Double {
    meanings.value(left, right, of: labels.values.count) {
      Double(encoded(left).embedding.dot(encoded(right).embedding))
    }
  }

  /// How many of their words two labels share, by number, words that few texts have counting most.
  func words(ofLabels left: Int, _ right: Int) -> Double {
    sharedWords.value(left, right, of: labels.values.count) {
      Double(encoded(left).vector.dot(encoded(right).vector))
    }
  }

  /// How many characters two labels end with alike, by number, at most four: what is counted stands last.
  func ending(ofLabels left: Int, _ right: Int) -> Int {
    let (one, other) = (labelFeatures[left].masked, labelFeatures[right].masked)
    var count = 0
    while count < 4, count < min(one.count, other.count),
      one[one.count - 1 - count] == other[other.count - 1 - count]
    {
      count += 1
    }
    return count
  }

  private func encoded(_ label: Int) -> EncodedText {
    while labelTexts.count < labels.values.count {
      labelTexts.append(encoder.encode(labels.values[labelTexts.count]))
    }
    return labelTexts[label]
  }

  /// The share of what is done that both lists name; one half where neither names any.
  func overlap(_ left: Int, _ right: Int) -> Double {
    overlaps.value(left, right, of: lists.values.count) {
      let (left, right) = (Set(lists.values[left]), Set(lists.values[right]))
      let all = left.union(right)
      return all.isEmpty ? 0.5 : Double(left.intersection(right).count) / Double(all.count)
    }
  }

  /// How far two lists of objects fit; the object next to the number is what is counted, the others say of what, and by
  /// whom.
  func fit(_ left: Int, _ right: Int) -> Double {
    fits.value(left, right, of: lists.values.count) { fit(lists.values[left], lists.values[right]) }
  }

  private func fit(_ left: [Int], _ right: [Int]) -> Double {
    guard let first = left.first, let other = right.first else { return 0 }
    func best(_ code: Int, _ codes: some Sequence<Int>) -> Double {
      codes.reduce(0) { max($0, relation(code, $1)) }
    }
    let heads = max(
      relation(first, other), 0.7 * best(first, right.dropFirst()), 0.7 * best(other, left.dropFirst()))
    let all =
      (left.map { best($0, right) }.reduce(0, +) + right.map { best($0, left) }.reduce(0, +))
      / Double(left.count + right.count)
    return 0.65 * heads + 0.35 * all
  }

  private func relation(_ left: Int, _ right: Int) -> Double {
    relations.value(left, right, of: words.values.count) {
      lexicon.relation(words.values[left], words.values[right])
    }
  }

  // MARK: - At a glance

  /// Classes of measure words that clerks exchange for each other from year to year.
  private static let exchanged: [Set<String>] = [
    ["case", "item", "place", "document"], ["event", "case"], ["person", "household"],
    ["document", "item", "thing"], ["place", "thing", "item", "group"], ["case", "person-times"],
    ["dose", "person", "person-times"], ["event", "person-times"], ["item", "event"], ["household", "place"],
    ["household", "case"],
  ]
  /// Measure words of these classes are never exchanged for others.
  private static let fixedClasses: Set<String> = [
    "rate", "money", "area", "length", "volume", "time", "score", "multiple", "views",
  ]

  /// What can be told of a figure at a glance.
  ///
  /// - Parameters:
  ///   - unit: The number of the class of its measure word.
  ///   - themes: Of its section, one bit each.
  func traits(unit: Int, _ parts: Parts, themes: UInt32, value: Double, isChange: Bool) -> FigureTraits {
    var traits = parts.traits
    traits.unit = unit
    (traits.exchanged, traits.isFixed) = exchanges[unit]
    traits.themes = themes
    traits.isChange = isChange
    traits.isZero = value == 0
    traits.logarithm = Mathematics.logarithm(value + 0.5)
    return traits
  }

  private static func bit(_ number: Int) -> UInt64 { 1 << UInt64(number & 63) }
}
