import Lexicon
import MarkedText

/// Sentences before the points that say in words of their own that something is weak, and not what.
enum LeadIn {
  static let rule = Rule(
    family: .points, name: "lead-in",
    pattern:
      "before the points, text that finds nothing deficient and nothing undone: above points with a number of their "
      + "own whatever it speaks of, before other sentences where it names no thing of the work",
    reason:
      "clerks lead over to their shortcomings in pictures (红笔圈出来的地方) that no list holds; a weakness that nobody "
      + "can name is none that a report should be held to",
    examples: [
      Rule.Example(
        "一年下来,成绩单上有亮点,也有“红笔圈出来的地方”。\n1.执法力量薄弱。夜间投诉多,队员忙不过来。\n2.公开不及时。栏目陈旧。",
        "weak 执法力量薄弱。夜间投诉多,队员忙不过来", "weak 公开不及时。栏目陈旧"),
      Rule.Example("掌声之外,镇里也听到了另一种声音。执法力量薄弱。公开不及时。", "weak 执法力量薄弱", "weak 公开不及时"),
      Rule.Example("账要算两头,好的讲完了,该揭的底也要揭。执法力量薄弱。公开不及时。", "weak 执法力量薄弱", "weak 公开不及时"),
      Rule.Example("调解员多由村干部兼任。执法力量薄弱。", "weak 调解员多由村干部兼任", "weak 执法力量薄弱"),
      Rule.Example(
        "协管员人手不足。\n1.案卷不规范。归档拖延。\n2.公开不及时。栏目陈旧。", "weak 协管员人手不足", "weak 案卷不规范。归档拖延", "weak 公开不及时。栏目陈旧"),
      Rule.Example(
        "1.承接的权力用不起来,办案心里没底。\n2.案卷不规范,归档拖延。\n3.公开不及时。栏目陈旧。", "weak 承接的权力用不起来,办案心里没底", "weak 案卷不规范,归档拖延",
        "weak 公开不及时。栏目陈旧"),
    ])

  /// Whether text above points with numbers of their own only leads over to them.
  static func stands(above range: Range<Int>, in text: MarkedText) -> Bool {
    !text.has(anyOf: [.deficiency, .notDone], in: range)
  }

  /// Whether the first of several sentences only leads over to the others.
  static func opens(_ sentence: Range<Int>, before next: Range<Int>, in text: MarkedText) -> Bool {
    !text.has(anyOf: [.deficiency, .notDone, .subject, .subjectIdiom], in: sentence)
      && !namesThing(sentence, text) && !text.hasDigit(sentence)
      && text.has(anyOf: [.deficiency, .notDone], in: next)
  }

  private static func namesThing(_ range: Range<Int>, _ text: MarkedText) -> Bool {
    var names = false
    text.eachConcept(in: range) { concept, _ in
      names = names || text.lexicon.concepts[concept].facet == .object
    }
    return names
  }
}
