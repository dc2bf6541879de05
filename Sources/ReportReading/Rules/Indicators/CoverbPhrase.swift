import Lexicon
import MarkedText

/// Of 对3个社区开展督导 the communities are counted.
struct CoverbPhrase {
  static let rule = Rule(
    family: .indicators, name: "of a phrase with a coverb the noun is counted",
    pattern: "[coverb] modifier? number unit noun (deed | [labelStop] | [occasionOpener]) …",
    reason: "对3个社区开展督导 and 与2个街道签订协议 count communities and streets, which do neither.",
    examples: [
      Rule.Example("与相邻的两个街道签订毗邻区域联合执法协议。", "签订毗邻区域联合执法协议的相邻街道"),
      Rule.Example("对3个社区开展法治建设专项督导。", "开展法治建设专项督导的社区"),
      Rule.Example("向12户困难群众发放法律援助联系卡。", "发放法律援助联系卡的困难群众"),
      Rule.Example("为8名残疾人提供上门公证服务。", "提供上门公证服务的残疾人"),
      Rule.Example("流动调解室建设已在3个片区率先启动。", "流动调解室建设率先启动的片区"),
      Rule.Example("与3个社区签订共建协议。", "签订共建协议的社区"),
      Rule.Example("对涉校涉园的21处隐患挂牌整治。", "挂牌整治的涉校涉园隐患"),
      Rule.Example("与9个村委会签订的责任书中单列法治建设。", "村委会"),
      Rule.Example("为63名务工人员追回工资46.8万元。", "追回工资的务工人员", "为务工人员追回工资"),
      Rule.Example("为77名农民工讨回劳动报酬52.6万元。", "讨回劳动报酬的农民工", "为农民工讨回劳动报酬"),
      Rule.Example("把24项任务分解到站所和村。", "分解到站所和村的任务"),
      Rule.Example("为执法队购置执法记录仪12台。", "为执法队购置执法记录仪"),
      Rule.Example("对群众反映的12件信访事项,逐一包案。", "群众反映的信访事项"),
    ])

  let text: MarkedText

  init(_ text: MarkedText) { self.text = text }

  /// A modifier between coverb and number has so many characters at most, unless 的 ends it.
  private static let longestModifier = 2
  /// What is said of the noun has so many characters at least.
  private static let leastPredicate = 2

  /// What a coverb puts in front of a deed.
  struct CountedNoun {
    /// What is said of the noun, then the noun.
    let words: [LabelWord]
    /// The noun alone.
    let noun: [LabelWord]
    /// Where the coverb stands.
    let coverb: Range<Int>
  }

  /// What is said of the noun behind a number, then the noun; nil where no coverb puts it in front of a deed.
  func counted(_ front: [LabelWord], _ behind: [LabelWord]) -> CountedNoun? {
    guard let place = front.lastIndex(where: { $0.sort == .other && text.isWord($0, .coverb) }),
      let modifier = modifier(front[(place + 1)...])
    else { return nil }
    let words = behind.drop { text.isWord($0, .labelExtent) }
    guard let end = predicate(in: words) else { return nil }
    let noun = Array(words[..<end])
    let said = Array(LabelEdge(text).trimmed(words[end...]))
    guard let first = noun.first, !noun.contains(where: { text.isWord($0, .labelLink) }),
      length(said) >= Self.leastPredicate
    else { return nil }
    // 与9个村委会签订的责任书中: the deed belongs to another noun.
    let isOfOther =
      said.contains { text.isWord($0, .labelLink) } && !said.contains { text.isWord($0, .labelCarrier) }
    guard !isOfOther else {
      return endsNoun(noun[...])
        ? CountedNoun(words: modifier + noun, noun: noun, coverb: front[place].range) : nil
    }
    let subject = front[..<place]
    guard let theme = theme(subject, of: said) else { return nil }
    let heads = [modifier + noun, noun]
    let whole = heads.lazy.map { theme + said + [.link(before: first)] + $0 }
      .first { length($0) <= LabelComposer.longest }
    return CountedNoun(words: whole ?? noun, noun: noun, coverb: front[place].range)
  }

  /// What stands between a coverb and a number without its 的; nil where it is no mere modifier.
  private func modifier(_ words: ArraySlice<LabelWord>) -> [LabelWord]? {
    guard !words.contains(where: { $0.isDeed || $0.sort == .listMark }) else { return nil }
    let isLinked = words.last.map { text.isWord($0, .labelLink) } ?? false
    let bare = Array(LabelEdge(text).trimmed(words))
    return isLinked || length(bare) <= Self.longestModifier ? bare : nil
  }

