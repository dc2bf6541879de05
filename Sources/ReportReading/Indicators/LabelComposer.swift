import Lexicon
import MarkedText

/// Composes the label of a figure: the words that tell what it counts, usable alone.
///
/// A figure's own words name it (审查合同41份); where they name a deed, a level or a measure only, the object that they
/// lean on is added: 化解75起 behind 排查矛盾纠纷80起 counts 化解矛盾纠纷, 化解率 is 矛盾纠纷化解率.
struct LabelComposer {
  let text: MarkedText
  private let reader: LabelWordReader
  private let edges: LabelEdge
  private let leaning: LeaningLabel

  init(text: MarkedText) {
    self.text = text
    reader = LabelWordReader(text: text)
    edges = LabelEdge(text)
    leaning = LeaningLabel(text)
  }

  /// What a label is made of.
  struct Source {
    /// The words in front of the number that belong to it alone.
    var before: [LabelWord]
    /// From behind the measure word to where the next figure's words begin.
    var behind: Range<Int>
    /// Whether another figure stands behind in the clause.
    var isFollowed: Bool
    /// Whether it counts how often something was done.
    var countsEvents: Bool
    /// Whether it counts money.
    var countsMoney: Bool
    /// Whether it counts persons.
    var countsPersons: Bool
    /// Whether it counts things or persons, and is no measure, time or event.
    var countsThings: Bool
    /// Whether it is a share.
    var isRate: Bool
    /// Whether it is an area or a length.
    var isSize: Bool
    /// The words that the figure leans on where it names none of its own.
    var support: Range<Int>
    /// The level that it shares with the figures before it.
    var level: Range<Int>?
    /// Whether the words before it only spoke of what it counts, and did not count it.
    var isSpokenOf: Bool
    /// Whether it leans on them by its concepts.
    var leans: Bool
    /// Whether it is a part of the whole before it.
    var isPart: Bool
    /// What it is, for a list that it sums up.
    var value: Double
    /// The coverb in front of the figure right before it, whose noun its own words begin with: 为198名农民工要回工资215.6万元.
    var coverb: Range<Int>
    /// What the part right before it says of persons: 其中持证12名, 新增3名.
    var attribute: Range<Int>
    /// Its sentence and the paragraph of that.
    var sentence: Range<Int>
    var paragraph: Range<Int>
  }

  /// The longest label but for a name that cannot be cut.
  static let longest = 20

  /// The label of a zero statement: what there was none of.
  func label(ofNone range: Range<Int>) -> String {
    let words = reader.words(in: range)
    let bare = edges.trimmed(words[...])
    return LabelText(text).string(LabelCut(text).fit(bare.isEmpty ? words : Array(bare)))
  }

  /// The words of a range as labels have them.
  func words(in range: Range<Int>) -> [LabelWord] { reader.words(in: range) }

