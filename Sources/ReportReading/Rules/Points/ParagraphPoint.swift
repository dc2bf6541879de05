import Lexicon
import MarkedText

/// Paragraphs that are one point each, a head with its detail.
enum ParagraphPoint {
  static let rule = Rule(
    family: .points, name: "paragraph point",
    pattern:
      "no list; three paragraphs or more of at most three sentences each, of which one has two; or two whose first "
      + "sentence is short and finds something deficient",
    reason: "a clerk who gives each point a paragraph gives its head or its reason a sentence of its own",
    examples: [
      Rule.Example(
        "调解员能力不足。复杂纠纷往镇里送。\n数字化手段跟不上。数据还要重复填报。", "weak 调解员能力不足。复杂纠纷往镇里送", "weak 数字化手段跟不上。数据还要重复填报"),
      Rule.Example(
        "底数不准。登记信息更新不及时。\n公开栏长期不换内容。\n案卷不规范。归档不及时。", "weak 底数不准。登记信息更新不及时", "weak 公开栏长期不换内容",
        "weak 案卷不规范。归档不及时"),
      Rule.Example("执法力量薄弱。普法形式单一。公开不及时。", "weak 执法力量薄弱", "weak 普法形式单一", "weak 公开不及时"),
    ])

  private static let fewest = 3
  private static let mostSentences = 3
  private static let longestHead = 32

  /// Whether a passage among such is one point: a longer one is told sentence by sentence.
  static func isOne(_ passage: Range<Int>, in text: MarkedText) -> Bool {
    text.sentences(in: passage).count <= mostSentences
  }

  /// Whether passages, each what a paragraph says of weaknesses, are one point each.
  static func holds(for passages: [Range<Int>], in text: MarkedText) -> Bool {
    guard passages.count >= 2 else { return false }
    var (heads, isShort, isDivided) = (0, true, false)
    for passage in passages {
      let sentences = text.sentences(in: passage)
      isShort = isShort && sentences.count <= mostSentences
      isDivided = isDivided || sentences.count > 1
      guard let head = sentences.first, sentences.count == 2 || sentences.count == 3,
        head.count <= longestHead,
        text.has(.deficiency, in: head)
      else { continue }
      heads += 1
    }
    return isDivided && (heads >= 2 || isShort && passages.count >= fewest)
  }
}
