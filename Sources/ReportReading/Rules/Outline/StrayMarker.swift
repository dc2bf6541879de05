import Lexicon
import MarkedText

/// A marker before the introduction (1、 2023年以来…现将…报告如下) is no heading's.
enum StrayMarker {
  static let rule = Rule(
    family: .outline, name: "stray marker",
    pattern: "the first numbered paragraph is long and announces that the report follows",
    reason: "An editor numbered the first paragraph by itself; the introduction is no section.",
    examples: [
      .init(
        "1、2023年,青溪镇认真落实上级部署,坚持依法行政,全面推进法治政府建设各项工作,取得了新的成效。现将全年工作情况报告如下:\n一、主要工作\n组织力量上门调处。",
        "1 achievements 一、主要工作"),
      .init("一、主要工作\n组织力量上门调处,逐户回访。", "1 achievements 一、主要工作"),
    ])

  private static let shortest = 60

  static func holds(_ words: Range<Int>, in text: MarkedText) -> Bool {
    words.count > shortest && text.has(.introduction, in: words)
  }
}
