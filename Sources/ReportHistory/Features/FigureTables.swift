import Lexicon

/// What the figures of a history are compared by, as far as it is the same for all reports: numbers for what they name,
/// and how far two such numbers fit each other, worked out when first asked for.
///
/// Not to be shared by threads.
final class FigureTables {
  /// An indicator's code taken apart.
  struct Parts {
    /// The number of the list of what it names, the object next to the figure first.
    let objects: Int
    /// The number of the list without what a rate says of its object.
    let counted: Int
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
  }

  private let lexicon: Lexicon
  private let similarity: Similarity
  private var units: [String: Int] = [:]
  private var partsByCode: [String: Parts] = [:]
  private var words: Numbered<String> = Numbered()
  private var lists: Numbered<[Int]> = Numbered()
  private var labels: Numbered<String> = Numbered()
  private var labelFeatures: [StatementFeatures] = []
  private var classes: Numbered<String> = Numbered()
  private var likeness = PairTable()
  private var relations = PairTable()
  private var fits = PairTable()
  private var overlaps = PairTable()
  private var exchanges = PairTable()

  /// What a rate says of its object; the object is what is compared.
  private static let rates: Set<String> = ["satisfaction"]
  private static let certificate = "certificate"

  /// Starts without a figure.
  init(lexicon: Lexicon, similarity: Similarity) {
    self.lexicon = lexicon
    self.similarity = similarity
  }

  // MARK: - Numbers

  /// The names of the classes of measure words, by number.
  var unitNames: [String] { classes.values }

  /// The number of a measure word's class.
  func unit(of unit: String) -> Int {
    if let number = units[unit] { return number }
    let number = classes.number(of: lexicon.unitClass(of: unit) ?? unit)
    units[unit] = number
    return number
  }

  /// The number of a label; what it is compared by is read the first time.
  func number(ofLabel label: String, _ features: () -> StatementFeatures) -> Int {
    let number = labels.number(of: label)
    if number == labelFeatures.count { labelFeatures.append(features()) }
    return number
  }

  /// An indicator's code taken apart.
  func parts(of code: String) -> Parts {
    if let parts = partsByCode[code] { return parts }
    func split(_ text: String, _ mark: Character) -> [String] {
      text.split(separator: mark, omittingEmptySubsequences: false).map { String($0) }
    }
    let flagged = split(code, "!")
    let scoped = split(flagged[0], "@")
    let sides = split(scoped[0], "/")
    let objects = sides[0].split(separator: "+").map { String($0) }
    let named = objects.filter { !Self.rates.contains($0) }
    let counted = named.isEmpty ? objects : named
    let actions = Set((sides.count > 1 ? sides[1] : "").split(separator: "+").map { String($0) }).sorted()
    let parts = Parts(
      objects: list(objects), counted: list(counted), isNameless: counted.isEmpty,
      isCertified: counted.contains(Self.certificate), actions: list(actions),
      scope: scoped.count > 1 ? scoped[1] : nil, isNew: flagged.dropFirst().contains("new"))
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

  // MARK: - Measure words

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

  /// Whether measure words of two classes can stand for each other, by number.
  func mayBeExchanged(_ left: Int, _ right: Int) -> Bool {
    left == right || exchange(left, right) > 0
  }

  /// Whether measure words of either class are never exchanged for others.
  func isFixed(_ left: Int, _ right: Int) -> Bool { exchange(left, right) < 0 }

  /// 1 for classes that are exchanged, −1 where either is fixed, else 0.
  private func exchange(_ left: Int, _ right: Int) -> Double {
    exchanges.value(left, right, of: classes.values.count) {
      let (left, right) = (classes.values[left], classes.values[right])
      if Self.exchanged.contains(where: { $0.contains(left) && $0.contains(right) }) { return 1 }
      return Self.fixedClasses.contains(left) || Self.fixedClasses.contains(right) ? -1 : 0
    }
  }
}
