import Lexicon
import MarkedText

/// Cuts passages into words, longest first, without what no label holds: quotes, brackets, years, figures, markers.
struct LabelWordReader {
  let text: MarkedText

  private static let known: WordClasses = [
    .concept, .numberName, .etcetera, .partitive, .partOfWhole, .listJoint, .newOne, .labelLead,
    .labelPreposition,
    .labelTail, .labelWhole, .labelFiller, .labelAdverb, .labelSuccess, .labelCompletion, .labelOpen,
    .labelStop,
    .labelProperty, .intransitive, .labelChange, .labelComparison, .labelPart, .labelVerb, .labelHead,
    .labelCausative,
    .labelLink, .labelExtent, .labelVerbObject, .labelAttribute, .occasionOpener, .occasionCloser,
    .occasionWhole,
  ]

  /// The words of a range from behind its last pause that ends a clause.
  ///
  /// - Complexity: O(n · d) in the range and the longest form.
  func words(in range: Range<Int>) -> [LabelWord] {
    var end = range.upperBound
    while end > range.lowerBound, text.isPause(end - 1) { end -= 1 }
    let range = range.lowerBound..<end
    var start = text.lastMark(in: range) { $0.endsClause }.map { $0 + 1 } ?? range.lowerBound
    if let enumerator = text.enumerator(at: start), enumerator.range.upperBound <= range.upperBound {
      start = enumerator.range.upperBound
    } else if let marker = text.marker(at: start), marker.style != .arabicBare,
      marker.length < range.upperBound - start
    {
      start += marker.length
    }
    var result: [LabelWord] = []
    result.reserveCapacity(max(0, range.upperBound - start))
    var depth = 0
    var place = start
    while place < range.upperBound {
      if let end = dropped(place, range.upperBound, isEnclosed: depth > 0) {
        place = end
        continue
      }
      let unit = text.units[place]
      switch text.mark(at: place) {
      case .enumeration?:
        result.append(LabelWord(range: place..<place + 1, form: nil, sort: .listMark, isEnclosed: depth > 0))
        place += 1
      case .openQuote?, .openTitle?:
        depth += 1
        if place > start, let last = result.last, last.isEnclosed, last.range.upperBound == place - 1 {
          // “法律六进”“宪法宣传” are two.
          result.append(LabelWord(range: place..<place + 1, form: nil, sort: .listMark, isEnclosed: false))
        }
        if text.mark(at: place) == .openTitle { result.append(character(place, depth - 1)) }
        place += 1
      case .closeQuote?, .closeTitle?:
        depth = max(0, depth - 1)
        if text.mark(at: place) == .closeTitle { result.append(character(place, depth + 1)) }
        place += 1
      case .some:
        place += 1
      case nil:
        if let found = word(at: place, before: range.upperBound) {
          result.append(
            LabelWord(
              range: place..<found.end, form: found.form, sort: sort(found.form), isEnclosed: depth > 0))
          place = found.end
        } else {
          if unit.isHan || unit.isLetter { result.append(character(place, depth)) }
          place += 1
        }
      }
    }
    return result
  }

  /// The longest word at a place; 成功 and 到位 stand apart from their deed: 调解成功 and 成功调解 are one.
  private func word(at place: Int, before bound: Int) -> (form: Int, end: Int)? {
    // Both by one walk, as words of success are known ones.
    var (found, result): ((form: Int, end: Int)?, (form: Int, end: Int)?)
    text.forms(at: place) { form, end in
      guard end <= bound, text.lexicon.form(form, isOf: Self.known) else { return }
      found = (form, end)
      if text.lexicon.form(form, isOf: Self.results) { result = (form, end) }
    }
    guard let found, text.lexicon.form(found.form, isOf: .concept),
      !text.lexicon.form(found.form, isOf: .labelProperty)
    else { return found }
    if let result { return result }
    let success = max(place + 1, found.end - Self.successLength)
    guard text.longestForm(anyOf: Self.results, at: success, before: found.end)?.end == found.end else {
      return found
    }
    return text.longestForm(anyOf: Self.known, at: place, before: success) ?? found
  }
  private static let results: WordClasses = [.labelSuccess, .labelCompletion]
  private static let successLength = 2

  private func character(_ place: Int, _ depth: Int) -> LabelWord {
    LabelWord(range: place..<place + 1, form: nil, sort: .other, isEnclosed: depth > 0)
  }

  /// The end of what no label holds and that begins at a place.
  private func dropped(_ place: Int, _ bound: Int, isEnclosed: Bool) -> Int? {
    let unit = text.units[place]
    if unit == .of("(") || unit == .of("“") {
      let close: Punctuation = unit == .of("(") ? .closeBracket : .closeQuote
      guard let end = text.firstMark(in: place..<bound, where: { $0 == close }) else { return nil }
      // “7·12”强降雨 is named by its day, and the day is of one year.
      return unit == .of("(") || text.hasDigit(place..<end) ? end + 1 : nil
    }
    guard text.mayBeginNumber(place) else { return nil }
    if let year = text.year(at: place) { return min(bound, year.range.upperBound) }
    if let date = text.date(at: place) { return min(bound, date.range.upperBound) }
    // “零上访” is a name, as are all numbers in Chinese numerals between quotes.
    if let numeral = text.numeral(at: place),
      unit.isDigit || numeral.unit != nil && !isEnclosed && word(at: place, before: bound) == nil
    {
      return min(bound, numeral.end)
    }
    return nil
  }

  private static let deeds: WordClasses = [.labelVerb, .labelVerbObject, .labelCausative]

  private func sort(_ form: Int) -> LabelWord.Sort {
    let lexicon = text.lexicon
    if lexicon.form(form, isOf: .labelProperty) { return .property }
    guard lexicon.form(form, isOf: .concept) else {
      return lexicon.form(form, isOf: Self.deeds)
        ? .deed
        : lexicon.form(form, isOf: .labelHead) ? .noun : .other
    }
    if lexicon.form(form, isOf: .labelVerb) { return .deed }
    var (acts, names) = (false, false)
    for sense in lexicon.senses(of: form) where sense.wordClass == .concept {
      switch lexicon.concepts[Int(sense.value)].facet {
      case .object: names = true
      case .action: acts = true
      case .scope: return .level
      }
    }
    return acts ? (names ? .deedOrNoun : .deed) : .noun
  }
}
