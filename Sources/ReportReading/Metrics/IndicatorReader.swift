import ChineseText
import ReportModel
import Lexicon

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
    var words = 0..<0
    /// Whether the objects were counted, not only spoken of.
    var isCounted = false
    /// What the sentence counted first: the whole, of which the figures behind it are parts.
    var whole: Whole?
    /// The figures of the sentence so far, with what each counts.
    var told: [(value: Double, of: Whole)] = []

    struct Whole {
      var objects: [String]
      var scope: String?
      var words: Range<Int>
    }

    /// The objects, level and words that a figure leans on which names none of its own.
    ///
    /// A rate that follows from two figures is of what the greater one counts; else, behind the parts of a whole
    /// (其中乡级29件、村级83件,化解率95%), it is the whole's.
    func support(for quantity: Quantity) -> Whole {
      let nearest = Whole(objects: objects, scope: scope, words: words)
      guard quantity.unitClass == .rate else { return nearest }
      for (place, part) in told.enumerated().reversed() {
        let base = told[..<place].last {
          $0.value > 0 && part.value <= $0.value && abs(100 * part.value / $0.value - quantity.value) < 0.06
        }
        if let base, let object = base.of.objects.first, part.of.objects.contains(object) { return base.of }
      }
      guard let whole, whole.scope != scope else { return nearest }
      return whole
    }
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
    let objects = Array(codes(.object, in: range).reversed())
    if !objects.isEmpty {
      // What was counted before stays behind what is spoken of since.
      context.objects = objects + context.objects.filter { context.isCounted && !objects.contains($0) }
      context.words = range
      context.scope = nil
    }
    if let scope = codes(.scope, in: range).first { context.scope = scope }
  }

  private func indicator(of quantity: Quantity, _ context: inout Context) -> Indicator {
    let split = max(quantity.local.lowerBound, min(quantity.number.lowerBound, quantity.local.upperBound))
    // Behind a list mark what stands before belongs to the item before: 9项重大决策、35件合同.
    let isListed =
      split > quantity.local.lowerBound && "、和及与".unicodeScalars.contains(text.scalars[split - 1])
    let before = (isListed ? split : quantity.local.lowerBound)..<split
    let after = min(quantity.end, quantity.local.upperBound)..<quantity.local.upperBound
    var own = quantity.isZeroStatement ? quantity.local : before
    // The object next to the number comes first.
    let examples = examples(in: own)
    var objects = Array(codes(.object, in: own, besides: examples).reversed())
    if objects.isEmpty, !quantity.isZeroStatement {
      // In a list the measure word belongs to some names: 18个行政村、2个社区.
      objects = codes(
        .object, in: (isListed ? quantity.number.upperBound : after.lowerBound)..<ownEnd(after))
      if !objects.isEmpty || content(before) < 2 { own = before.lowerBound..<ownEnd(after) }
    }
    let inherited = onlyRate(objects) && content(own) <= Self.elliptic
    let support = context.support(for: quantity)
    let scopes = codes(.scope, in: own)
    let honour = objects.first == "model-village"
    let scope =
      scopes.first { $0 == "town" || $0 == "village" || honour } ?? (inherited ? support.scope : nil)
    let actions = codes(.action, in: own)
    let named = inherited ? objects + support.objects.filter { !objects.contains($0) } : objects
    // A change against another year and a part of the whole name nothing for those behind them.
    if !inherited, quantity.kind != .change, !text.starts(own, with: "其中") {
      context.objects = objects
      context.words = own
      context.isCounted = true
    }
    if !inherited || !scopes.isEmpty { context.scope = scope }
    if quantity.unitClass != .rate, quantity.kind == .actual {
      let counted = Context.Whole(
        objects: named, scope: inherited ? context.scope : scope, words: inherited ? context.words : own)
      context.told.append((quantity.value, counted))
      if context.whole == nil, !inherited, !objects.isEmpty { context.whole = counted }
    }
    let flags = flags(own, quantity)
    let code =
      named.joined(separator: "+") + "/" + actions.joined(separator: "+") + (scope.map { "@" + $0 } ?? "")
      + flags.map { "!" + $0 }.joined()
    return Indicator(code: code, label: label(own, quantity, inherited ? support.words : 0..<0))
  }

  /// Words with at most so many characters beside what is done and where lean on the words before them.
  private static let elliptic = 3
  private static let light: Set<Unicode.Scalar> = Set("成功全部当年率就地自行其中完成到位现场已并均共达约近为率按期及时一次性实际".unicodeScalars)

  /// How many characters of a range name something: neither an action nor a level nor a filler.
  private func content(_ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    var counts = range.map { text.scalars[$0].isHan && !Self.light.contains(text.scalars[$0]) }
    for mark in marks.of(.concept, in: range)
    where vocabulary.concepts[mark.index].facet != .object
      || mark.range.count <= 3 && onlyRate([vocabulary.concepts[mark.index].code])
    {
      for place in mark.range { counts[place - range.lowerBound] = false }
    }
    return counts.filter { $0 }.count
  }

  /// Behind a number the object reaches to the next mark.
  private func ownEnd(_ after: Range<Int>) -> Int {
    after.first { text.scalars[$0].isClauseBreak || text.scalars[$0] == "中" } ?? after.upperBound
  }

  private func onlyRate(_ objects: [String]) -> Bool {
    objects.allSatisfy { $0 == "resolution-rate" || $0 == "satisfaction" }
  }

  /// New ones and the total of a stock are different figures.
  private func flags(_ range: Range<Int>, _ quantity: Quantity) -> [String] {
    var result: [String] = []
    if text.hasAny(["新取得", "新增", "新培", "新聘", "新招", "新建", "新创", "新考取", "新取证"], in: range) {
      result.append("new")
    }
    if text.hasAny(["参训", "参加", "参与", "培训人", "覆盖", "受众", "受教育"], in: range),
      [.person, .personTimes].contains(quantity.unitClass)
    {
      result.append("participants")
    }
    if quantity.unitClass == .rate { result.append("rate") }
    if quantity.kind == .change { result.append("change") }
    return result
  }

  /// What is listed before 等 says of what sort it was that was counted: 社保、医保、民政等事项 are matters.
  private func examples(in range: Range<Int>) -> Range<Int> {
    guard let close = range.last(where: { text.scalars[$0] == "等" }), close > range.lowerBound,
      let first = (range.lowerBound..<close).first(where: { text.scalars[$0] == "、" })
    else { return range.lowerBound..<range.lowerBound }
    // The first of the list begins where a word of the vocabulary that reaches to its mark does.
    let opening = marks.of(.concept, in: range.lowerBound..<first)
      .first { $0.range.upperBound == first && vocabulary.concepts[$0.index].facet == .object }
    return (opening?.range.lowerBound ?? first)..<close
  }

  private func codes(
    _ facet: Concept.Facet, in range: Range<Int>, besides left: Range<Int> = 0..<0
  ) -> [String] {
    guard !range.isEmpty else { return [] }
    var result: [String] = []
    for mark in marks.of(.concept, in: range) where left.isEmpty || !left.overlaps(mark.range) {
      let concept = vocabulary.concepts[mark.index]
      if concept.facet == facet, !result.contains(concept.code) { result.append(concept.code) }
    }
    return result
  }

  /// So many characters tell what is counted; of longer wordings the end does, from where a word begins.
  private static let longestLabel = 28
  private static let longestContext = 14

  /// The report's own words without the figure; for elliptic figures with the words they lean on.
  private func label(_ own: Range<Int>, _ quantity: Quantity, _ context: Range<Int>) -> String {
    let before = own.lowerBound..<min(own.upperBound, max(own.lowerBound, quantity.number.lowerBound))
    var words: String
    if quantity.isZeroStatement {
      words = ending(own, Self.longestLabel)
    } else {
      let behind = own.upperBound > quantity.end ? text.text(quantity.end..<own.upperBound) : ""
      let room = max(Self.longestContext, Self.longestLabel - behind.count)
      words = ending(before, room) + Self.plain(behind)
    }
    words = Self.bare(words)
    if words.count < 2 || !context.isEmpty {
      words = Self.bare(ending(context, Self.longestContext)) + (words.isEmpty ? "" : "·" + words)
    }
    return words
  }

  private static let leads = [
    "全年共", "今年以来", "今年来", "全年", "累计", "其中", "先后", "现有", "目前", "共计", "合计", "共", "并", "年内", "而", "且", "另", "还",
    "、",
  ]
  private static let tails = [
    "不少于", "不低于", "不超过", "至少", "达到", "增加到", "增至", "扩大到", "发展到", "壮大到", "扩充到", "拓展到", "减少到", "缩短到", "提高到",
    "上升到", "下降到",
    "保持在", "稳定在", "控制在", "超过", "突破", "仅有", "只有", "共有", "现有", "仍有", "已达", "达", "约", "近", "为", "逾", "超", "仅",
    "仍", "共", "、",
  ]

  /// Without the words that only lead to the number: 法律明白人发展到 counts 法律明白人.
  private static func bare(_ words: String) -> String {
    var words = words
    while let lead = leads.first(where: words.hasPrefix), words.count > lead.count + 1 {
      words.removeFirst(lead.count)
    }
    while let tail = tails.first(where: words.hasSuffix), words.count > tail.count + 1 {
      words.removeLast(tail.count)
    }
    return words
  }

  /// The end of a wording, no longer than so many characters, from where a word begins.
  private func ending(_ range: Range<Int>, _ longest: Int) -> String {
    let whole = Self.plain(Self.withoutOccasion(text.text(range)))
    guard whole.count > longest else { return whole }
    let starts =
      range.filter { place in
        place > range.lowerBound && (text.scalars[place - 1] == "、" || text.scalars[place - 1] == ",")
      } + marks.of(.concept, in: range).map(\.range.lowerBound)
    let fitting = starts.sorted().first { Self.plain(text.text($0..<range.upperBound)).count <= longest }
    guard let fitting, range.upperBound - fitting >= 4 else { return String(whole.suffix(longest)) }
    return Self.plain(text.text(fitting..<range.upperBound))
  }

  private static let occasions: [(opens: String, closes: [String])] = [
    ("以", ["为重点", "为主题", "为契机", "为抓手", "为载体", "为主线", "为依托", "为主要内容", "为内容", "为核心", "为阵地"]),
    ("围绕", ["等内容", "等主题", "等重点", "等法律法规", "为主题"]), ("利用", ["等时机", "等契机", "等节点", "等平台", "等渠道", "之机"]),
    ("结合", ["等节点", "等契机", "等时机", "等活动"]), ("依托", ["等平台", "等载体", "等阵地", "等渠道"]),
    ("通过", ["等方式", "等形式", "等渠道", "等途径"]),
  ]

  /// What was counted without the occasion in front: 以民法典为重点开展法治宣传 counts 开展法治宣传.
  private static func withoutOccasion(_ words: String) -> String {
    for (opens, closes) in occasions where words.hasPrefix(opens) {
      for close in closes {
        guard let end = words.ranges(of: close).last?.upperBound else { continue }
        let rest = words[end...]
        if rest.unicodeScalars.filter(\.isHan).count >= 4 { return String(rest) }
      }
    }
    return words
  }

  /// Without digits and marks but 、, which parts what is listed; 参 counts as a number in Unicode, so digits are named.
  private static func plain(_ words: String) -> String {
    let dropped = Set("0123456789%,。;:“”. \n".unicodeScalars)
    return words.unicodeScalars.filter { !dropped.contains($0) }.string
  }
}
