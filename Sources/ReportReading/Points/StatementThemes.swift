import MarkedText
import Models
import ReportModel

/// What a shortcoming or a plan is about: first what a user's words say, then by a model of all its words.
enum StatementThemes {
  /// How much of the first theme's probability another must have.
  private static let leastShare: Float = 0.34

  /// By class of the model: the theme.
  private static let classes = StandardModels.themes.classes.map { Theme(rawValue: $0) }

  /// The themes, most fitting first, at least one and at most three.
  ///
  /// - Complexity: O(n) in the characters.
  static func themes(of range: Range<Int>, in text: MarkedText) -> [Theme] {
    Theme.few(text.namedThemes(in: range) + likeliest(text.units[range]))
  }

  private static func likeliest(_ words: ArraySlice<UInt16>) -> [Theme] {
    let model = StandardModels.themes
    let probabilities = model.probabilities(of: words)
    var themes: [Theme] = []
    var taken: [Int] = []
    for _ in 0..<Theme.mostOfPassage {
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
