/// The domain's words as data: their forms in a flat trie, and for each form its classes and what it means in them.
///
/// Built from the tables in `Tables/`, which a domain expert can read and extend.
@usableFromInline
package final class Lexicon: Sendable {
  /// One meaning of a form.
  @frozen @usableFromInline
  package struct Sense: Sendable {
    /// The class it belongs to.
    @usableFromInline package let wordClass: WordClass
    /// What it is within the class, as the class defines it; 0 where it defines nothing.
    @usableFromInline package let value: Int16
  }

  /// The lexicon that comes with the program.
  package static let standard = Lexicon(CompiledLexicon.image)

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
  /// The names of the classes of measure words, such as `case` for 件 and 起; senses refer to them by place.
  package let unitClasses: [String]
  /// The same as values.
  @usableFromInline let unitKinds: [UnitClass]
  /// The other values that tables give after a class's name; senses refer to them by place.
  package let values: [String]
  /// What a user calls things; empty in the lexicon that comes with the program.
  package let names: GivenNames
  /// Whether words name themes, as only a user's do.
  package let namesThemes: Bool

  /// The forms.
  @usableFromInline package let trie: DoubleArray
  /// The forms that are marked everywhere.
  @usableFromInline package let marked: MarkedForms
  /// Which classes have forms that begin or end with a character.
  @usableFromInline package let edges: ClassEdges
  /// How many forms there are.
  package let formCount: Int
  /// The class of a form that has one meaning, as most have; `.max` for those with several.
  @usableFromInline let onlyClass: [UInt16]
  @usableFromInline let senseStart: [Int32]
  @usableFromInline let senses: [Sense]

  /// Builds the lexicon from its tables.
  ///
  /// - Parameter additions: Further concept lines in the form of `ConceptTable`, of a user's own.
  /// - Complexity: O(n log n) in the tables; some tens of milliseconds.
  package convenience init(additions: String) { self.init(LexiconImage(additions: additions)) }

  /// Takes a lexicon compiled before, and what a user calls things.
  ///
  /// - Complexity: O(n) in the forms; a fraction of a millisecond.
  package convenience init(_ image: LexiconImage) { self.init(image, names: GivenNames()) }

  init(_ image: LexiconImage, names: GivenNames) {
    self.names = names
    trie = DoubleArray(image)
    let heads = LexiconHeads(image.heads)
    concepts = heads.concepts
    unitClasses = heads.unitClasses
    unitKinds = heads.unitClasses.map { UnitClass(rawValue: $0) ?? .item }
    values = heads.values
    var topical: [UInt32] = []
    var negators: [Bool] = []
    var onlyClass: [UInt16] = []
    var starts: [Int32] = [0]
    var senses: [Sense] = []
    // No form has no sense, and most have one.
    let most = image.senses.count / 3 + 1
    topical.reserveCapacity(most)
    negators.reserveCapacity(most)
    onlyClass.reserveCapacity(most)
    starts.reserveCapacity(most + 1)
    senses.reserveCapacity(image.senses.count / 2)
    let classes = WordClass.allCases
    let onDemand = classes.map(\.isOnDemand)
    var namesThemes = false
    var at = 0
    while at < image.senses.count {
      let count = Int(image.senses[at])
      var isOnDemand = true
      var isNegator = false
      var bits: UInt32 = 0
      for sense in 0..<count {
        let (raw, value) = (Int(image.senses[at + 1 + 2 * sense]), image.senses[at + 2 + 2 * sense])
        guard raw < classes.count else { continue }
        isOnDemand = isOnDemand && onDemand[raw]
        isNegator = isNegator || classes[raw] == .negator
        namesThemes = namesThemes || classes[raw] == .theme
        if raw < WordClass.topicalCount { bits |= 1 << UInt32(raw) }
        senses.append(Sense(wordClass: classes[raw], value: Int16(bitPattern: value)))
      }
      topical.append(isOnDemand ? MarkedForms.onDemand : bits)
      negators.append(isNegator)
      onlyClass.append(count == 1 ? image.senses[at + 1] : .max)
      starts.append(Int32(senses.count))
      at += 1 + 2 * count
    }
    formCount = topical.count
    self.namesThemes = namesThemes
    let parents = trie.parents
    marked = MarkedForms(trie, parents: parents, topical: topical, negators: negators)
    edges = ClassEdges(trie, parents: parents, senses: senses, starts: starts)
    self.onlyClass = onlyClass
    self.senses = senses
    senseStart = starts
  }

  /// The form of an admission composed of a negator and a deed (迟迟未 + 启动), which is no form of the trie.
  package var composedAdmission: Int { formCount - 1 }

  /// Whether a form is of a class.
  ///
  /// - Complexity: O(m) in the meanings of the form, which are one or two.
  @inlinable @inline(__always)
  package func form(_ form: Int, isOf wordClass: WordClass) -> Bool {
    let only = onlyClass[form]
    if only != .max { return only == wordClass.rawValue }
    var at = Int(senseStart[form])
    let end = Int(senseStart[form + 1])
    while at < end {
      if senses[at].wordClass == wordClass { return true }
      at += 1
    }
    return false
  }

  /// Whether a form is of one of some classes.
  @inlinable
  package func form(_ form: Int, isOf classes: WordClasses) -> Bool {
    let only = onlyClass[form]
    if only != .max { return classes.contains(raw: only) }
    var at = Int(senseStart[form])
    let end = Int(senseStart[form + 1])
    while at < end {
      if classes.contains(senses[at].wordClass) { return true }
      at += 1
    }
    return false
  }

  /// Calls with the raw value of each class of a form, once where it has several meanings within the class.
  @inlinable @inline(__always)
  package func eachClass(of form: Int, _ visit: (Int) -> Void) {
    let only = onlyClass[form]
    if only != .max { return visit(Int(only)) }
    let start = Int(senseStart[form])
    for at in start..<Int(senseStart[form + 1]) {
      let wordClass = senses[at].wordClass
      var before = start
      while before < at, senses[before].wordClass != wordClass { before += 1 }
      if before == at { visit(Int(wordClass.rawValue)) }
    }
  }

  /// The meanings of a form.
  @inlinable
  package func senses(of form: Int) -> ArraySlice<Sense> {
    senses[Int(senseStart[form])..<Int(senseStart[form + 1])]
  }

  /// What a form is within a class; nil where it is not of the class.
  @inlinable
  package func value(of form: Int, as wordClass: WordClass) -> Int? {
    // By place and not through `senses(of:)`, which takes hold of the array.
    for at in Int(senseStart[form])..<Int(senseStart[form + 1]) where senses[at].wordClass == wordClass {
      return Int(senses[at].value)
    }
    return nil
  }

  /// What a unit counts; `.item` for a form that is no unit.
  @inlinable
  package func unitClass(of form: Int) -> UnitClass {
    value(of: form, as: .unit).map { unitKinds[$0] } ?? .item
  }

  /// All classes of a form.
  @inlinable
  package func classes(of form: Int) -> WordClasses {
    var classes = WordClasses()
    for at in Int(senseStart[form])..<Int(senseStart[form + 1]) { classes.insert(senses[at].wordClass) }
    return classes
  }

  /// The number of a form given in folded code units; nil where the lexicon has none.
  package func number(of units: [UInt16]) -> Int? { number(ofEach: units) }

  @inline(__always) private func number(ofEach units: some Sequence<UInt16>) -> Int? {
    var state = 0
    for unit in units {
      guard let next = trie.child(of: state, by: trie.codes[unit]) else { return nil }
      state = next
    }
    return trie.value[state] == 0 ? nil : Int(trie.value[state]) - 1
  }

  /// Whether a short text, such as a title, holds a form of a class; texts to be read are marked instead.
  ///
  /// - Complexity: O(n m) in its length and that of the longest form.
  package func has(_ wordClass: WordClass, in text: String) -> Bool {
    let units = PlainText.folded(text).map { UInt16(truncatingIfNeeded: $0.value) }
    return units.indices.contains { start in
      var state = 0
      for unit in units[start...] {
        guard let next = trie.child(of: state, by: trie.codes[unit]) else { return false }
        state = next
        if trie.value[state] > 0, form(Int(trie.value[state]) - 1, isOf: wordClass) { return true }
      }
      return false
    }
  }

  /// How many characters the longest form of a class has that begins a short text; nil where none does.
  ///
  /// - Complexity: O(m) in the length of the longest form.
  package func beginning(_ wordClass: WordClass, of text: some Sequence<Unicode.Scalar>) -> Int? {
    var (state, length) = (0, 0)
    var longest: Int?
    for scalar in text {
      let unit = UInt16(truncatingIfNeeded: PlainText.folded(scalar)?.value ?? scalar.value)
      guard let next = trie.child(of: state, by: trie.codes[unit]) else { break }
      state = next
      length += 1
      if trie.value[state] > 0, form(Int(trie.value[state]) - 1, isOf: wordClass) { longest = length }
    }
    return longest
  }

  /// Whether a short text ends with a form of a class.
  ///
  /// - Complexity: O(m²) in the length of the longest form looked for, which is four characters.
  package func ends(_ text: some BidirectionalCollection<Unicode.Scalar>, with wordClass: WordClass) -> Bool {
    (1...4).contains { length in
      let tail = text.suffix(length)
      return tail.count == length && beginning(wordClass, of: tail) == length
    }
  }

  /// How far two concepts stand for each other in what a figure counts: 1 for the same, 0 for strangers.
  package func relation(_ left: String, _ right: String) -> Double {
    left == right ? 1 : RelationList.weights[left + " " + right] ?? 0
  }

  /// The forms as text, by number.
  ///
  /// - Complexity: O(n) in the states of the trie; for tools, not for reading.
  package var formTexts: [String] {
    var texts = [String](repeating: "", count: formCount)
    var unitOf = [UInt16](repeating: 0, count: 1 << 16)
    for (unit, code) in trie.codes.values.enumerated() where code > 0 { unitOf[Int(code)] = UInt16(unit) }
    let alphabet = Int(trie.codes.values.max() ?? 0)
    func walk(_ state: Int, _ text: [UInt16]) {
      if trie.value[state] > 0 { texts[Int(trie.value[state]) - 1] = String(decoding: text, as: UTF16.self) }
      guard trie.base[state] > 0 else { return }
      for code in 1...alphabet where Int(trie.check[Int(trie.base[state]) + code]) == code {
        walk(Int(trie.base[state]) + code, text + [unitOf[code]])
      }
    }
    walk(0, [])
    return texts
  }

  /// The class of a measure word as written, nil for one that the lexicon does not have.
  package func unitClass(of unit: String) -> String? {
    // One by one, as each figure of a report asks, and an array for three characters costs more than they do.
    let folded = unit.unicodeScalars.lazy.compactMap(PlainText.folded).map {
      UInt16(truncatingIfNeeded: $0.value)
    }
    return number(ofEach: folded).flatMap { value(of: $0, as: .unit) }.map { unitClasses[$0] }
  }

  /// Events of the whole country that reports speak of while they last.
  package static let events = TableReader.words(EventTable.text)
}
