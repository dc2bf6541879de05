/// A line of the tables, or of a user's additions: some words, and what they say.
package struct LexiconEntry: Equatable, Sendable {
  /// What the words of a line say.
  package enum Meaning: Equatable, Sendable {
    /// They speak of a concept.
    case concept(Concept.Facet, code: String, themes: [String])
    /// They are of a class; the value tells which kind of it, where the class knows kinds.
    case word(WordClass, value: String?)
    /// A kind of weakness is called by them in Chinese, and in English so.
    case weakness(kind: String, english: String)
    /// What labels call by them is called so in English, with the deeds of `LabelNameTable` that go with it.
    case label(english: String, deeds: [String])
  }

  /// What the head of a line begins with that names a kind of weakness.
  package static let weaknessName = "weaknessName"
  /// What the head of a line begins with that names words of labels in English.
  package static let labelName = "labelName"

  /// Where a line stands.
  package enum Origin: Equatable, Sendable {
    /// In a table that comes with the program, by the name of its file in `Tables`.
    case table(String)
    /// In a user's additions, by its line from 1.
    case additions(line: Int)
  }

  /// What the words say.
  package let meaning: Meaning
  /// The words as the line has them.
  package let forms: [String]
  /// Where the line stands.
  package let origin: Origin

  /// What the meaning goes by in a line: a concept's code, a class's name, or what names begin with.
  package var name: String {
    switch meaning {
    case .concept(_, let code, _): code
    case .word(let wordClass, _): "\(wordClass)"
    case .weakness: Self.weaknessName
    case .label: Self.labelName
    }
  }

  /// The lines of the program's own tables: those of words in the order in which the lexicon is built of them, then the
  /// names.
  ///
  /// - Complexity: O(n) in the tables; a few milliseconds.
  package static var builtIn: [LexiconEntry] {
    let concepts = [ConceptTable.objects, ConceptTable.actions, ConceptTable.scopes].flatMap(
      TableReader.lines
    )
    .compactMap { line -> LexiconEntry? in
      guard let (head, tail) = TableReader.cut(line, at: ":"),
        let concept = ConceptList([line]).concepts.first,
        !head.isEmpty
      else { return nil }
      return LexiconEntry(
        meaning: .concept(concept.facet, code: concept.code, themes: concept.themes.map(\.theme)),
        forms: TableReader.words(tail), origin: .table("ConceptTable"))
    }
    let units = TableReader.lines(UnitTable.text).compactMap { line in
      TableReader.cut(line, at: ":").map { name, tail in
        LexiconEntry(
          meaning: .word(.unit, value: name), forms: TableReader.words(tail), origin: .table("UnitTable"))
      }
    }
    let lists = WordList.all.map { list in
      LexiconEntry(
        meaning: .word(list.wordClass, value: list.value), forms: TableReader.words(list.words),
        origin: .table(list.table))
    }
    let classes = ClassTables.all.flatMap { table in
      TableReader.lines(table.text).compactMap { line -> LexiconEntry? in
        guard !line.hasPrefix("#"), let (head, tail) = TableReader.cut(line, at: ":"),
          let wordClass = TableReader.words(head).first.flatMap(WordClass.init(name:))
        else { return nil }
        let value = TableReader.words(head).dropFirst().first
        return LexiconEntry(
          meaning: .word(wordClass, value: value), forms: TableReader.words(tail), origin: .table(table.name))
      }
    }
    return concepts + units + lists + classes + names
  }

  /// The lines that are in force with a user's own: these, then those of the program's tables without the names in whose
  /// place they stand.
  ///
  /// - Complexity: O(n) in all lines; a few milliseconds.
  package static func inForce(with own: [LexiconEntry]) -> [LexiconEntry] {
    var kinds: Set<String> = []
    var labels: Set<String> = []
    for entry in own {
      switch entry.meaning {
      case .weakness(let kind, _): kinds.insert(kind)
      case .label: labels.formUnion(entry.forms)
      case .concept, .word: break
      }
    }
    return own
      + builtIn.compactMap { entry in
        switch entry.meaning {
        case .weakness(let kind, _): return kinds.contains(kind) ? nil : entry
        case .label:
          let forms = entry.forms.filter { !labels.contains($0) }
          return forms.isEmpty
            ? nil : LexiconEntry(meaning: entry.meaning, forms: forms, origin: entry.origin)
        case .concept, .word: return entry
        }
      }
  }

  private static var names: [LexiconEntry] {
    let kinds = PhraseTable.rows(WeaknessKindTable.text).filter { $0.count == 3 }.map { row in
      LexiconEntry(
        meaning: .weakness(kind: row[0], english: row[2]), forms: [row[1]],
        origin: .table("WeaknessKindTable"))
    }
    let nouns = PhraseTable.rows(LabelNameTable.nouns).filter { $0.count >= 2 }.map { row in
      LexiconEntry(
        meaning: .label(english: row[1], deeds: row.count > 2 ? TableReader.words(row[2]) : []),
        forms: TableReader.words(row[0]), origin: .table("LabelNameTable"))
    }
    return kinds + nouns
  }
}
