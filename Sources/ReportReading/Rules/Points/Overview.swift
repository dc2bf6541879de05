import Lexicon
import MarkedText

/// Words before the points that speak of the work as a whole.
enum Overview {
  static let rule = Rule(
    family: .points, name: "overview",
    pattern:
      "clauses at the start of the part's first sentence that name nothing that can be weak and speak of success, "
      + "of a measure held against the work, of seeing, or of weaknesses in general",
    reason: "every report opens its shortcomings with them; what is weak stands behind",
    examples: [
      Rule.Example("对照群众期盼,工作中的差距也很明显。执法力量薄弱。公开不及时。", "weak 执法力量薄弱", "weak 公开不及时"),
      Rule.Example("回顾一年来的工作,我们清醒地看到,调解员偏少。", "weak 调解员偏少"),
      Rule.Example("还存在以下不足,主要表现在执法力量薄弱;公开不及时。", "weak 执法力量薄弱", "weak 公开不及时"),
      Rule.Example(
        "对照群众期盼,还有一些短板需要正视。执法力量薄弱;公开不及时;案卷不规范。", "weak 执法力量薄弱", "weak 公开不及时", "weak 案卷不规范"),
      Rule.Example("普法成效不明显。执法力量薄弱。", "weak 普法成效不明显", "weak 执法力量薄弱"),
    ])

  /// So short a clause (一年来, 但是) goes with the words around it.
  private static let shortest = 8
  /// So much at least is a point behind the words that introduce it.
  private static let shortestPoint = 4

  /// A sentence without the overview in front of it; nil where it is nothing else.
  static func without(_ sentence: Range<Int>, in text: MarkedText) -> Range<Int>? {
    var start = sentence.lowerBound
    var isOverview = false
    for clause in text.clauses(in: sentence) {
      // 主要表现在执法力量薄弱: the point begins within the clause.
      if let word = text.first(.introducing, in: clause)?.range,
        clause.upperBound - word.upperBound >= shortestPoint,
        !names(clause.lowerBound..<word.lowerBound, text)
      {
        return word.upperBound..<sentence.upperBound
      }
      guard speaksInGeneral(clause, isBehind: isOverview, in: text) else { break }
      isOverview = isOverview || says(clause, text)
      start = clause.upperBound + 1
    }
    guard isOverview else { return sentence }
    return start < sentence.upperBound ? start..<sentence.upperBound : nil
  }

  /// Where the list begins that a sentence announces with a colon; nil where what stands before it is weak itself.
  static func listStart(in sentence: Range<Int>, of text: MarkedText) -> Int? {
    guard let colon = text.firstMark(in: sentence, where: { $0 == .colon }), colon + 1 < sentence.upperBound
    else {
      return nil
    }
    let before = sentence.lowerBound..<colon
    let isAnnounced = text.has(.shortcomingsPreamble, in: before)
    let isList = text.firstMark(in: colon..<sentence.upperBound, where: { $0 == .semicolon }) != nil
    return isAnnounced || isList && !(names(before, text) && text.has(.deficiency, in: before))
      ? colon + 1 : nil
  }

  private static func says(_ clause: Range<Int>, _ text: MarkedText) -> Bool {
    text.has(anyOf: [.overview, .shortcomingsPreamble], in: clause)
  }

  private static func names(_ range: Range<Int>, _ text: MarkedText) -> Bool {
    text.has(.subject, in: range) || text.has(.subjectIdiom, in: range)
  }

  private static func speaksInGeneral(_ clause: Range<Int>, isBehind: Bool, in text: MarkedText) -> Bool {
    let isWeak = text.has(.deficiency, in: clause) || text.has(.notDone, in: clause)
    if names(clause, text), isWeak || !text.has(.overview, in: clause) { return false }
    if says(clause, text) { return true }
    if isBehind, text.has(.weaknessNoun, in: clause) || text.has(.generalAim, in: clause) { return true }
    return clause.count <= shortest && !isWeak
  }
}
