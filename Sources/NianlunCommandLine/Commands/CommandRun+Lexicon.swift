import Lexicon
import ReportModel

extension CommandRun {
  /// `nianlun lexicon`: the words that reports are read with, a user's own first.
  func lexicon() throws(Failure) {
    var entries: [Vocabulary.Entry] = []
    if let path = settings.lexicon {
      guard let additions = CommandLineTool.additions(at: path, workingDirectory, reporter) else {
        throw .alreadyReported
      }
      entries = additions.list.entries.map { Vocabulary.Entry($0, file: path) }
    }
    entries += LexiconEntry.builtIn.map { Vocabulary.Entry($0, file: nil) }
    let vocabulary = Vocabulary(entries: entries).narrowed(to: invocation.operands)
    guard !vocabulary.entries.isEmpty else { throw Failure(.wordsUnknown(invocation.operands)) }
    let presenter = Presenter(run: self)
    try presenter.check(inputs: [])
    try presenter.present([.vocabulary(vocabulary)])
  }
}

extension Vocabulary.Entry {
  /// A line of the lexicon as it is shown.
  fileprivate init(_ entry: LexiconEntry, file: String?) {
    let (table, line): (String?, Int?) =
      switch entry.origin {
      case .table(let name): (name, nil)
      case .additions(let line): (nil, line)
      }
    switch entry.meaning {
    case .concept(let facet, let code, let themes):
      self.init(
        kind: .concept, name: code, facet: Facet(facet), themes: themes.compactMap(Theme.init(rawValue:)),
        forms: entry.forms, table: table, file: file, line: line)
    case .word(let wordClass, let value):
      self.init(
        kind: wordClass == .unit ? .unit : .wordClass, name: entry.name, value: value, forms: entry.forms,
        table: table, file: file, line: line)
    }
  }
}

extension Vocabulary.Entry.Facet {
  fileprivate init(_ facet: Concept.Facet) {
    self =
      switch facet {
      case .object: .object
      case .action: .action
      case .scope: .scope
      }
  }
}
