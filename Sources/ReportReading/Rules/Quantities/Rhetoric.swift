import Lexicon
import MarkedText

/// 突出三个重点, 从三个方面: what a speech enumerates.
enum Rhetoric {
  static let rule = Rule(
    family: .quantities, name: "Rhetoric",
    pattern: "抓好/聚焦… + a Chinese numeral up to ten + 个/项/条…, or 个方面 behind it",
    reason: "It announces an enumeration and counts nothing.",
    examples: [
      .init("突出三个重点。"), .init("守住两条底线。"), .init("从三个方面发力。"), .init("建成三个村级调解室。", "3个"),
      .init("突出整治三个村。", "3个"),
    ])

  /// Whether a number announces what is enumerated.
  static func isEnumerated(_ candidate: Candidate) -> Bool {
    guard candidate.unitWords.contains(.rhetoricalUnit) else { return false }
    return candidate.numeral.value <= 10 && candidate.ahead.contains(.rhetoricVerb)
      || candidate.behind.contains(.rhetoricNoun)
  }
}
