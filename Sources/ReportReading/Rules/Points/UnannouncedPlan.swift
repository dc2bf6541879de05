import Lexicon
import MarkedText
import Models

/// A sentence among the shortcomings that plans and has no words before it that announce a plan.
enum UnannouncedPlan {
  static let rule = Rule(
    family: .points, name: "unannounced plan",
    pattern:
      "a sentence behind one of the shortcomings that speaks of what is to come and that the model of sentences takes for a "
      + "plan rather than for anything else, the first one much rather",
    reason:
      "where problem and remedy share a paragraph, the remedy often begins without 下一步, whether a part of plans follows or not",
    examples: [
      Rule.Example(
        "一、主要工作\n开展普法6次。\n二、存在问题和改进措施\n政务公开方面,网页更新不够及时。拟指定专人维护政务公开栏目。", "done 开展普法6次",
        "weak 政务公开方面,网页更新不够及时", "plan 拟指定专人维护政务公开栏目"),
      Rule.Example(
        "一、主要工作\n开展普法6次。\n二、存在问题和改进措施\n政务公开方面,网页更新不够及时。个别栏目半年没有内容。",
        "done 开展普法6次", "weak 政务公开方面,网页更新不够及时", "weak 个别栏目半年没有内容"),
      Rule.Example(
        "一、存在问题\n一是执法案卷不够规范。2025年将组织案卷评查4次。\n二是普法形式单一。\n二、2025年打算\n一是加强队伍建设。",
        "weak 执法案卷不够规范", "plan 2025年将组织案卷评查4次", "weak 普法形式单一", "plan 加强队伍建设"),
    ])

  /// By how much a plan must be likelier than anything else, as a logarithm.
  enum Sureness: Float {
    /// Behind other remedies of the part.
    case rather = 0
    /// The first remedy of the part.
    case surely = 1
  }

  /// Whether the sentence that opens a range plans something.
  static func opens(_ range: Range<Int>, in text: MarkedText, _ sureness: Sureness) -> Bool {
    let sentence = text.sentence(at: range.lowerBound, in: range)
    guard intends(sentence, in: text) else { return false }
    let model = StandardModels.roles
    guard model.classes.count == SentenceRole.allCases.count else { return false }
    let logits = model.logits(of: text.units[sentence])
    let others = SentenceRole.allCases.filter { $0 != .plan }.map { logits[$0.rawValue] }.max() ?? 0
    return logits[SentenceRole.plan.rawValue] - others >= sureness.rawValue
  }

  /// Whether a sentence speaks of what is to come: 拟, 将, 争取; 今后, 2021年 at its start.
  private static func intends(_ sentence: Range<Int>, in text: MarkedText) -> Bool {
    text.holds(.intention, in: sentence) || text.end(of: .headingComing, opening: sentence) != nil
      || !text.years(in: sentence.prefix(1)).isEmpty
  }
}
