import Models

/// The Swift source that holds the models as text.
struct CompiledModelsSource {
  let text: String

  init(_ models: HistoryModels) {
    func literal(_ name: String, _ text: String) -> String {
      "  static let \(name): StaticString = #\"\"\"\n\(text.hasSuffix("\n") ? String(text.dropLast()) : text)\n\n\"\"\"#\n"
    }
    text =
      """
      // swift-format-ignore-file
      // Written by `nianlun-training` from Tests/Benchmark; edit what it learns from.

      /// The models that come with the program, as text.
      enum CompiledModels {

      """ + literal("grams", models.gramText) + "\n" + literal("themes", models.themeText) + "\n"
      + literal("roles", models.roleText) + "\n"
      + literal("history", models.historyText) + "}\n"
  }
}
