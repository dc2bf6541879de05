import Lexicon
import MarkedText

/// Writes the words of a label.
struct LabelText {
  let text: MarkedText

  init(_ text: MarkedText) { self.text = text }

  /// The words without fillers, and without adverbs that stand right before what was done.
  func string(_ words: [LabelWord]) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(words.reduce(0) { $0 + $1.range.count })
    for (index, word) in words.enumerated() {
      if let form = word.form, word.sort == .other {
        if text.lexicon.form(form, isOf: .labelFiller), words.count > 1 { continue }
        let next = index + 1 < words.count ? words[index + 1].sort : .other
        // 按时办结率 is another rate than 办结率.
        let isOfRate = index + 2 < words.count && text.isRate(words[index + 2])
        let isBeforeDeed =
          !isOfRate && (next == .deed || next == .deedOrNoun || next == .noun)
          || word.range.count == 1
            && text.decided(by: UnknownVerb.rule, UnknownVerb.begins(at: index + 1, of: words[...]))
        if isBeforeDeed, text.lexicon.form(form, isOf: .labelAdverb),
          !text.lexicon.form(form, isOf: .labelSuccess),
          text.found(by: JoinedDeeds.rule, JoinedDeeds.place(index, of: words, in: text)) == nil
        {
          continue
        }
      }
      if word.sort == .listMark {
        // A quotation mark stands for 、 between two names.
        if !units.isEmpty, index + 1 < words.count { units.append(.of("、")) }
        continue
      }
      if word.sort == .link {
        units.append(.of("的"))
        continue
      }
      units +=
        text.units[
          text.found(by: AspectOfDeed.rule, AspectOfDeed.bare(index, of: words, in: text)) ?? word.range]
    }
    return String(plain: units[...])
  }
}
