import ChineseText

/// Reads the tables and gathers each form's meanings.
struct LexiconBuilder {
  private(set) var concepts: [Concept] = []
  private(set) var unitClasses: [String] = []
  private(set) var values: [String] = []
  /// The forms in folded code units, in the order in which the tables name them first.
  private(set) var forms: [[UInt16]] = []
  private(set) var senses: [[Lexicon.Sense]] = []
  /// Lines of class tables that name no class, as they stand; a test holds that there are none.
  private(set) var unknownLines: [String] = []

  private let additions: String
  private var known: [[UInt16]: Int] = [:]

  init(additions: String) { self.additions = additions }

  mutating func addAll() {
    addConcepts()
    addUnits()
    addLists()
    for table in ClassTables.all { addClasses(table.text) }
    addClasses(classAdditions)
  }

  private mutating func add(_ form: String, _ wordClass: WordClass, _ value: Int = 0) {
    let units = PlainText.folded(form).map { UInt16(truncatingIfNeeded: $0.value) }
    guard !units.isEmpty else { return }
    let place: Int
    if let found = known[units] {
      place = found
    } else {
      place = forms.count
      known[units] = place
      forms.append(units)
      senses.append([])
    }
    let sense = Lexicon.Sense(wordClass: wordClass, value: Int16(value))
    guard !senses[place].contains(where: { $0.wordClass == wordClass && $0.value == sense.value }) else {
      return
    }
    senses[place].append(sense)
  }

  private mutating func add(words: String, _ wordClass: WordClass, _ value: Int = 0) {
    for word in TableReader.words(words) { add(word, wordClass, value) }
  }

  // MARK: - Tables of the plain form

  /// Lines such as `denial : 没有发生 无` and `countable 起 : 事故 火灾`.
  private mutating func addClasses(_ table: String) {
    for line in TableReader.lines(table) where !line.hasPrefix("#") {
      guard let (head, tail) = TableReader.cut(line, at: ":") else {
        unknownLines.append(line)
        continue
      }
      let names = TableReader.words(head)
      guard let name = names.first, names.count <= 2, let wordClass = WordClass(name: name) else {
        unknownLines.append(line)
        continue
      }
      add(words: tail, wordClass, names.count == 2 ? value(names[1], of: wordClass) : 0)
    }
  }

  /// The lines of the additions that are no concepts.
  private var classAdditions: String {
    TableReader.lines(additions).filter { ConceptList([$0]).concepts.isEmpty }.joined(separator: "\n")
  }

  private mutating func value(_ name: String, of wordClass: WordClass) -> Int {
    switch wordClass {
    case .unit: if let place = unitClasses.firstIndex(of: name) { return place }
    case .part: if let place = Lexicon.partCodes.firstIndex(of: name) { return place }
    case .crosswalk, .theme: if let place = Lexicon.themeCodes.firstIndex(of: name) { return place }
    default: break
    }
    if let place = values.firstIndex(of: name) { return place }
    values.append(name)
    return values.count - 1
  }

  // MARK: - Tables of their own form

  private mutating func addConcepts() {
    let list = ConceptList([ConceptTable.objects, ConceptTable.actions, ConceptTable.scopes, additions])
    concepts = list.concepts
    for entry in list.forms { add(entry.form, .concept, entry.concept) }
  }

  private mutating func addUnits() {
    for line in TableReader.lines(UnitTable.text) {
      guard let (name, units) = TableReader.cut(line, at: ":") else { continue }
      unitClasses.append(name)
      for unit in TableReader.words(units) {
        let folded = PlainText.folded(unit).map { UInt16(truncatingIfNeeded: $0.value) }
        // The first class that has a unit keeps it.
        if let place = known[folded], senses[place].contains(where: { $0.wordClass == .unit }) { continue }
        add(unit, .unit, unitClasses.count - 1)
      }
    }
  }

  private mutating func addLists() {
    for list in WordList.all {
      if list.isRanked {
        for (rank, word) in TableReader.words(list.words).enumerated() { add(word, list.wordClass, rank) }
      } else {
        add(words: list.words, list.wordClass, list.value.map { value($0, of: list.wordClass) } ?? 0)
      }
    }
  }
}
