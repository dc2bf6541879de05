import Lexicon
import MarkedText
import ReportModel

/// Tells what a passage is about: first by a user's words, then from its heading by the crosswalk of the programmes, and
/// from its text by the themes of its concepts.
struct ThemeReader {
  let text: MarkedText

  /// One place a theme, in the order of the annotation rules; the last is free.
  private typealias Scores = SIMD16<Double>

  func assign(_ outline: inout Outline) {
    for index in outline.nodes.indices {
      let node = outline.nodes[index]
      let isContainer = node.hasOwnPart && node.part == .achievements
      let named = text.namedThemes(in: node.words)
      outline.nodes[index].themes = Theme.few(named)
      if node.hasOwnPart, node.part != .achievements {
        // A section of shortcomings or plans over many topics has none of its own.
        if node.part == .duties { outline.nodes[index].themes = Theme.few(named + [.leadership]) }
        continue
      }
      let children = node.ownText.isEmpty || isContainer ? outline.children(of: index) : []
      if isContainer {
        if !children.isEmpty { continue }
        if node.level == 1, !text.has(.crosswalk, in: node.words) { continue }
      }
      let body = node.ownText.isEmpty ? children.flatMap { outline.nodes[$0].ownText } : node.ownText
      outline.nodes[index].themes = themes(heading: node.words, body: body)
    }
  }

  /// How much the first and the later phrases of a heading count beside its text, which counts at most 2.
  private static let headingWeights = [3.0, 1.6, 1.0]
  /// The same for a point, which is its own heading: what it is about shows in all of its words.
  private static let pointWeight = 0.4
  /// How much of the best theme's score another must have.
  private static let leastShare = 0.34

  /// The themes of one point, most fitting first, at most three.
  func themes(point: Range<Int>) -> [Theme] {
    themes(heading: point, body: [point], weight: Self.pointWeight)
  }

  /// The themes of a section, most fitting first, at most three: those that a user's words name in the heading before
  /// all others, those that they name in the text alone in place of the least fitting.
  private func themes(heading: Range<Int>, body: [Range<Int>], weight: Double = 1) -> [Theme] {
    let fitting = fitting(heading: heading, body: body, weight: weight)
    guard text.lexicon.namesThemes else { return fitting }
    let first = text.namedThemes(in: heading)
    let named = Theme.few(first + body.flatMap(text.namedThemes))
    let others = fitting.filter { !named.contains($0) }.prefix(Theme.mostOfPassage - named.count)
    return Theme.few(first + fitting.filter { named.contains($0) || others.contains($0) } + named)
  }

  private static let all = Theme.allCases

  private func fitting(heading: Range<Int>, body: [Range<Int>], weight: Double) -> [Theme] {
    var scores = Scores()
    var place = 0
    text.each(.crosswalk, in: heading) { word in
      for sense in text.lexicon.senses(of: word.form) where sense.wordClass == .crosswalk {
        scores[Int(sense.value)] += weight * Self.headingWeights[min(place, Self.headingWeights.count - 1)]
        place += 1
      }
    }
    var content = Scores()
    for range in body { content += concepts(in: range) }
    let total = content.sum()
    if total > 0 { scores += 2 * content / total }
    guard scores.max() > 0 else { return [] }
    let all = Self.all
    var themes: [Theme] = []
    var best = 0.0
    for _ in 0..<Theme.mostOfPassage {
      var top = 0
      for index in 1..<all.count where scores[index] > scores[top] { top = index }
      best = max(best, scores[top])
      guard scores[top] > 0, scores[top] >= Self.leastShare * best else { break }
      themes.append(all[top])
      scores[top] = 0
    }
    return themes
  }

  /// How much a concept counts that stands where a means is named (依托线上平台): it tells how, not what about.
  private static let meansWeight = 0.35

  /// The weight that the concepts of a range give each theme.
  ///
  /// The first concept behind a word of means is the means, and behind 、 the next; what comes then is the deed.
  private func concepts(in range: Range<Int>) -> Scores {
    let lexicon = text.lexicon
    var scores = Scores()
    var means = nextMeans(in: range)
    /// Where the last concept ends that was a means.
    var last: Int?
    text.each(.concept, in: range) { word in
      let start = word.range.lowerBound
      while let open = means, open.upperBound <= start {
        (means, last) = (nextMeans(in: open.upperBound..<range.upperBound), nil)
      }
      var weight = 1.0
      if let open = means, open.contains(start) {
        let isNext = last.map { end in
          start < end || text.firstMark(in: end..<start) { $0 == .enumeration } != nil
        }
        if isNext ?? true {
          weight = Self.meansWeight
          last = max(last ?? 0, word.range.upperBound)
        } else {
          means = open.lowerBound..<start
        }
      }
      for sense in lexicon.senses(of: word.form) where sense.wordClass == .concept {
        scores += lexicon.concepts[Int(sense.value)].themeWeights * weight
      }
    }
    return scores
  }

  /// The next clause of a range that begins with a means, from that word on.
  private func nextMeans(in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound, let word = text.first(.means, in: start..<range.upperBound) {
      if word.range.lowerBound == 0 || text.isPause(word.range.lowerBound - 1)
        || text.mark(at: word.range.lowerBound - 1) == .paragraph
      {
        let end = text.firstMark(in: word.range.upperBound..<range.upperBound, where: \.endsClause)
        return word.range.lowerBound..<(end ?? range.upperBound)
      }
      start = word.range.upperBound
    }
    return nil
  }
}
