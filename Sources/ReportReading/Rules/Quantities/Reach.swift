import Lexicon
import MarkedText

/// 15分钟服务圈 names a circle by its reach.
enum Reach {
  static let rule = Rule(
    family: .quantities, name: "Reach", pattern: "a time + 圈, within eight characters of its phrase",
    reason: "It is what the circle is called, whatever there is of it.",
    examples: [
      .init("建成15分钟法律服务圈。"), .init("建成15分钟法律服务圈2个。", "2个"), .init("平均办理用时5分钟。", "5分钟"),
    ])

  private static let longest = 8

  /// Whether a time is the reach of a circle.
  static func isNamed(_ candidate: Candidate, in text: MarkedText) -> Bool {
    guard candidate.unitClass == .time else { return false }
    let limit = min(candidate.end + longest, candidate.paragraph.upperBound)
    let end = text.firstMark(in: candidate.end..<max(candidate.end, limit)) { $0.isPause } ?? limit
    return end > candidate.end && text.has(.reachNoun, in: candidate.end..<end)
  }
}
