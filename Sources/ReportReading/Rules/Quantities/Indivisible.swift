import Lexicon
import MarkedText

/// 2.2本计划投资…: a heading's number that runs on into its text.
enum Indivisible {
  static let rule = Rule(
    family: .quantities, name: "Indivisible",
    pattern: "a number with decimals + a measure word of whole things",
    reason: "There are no 2.2 books; sizes, rates and averages have decimals.",
    examples: [
      .init("2.2本计划投资3541.07万元。", "35410700元"), .init("2.2公里通村道路完成硬化。", "2.2公里"),
      .init("户均参与2.5人。", "2.5人"), .init("发放资料1.2万份。", "12000份"),
    ])

  /// Whether what cannot be parted is given with decimals.
  static func isParted(_ candidate: Candidate) -> Bool {
    let value = candidate.numeral.value
    guard candidate.numeral.interval == nil, value != value.rounded() else { return false }
    switch candidate.unitClass {
    case .rate, .money, .area, .length, .volume, .time, .score, .multiple, .age, .power: return false
    default: return !candidate.leadWords.contains(.average)
    }
  }
}
