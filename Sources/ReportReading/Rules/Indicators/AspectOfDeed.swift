import Lexicon
import MarkedText

/// That a deed is done says nothing of which it is.
enum AspectOfDeed {
  static let rule = Rule(
    family: .indicators, name: "了 behind the deed that a label begins with is no part of it",
    pattern: "deed 了 words",
    reason: "开展了法治宣传 and 开展法治宣传 count one thing and have one name.",
    examples: [
      Rule.Example("全年开了6次法治专题会。", "开法治专题会"),
      Rule.Example("新建了2个法治广场。", "新建法治广场"),
      Rule.Example("帮助群众了解政策12次。", "帮助群众了解政策"),
    ])

  /// Where a word of a label stands without the 了 that words follow; nil where it has none.
  static func bare(_ index: Int, of words: [LabelWord], in text: MarkedText) -> Range<Int>? {
    let word = words[index]
    guard index + 1 < words.count, let last = word.range.last, text.units[last] == .of("了"),
      index == 0 ? word.isDeed : index == 1 && words[0].isDeed && word.range.count == 1
    else { return nil }
    return word.range.lowerBound..<last
  }
}
