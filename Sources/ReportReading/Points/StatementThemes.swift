import Models
import ReportModel

/// What a shortcoming or a plan is about, by a model of its words.
enum StatementThemes {
  /// How much of the first theme's probability another must have.
  private static let leastShare: Float = 0.34
  private static let most = 3

  /// By class of the model: the theme.
  private static let classes = StandardModels.themes.classes.map { Theme(rawValue: $0) }

  /// The themes, most fitting first, at least one and at most three.
  ///
  /// - Complexity: O(n) in the characters.
  static func themes(of words: ArraySlice<UInt16>) -> [Theme] {
    let model = StandardModels.themes
    let probabilities = model.probabilities(TextVector(words, table: model.table))
    let order = probabilities.indices.sorted { (probabilities[$1], $0) < (probabilities[$0], $1) }
    guard let first = order.first else { return [] }
    return order.prefix(most).filter { probabilities[$0] >= leastShare * probabilities[first] }
      .compactMap { classes[$0] }
  }
}
