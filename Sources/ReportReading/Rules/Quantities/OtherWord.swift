import Lexicon
import MarkedText

/// 2.3次要矛盾, 18周岁: what looks like a measure word begins another word.
enum OtherWord {
  static let rule = Rule(
    family: .quantities, name: "OtherWord",
    pattern: "a number + an ordinary word that begins with a measure word",
    reason: "A marker or a year runs on into the words behind it; 日 is of a date.",
    examples: [
      .init("2.3次要矛盾及时化解到位。"), .init("1.1个别干部法治意识不强。"), .init("年满18周岁的村民。"),
      .init("11月20日召开会议。"), .init("化解次要矛盾3次。", "3次"),
    ])

  /// Whether the measure word of a number is the beginning of another word.
  static func holds(_ candidate: Candidate, in text: MarkedText) -> Bool {
    guard let unit = candidate.unit else { return false }
    if candidate.unitWords.contains(.dayUnit) { return true }
    guard let other = text.longestForm(.otherWord, at: unit.range.lowerBound) else { return false }
    return other.end > unit.end
  }
}
