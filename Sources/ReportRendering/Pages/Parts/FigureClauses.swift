import ChineseText
import ReportModel

/// The clauses that tell a report's figures, whole: a figure's span ends behind its measure word, and what it counts may
/// stand behind it or in the clause before.
struct FigureClauses: Sendable {
  private let text: Scalars
  /// Whether lines end where the page was full and not where paragraphs do.
  private let isHardWrapped: Bool
  /// Where headings begin and end.
  private let headings: [Range<Int>]

  /// Words that begin a clause which speaks of a part or a rest of what the clause before tells; a closed class.
  private static let openers = ["其中", "其余", "其他", "剩余", "余下", "仍", "尚", "还有", "另"].map(\.scalars)
  /// A clause with fewer characters is told with the one before.
  private static let leastLength = 9
  /// So many clauses before at most are told with one that leans on them.
  private static let mostBefore = 3
  /// No clause goes on for so many scalars behind its figure.
  private static let longestRest = 80

  init(_ report: Report, isHardWrapped: Bool) {
    let text = report.text.scalars
    self.text = text
    self.isHardWrapped = isHardWrapped
    headings = report.sections.map { $0.heading.span.range.clamped(to: text.indices) }
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The clause that tells a figure, with those before it where it is short or leans on them.
  ///
  /// - Complexity: O(l) in the length of the clauses, and O(log s) in the number of sections.
  func words(of metric: Metric) -> String {
    let span = metric.span.range.clamped(to: text.indices)
    guard !span.isEmpty else { return metric.text }
    let bounds = room(around: span)
    let clause = span.lowerBound..<end(from: span.upperBound, before: bounds.upperBound)
    let missing = { (start: Int) in lacks(start..<clause.upperBound, label: metric.indicator.label) }
    var starts = [clause.lowerBound]
    if isShort(clause) || isPart(clause) || missing(clause.lowerBound) {
      while starts.count <= Self.mostBefore, let start = starts.last,
        let before = clauseStart(before: start, from: bounds.lowerBound)
      {
        starts.append(before)
        if !missing(before) { break }
      }
    }
    // What is not found within reach is not looked for: the clause before is told, and no more.
    let start = starts.last.flatMap { missing($0) ? starts.dropFirst().first : $0 } ?? clause.lowerBound
    return text[start..<clause.upperBound].string.oneLine
  }

  /// Between which headings a span stands.
  private func room(around span: Range<Int>) -> Range<Int> {
    let next = headings.partitioningIndex { $0.lowerBound < span.upperBound }
    let low = headings[..<next].last { $0.upperBound <= span.lowerBound }?.upperBound ?? 0
    let high = next < headings.count ? headings[next].lowerBound : text.count
    return low..<max(high, span.upperBound)
  }

  /// Whether a clause is too short to be understood.
  private func isShort(_ clause: Range<Int>) -> Bool {
    text[clause].count { !$0.isClauseBreak && !$0.properties.isWhitespace } < Self.leastLength
  }

  /// Whether a clause begins as one does that tells of a part or a rest.
  private func isPart(_ clause: Range<Int>) -> Bool {
    let words = text[clause].drop { $0.properties.isWhitespace }
    return Self.openers.contains { words.starts(with: $0) }
  }

  /// Whether words do not hold all that a label names.
  private func lacks(_ words: Range<Int>, label: String) -> Bool {
    let known = Set(text[words])
    return label.unicodeScalars.contains { $0.isHan && !known.contains($0) }
  }

  /// Where a clause ends that goes on at a place: before the mark that closes it.
  private func end(from place: Int, before bound: Int) -> Int {
    var end = place
    let most = min(bound, place + Self.longestRest)
    while end < most, !closesClause(end) { end += 1 }
    // What does not end within reach is no clause.
    guard end < most || end == bound else { return place }
    while end > place, text[end - 1].properties.isWhitespace { end -= 1 }
    return end
  }

  /// Where the clause before a place begins; nil where the place begins a sentence or what a colon announces.
  private func clauseStart(before place: Int, from bound: Int) -> Int? {
    var mark = place - 1
    while mark >= bound, text[mark].properties.isWhitespace, !isLineEnd(mark) { mark -= 1 }
    guard mark > bound, Self.joints.contains(text[mark]) else { return nil }
    var start = mark
    while start > bound, !closesClause(start - 1) { start -= 1 }
    while start < mark, text[start].properties.isWhitespace { start += 1 }
    return start < mark && mark - start <= Self.longestRest ? start : nil
  }
  private static let joints: Set<Unicode.Scalar> = ["，", ",", "；", ";"]

  private func closesClause(_ place: Int) -> Bool {
    let scalar = text[place]
    guard scalar.isClauseBreak, scalar != "、" else { return isLineEnd(place) }
    // 1,905 is one number.
    let isWithinNumber =
      place > 0 && place + 1 < text.count && text[place - 1].isASCIIDigit && text[place + 1].isASCIIDigit
    return !isWithinNumber
  }

  private func isLineEnd(_ place: Int) -> Bool {
    guard text[place].isBreak else { return false }
    guard isHardWrapped, place > 0 else { return true }
    // Behind a sentence and before an empty or indented line a paragraph ends in a text of hard lines, too.
    let next = place + 1 < text.count ? text[place + 1] : "\n"
    return text[place - 1].isSentenceEnd || next.properties.isWhitespace
  }
}
