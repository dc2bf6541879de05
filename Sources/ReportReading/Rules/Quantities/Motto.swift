import Lexicon
import MarkedText

/// 12字方针: named by the number of its characters.
enum Motto {
  static let rule = Rule(
    family: .quantities, name: "Motto", pattern: "a number below a hundred + 字",
    reason: "A text is measured in hundreds of characters; what has fewer is a motto.",
    examples: [.init("落实12字方针。"), .init("践行24字社会主义核心价值观。"), .init("撰写调研材料约315万字。", "3150000字 approx")])

  private static let shortestText = 100.0

  /// Whether a number of characters names a motto.
  static func isNamed(_ candidate: Candidate) -> Bool {
    candidate.unitWords.contains(.letterUnit) && candidate.numeral.value < shortestText
  }
}
