/// The models that come with the program, each read from its text when it is first asked for.
package enum StandardModels {
  private static let table: GramTable = ModelText.compiled("grams", in: CompiledModels.grams)

  /// Which theme a text is of.
  package static let themes: LinearTextModel = ModelText.compiled(
    "themes", in: CompiledModels.themes, table: table)

  /// The models by which reports are held against each other.
  package static let history = HistoryModels(
    compiled: CompiledModels.history, table: table, themes: themes)
}
