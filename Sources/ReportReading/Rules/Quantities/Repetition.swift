import Lexicon
import MarkedText

/// 发现一起查处一起, 调解一宗、教育一片: a manner of working.
enum Repetition {
  static let rule = Rule(
    family: .quantities, name: "Repetition",
    pattern: "一 with the same measure word twice within eight characters, or 一件、…一片",
    reason: "What is said twice with 一 tells how one works.",
    examples: [
      .init("发现一起、查处一起。"), .init("成熟一个推进一个。"), .init("做到调解一宗、教育一片。"),
      .init("查处非法捕捞案件一起。", "1起"),
    ])

  /// So far apart the two may stand.
  private static let reach = 8
  /// The second part of a parallel (教育一片) is no longer.
  private static let longestParallel = 5

  /// Whether 一 and its measure word come twice.
  static func isManner(_ candidate: Candidate, in text: MarkedText) -> Bool {
    let window = max(0, candidate.start - reach)..<min(text.count, candidate.end + reach)
    for other in text.numerals(in: window) where other.isChinese && other.value == 1 {
      if other.range != candidate.numeral.range, other.unit?.form == candidate.unit?.form,
        other.end <= window.upperBound
      {
        return true
      }
    }
    return isParallel(candidate.end, text)
  }

  private static func isParallel(_ end: Int, _ text: MarkedText) -> Bool {
    guard let mark = text.mark(at: end), mark == .enumeration || mark == .comma else { return false }
    let limit = min(end + 1 + longestParallel, text.count)
    let close = text.firstMark(in: end + 1..<max(end + 1, limit)) { $0.isPause } ?? limit
    guard let one = text.numerals(in: end + 1..<max(end + 1, close)).first, one.isChinese, one.value == 1
    else {
      return false
    }
    return close - one.range.lowerBound == 2
  }
}
