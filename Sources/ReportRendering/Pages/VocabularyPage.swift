package import ReportModel

/// The page of the words that reports are read with.
package enum VocabularyPage {
  static let title = Label("词表", "Lexicon")
  private static let additions = Label("自己补充的", "Words of your own")

  /// Lists the lines, a user's own first, then the program's by table.
  package static func page(of vocabulary: Vocabulary, language: Language) -> Page {
    var blocks: [Block] = []
    let words = vocabulary.entries.reduce(0) { $0 + $1.forms.count }
    let count = Label(
      "\(vocabulary.entries.count) 行，\(words) 个词。",
      "\(vocabulary.entries.count.counted("line")), \(words.counted("word")).")
    blocks.append(.paragraph([.text(count(language))]))
    let own = vocabulary.entries.filter { $0.table == nil }
    if !own.isEmpty {
      blocks.append(PageParts.heading(additions, count: own.count, language: language))
      blocks.append(.list(ItemList(items: own.map { item($0, language) })))
    }
    var tables: [String] = []
    for case let table? in vocabulary.entries.map(\.table) where !tables.contains(table) {
      tables.append(table)
    }
    for table in tables {
      let lines = vocabulary.entries.filter { $0.table == table }
      let heading = Label("内置：\(table)", "Built in: \(table)")
      blocks.append(PageParts.heading(heading, count: lines.count, language: language))
      blocks.append(.list(ItemList(items: lines.map { item($0, language) })))
    }
    return Page(title: title(language), isFictional: false, blocks: blocks)
  }

  private static func item(_ entry: Vocabulary.Entry, _ language: Language) -> ItemList.Item {
    var runs: [Run] = [.strong(entry.name)]
    if let value = entry.value { runs.append(.strong(" \(value)")) }
    let isLabel = entry.kind == .labelName
    if isLabel, let english = entry.english {
      let deeds = entry.deeds.isEmpty ? "" : " | " + entry.deeds.joined(separator: " ")
      runs.append(.strong(" \(english)\(deeds)"))
    }
    let themes = entry.themes.map { $0.label(language) }
    let remarks = (entry.facet.map { [$0.label(language)] } ?? []) + themes
    if !remarks.isEmpty {
      runs.append(.quiet(" [\(remarks.joined(separator: PageParts.listMark(language)))]"))
    }
    runs.append(.text(PageParts.separator(language)))
    runs.append(.quoted(entry.forms.joined(separator: " ")))
    if !isLabel, let english = entry.english { runs.append(.text(" | \(english)")) }
    if let place = entry.place(language) { runs.append(.quiet(" (\(place))")) }
    return ItemList.Item(runs: runs)
  }
}

extension Vocabulary.Entry {
  /// The file and line of a user's own line; nil for the program's.
  func place(_ language: Language) -> String? {
    guard let file, let line else { return nil }
    return Label("\(file) 第\(line)行", "\(file), line \(line)")(language)
  }
}

extension Vocabulary.Entry.Facet {
  /// What a concept is in a statement.
  var label: Label {
    switch self {
    case .object: Label("事物", "thing")
    case .action: Label("做法", "deed")
    case .scope: Label("层级", "level")
    }
  }
}

extension Vocabulary.Entry.Kind {
  /// What a line's words are.
  var label: Label {
    switch self {
    case .concept: Label("概念", "concept")
    case .unit: Label("量词", "measure word")
    case .wordClass: Label("词类", "class of words")
    case .weaknessName: Label("问题名称", "name of a weakness")
    case .labelName: Label("数据名目的英文", "English of a label")
    }
  }
}
