import ChineseText
import ReportModel
import Vocabulary

/// Composes what a quantity counts: what was done × to what × at which level.
///
/// A number whose own words name no object shares that of the clauses before it in the sentence (排查80起,化解75起).
struct IndicatorReader {
  let text: ReadingText
  let marks: Marks
  let vocabulary: Vocabulary

  /// What a sentence has named so far.
  private struct Context {
    var objects: [String] = []
    var scope: String?
    var words = ""
  }

  /// The indicators of the quantities of one paragraph, in their order.
  func indicators(of quantities: [Quantity], in paragraph: Range<Int>) -> [Indicator] {
    var result: [Indicator] = []
    let sentences = Clauses.sentences(in: text.scalars, from: paragraph.lowerBound, to: paragraph.upperBound)
    var last = -1
    var context = Context()
    var reached = paragraph.lowerBound
    for quantity in quantities {
      let sentence = sentences.firstIndex { $0.contains(quantity.number.lowerBound) } ?? -1
      if sentence != last {
        context = Context()
        last = sentence
        reached = sentence >= 0 ? sentences[sentence].lowerBound : paragraph.lowerBound
      }
      // The clauses without a number on the way name objects too.
      let start = max(reached, min(quantity.clause.lowerBound, quantity.local.lowerBound))
      if reached < start { take(reached..<start, into: &context) }
      result.append(indicator(of: quantity, &context))
      reached = max(reached, quantity.local.upperBound)
    }
    return result
  }

  private func take(_ range: Range<Int>, into context: inout Context) {
    let objects = codes(.object, in: range)
    if !objects.isEmpty {
      context.objects = objects
      context.words = text.text(range)
      context.scope = nil
    }
    if let scope = codes(.scope, in: range).first { context.scope = scope }
  }

  private func indicator(of quantity: Quantity, _ context: inout Context) -> Indicator {
    let before = quantity.local.lowerBound..<max(quantity.local.lowerBound, min(quantity.number.lowerBound, quantity.local.upperBound))
    let after = min(quantity.number.upperBound, quantity.local.upperBound)..<quantity.local.upperBound
    var own = quantity.isZeroStatement ? quantity.local : before
    var objects = codes(.object, in: own)
    if objects.isEmpty, !quantity.isZeroStatement {
      own = before.lowerBound..<ownEnd(after)
      objects = codes(.object, in: own)
    }
    let inherited = objects.isEmpty || onlyRate(objects)
    let scopes = codes(.scope, in: own)
    let scope = scopes.first { $0 == "town" || $0 == "village" } ?? (inherited ? context.scope : nil)
    let actions = codes(.action, in: own)
    let named = inherited ? objects + context.objects.filter { !objects.contains($0) } : objects
    if !inherited {
      context.objects = objects
      context.words = text.text(own)
    }
    if !inherited || !scopes.isEmpty { context.scope = scope }
    let flags = flags(own, quantity)
    let code =
      named.joined(separator: "+") + "/" + actions.joined(separator: "+") + (scope.map { "@" + $0 } ?? "")
      + flags.map { "!" + $0 }.joined()
    return Indicator(code: code, label: label(own, quantity, inherited ? context.words : ""))
  }

  /// Behind a number the object reaches to the next mark.
  private func ownEnd(_ after: Range<Int>) -> Int {
    after.first { text.scalars[$0].isClauseBreak } ?? after.upperBound
  }

  private func onlyRate(_ objects: [String]) -> Bool { objects.allSatisfy { $0 == "resolution-rate" || $0 == "satisfaction" } }

  /// New ones and the total of a stock are different figures.
  private func flags(_ range: Range<Int>, _ quantity: Quantity) -> [String] {
    var result: [String] = []
    if text.hasAny(["新取得", "新增", "新培", "新聘", "新招", "新建", "新创", "新考取"], in: range) { result.append("new") }
    if text.hasAny(["参训", "参加", "参与", "培训人", "覆盖", "受众", "受教育"], in: range), quantity.unitClass.hasPrefix("person") {
      result.append("participants")
    }
    if quantity.unitClass == "rate" { result.append("rate") }
    if quantity.kind == .change { result.append("change") }
    return result
  }

  private func codes(_ facet: Concept.Facet, in range: Range<Int>) -> [String] {
    guard !range.isEmpty else { return [] }
    var result: [String] = []
    for mark in marks.of(.concept, in: range) {
      let concept = vocabulary.concepts[mark.index]
      if concept.facet == facet, !result.contains(concept.code) { result.append(concept.code) }
    }
    return result
  }

  /// The report's own words without the figure; for elliptic figures with the words they lean on.
  private func label(_ own: Range<Int>, _ quantity: Quantity, _ context: String) -> String {
    var words = text.text(own).filter { !$0.isNumber && !"%,。;:、 \n".contains($0) }
    for lead in ["全年共", "今年以来", "今年来", "全年", "累计", "其中", "先后", "现有", "目前", "共计", "合计", "共", "并", "年内"] where words.hasPrefix(lead) {
      words.removeFirst(lead.count)
    }
    for tail in ["不少于", "不低于", "达到", "增加到", "增至", "不超过", "达", "约", "近", "为", "至少"] where words.hasSuffix(tail) {
      words.removeLast(tail.count)
    }
    if words.count < 2 || !context.isEmpty { words = String(shortened(context).suffix(14)) + (words.isEmpty ? "" : "·" + words) }
    return String(words.suffix(28))
  }

  private func shortened(_ context: String) -> String {
    context.filter { !$0.isNumber && !"%,。;:、 \n".contains($0) }
  }
}
