import Lexicon
import MarkedText
import ReportModel

/// What the rules of findings look at.
struct FindingContext {
  /// A quantity with the id of its metric.
  typealias Entry = (quantity: Quantity, id: String)

  /// The report as read so far.
  let report: Report
  /// The text that its spans refer to, marked.
  let text: MarkedText
  /// Its sections.
  let outline: Outline
  /// Its quantities in the order of the text.
  let quantities: [Entry]
  /// The totals whose parts are told.
  let divisions: [Division]
  /// Its headings by the runs that their numbers make.
  let numberRuns: [NumberRun]
  /// Whether the text itself bears out the year that the report is taken to be on.
  let isYearCertain: Bool

  init(report: Report, text: MarkedText, outline: Outline, quantities: [Entry]) {
    self.report = report
    self.text = text
    self.outline = outline
    self.quantities = quantities
    divisions = DivisionReader(text: text, quantities: quantities).divisions()
    numberRuns = NumberRun.all(in: outline)
    isYearCertain = YearEvidence(report: report, text: text, outline: outline).isCertain
  }

  /// The node of the outline that a place lies in, nil before the first.
  ///
  /// - Complexity: O(log n) in the sections.
  func node(at place: Int) -> Int? {
    var (low, high) = (0, outline.nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if outline.nodes[middle].heading.lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The part of the report that a place lies in, nil before the first section.
  func part(at place: Int) -> Part? { node(at: place).map { outline.nodes[$0].part } }

  /// A finding over a range of the text.
  func finding(
    _ kind: Finding.Kind, _ range: Range<Int>, _ fact: Finding.Fact, metrics: [String] = []
  ) -> Finding {
    Finding(
      kind: kind, metrics: metrics, text: text.sourceText(range), span: text.span(range), fact: fact)
  }

  /// A finding of something that is not in the text.
  func finding(_ kind: Finding.Kind, text: String = "", _ fact: Finding.Fact) -> Finding {
    Finding(kind: kind, metrics: [], text: text, span: nil, fact: fact)
  }
}

extension MarkedText {
  /// The sentence that a place lies in, within its paragraph.
  func sentence(around place: Int) -> Range<Int> {
    let isBound: (Punctuation) -> Bool = { $0 == .stop || $0 == .paragraph }
    let start = lastMark(in: 0..<place, where: isBound).map { $0 + 1 } ?? 0
    return start..<max(start, firstMark(in: place..<count, where: isBound) ?? count)
  }

  /// How many sentences end between two places of one paragraph; nil where a paragraph ends.
  func sentenceEnds(in range: Range<Int>) -> Int? {
    guard firstMark(in: range, where: { $0 == .paragraph }) == nil else { return nil }
    return places(in: range) { $0 == .stop }.count
  }

  /// Whether a place lies between an opening mark of its sentence and the closing one.
  func isInside(_ open: Punctuation, _ close: Punctuation, _ place: Int) -> Bool {
    guard
      let mark = lastMark(
        in: sentence(around: place).lowerBound..<place, where: { $0 == open || $0 == close })
    else { return false }
    return self.mark(at: mark) == open
  }

  /// Whether a place lies in the name of a document or in quotation marks.
  func isQuoted(_ place: Int) -> Bool {
    isInside(.openTitle, .closeTitle, place) || isInside(.openQuote, .closeQuote, place)
  }
}

extension Quantity {
  /// Whether it counts things that are there, exactly.
  var isCount: Bool {
    kind == .actual && unitClass != .rate && unitClass != .money && !isZeroStatement && qualifier == .exact
  }

  /// Whether it can be a part of a sum: money adds up as cases do.
  var isSummand: Bool { isCount || unitClass == .money && kind == .actual && qualifier == .exact }

  /// Whether it is a rate in percent.
  var isPercent: Bool { unitClass == .rate && unit == "%" }

  /// The words of its own before the number.
  var lead: Range<Int> { local.lowerBound..<max(local.lowerBound, number.lowerBound) }
}
