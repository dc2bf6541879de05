import ChineseText

/// The domain's words as data: their forms in a flat trie, and for each form its classes and what it means in them.
///
/// Built from the tables in `Tables/`, which a domain expert can read and extend.
package struct Lexicon: Sendable {
  /// One meaning of a form.
  package struct Sense: Sendable {
    /// The class it belongs to.
    package let wordClass: WordClass
    /// What it is within the class, as the class defines it; 0 where it defines nothing.
    package let value: Int16
  }

  /// The lexicon that comes with the program.
  package static let standard = Lexicon()

  /// The theme codes in the order of the annotation rules.
  package static let themeCodes = [
    "study", "leadership", "functions", "rules", "decisions", "enforcement", "emergency", "disputes",
    "oversight", "digital", "publicity", "capacity", "grassroots", "safety", "welfare",
  ]
  /// The part codes in the order of the annotation rules.
  package static let partCodes = [
    "achievements", "duties", "shortcomings", "causes", "rectification", "plan", "other",
  ]

  /// The concepts; senses refer to them by place.
  package let concepts: [Concept]
  /// What can be weak; senses refer to them by place.
  package let subjects: [WeakSubject]
  /// The names of the classes of measure words, such as `case` for 件 and 起; senses refer to them by place.
  package let unitClasses: [String]
  /// The same as values.
  private let unitKinds: [UnitClass]
  /// The other values that tables give after a class's name; senses refer to them by place.
  package let values: [String]

  /// The forms.
  package let trie: DoubleArray
  /// Four words of class bits a form.
  package let masks: [UInt64]
  /// The topical classes of a form, one bit each.
  package let topical: [UInt32]
  /// Whether a form is looked for at places that ask for it only, since all its classes are.
  package let isOnDemand: [Bool]
  /// The length of a form in scalars.
  package let lengths: [UInt8]
  private let senseStart: [Int32]
  private let senses: [Sense]
  private let relations: [String: Double]

  /// Builds the lexicon from its tables.
  ///
  /// - Parameter additions: Further concept lines in the form of `ConceptTable`, of a user's own.
  package init(additions: String = "") {
    var builder = LexiconBuilder(additions: additions)
    builder.addAll()
    concepts = builder.concepts
    subjects = builder.subjects
    unitClasses = builder.unitClasses
    unitKinds = builder.unitClasses.map { UnitClass(rawValue: $0) ?? .item }
    values = builder.values
    relations = builder.relations
    let forms = builder.forms
    trie = DoubleArray(forms)
    lengths = forms.map { UInt8(clamping: $0.count) }
    var masks = [UInt64](repeating: 0, count: 4 * forms.count)
    var topical = [UInt32](repeating: 0, count: forms.count)
    var starts: [Int32] = [0]
    var senses: [Sense] = []
    var isOnDemand = [Bool](repeating: false, count: forms.count)
    for (form, own) in builder.senses.enumerated() {
      for sense in own {
        let place = Int(sense.wordClass.rawValue)
        masks[4 * form + place >> 6] |= 1 << UInt64(place & 63)
        if sense.wordClass.isTopical { topical[form] |= 1 << UInt32(place) }
      }
      isOnDemand[form] = own.allSatisfy(\.wordClass.isOnDemand)
      senses += own
      starts.append(Int32(senses.count))
    }
    self.masks = masks
    self.topical = topical
    self.isOnDemand = isOnDemand
    self.senses = senses
    senseStart = starts
  }

  /// How many forms there are.
  package var formCount: Int { lengths.count }

  /// Whether a form is of a class.
  package func form(_ form: Int, isOf wordClass: WordClass) -> Bool {
    let place = Int(wordClass.rawValue)
    return masks[4 * form + place >> 6] >> UInt64(place & 63) & 1 != 0
  }

  /// Whether a form is of one of some classes.
  package func form(_ form: Int, isOf classes: WordClasses) -> Bool {
    let at = 4 * form
    let own = SIMD4(masks[at], masks[at + 1], masks[at + 2], masks[at + 3])
    return (own & classes.bits) != .zero
  }

  /// The meanings of a form.
  package func senses(of form: Int) -> ArraySlice<Sense> {
    senses[Int(senseStart[form])..<Int(senseStart[form + 1])]
  }

  /// What a form is within a class; nil where it is not of the class.
  package func value(of form: Int, as wordClass: WordClass) -> Int? {
    senses(of: form).first { $0.wordClass == wordClass }.map { Int($0.value) }
  }

  /// What a unit counts; `.item` for a form that is no unit.
  package func unitClass(of form: Int) -> UnitClass {
    for sense in senses(of: form) where sense.wordClass == .unit { return unitKinds[Int(sense.value)] }
    return .item
  }

  /// All classes of a form.
  package func classes(of form: Int) -> WordClasses {
    let at = 4 * form
    return WordClasses(bits: SIMD4(masks[at], masks[at + 1], masks[at + 2], masks[at + 3]))
  }

  /// The number of a form given in folded code units; nil where the lexicon has none.
  package func number(of units: [UInt16]) -> Int? {
    var state = 0
    for unit in units {
      let code = trie.codes[Int(unit)]
      guard code != 0, trie.base[state] != 0 else { return nil }
      let next = Int(trie.base[state]) + Int(code)
      guard trie.check[next] == code else { return nil }
      state = next
    }
    return trie.value[state] == 0 ? nil : Int(trie.value[state]) - 1
  }

  /// How far two concepts stand for each other in what a figure counts: 1 for the same, 0 for strangers.
  package func relation(_ left: String, _ right: String) -> Double {
    left == right ? 1 : relations[left + " " + right] ?? 0
  }

  /// The subject of a code, nil where there is none.
  package func subject(_ code: String) -> WeakSubject? { subjects.first { $0.code == code } }
}
