import Lexicon
import MarkedText

/// Gives the words of an elliptic figure what they lean on.
struct LeaningLabel {
  static let rule = Rule(
    family: .indicators, name: "the label of an elliptic figure carries the object",
    pattern:
      "deed + object; object + [labelProperty]; part or level + the whole's words; the whole's words + [labelChange]",
    reason: "化解75起 and 化解率 tell nothing where they stand alone in a table.",
    examples: [
      Rule.Example("排查各类矛盾纠纷80起,成功化解75起,化解率93.75%。", "排查矛盾纠纷", "化解矛盾纠纷", "矛盾纠纷化解率"),
      Rule.Example("调解婚姻家庭纠纷40件,调解成功36件。", "调解婚姻家庭纠纷", "成功调解婚姻家庭纠纷"),
      Rule.Example("拆除违法建设17处,面积4200平方米。", "拆除违法建设", "违法建设面积"),
      Rule.Example("处置火点13处,其中夏季8处、秋季5处。", "处置火点", "夏季处置火点", "秋季处置火点"),
      Rule.Example("举办干部法治培训班4期,参训118人次。", "举办干部法治培训班", "干部法治培训班参训"),
      Rule.Example("接待群众来信来访37批,办结率100%。", "接待群众来信来访", "群众来信来访办结率"),
    ])

  let text: MarkedText

  init(_ text: MarkedText) { self.text = text }

  /// Whether words name a deed, a level or a measure and nothing that is counted.
  func lacksNoun(_ words: [LabelWord]) -> Bool {
    !words.contains { word in
      switch word.sort {
      case .noun: true
      case .deed, .level, .property, .listMark, .link, .deedOrNoun: false
      case .other:
        !text.isWord(
          word,
          [
            .labelLead, .labelTail, .labelFiller, .labelAdverb, .labelSuccess, .labelCompletion, .labelChange,
            .labelComparison, .labelPart, .labelStop, .labelPreposition, .partOfWhole, .labelOpen,
          ])
      }
    }
  }

  /// The words of an elliptic figure with what they lean on.
  func composed(_ own: [LabelWord], _ words: [LabelWord], level: [LabelWord], objectFirst: Bool)
    -> [LabelWord]
  {
    text.note(Self.rule)
    let support = Array(LabelEdge(text).trimmed(words[...]))
    let object = object(of: words)
    guard let last = own.last else { return support }
    if last.sort == .property {
      let isNamed = own.contains { $0.sort == .noun }
      let hasLevel = (object + own).contains { $0.sort == .level }
      // 成功调解 and 调解成功率 tell one deed: no word stands twice in a label.
      let repeats = object.contains { isSaid($0, in: own) }
      let isNoun = object.contains { $0.sort == .noun }
      let rest = repeats ? isNoun ? object.filter { !isSaid($0, in: own) } : [] : object
      return isNamed ? own : (hasLevel ? [] : level) + joined(rest, own)
    }
    if own.contains(where: { text.isWord($0, .labelChange) }) { return support + own }
    // 镇级排查矛盾纠纷, 秋季处置火点: what only parts the whole stands in front of all of it.
    guard
      own.contains(where: { $0.isDeed || $0.sort == .other && !text.isWord($0, [.labelPart, .labelSuccess]) })
    else {
      return own + support
    }
    // 集中学习4次 behind 中心组 says who did it, not what was acted on.
    if objectFirst, !own.contains(where: { text.isWord($0, .labelCarrier) }) { return joined(object, own) }
    if own.count == 1, text.isWord(own[0], .intransitive) { return joined(object, own) }
    if DeedWithObject.isAll(of: own, in: text) {
      text.note(DeedWithObject.rule)
      return object.contains(where: { $0.sort == .noun }) ? joined(object, own) : own
    }
    // 开展专题学习 behind 中心组 is 开展中心组专题学习: what is held has its object in front.
    if let first = own.first, text.isWord(first, .labelCarrier), own.dropFirst().contains(where: \.isDeed) {
      let length = object.reduce(0) { $0 + $1.range.count }
      let isPhrase = length <= Self.longestObject && !object.contains { $0.sort == .listMark }
      let isCut = object.first.map { text.isWord($0, .etcetera) || $0.isEnclosed && !isOpened($0) } ?? false
      return isPhrase && !isCut ? [first] + joined(object, Array(own.dropFirst())) : own
    }
    var result = own
    // 镇级受理纠纷 gives 镇级化解纠纷, 印发镇级文件 gives 废止镇级文件.
    let isAtObject = object.contains { $0.sort == .level }
    if let level = level.first ?? support.first(where: { $0.sort == .level }), !isAtObject,
      !own.contains(where: { $0.sort == .level })
    {
      result.insert(level, at: 0)
    }
    return result + object.filter { word in !result.contains { $0.range == word.range } }
  }

  /// Whether words say a deed, or that it succeeded, in whatever compound.
  private func isSaid(_ word: LabelWord, in own: [LabelWord]) -> Bool {
    guard word.isDeed || text.isWord(word, .labelSuccess) else { return false }
    let said = text.units[word.range]
    return own.contains { other in
      other.range.contains { text.units[$0..<other.range.upperBound].starts(with: said) }
    }
  }

  /// Whether a quotation or a title begins right before a word.
  private func isOpened(_ word: LabelWord) -> Bool {
    guard word.range.lowerBound > 0 else { return false }
    let mark = text.mark(at: word.range.lowerBound - 1)
    return mark == .openQuote || mark == .openTitle
  }

  /// No longer object stands within what is held.
  private static let longestObject = 12

  /// What words act on, without their occasion, unless that is a trouble that they answer to.
  func object(of words: [LabelWord]) -> [LabelWord] {
    let isTrouble = AnsweredTrouble.noun(of: words, in: text) != nil
    return LabelNoun(text).object(of: isTrouble ? words : Array(LabelEdge(text).trimmed(words[...])))
  }

  /// An object and what is said of it, a word that ends the one and begins the other once.
  private func joined(_ object: [LabelWord], _ own: [LabelWord]) -> [LabelWord] {
    guard let last = object.last, let first = own.first else { return object + own }
    let (front, back) = (text.units[last.range], text.units[first.range])
    if front.suffix(back.count).elementsEqual(back) { return object + own.dropFirst() }
    return back.starts(with: front) ? object.dropLast() + own : object + own
  }

  /// Whether words name what is counted though no concept does: three characters of no word, or two behind a deed.
  func namesItself(_ words: [LabelWord]) -> Bool {
    var run = 0
    var followsDeed = false
    for word in words {
      if word.sort == .noun { return true }
      if word.sort == .other, word.form == nil || isName(word) {
        run += word.range.count
        if run >= 3 || followsDeed && run == 2 { return true }
      } else {
        run = 0
        followsDeed = followsDeed || word.sort == .deed
      }
    }
    return false
  }

  /// Whether a word that others are a part of names something, as 安全 does and 按时 does not.
  private func isName(_ word: LabelWord) -> Bool {
    text.isWord(word, .labelWhole)
      && !text.isWord(
        word, [.labelStop, .labelLead, .labelAdverb, .labelTail, .labelFiller, .ellipticFiller])
  }

  /// 成功 stands before its deed; of a deed that says so itself it is left out.
  func ordered(_ words: [LabelWord]) -> [LabelWord] {
    guard let place = words.lastIndex(where: { text.isWord($0, .labelSuccess) }) else { return words }
    var result = words
    let success = result.remove(at: place)
    guard let deed = result.firstIndex(where: \.isDeed) else { return words }
    if !text.isWord(result[deed], .labelSettled) { result.insert(success, at: deed) }
    return result
  }
}
