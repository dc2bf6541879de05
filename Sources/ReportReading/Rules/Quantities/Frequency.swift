import Lexicon
import MarkedText

/// 每月召开一次 sets how often, and tells of nothing done.
enum Frequency {
  static let rule = Rule(
    family: .quantities, name: "Frequency", pattern: "每 + a period, before the number in its clause",
    reason: "A rule is no result. What stands behind 频次 came of it, and 每天有 tells what there was.",
    examples: [
      .init("每季度召开1次专题会议。"), .init("每两月开展1次学习。"), .init("每次党政联席会安排一名班子成员领学。"),
      .init("以每两月1次频次开展中心组学习5次。", "5次"), .init("高峰时每天有230人轮流值守。", "230人"),
      .init("每村投入普法经费3万元。", "30000元"),
    ])

  /// Whether a number is part of a rule of frequency.
  ///
  /// In a plan so much 每年 is an aim that the year's end can be held against; lengths of time are never rules.
  static func isRule(_ candidate: Candidate, in text: MarkedText) -> Bool {
    guard candidate.leadWords.contains(.each), let each = text.last(.each, in: candidate.lead) else {
      return false
    }
    let next = each.range.upperBound
    let behind = text.classes(beginningAt: next, to: candidate.clause.upperBound)
    guard behind.contains(.period), !behind.contains(.daily), candidate.unitClass != .time,
      !(candidate.leadWords.contains(.frequencyNoun) && text.has(.frequencyNoun, in: next..<candidate.start))
    else { return false }
    return !(candidate.isPlan && behind.contains(.perYear) && !behind.contains(.perYearOnce))
  }
}
