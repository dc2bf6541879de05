import Lexicon
import MarkedText
import ReportModel

/// The same quantity stated twice with different values.
enum Restated: FindingRule {
  static let kind = Finding.Kind.restated

  static let rule = made(
    "one quantity with two values",
    pattern: """
      two sentences of a figure each, made of nothing but 全年 or 全镇, 共 and the like, and the same words \
      for what is counted
      """,
    reason: """
      Townships count the same sort of thing for many places, bodies and months. A word that is not known \
      may name one of these, so a sentence that has one is held against nothing.
      """,
    examples: [
      .passage(
        "全年排查矛盾纠纷80起。\n一年来，全镇共排查各类矛盾纠纷83起。", "同一数据前后不一：前文“全年排查矛盾纠纷80起”写80起，此处写83起"),
      .passage(
        "全镇现有持证执法人员11名。\n我镇现有持证执法人员共12名。", "同一数据前后不一：前文“全镇现有持证执法人员11名”写11名，此处写12名"),
      .passage("全年排查矛盾纠纷80起。\n石门村全年排查矛盾纠纷12起。"), .passage("全年排查矛盾纠纷80起。\n上半年全镇排查矛盾纠纷43起。"),
      .passage("全年召开专题会议4次。\n全年召开专题会议6次。"), .passage("全年排查矛盾纠纷80起。\n全年排查矛盾隐患120起。"),
    ])

  /// A figure with the forms that say what is counted, in the order of their numbers.
  private struct Stated {
    var entry: FindingContext.Entry
    var forms: [Int]
  }

  static func findings(in context: FindingContext) -> [Finding] {
    var stated: [Stated] = []
    var found: [Finding] = []
    for entry in context.quantities {
      guard let later = statement(entry, in: context) else { continue }
      if let earlier = stated.last(where: { isSame($0, later) }),
        earlier.entry.quantity.value != later.entry.quantity.value
      {
        found.append(finding(earlier.entry, later.entry, in: context))
      }
      stated.append(later)
    }
    return found
  }

  private static func finding(
    _ earlier: FindingContext.Entry, _ later: FindingContext.Entry, in context: FindingContext
  ) -> Finding {
    func written(_ quantity: Quantity) -> String {
      context.text.string(quantity.number.lowerBound..<quantity.end)
    }
    return context.finding(
      kind, later.quantity.clause,
      .restated(
        passage: context.text.sourceText(earlier.quantity.clause), before: written(earlier.quantity),
        now: written(later.quantity)), metrics: [earlier.id, later.id])
  }

  private static func isSame(_ left: Stated, _ right: Stated) -> Bool {
    left.forms == right.forms && left.entry.quantity.unit == right.entry.quantity.unit
  }

  private static func statement(_ entry: FindingContext.Entry, in context: FindingContext) -> Stated? {
    let (text, quantity) = (context.text, entry.quantity)
    guard context.part(at: quantity.number.lowerBound) == .achievements, quantity.isCount,
      quantity.throughMonth == nil, quantity.unitClass != .time, quantity.value > 0,
      quantity.clause.lowerBound < quantity.number.lowerBound
    else { return nil }
    let sentence = text.sentence(around: quantity.number.lowerBound)
    var words = Words(year: context.report.year)
    guard words.take(sentence.lowerBound..<quantity.number.lowerBound, text) else { return nil }
    let rest = quantity.end..<max(quantity.end, sentence.upperBound)
    let end = text.firstMark(in: rest, where: \.endsClause) ?? rest.upperBound
    guard words.take(quantity.end..<end, text), words.isWhole, words.names else { return nil }
    return Stated(entry: entry, forms: words.forms.sorted())
  }

  /// The words of a sentence that is wholly made of known ones.
  private struct Words {
    let year: Int?
    var forms: [Int] = []
    /// Whether it speaks of the whole township or year.
    var isWhole = false
    /// Whether it names one thing, and not only what every report counts under several heads.
    var names = false

    init(year: Int?) { self.year = year }

    /// Takes in the words of a range; false where something is not known.
    mutating func take(_ range: Range<Int>, _ text: MarkedText) -> Bool {
      var place = range.lowerBound
      while place < range.upperBound {
        if text.units[place] == 0x20 || text.mark(at: place) == .comma {
          place += 1
        } else if let token = text.year(at: place) {
          guard token.isSingle, token.year == year, token.month == nil else { return false }
          isWhole = true
          place = token.range.upperBound
        } else if let end = takeWord(place..<range.upperBound, text) {
          place = end
        } else {
          return false
        }
      }
      return true
    }

    /// Takes in the longest known word that a range begins with.
    private mutating func takeWord(_ range: Range<Int>, _ text: MarkedText) -> Int? {
      let scope = text.opening(.wholeScope, of: range)
      let filler = text.opening(.countFiller, of: range)
      let concept = text.opening(.concept, of: range)
      let end = max(
        scope?.range.upperBound ?? 0, filler?.range.upperBound ?? 0, concept?.range.upperBound ?? 0)
      guard end > range.lowerBound else { return nil }
      if scope?.range.upperBound == end {
        isWhole = true
      } else if filler?.range.upperBound != end, let concept {
        forms.append(form(concept, text))
        let isObject = text.lexicon.senses(of: concept.form).contains {
          $0.wordClass == .concept && text.lexicon.concepts[Int($0.value)].facet == .object
        }
        if isObject, !text.has(.countedOften, in: concept.range) { names = true }
      }
      return end
    }

    /// The form of a concept without 各类 and the like at its end, as in 审查各类.
    private func form(_ concept: Word, _ text: MarkedText) -> Int {
      guard let filler = text.closing(.countFiller, of: concept.range) else { return concept.form }
      let bare = Array(text.units[concept.range.lowerBound..<filler.range.lowerBound])
      return text.lexicon.number(of: bare) ?? concept.form
    }
  }
}
