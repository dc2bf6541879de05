public import ChineseText

/// The domain's words as data, and the one pass that finds them in a text.
public struct Vocabulary: Sendable {
  /// The vocabulary that comes with the tool.
  public static let standard = Vocabulary()

  /// The theme codes in the order of the annotation rules.
  public static let themeCodes = [
    "study", "leadership", "functions", "rules", "decisions", "enforcement", "emergency", "disputes",
    "oversight",
    "digital", "publicity", "capacity", "grassroots", "safety", "welfare",
  ]
  /// The part codes in the order of the annotation rules.
  public static let partCodes = [
    "achievements", "duties", "shortcomings", "causes", "rectification", "plan", "other",
  ]

  /// The concepts; marks refer to them by place.
  public let concepts: [Concept]
  /// What can be weak; marks refer to them by place.
  public let subjects: [WeakSubject]
  /// The measure words and units.
  public let units: UnitLexicon
  /// What stands before and after a numeral that is no quantity.
  public let blockers: BlockerLexicon
  /// Events of the whole country that reports speak of while they last.
  public let events = TableReader.words(EventTable.text)
  /// Labels of metadata lines.
  public let labels: MetadataLabels

  private let relations: [String: Double]
  private let automaton: PhraseAutomaton
  private let entries: [(kind: Mark.Kind, index: Int)]

  /// Builds the vocabulary from its tables.
  ///
  /// - Parameter additions: Further concept lines in the form of `ConceptTable`, of a user's own.
  public init(additions: String = "") {
    let list = ConceptList([ConceptTable.objects, ConceptTable.actions, ConceptTable.scopes, additions])
    let weak = WeakSubjectList(WeakSubjectTable.text)
    concepts = list.concepts
    subjects = weak.subjects
    units = UnitLexicon()
    var relations: [String: Double] = [:]
    for line in TableReader.lines(RelationTable.text) {
      let words = TableReader.words(line)
      guard words.count == 3, let weight = Double(words[2]) else { continue }
      relations[words[0] + " " + words[1]] = weight
      relations[words[1] + " " + words[0]] = weight
    }
    self.relations = relations
    blockers = BlockerLexicon()
    labels = MetadataLabels()
    var patterns: [(phrase: Scalars, value: Int)] = []
    var entries: [(kind: Mark.Kind, index: Int)] = []
    func add(_ form: String, _ kind: Mark.Kind, _ index: Int = 0) {
      patterns.append((PlainText.folded(form), entries.count))
      entries.append((kind, index))
    }
    func addAll(_ table: String, _ kind: Mark.Kind, _ index: Int = 0) {
      for word in TableReader.words(table) { add(word, kind, index) }
    }
    for entry in list.forms { add(entry.form, .concept, entry.concept) }
    for entry in weak.forms { add(entry.form, entry.kind, entry.subject) }
    addAll(WeakSubjectTable.deficiencies, .deficiency)
    addAll(CompletionTable.done, .done)
    addAll(CompletionTable.begun, .begun)
    addAll(CompletionTable.notDone, .notDone)
    addAll(CompletionTable.abandoned, .notDone)
    for negator in TableReader.words(CompletionTable.negators) {
      for deed in TableReader.words(CompletionTable.deeds) { add(negator + deed, .notDone) }
    }
    addAll(CompletionTable.resolved, .resolved)
    addAll(CompletionTable.eased, .eased)
    addAll(CeremonyTable.text, .ceremony)
    addAll(CeremonyTable.effects, .effect)
    addAll(ClutterTable.marks, .clutter)
    addAll(PreambleTable.shortcomings, .shortcomingsPreamble)
    addAll(PreambleTable.causes, .causesPreamble)
    addAll(PreambleTable.plan, .planPreamble)
    for (index, table) in PartTable.inOrder.enumerated() { addAll(table, .part, index) }
    for line in TableReader.lines(CrosswalkTable.text) {
      guard let (theme, phrases) = TableReader.cut(line, at: ":"),
        let index = Self.themeCodes.firstIndex(of: theme)
      else { continue }
      addAll(phrases, .crosswalk, index)
    }
    self.entries = entries
    automaton = PhraseAutomaton(patterns)
  }

  /// Finds the words of the vocabulary in a text that `PlainText` or the reading text has folded.
  ///
  /// Of each kind those are kept that do not lie within a longer one: 行政执法 and 执法力量 both stand in
  /// 行政执法力量, but 执法 alone does not.
  public func marks(in text: Scalars) -> Marks {
    var reach = [Int](repeating: -1, count: Mark.Kind.allCases.count)
    var last = [Range<Int>?](repeating: nil, count: Mark.Kind.allCases.count)
    var marks: [Mark] = []
    for match in automaton.allMatches(in: text) {
      let entry = entries[match.value]
      let kind = entry.kind.rawValue
      if match.range.upperBound <= reach[kind], last[kind] != match.range { continue }
      if match.range.upperBound > reach[kind] {
        reach[kind] = match.range.upperBound
        last[kind] = match.range
      }
      marks.append(Mark(range: match.range, kind: entry.kind, index: entry.index))
    }
    return Marks(all: marks)
  }

  /// How far two concepts stand for each other in what a figure counts: 1 for the same, 0 for strangers.
  public func relation(_ left: String, _ right: String) -> Double {
    left == right ? 1 : relations[left + " " + right] ?? 0
  }

  /// The subject of a code, nil where there is none.
  public func subject(_ code: String) -> WeakSubject? { subjects.first { $0.code == code } }
}
