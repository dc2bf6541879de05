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

/// The concepts and their forms, read from `ConceptTable`.
struct ConceptList {
  var concepts: [Concept] = []
  var forms: [(form: String, concept: Int)] = []

  init(_ tables: [String]) {
    for line in tables.flatMap(TableReader.lines) { add(line) }
  }

  private mutating func add(_ line: String) {
    guard let (head, tail) = TableReader.cut(line, at: ":") else { return }
    let words = TableReader.words(head)
    guard words.count >= 2, let mark = words[0].first, let facet = Concept.Facet(rawValue: mark) else {
      return
    }
    let name = TableReader.cut(words[1], at: "*")
    let themes = words.dropFirst(2).flatMap { $0.split(separator: ",") }.map { entry in
      let pair = TableReader.cut(String(entry), at: "=")
      return (theme: pair?.head ?? String(entry), weight: pair.flatMap { Double($0.tail) } ?? 1)
    }
    concepts.append(
      Concept(
        code: name?.head ?? words[1], facet: facet, weight: name.flatMap { Double($0.tail) } ?? 1,
        themes: themes))
    for form in TableReader.words(tail) { forms.append((form, concepts.count - 1)) }
  }
}
