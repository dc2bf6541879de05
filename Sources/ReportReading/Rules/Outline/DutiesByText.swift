import Lexicon
import MarkedText

/// A section whose text begins with a head of party or government as the person first responsible, and stays with
/// them, tells duties.
enum DutiesByText {
  static let rule = Rule(
    family: .outline, name: "duties by text",
    pattern: """
      a heading on responsibility; a first sentence that opens with a head and holds 第一责任人; half of the sentences \
      tell such a head's deeds
      """,
    reason:
      "The duties must be reported, but many headings call them 压实责任 or 带头履职 as they call other things.",
    examples: [
      .init(
        "一、主要工作\n(一)以上率下,带头履职\n镇党委书记、镇长严格履行第一责任人职责,亲自部署法治工作。听取专题汇报3次。",
        "1 achievements 一、主要工作", "2 duties (一)以上率下,带头履职"),
      .init(
        "一、主要工作\n(一)压实责任,规范执法\n组织执法检查,查处占道经营。镇长履行第一责任人职责。",
        "1 achievements 一、主要工作", "2 achievements (一)压实责任,规范执法"),
    ])

  /// How far into its first sentence the head must stand.
  private static let reach = 16

  static func holds(_ node: OutlineNode, in text: MarkedText) -> Bool {
    guard let own = node.ownText.first, text.has(.dutyHeading, in: node.words),
      let first = text.sentences(in: own).first, text.has(.firstResponsible, in: first),
      text.has(.chief, in: first.lowerBound..<min(first.lowerBound + reach, first.upperBound))
    else { return false }
    var (deeds, all) = (0, 0)
    for range in node.ownText {
      for sentence in text.sentences(in: range) {
        all += 1
        if text.has(.chiefDeed, in: sentence) { deeds += 1 }
      }
    }
    return 2 * deeds >= all
  }
}