  /// Where what is said of a noun begins: a deed or what leads up to one.
  private func predicate(in words: ArraySlice<LabelWord>) -> Int? {
    guard let first = words.first, !text.isWord(first, .labelLink), !isLeading(first), first.sort != .deed
    else { return nil }
    let rest = words.dropFirst()
    if let carrier = rest.indices.first(where: { text.isWord(words[$0], .labelCarrier) }) {
      return rest[..<carrier].indices.first { isLeading(words[$0]) } ?? carrier
    }
    let found =
      rest.indices.first { isLeading(words[$0]) || isDeed($0, of: words) }
      ?? rest.indices.first { isDeedWithObject($0, of: words) || isUnknownDeed($0, of: words) }
    guard let found else { return nil }
    // 任务|分解|到站所: in front of a preposition stands its verb.
    let verb = found - Self.verbLength
    if text.isWord(words[found], .labelOpen), verb >= words.startIndex,
      words[verb..<found].allSatisfy({ $0.form == nil && $0.sort == .other })
    {
      // 其中25项|下放|到村级: and no noun before that.
      if verb == words.startIndex { return nil }
      if endsNoun(words[..<verb]) { return verb }
    }
    // 隐患挂牌整治, 当事人给予司法救助: of several deeds the last is known, and the first begins behind the noun.
    guard found + 1 == words.endIndex, words[found].isDeed, !endsNoun(words[..<found]) else { return found }
    if let noun = words[..<found].lastIndex(where: { $0.sort == .noun || text.isWord($0, .labelBody) }) {
      return noun + 1
    }
    return length(Array(words[..<found])) <= Self.longestUnknown ? found : nil
  }

  /// A noun of which no word is known has so many characters at most where a deed closes the clause.
  private static let longestUnknown = 3

  /// Whether a word begins what is said: 承办 of 承办单位 does not, nor does 调解 where no object stands behind.
  private func isDeed(_ index: Int, of words: ArraySlice<LabelWord>) -> Bool {
    let word = words[index]
    guard word.range.count > 1, word.isDeed, let last = words.last else { return false }
    let isNamed = index + 1 < words.endIndex && words[index + 1].sort == .noun
    let end = word.range.upperBound
    let isOfBody =
      text.longestForm(anyOf: [.labelBody, .labelPerson, .bodyEnd], at: end, before: last.range.upperBound)
      != nil
    return !isOfBody && (word.sort == .deed || isNamed)
  }

  /// Whether a word is a deed and its object in one behind a noun: 工人|追回工资.
  private func isDeedWithObject(_ index: Int, of words: ArraySlice<LabelWord>) -> Bool {
    let word = words[index]
    guard word.sort == .noun, endsNoun(words[..<index]) else { return false }
    let verb = text.longestForm(anyOf: [.labelVerb], at: word.range.lowerBound, before: word.range.upperBound)
    guard let verb else { return false }
    return verb.end - word.range.lowerBound >= Self.verbLength
      && word.range.upperBound - verb.end >= Self.verbLength
  }

  /// Whether a verb that the lexicon lacks begins at a word: two characters of no word right behind a noun, in front of
  /// one (农民工|讨回|劳动报酬), of two more, or at the end.
  private func isUnknownDeed(_ index: Int, of words: ArraySlice<LabelWord>) -> Bool {
    func isUnknown(_ word: LabelWord) -> Bool {
      guard word.sort == .other else { return false }
      return word.form == nil || text.isWord(word, .labelWhole)
        || word.range.count == 1 && !text.isWord(word, [.labelLink, .labelStop, .labelOpen])
    }
    guard isUnknown(words[index]), endsNoun(words[..<index]) else { return false }
    let run = length(Array(words[index...].prefix(while: isUnknown)))
    let next = words[index...].first { !isUnknown($0) }
    guard let next else { return run == Self.verbLength || run == 2 * Self.verbLength }
    return run == Self.verbLength && (next.sort == .noun || next.sort == .deedOrNoun)
  }

  /// A verb with an object of its own has so many characters.
  private static let verbLength = 2

  /// Whether words end as the name of a thing, a body or persons does, with one character more at most: 隐患点.
  private func endsNoun(_ words: ArraySlice<LabelWord>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if words.suffix(2).contains(where: { $0.sort == .noun || $0.sort == .level }) { return true }
    let (low, end) = (first.range.lowerBound, last.range.upperBound)
    return (max(low, end - Self.longestEnd)..<end).contains {
      text.longestForm(anyOf: [.labelBody, .labelPerson, .bodyEnd], at: $0, before: end)?.end == end
    }
  }
  private static let longestEnd = 4

  private func isLeading(_ word: LabelWord) -> Bool {
    word.sort == .other && text.isWord(word, [.labelStop, .occasionOpener, .labelAdverb, .labelLead])
      && !text.isWord(word, .occasionWhole)
  }

  /// What stands before the coverb, where what is said names nothing without it: 调解室建设已在3个片区启动; empty
  /// where it is who did it, nil where the coverb belongs to the word before it (分布在).
  private func theme(_ subject: ArraySlice<LabelWord>, of said: [LabelWord]) -> [LabelWord]? {
    let bare = Array(LabelEdge(text).trimmed(subject))
    guard let last = subject.last else { return [] }
    // 较为典型的: a preposition takes no other.
    guard !text.isWord(last, .labelPreposition) || text.isWord(last, .labelLead) else { return nil }
    guard !bare.isEmpty else { return [] }
    if subject.contains(where: { text.isWord($0, .labelCausative) }) { return [] }
    guard last.form != nil, !last.isDeed else { return nil }
    return LeaningLabel(text).namesItself(said) ? [] : bare
  }

  private func length(_ words: [LabelWord]) -> Int { words.reduce(0) { $0 + $1.range.count } }
}
