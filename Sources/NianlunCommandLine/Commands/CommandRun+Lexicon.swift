import Lexicon
import ReportModel

extension CommandRun {
  /// `nianlun lexicon`: the words that reports are read with, a user's own first.
  func lexicon() throws(Failure) {
    var own: [LexiconEntry] = []
    if let path = settings.lexicon {
      guard let additions = CommandLineTool.additions(at: path, workingDirectory, reporter) else {
        throw .alreadyReported
      }
      own = additions.list.entries
    }
    let entries = LexiconEntry.inForce(with: own).map { Vocabulary.Entry($0, file: settings.lexicon) }
    let vocabulary = Vocabulary(entries: entries).narrowed(to: invocation.operands)
    guard !vocabulary.entries.isEmpty else { throw Failure(.wordsUnknown(invocation.operands)) }
    let presenter = Presenter(run: self)
    try presenter.check(inputs: [])
    try presenter.present([.vocabulary(vocabulary)])
  }
}

extension Vocabulary.Entry {
  /// A line of the lexicon as it is shown.
  ///
  /// - Parameter file: The file that holds it unless a table does.
  fileprivate init(_ entry: LexiconEntry, file: String?) {
    let (table, file, line): (String?, String?, Int?) =
      switch entry.origin {
      case .table(let name): (name, nil, nil)
      case .additions(let line): (nil, file, line)
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
    case .weakness(let kind, let english):
      self.init(
        kind: .weaknessName, name: entry.name, value: kind, english: english, forms: entry.forms,
        table: table, file: file, line: line)
    case .label(let english, let deeds):
      self.init(
        kind: .labelName, name: entry.name, english: english, deeds: deeds, forms: entry.forms, table: table,
        file: file, line: line)
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
