import Lexicon
import MarkedText
import ReportModel

/// Composes what a quantity counts: what was done × to what × at which level.
///
/// A number whose own words name no object shares that of the clauses before it in the sentence (排查80起,化解75起).
struct IndicatorReader {
  let text: MarkedText
  private let concepts: IndicatorConcepts
  private let labels: LabelComposer

  init(text: MarkedText) {
    self.text = text
    concepts = IndicatorConcepts(text: text)
    labels = LabelComposer(text: text)
  }

  /// The indicators of the quantities of one paragraph, in their order.
  func indicators(of quantities: [Quantity], in paragraph: Range<Int>) -> [Indicator] {
    var result: [Indicator] = []
    result.reserveCapacity(quantities.count)
    var sentence = 0..<0
    var context = IndicatorContext()
    var reached = paragraph.lowerBound
    for (index, quantity) in quantities.enumerated() {
      if !sentence.contains(quantity.number.lowerBound) {
        sentence = text.sentence(at: quantity.number.lowerBound, in: paragraph)
        context = IndicatorContext()
        context.sentence = sentence
        context.paragraph = paragraph
        reached = sentence.lowerBound
      }
      // The clauses without a number on the way name objects too.
      let start = max(reached, min(quantity.clause.lowerBound, quantity.local.lowerBound))
      if reached < start { take(reached..<start, into: &context) }
      let next = index + 1 < quantities.count ? quantities[index + 1] : nil
      result.append(indicator(of: quantity, before: next, &context))
      reached = max(reached, quantity.local.upperBound)
    }
    return result
  }

  private func take(_ range: Range<Int>, into context: inout IndicatorContext) {
    var objects = concepts.codes(.object, in: range)
    objects.reverse()
    if !objects.isEmpty {
      // What was counted before stays behind what is spoken of since.
      context.objects = objects + context.objects.filter { context.isCounted && !objects.contains($0) }
      context.words = range
      context.scope = nil
    }
    let levels = concepts.levels(in: range)
    if let level = levels.first { context.scope = level.scope }
    context.levels += levels
  }

  private func indicator(
    of quantity: Quantity, before next: Quantity?, _ context: inout IndicatorContext
  ) -> Indicator {
    let local = quantity.local
    let split = max(local.lowerBound, min(quantity.number.lowerBound, local.upperBound))
    let isListed = text.decided(
      by: ListedFigure.rule, ListedFigure.isListed(text, local.lowerBound..<split))
    let before = (isListed ? split : local.lowerBound)..<split
    let after = min(quantity.end, local.upperBound)..<local.upperBound
    var own = quantity.isZeroStatement ? local : before
    let examples = text.all(
      by: ExamplesBeforeEtcetera.rule, ExamplesBeforeEtcetera.range(text, own))
    // The object next to the number comes first.
    var objects = concepts.codes(.object, in: own, besides: examples)
    objects.reverse()
    if objects.isEmpty, !quantity.isZeroStatement {
      // In a list the measure word belongs to some names: 18个行政村、2个社区.
      let body =
        EllipticFigure.content(text, before, concepts) == 0 ? BodyOfFigure.body(after, in: text) : nil
      let end = NounBehindFigure.end(text, after)
      let start = isListed || body != nil ? quantity.number.upperBound : after.lowerBound
      // Bodies are counted; their things say what it is about.
      let first = start..<max(start, body?.upperBound ?? end)
      objects = concepts.codes(.object, in: first)
      if body != nil {
        let things = concepts.codes(.object, in: first.upperBound..<max(first.upperBound, end))
        objects += things.filter { !objects.contains($0) }
      }
      if !objects.isEmpty { text.note(NounBehindFigure.rule) }
      if !objects.isEmpty || EllipticFigure.content(text, before, concepts) < 2 {
        own = before.lowerBound..<max(before.upperBound, end)
      }
    }
    let figure =
      quantity.isZeroStatement ? own.lowerBound..<own.lowerBound : quantity.number.lowerBound..<quantity.end
    let isElliptic = text.decided(
      by: EllipticFigure.rule, EllipticFigure.leans(text, own, besides: figure, objects, concepts))
    let lacksHead =
      !isElliptic && objects.isEmpty && !quantity.isZeroStatement && quantity.unitClass != .rate
      && HeadlessFigure.lacksHead(before, after, in: text)
    let leans = isElliptic || lacksHead
    let support = context.support(for: quantity, in: text)
    let levels = concepts.levels(in: own)
    let isHonour = objects.first != nil && objects.first == concepts.places.modelVillage
    let ownScope = levels.first { isHonour || isCounting($0.scope) }?.scope
    let scope = ownScope ?? (leans ? support.scope : nil)
    let named = leans ? objects + support.objects.filter { !objects.contains($0) } : objects
    let actions = concepts.codes(.action, in: own)
    let level = ownScope == nil && leans ? context.levels.last { $0.scope == scope }?.place : nil
    let nearest = context.named
    let label = label(
      quantity, before: before, next, support, leans: isElliptic, level: level, context: &context)
    context.levels += levels
    // A change against another year and a part of the whole name nothing for those behind them.
    // 涉及山界的31件 names them, 清退长期不参与工作的17人 says something of those named before.
    let isNamed = lacksHead ? context.named != nearest : !leans
    if isNamed, quantity.kind != .change, !PartOfWhole.opens(text, own) {
      context.objects = named
      // 成功调解292宗 behind 受理纠纷298宗 is called by the words before it, and so are those that lean on it.
      if label.isNamed || context.words.isEmpty { context.words = own }
      context.isCounted = true
    }
    if !leans || !levels.isEmpty { context.scope = scope }
    if quantity.unitClass != .rate, quantity.kind == .actual {
      let counted = IndicatorContext.Whole(
        objects: named, scope: leans ? context.scope : scope,
        words: leans || !label.isNamed && !context.words.isEmpty ? context.words : own)
      context.told.append((quantity.value, counted))
      if context.whole == nil, !leans, !objects.isEmpty { context.whole = counted }
    }
    let list = text.lexicon.concepts
    return Indicator(
      objects: named.map { list[$0].code }, actions: actions.map { list[$0].code },
      level: scope.map { list[$0].code }, flags: flags(own, quantity),
      countedIn: text.lexicon.unitClass(of: quantity.unit), label: label.text)
  }

