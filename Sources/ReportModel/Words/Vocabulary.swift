/// The words that reports are read with, line by line, and where each line stands.
package struct Vocabulary: Encodable, Hashable, Sendable {
  /// A line: some words, and what they say.
  package struct Entry: Encodable, Hashable, Sendable {
    /// What a line's words are.
    package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
      /// Words for something that reports speak of.
      case concept
      /// Measure words that count one sort of thing.
      case unit
      /// Words of a class by which rules decide.
      case wordClass = "class"
      /// What a kind of weakness is called.
      case weaknessName
      /// Words of labels with what they are called in English.
      case labelName
    }

    /// What a concept is in a statement.
    package enum Facet: String, Codable, Hashable, Sendable, CaseIterable {
      case object, action, scope
    }

    /// What the words are.
    package let kind: Kind
    /// The concept's code, or what the line begins with: the class's name, `unit`, `weaknessName`, `labelName`.
    package let name: String
    /// What a concept is in a statement; nil for other words.
    @Nullable package var facet: Facet?
    /// The themes that a concept speaks for, the most fitting first.
    package let themes: [Theme]
    /// Which kind of its class the words are, or of weakness they name; nil where there are no kinds.
    @Nullable package var value: String?
    /// What the words are called in English; nil for words that are not named.
    @Nullable package var english: String?
    /// The deeds that go with words of labels, by their names in the table.
    package let deeds: [String]
    /// The words; of a kind of weakness its Chinese name.
    package fileprivate(set) var forms: [String]
    /// The table of the program that holds the line; nil where it is a user's.
    @Nullable package var table: String?
    /// The file that holds the line; nil where it is the program's.
    @Nullable package var file: String?
    /// The line of the file, from 1; nil where it is the program's.
    @Nullable package var line: Int?

    /// Makes an entry.
    package init(
      kind: Kind, name: String, facet: Facet? = nil, themes: [Theme] = [], value: String? = nil,
      english: String? = nil, deeds: [String] = [], forms: [String], table: String? = nil,
      file: String? = nil, line: Int? = nil
    ) {
      self.kind = kind
      self.name = name
      self.facet = facet
      self.themes = themes
      self.value = value
      self.english = english
      self.deeds = deeds
      self.forms = forms
      self.table = table
      self.file = file
      self.line = line
    }
  }

  /// What tells the form of the JSON.
  package let schema = "nianlun/lexicon/1"
  /// The lines: a user's first, then the program's in the order of its tables.
  package let entries: [Entry]

  /// Makes a vocabulary.
  package init(entries: [Entry]) { self.entries = entries }

  /// Only the lines that have to do with some words: they hold one of them as a word or a part of a word, or go by it.
  ///
  /// Of a class of words only those are kept that hold one of them, since classes are long and their words have nothing
  /// to do with each other; other words for a concept, and other measure words of a kind, stay.
  ///
  /// - Complexity: O(n·m) in the words of the vocabulary and those asked for.
  package func narrowed(to words: [String]) -> Vocabulary {
    guard !words.isEmpty else { return self }
    return Vocabulary(
      entries: entries.compactMap { entry in
        if words.contains(entry.name) || entry.value.map(words.contains) ?? false { return entry }
        let held = entry.forms.filter { form in words.contains { form.contains($0) } }
        guard !held.isEmpty else { return nil }
        var entry = entry
        if entry.kind == .wordClass { entry.forms = held }
        return entry
      })
  }
}
