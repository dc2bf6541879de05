/// The models that come with the program, each read from its text when it is first asked for.
package enum StandardModels {
  private static let table: GramTable = ModelText.compiled("grams", in: CompiledModels.grams)

  /// Which theme a text is of.
  package static let themes: LinearTextModel = ModelText.compiled(
    "themes", in: CompiledModels.themes, table: table)

  /// What a sentence does: the cases of `SentenceRole`.
  package static let roles: LinearTextModel = ModelText.compiled(
    "roles", in: CompiledModels.roles, table: table)

  /// The models by which reports are held against each other.
  package static let history = HistoryModels(
    compiled: CompiledModels.history, table: table, themes: themes, roles: roles)
}
