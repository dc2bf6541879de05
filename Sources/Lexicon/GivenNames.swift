/// What a user calls things in lists: kinds of weakness, and what figures count.
package struct GivenNames: Sendable {
  /// What is counted, as words of labels.
  package struct Noun: Sendable {
    /// What several of it are called in English.
    package let english: String
    /// The deeds of `LabelNameTable` that go with it.
    package let deeds: [String]
    /// The words of reports.
    package let forms: [String]
  }

  /// What kinds of weakness are called, by their codes.
  package private(set) var weaknesses: [String: (chinese: String, english: String)] = [:]
  /// What words of labels are called, in the order of the lines.
  package private(set) var nouns: [Noun] = []

  /// Nothing.
  init() {}

  /// What the lines of additions name.
  init(_ entries: [LexiconEntry]) {
    for entry in entries {
      switch entry.meaning {
      case .weakness(let kind, let english): weaknesses[kind] = (entry.forms.joined(separator: " "), english)
      case .label(let english, let deeds):
        nouns.append(Noun(english: english, deeds: deeds, forms: entry.forms))
      case .concept, .word: break
      }
    }
  }
}
