package import ReportModel

extension CSVTable {
  /// The words that reports are read with, one line a row.
  package static func vocabulary(_ vocabulary: Vocabulary, language: Language) -> CSVTable {
    table(
      [
        Label("种类", "kind"), Label("名称", "name"), Label("小类", "value"), Label("性质", "facet"),
        Label("主题", "themes"), Label("词", "words"), Label("英文", "English"), Label("动作", "deeds"),
        Label("内置词表", "table"), Label("文件", "file"),
        Label("行", "line"),
      ], language: language,
      rows: vocabulary.entries.map { entry in
        [
          .text(entry.kind.label(language)), .text(entry.name), .text(entry.value),
          .text(entry.facet.map { $0.label(language) }),
          .text(entry.themes.isEmpty ? nil : PageParts.themes(entry.themes, language)),
          .text(entry.forms.joined(separator: " ")), .text(entry.english),
          .text(entry.deeds.isEmpty ? nil : entry.deeds.joined(separator: " ")), .text(entry.table),
          .text(entry.file), .number(entry.line),
        ]
      })
  }
}
