import Testing

@testable import Lexicon

@Suite struct LexiconEntryTests {
  private let lexicon = Lexicon.standard

  /// What lines say of words, and what the lexicon says of them, are the same.
  @Test func linesAndLexiconSayTheSame() {
    var said: Set<String> = []
    for entry in LexiconEntry.builtIn {
      let wordClass: WordClass
      switch entry.meaning {
      case .concept: wordClass = .concept
      case .word(let own, _): wordClass = own
      case .weakness, .label: continue
      }
      for form in entry.forms {
        let folded = PlainText.folded(form).map { UInt16(truncatingIfNeeded: $0.value) }
        said.insert("\(wordClass) " + String(decoding: folded, as: UTF16.self))
      }
    }
    var held: Set<String> = []
    // The last form stands for composed admissions, which no line lists.
    for (number, text) in lexicon.formTexts.enumerated().dropLast() {
      for sense in lexicon.senses(of: number) { held.insert("\(sense.wordClass) \(text)") }
    }
    #expect(said.subtracting(held).isEmpty && held.subtracting(said).isEmpty)
  }

  @Test func theLexiconsAdditionsAreTheLinesOfTheList() {
    let list = AdditionList("# 本县\nO tea welfare : 茶园\n\nunit area：垧 畦")
    #expect(list.entries.map(\.origin) == [.additions(line: 2), .additions(line: 4)])
    #expect(list.entries.map(\.forms) == [["茶园"], ["垧", "畦"]])
    #expect(list.entries[0].meaning == .concept(.object, code: "tea", themes: ["welfare"]))
    #expect(list.entries[1].meaning == .word(.unit, value: "area"))
  }
}
