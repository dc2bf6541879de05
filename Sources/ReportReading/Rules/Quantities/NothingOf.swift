import Lexicon
import MarkedText
import ReportModel

/// What there was none of: 行政复议、行政诉讼案件, 一起群体性事件, 人越级上访.
enum NothingOf {
  static let rule = Rule(
    family: .quantities, name: "NothingOf",
    pattern: "一起/任何 or nothing + what is counted by case, or 人 + what befalls persons",
    reason:
      "What is denied counts where it would be counted: by the measure word that is named, or the thing's own.",
    examples: [
      .init("未收到依申请公开件。", "0件"), .init("没有发生一起因处置不当引发的群体性事件。", "0起"), .init("全年无人越级上访。", "0人"),
      .init("较大、重大安全事故零发生。", "0起"),
      .init("无刑事案件、无群体性事件。", "0件", "0起"), .init("法律岗位因无人报考被核减。"), .init("无固定场所。"),
    ])

  /// A longer wording is no name of a thing.
  private static let longestThing = 40

  /// Zero quantities of the things that a range names, several where a list names several.
  ///
  /// - Parameters:
  ///   - word: Where the word stands that says there was none.
  ///   - usual: The measure word, a place in `Lexicon.values`, of what has none of its own.
  static func quantities(
    saidBy word: Int, of range: Range<Int>, _ clause: Range<Int>, usual: Int?, in text: MarkedText
  ) -> [Quantity] {
    var start = range.lowerBound
    var measure: String?
    if let one = text.numeral(at: start), one.isOneExactly, let unit = one.unit, isCase(unit.unitClass) {
      start = unit.end
      measure = text.string(unit.range)
    } else if let any = text.longestForm(.anySuch, at: start) {
      start = any.end
    }
    guard start < range.upperBound else { return [] }
    let end = text.skipBack(.denialTail, endingAt: range.upperBound, from: start)
    guard end > start, end - start <= longestThing, !text.hasDigit(start..<end) else { return [] }
    guard let unit = measure ?? self.measure(start..<end, word, clause, usual, text) else { return [] }
    text.note(rule)
    let items = items(start..<end, text)
    return items.map { item in
      let unit = items.count > 1 ? own(item, text) ?? unit : unit
      return Quantity(
        number: word..<word + 1, value: 0, interval: nil, unit: unit,
        unitClass: isPerson(unit, text) ? .person : .countedCase, kind: .actual, qualifier: .exact,
        direction: nil, clause: clause, local: item, throughMonth: nil,
        anchor: items.count > 1 ? item.lowerBound : word, end: item.upperBound, isZeroStatement: true)
    }
  }

  /// Whether a unit counts cases or persons; 没有一个 is a figure of speech.
  private static func isCase(_ unitClass: UnitClass) -> Bool {
    unitClass == .countedCase || unitClass == .person || unitClass == .household
  }

  /// The measure word of a thing: 人 for what befalls persons, its own, or that of events.
  private static func measure(
    _ thing: Range<Int>, _ word: Int, _ clause: Range<Int>, _ usual: Int?, _ text: MarkedText
  ) -> String? {
    if let someone = text.longestForm(.someone, at: thing.lowerBound), text.has(.befalling, in: thing),
      !text.classes(endingAt: word, from: clause.lowerBound).contains(.reason)
    {
      return text.string(thing.lowerBound..<someone.end)
    }
    if let own = own(thing, text) { return own }
    guard let usual, thing.count >= 2, !text.has(.nonEvent, in: thing) else { return nil }
    return text.lexicon.values[usual]
  }

  /// The measure word that a thing is counted with, by its last word.
  private static func own(_ thing: Range<Int>, _ text: MarkedText) -> String? {
    text.longestForm(.countedThing, endingAt: thing.upperBound, from: thing.lowerBound).flatMap {
      text.lexicon.value(of: $0.form, as: .countedThing)
    }.map { text.lexicon.values[$0] }
  }

  private static func isPerson(_ unit: String, _ text: MarkedText) -> Bool {
    guard let form = text.lexicon.number(of: Array(unit.utf16)) else { return false }
    return text.lexicon.unitClass(of: form) == .person
  }

  /// The items of a list where each names a thing of its own; qualifiers in a list (较大、重大安全事故) are one thing.
  private static func items(_ range: Range<Int>, _ text: MarkedText) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var low = range.lowerBound
    for place in range
    where text.mark(at: place) == .enumeration || text.longestForm(.itemJoint, at: place) != nil {
      if place > low { items.append(low..<place) }
      low = place + 1
    }
    if range.upperBound > low { items.append(low..<range.upperBound) }
    return items.allSatisfy { text.has(.deniedItem, in: $0) } ? items : [range]
  }
}
