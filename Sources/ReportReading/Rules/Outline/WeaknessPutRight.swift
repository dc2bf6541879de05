import Lexicon
import MarkedText
import ReportModel

/// A heading that goes on from weaknesses to their putting right tells of that: 上年度存在问题整改情况.
enum WeaknessPutRight {
  static let rule = Rule(
    family: .outline, name: "weakness put right",
    pattern:
      "words of a weakness and, behind or out of their last ones, words of its putting right; no joint between",
    reason:
      "What the heading is about stands last in Chinese; with a joint (存在的不足和整改情况) it announces both, and the "
      + "first decides.",
    examples: [
      .init("一、上年度存在问题整改情况\n组织力量上门调处。", "1 rectification 一、上年度存在问题整改情况"),
      .init("一、2022年存在不足的整改落实情况\n组织力量上门调处。", "1 rectification 一、2022年存在不足的整改落实情况"),
      .init("一、上年报告存在的短板整改成效\n组织力量上门调处。", "1 rectification 一、上年报告存在的短板整改成效"),
      .init(
        "一、存在的不足、原因和问题整改情况\n普法形式单一,针对性不强。", "1 shortcomings 一、存在的不足、原因和问题整改情况"),
    ])

  static func holds(_ words: Range<Int>, in text: MarkedText) -> Bool {
    var weaknesses: [Range<Int>] = []
    var holds = false
    text.each(.part, in: words) { word in
      switch text.value(word, as: .part).map({ Part.allCases[$0] }) {
      case .shortcomings: weaknesses.append(word.range)
      case .rectification:
        holds =
          holds
          || weaknesses.contains { weakness in
            guard weakness.upperBound < word.range.lowerBound else { return true }
            return text.isForm(weakness.upperBound..<word.range.lowerBound, .labelLink)
          }
      default: break
      }
    }
    return holds
  }
}
