import ChineseText
import ReportModel
import Lexicon

/// Looks for what does not add up within one report.
///
/// No false alarm is part of the aim: a rate is held only against a part and a whole of its own sentence, and parts
/// only against a total that they are said to be parts of.
struct FindingReader {
  let report: Report
  let text: ReadingText
  let quantities: [(quantity: Quantity, id: String)]

  func read() -> [Finding] {
    rates() + growths() + sums() + restatements() + staleYears() + missingContents() + latePublication()
      + damagedDates()
  }

  func isCount(_ quantity: Quantity) -> Bool {
    quantity.kind == .actual && quantity.unitClass != .rate && quantity.unitClass != .money
      && !quantity.isZeroStatement
      && quantity.qualifier == .exact
  }

  func sameSentence(_ left: Quantity, _ right: Quantity) -> Bool {
    let (low, high) = (
      min(left.number.lowerBound, right.number.lowerBound),
      max(left.number.lowerBound, right.number.lowerBound)
    )
    return !text.scalars[low..<high].contains { $0.isSentenceEnd || $0 == "\n" }
  }

  /// Where the sentence of a place begins.
  func sentenceStart(_ place: Int) -> Int {
    let stop = (0..<place).last { text.scalars[$0].isSentenceEnd || text.scalars[$0] == "\n" }
    return (stop ?? -1) + 1
  }

  // MARK: - Words

  func source(_ range: Range<Int>) -> String {
    let span = text.span(range)
    return Array(report.text.unicodeScalars)[span.range].string
  }

  func figure(_ value: Double) -> String { value.written }

  func percent(_ value: Double) -> String {
    let scaled = (value * 100).rounded() / 100
    return figure(scaled)
  }
}
