package import Lexicon
import MarkedText
package import ReportModel

extension ReportReader {
  /// Reads the figure that a person found where no rule licensed one: the words are taken at that person's word, and
  /// only what they count, their measure word and their kind are read as in any figure.
  ///
  /// - Parameters:
  ///   - words: The words of the source that tell it, in one paragraph.
  ///   - report: The report that they stand in.
  ///   - lexicon: The words to read by.
  /// - Returns: The figure, which is not added to the report; nil where the words hold no number, or several.
  /// - Complexity: O(n) in the length of the report.
  package static func figure(
    in words: Span, of report: Report, lexicon: Lexicon = .standard
  ) -> Metric? {
    let text = MarkedText(report.text, lexicon: lexicon)
    let range = text.range(words)
    let numerals = text.numerals(in: range)
    guard let numeral = numerals.first, numerals.count == 1, numeral.range.upperBound <= range.upperBound,
      let paragraph = text.paragraphs.first(where: { $0.contains(range.lowerBound) }),
      range.upperBound <= paragraph.upperBound
    else { return nil }
    let home = report.sections.filter { $0.span.contains(words) }.min { $0.span.count < $1.span.count }
    let isAim = report.commitments.contains { $0.span.contains(words) }
    let quantity = MetricReader(text).quantity(
      of: numeral, in: paragraph, words: range, part: isAim ? .plan : home?.part ?? .other)
    let indicator = IndicatorReader(text: text).indicators(of: [quantity], in: paragraph)[0]
    let number = text.span(quantity.number)
    return Metric(
      id: "q\(number.start)", section: home?.id, indicator: indicator,
      number: Passage(text: text.sourceText(quantity.number), span: number), value: quantity.value,
      range: quantity.interval.map { [$0.lowerBound, $0.upperBound] }, unit: quantity.unit,
      kind: quantity.kind,
      qualifier: quantity.qualifier, direction: quantity.direction, throughMonth: quantity.throughMonth,
      text: text.sourceText(range), span: text.span(range))
  }
}
