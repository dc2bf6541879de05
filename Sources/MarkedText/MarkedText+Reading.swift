package import Lexicon
package import ReportModel

// Passages as they are compared: of the reading text, without blanks.
extension MarkedText {
  /// Marks a passage that is reading text already, such as one that `reading(_:)` gave; its places are its own.
  package convenience init(reading units: [UInt16], lexicon: Lexicon = .standard) {
    self.init(layout: Layout(reading: units), source: SourceText(utf8: []), lexicon: lexicon)
  }

  /// The reading text of a span without blanks and line ends; page numbers in mid-sentence are no part of it.
  package func reading(_ span: Span) -> [UInt16] {
    units[range(span)].filter { $0 != 0x20 && $0 != 0x0A }
  }

  /// The spans of the clauses of a span; a scrap shorter than four characters joins the clause before it.
  package func clauseSpans(of span: Span) -> [Span] {
    var result: [Span] = []
    for clause in clauses(in: range(span)) {
      let own = withoutBlanks(clause)
      guard !own.isEmpty else { continue }
      if own.count < 4, let last = result.last {
        result[result.count - 1] = Span(last.start, self.span(own).end)
      } else {
        result.append(self.span(own))
      }
    }
    return result
  }
}
