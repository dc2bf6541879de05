/// A line of the tables, or of a user's additions: some words, and what they say.
package struct LexiconEntry: Equatable, Sendable {
  /// What the words of a line say.
  package enum Meaning: Equatable, Sendable {
    /// They speak of a concept.
    case concept(Concept.Facet, code: String, themes: [String])
    /// They are of a class; the value tells which kind of it, where the class knows kinds.
    case word(WordClass, value: String?)
  }

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

  /// What the meaning goes by in a line: a concept's code, or a class's name.
  package var name: String {
    switch meaning {
    case .concept(_, let code, _): code
    case .word(let wordClass, _): "\(wordClass)"
    }
  }

  /// The lines of the program's own tables, in the order in which the lexicon is built of them.
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
    return concepts + units + lists + classes
  }
}
