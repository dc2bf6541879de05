import Lexicon
import MarkedText

/// 民法典1260条, 《民法典》共7编1260条: what a law consists of.
enum ArticlesOfLaw {
  static let rule = Rule(
    family: .quantities, name: "ArticlesOfLaw", pattern: "a law's name + 共/全文/numbers + a number + 条/章/款",
    reason: "Articles of a law are its own and no figure of the township's.",
    examples: [
      .init("学习民法典1260条。"), .init("《民法典》共7编1260条。"), .init("对条例起草提出意见3条。", "3条"),
    ])

  /// Whether a number counts the articles of a law.
  static func areCounted(_ candidate: Candidate, in text: MarkedText) -> Bool {
    guard candidate.unitWords.contains(.articleUnit) else { return false }
    let first = candidate.clause.lowerBound
    var end = candidate.start
    while end > first {
      let filler = text.skipBack(.articleFiller, endingAt: end, from: first)
      var next = filler
      while next > first, text.isNumeral(next - 1) { next -= 1 }
      if next == end { break }
      end = next
    }
    return text.longestForm(.lawName, endingAt: end, from: first) != nil
  }
}