  /// What a figure's words say of persons without naming them; empty where they say more or nothing.
  func attribute(of words: [LabelWord]) -> Range<Int> {
    let words = edges.trimmed(words[...])
    guard AttributeOfPersons.isAll(of: Array(words), in: text), let first = words.first, let last = words.last
    else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Whether the words in front of a figure say that it counts turns of what stands behind it.
  func countsTurns(_ before: [LabelWord]) -> Bool {
    text.decided(by: Turns.rule, Turns.areCounted(by: before, in: text))
  }

  /// The label of a figure, the words that named what is counted where they are its own, and the coverb that put its
  /// noun in front of a deed.
  func label(of source: Source) -> (label: String, named: Range<Int>?, coverb: Range<Int>?) {
    let raw = source.coverb.isEmpty ? source.before : reader.words(in: source.coverb) + source.before
    let bare = edges.trimmed(raw[...])
    var own = bare.count == raw.count ? raw : Array(bare)
    let behind = source.behind.isEmpty ? [] : reader.words(in: source.behind)
    if source.countsThings,
      let counted = text.found(by: CoverbPhrase.rule, CoverbPhrase(text).counted(raw, behind)),
      let first = counted.noun.first, let last = counted.noun.last
    {
      return (
        LabelText(text).string(counted.words), first.range.lowerBound..<last.range.upperBound, counted.coverb
      )
    }
    if source.isRate, !source.leans || source.isSpokenOf,
      let body = text.found(by: RatedBody.rule, RatedBody(text).body(of: own, in: source.sentence, reader))
    {
      let named = own.first.flatMap { first in
        own.last.map { first.range.lowerBound..<$0.range.upperBound }
      }
      return (LabelText(text).string(LabelCut(text).fit(body + own)), named, nil)
    }
    var naming = own
    if let more = complement(of: own, raw, behind, source) {
      own = more.words
      naming = more.naming
    }
    if let whole = shared(own, raw, behind, source) {
      // 涉及山界的31件,化解27件: those settled are of these.
      let named = own.first.flatMap { first in
        own.last.map { first.range.lowerBound..<max(first.range.upperBound, $0.range.upperBound) }
      }
      let deedless = own.drop { $0.isDeed }.filter { $0.sort != .listMark }
      let isName =
        !AttributeOfPersons.isAll(of: own, in: text)
        && LabelNoun(text).opening(deedless).count == deedless.count
      return (LabelText(text).string(LabelCut(text).fit(leaning.ordered(whole))), isName ? named : nil, nil)
    }
    let isWhole =
      (!leaning.lacksNoun(own) || DeedWithObject.isAll(of: own, in: text))
      && (!source.leans || !source.isPart && leaning.namesItself(own))
    var named: Range<Int>?
    if isWhole, let first = naming.first, let last = naming.last {
      named = first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)
    } else if !source.support.isEmpty {
      // 其中持证12名,新增3名: the new ones are of the part.
      if own.count == 1, text.isWord(own[0], .newOne) { own += reader.words(in: source.attribute) }
      own = leaning.composed(
        own, reader.words(in: source.support), level: source.level.map(reader.words) ?? [],
        objectFirst: source.countsEvents && source.isSpokenOf)
    } else if source.countsPersons, !own.isEmpty, behind.isEmpty,
      let persons = text.found(
        by: PersonsOfPoint.rule,
        PersonsOfPoint(text).persons(before: source.sentence, in: source.paragraph, reader))
    {
      own += persons
    }
    if own.isEmpty { own = Array(edges.trimmed(reader.words(in: source.behind)[...])) }
    if own.isEmpty { own = behind + raw }
    return (LabelText(text).string(LabelCut(text).fit(leaning.ordered(own))), named, nil)
  }

  /// The words of a figure that says of those before it what they are or do, with the noun for them; nil where they
  /// name what they count themselves.
  private func shared(
    _ own: [LabelWord], _ raw: [LabelWord], _ behind: [LabelWord], _ source: Source
  ) -> [LabelWord]? {
    guard !source.support.isEmpty else { return nil }
    let isAttribute = AttributeOfPersons.isAll(of: own, in: text)
    let link = behind.isEmpty && !source.isRate ? HeadlessFigure.link(of: raw, in: text) : nil
    guard isAttribute || link != nil else { return nil }
    let object = leaning.object(of: reader.words(in: source.support))
    if isAttribute {
      return text.found(
        by: AttributeOfPersons.rule, AttributeOfPersons.whole(own, object, isPart: source.isPart, in: text))
    }
    guard let link, object.contains(where: { $0.sort == .noun }),
      source.countsPersons ? AttributeOfPersons.isNoun(object, in: text) : !source.isSpokenOf
    else { return nil }
    text.note(HeadlessFigure.rule)
    return own + [link] + object
  }

  // MARK: - Behind the number