  /// Whether figures of a level are counted apart: those of the township and of its villages.
  private func isCounting(_ scope: Int) -> Bool {
    scope == concepts.places.town || scope == concepts.places.village
  }

  // MARK: - Flags

  private func flags(_ own: Range<Int>, _ quantity: Quantity) -> [Indicator.Flag] {
    let countsPersons = quantity.unitClass == .person || quantity.unitClass == .personTimes
    return Indicator.Flag.allCases.filter { flag in
      switch flag {
      // New ones and the total of a stock are different figures.
      case .new: text.has(.addition, in: own)
      case .participants: countsPersons && takesPart(own)
      case .rate: quantity.unitClass == .rate
      case .change: quantity.direction != nil
      }
    }
  }

  /// Whether words say that persons took part; 长期不参与工作 says that they did not.
  private func takesPart(_ own: Range<Int>) -> Bool {
    text.all(.participation, in: own).contains { word in
      let before = word.range.lowerBound - 1
      return !own.contains(before) || text.units[before] != .of("不") && text.units[before] != .of("未")
    }
  }

  // MARK: - Label

  /// What counts persons and things one by one.
  private static let countable: [UnitClass] = [
    .person, .household, .countedCase, .document, .item, .place, .thing, .group,
  ]

  /// The label of a figure, and whether its own words name what it counts.
  private func label(
    _ quantity: Quantity, before: Range<Int>, _ next: Quantity?, _ support: IndicatorContext.Whole,
    leans: Bool, level: Range<Int>?, context: inout IndicatorContext
  ) -> (text: String, isNamed: Bool) {
    if quantity.isZeroStatement { return (labels.label(ofNone: quantity.local), true) }
    let ownWords = labels.words(in: before)
    let countsTurns = quantity.kind == .actual && labels.countsTurns(ownWords)
    let before = countsTurns ? before.upperBound..<before.upperBound : before
    let frontWords = countsTurns ? [] : ownWords
    let isFollowed =
      !countsTurns && next.map { $0.number.lowerBound < quantity.clause.upperBound } ?? false
    let end =
      isFollowed ? quantity.local.upperBound : max(quantity.local.upperBound, quantity.clause.upperBound)
    let start = text.mark(at: before.lowerBound) == .enumeration ? before.lowerBound + 1 : before.lowerBound
    let isPart = text.decided(
      by: PartOfWhole.rule,
      PartOfWhole.opens(text, min(start, before.upperBound)..<before.upperBound))
    context.tellsParts = isPart || context.tellsParts && (start > before.lowerBound || before.isEmpty)
    var words = context.words(for: support, leans: leans)
    // What was counted before a semicolon is another matter, unless the concepts say that the figure leans on it.
    if !leans, !words.isEmpty {
      let between = min(words.upperBound, before.lowerBound)..<before.lowerBound
      if text.firstMark(in: between, where: { $0 == .semicolon }) != nil { words = 0..<0 }
    }
    let found = labels.label(
      of: LabelComposer.Source(
        before: frontWords, behind: min(quantity.end, end)..<end, isFollowed: isFollowed,
        countsEvents: quantity.unitClass == .event, countsMoney: quantity.unitClass == .money,
        countsPersons: quantity.unitClass == .person,
        countsThings: quantity.kind != .change && Self.countable.contains(quantity.unitClass),
        isRate: quantity.unitClass == .rate,
        isSize: quantity.unitClass == .area || quantity.unitClass == .length, support: words,
        level: level,
        isSpokenOf: !context.isCounted, leans: leans, isPart: context.tellsParts,
        value: quantity.value,
        coverb: before.lowerBound == context.coverbEnd ? context.coverb : 0..<0,
        attribute: context.attribute, sentence: context.sentence, paragraph: context.paragraph))
    context.attribute = isPart ? labels.attribute(of: frontWords) : 0..<0
    if let named = found.named, quantity.kind != .change, !isPart { context.named = named }
    context.coverb = found.coverb ?? 0..<0
    context.coverbEnd = quantity.end
    return (found.label, found.named != nil)
  }
}
