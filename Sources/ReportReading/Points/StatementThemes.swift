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
    let probabilities = model.probabilities(of: words)
    var themes: [Theme] = []
    var taken: [Int] = []
    for _ in 0..<most {
      // Of two that are as probable the first.
      var best: Int?
      for place in probabilities.indices
      where !taken.contains(place) && (best.map { probabilities[place] > probabilities[$0] } ?? true) {
        best = place
      }
      guard let best, probabilities[best] >= leastShare * probabilities[taken.first ?? best] else { break }
      taken.append(best)
      if let theme = classes[best] { themes.append(theme) }
    }
    return themes
  }
}