  /// A figure's own words with the noun behind the number, where those in front want one: 聘请2名律师; and which of them
  /// those behind it may lean on.
  private func complement(
    of own: [LabelWord], _ raw: [LabelWord], _ behind: [LabelWord], _ source: Source
  ) -> (words: [LabelWord], naming: [LabelWord])? {
    let isOutcome =
      !source.isFollowed
      && text.decided(by: OutcomeOfDeed.rule, OutcomeOfDeed.ends(raw, before: behind, in: text))
    let isOpen =
      raw.last.map { $0.sort == .other && text.isWord($0, [.labelOpen, .occasionOpener, .etcetera]) } ?? false
      || text.decided(by: BareVerb.rule, BareVerb.ends(raw, in: text))
    let linked = LinkedNoun.rest(of: behind, in: text)
    let noun = Array(edges.trimmed(LabelNoun(text).opening(linked ?? behind)[...]))
    if linked != nil,
      let whole = text.found(by: LinkedNoun.rule, LinkedNoun.whole(own, noun, isSize: source.isSize))
    {
      return (whole, whole)
    }
    let isLink = raw.last.map { text.isWord($0, .labelLink) } ?? false
    if source.countsThings,
      let whole = text.found(by: SummedList.rule, SummedList.whole(own, noun, count: source.value))
    {
      return (whole, whole)
    }
    if source.countsEvents, !own.isEmpty, !own.contains(where: { $0.sort == .deed }),
      text.decided(by: UnknownVerb.rule, UnknownVerb.opens(behind))
    {
      return (own + Array(edges.trimmed(behind[...])), own)
    }
    if let first = behind.first, first.isDeed, !own.isEmpty,
      source.countsMoney && leaning.lacksNoun(own) || source.countsEvents && !own.contains(where: \.isDeed)
    {
      // 投入3万元购置设备, 党委两次召开会议: what was done stands behind.
      return (own + Array(edges.trimmed(behind[...])), own)
    }
    if source.countsMoney, !own.isEmpty, leaning.lacksNoun(own),
      let purpose = text.found(by: MoneyPurpose.rule, MoneyPurpose.words(of: behind, in: text))
    {
      return (own + purpose, own)
    }
    let wants = own.isEmpty || isOpen || needsNoun(own, noun)
    if !wants {
      // 镇政府3名法律顾问: no deed in front, and behind the measure word an object of the lexicon.
      guard noun.first?.sort == .noun || noun.last?.sort == .noun, !own.contains(where: \.isDeed),
        own.last?.sort != .property
      else { return nil }
      return (own + noun, own + noun)
    }
    let front = isOpen ? Array(edges.trimmed(raw[...], keepsEnd: !isOutcome)) : own
    let rest = Array(edges.trimmed(behind[...]))
    if own.isEmpty, !isOpen, noun.isEmpty {
      // 7件已办结 leans, 41宗通过平台办理 says how, and stands where it can stand alone.
      if !source.isFollowed, rest.contains(where: \.isDeed), leaning.lacksNoun(rest) { return (rest, rest) }
      return !source.isFollowed && length(rest) >= 4 && !leaning.lacksNoun(rest) ? (rest, rest) : nil
    }
    guard !noun.isEmpty || isOpen && !rest.isEmpty else { return nil }
    if own.isEmpty, !isOpen, !source.isFollowed,
      let inverted = text.found(
        by: BodyOfFigure.rule,
        BodyOfFigure.inverted(rest, noun: noun, countsPersons: source.countsPersons, in: text)),
      length(inverted) <= Self.longest
    {
      return (inverted, noun)
    }
    if own.isEmpty, !isOpen, !source.isFollowed, source.countsThings,
      let doing = text.found(by: BodyOfFigure.rule, BodyOfFigure.doing(behind, in: text)),
      length(doing) <= Self.longest
    {
      return (doing, doing)
    }
    let whole = Array(edges.trimmed((front + rest)[...]))
    if !source.isFollowed || isOpen && !isLink, length(whole) <= Self.longest, !rest.isEmpty {
      return (whole, noun.isEmpty ? whole : front + noun)
    }
    return noun.isEmpty ? nil : (front + noun, front + noun)
  }

  /// Whether words in front of a number want the noun behind it: they name a deed or a part only, or hardly anything.
  private func needsNoun(_ own: [LabelWord], _ noun: [LabelWord]) -> Bool {
    guard let last = own.last, last.sort != .property else { return false }
    if last.sort == .deed, noun.first?.sort == .noun { return true }
    if own.count == 1, text.isWord(last, .newOne) { return !noun.isEmpty }
    if leaning.lacksNoun(own) { return own.contains(where: \.isDeed) || !noun.isEmpty }
    let isUnknown = own.allSatisfy { $0.form == nil && $0.sort == .other }
    if isUnknown, length(own) <= 2, !noun.isEmpty { return true }
    // 与毗邻2个苏木签订协议: the deed of the occasion stands behind.
    return text.isWord(own[0], .occasionOpener) && !own.contains(where: \.isDeed)
  }

  private func length(_ words: [LabelWord]) -> Int { words.reduce(0) { $0 + $1.range.count } }
}
