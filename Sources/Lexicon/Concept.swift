/// Something that reports speak of, whatever word they use for it.
public struct Concept: Sendable {
  /// What a concept is in a statement.
  public enum Facet: Character, Sendable, CaseIterable {
    /// What is acted on, and what weighs most in telling statements apart.
    case object = "O"
    /// What is done.
    case action = "A"
    /// At which level it is done.
    case scope = "S"
  }
  /// A stable name, such as `legal-adviser`.
  public let code: String
  /// What it is in a statement.
  public let facet: Facet
  /// How much it tells of a statement: 1 as a rule, less where nearly every statement has it.
  public let weight: Double
  /// The themes that it speaks for, with weights, most fitting first.
  public let themes: [(theme: String, weight: Double)]
  /// What it gives each theme in the order of `Lexicon.themeCodes`, its own weight included.
  package let themeWeights: SIMD16<Double>

  init(code: String, facet: Facet, weight: Double, themes: [(theme: String, weight: Double)]) {
    self.code = code
    self.facet = facet
    self.weight = weight
    self.themes = themes
    var weights = SIMD16<Double>()
    for entry in themes {
      if let place = Lexicon.themeCodes.firstIndex(of: entry.theme) {
        weights[place] += entry.weight * weight
      }
    }
    themeWeights = weights
  }
}
