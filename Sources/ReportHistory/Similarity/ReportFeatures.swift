import ChineseText
import ReportModel
import Lexicon

/// One clause of a statement with its place in the source.
struct ClauseFeatures {
  /// The statement's place in its list.
  let statement: Int
  let passage: Passage
  let features: StatementFeatures
}

/// A report with everything that comparing needs, made once.
struct ReportFeatures {
  let report: Report
  let scalars: Scalars
  let metrics: [MetricFeatures]
  let measures: [StatementFeatures]
  let measureClauses: [ClauseFeatures]

  init(_ report: Report, _ tools: HistoryTools) {
    self.report = report
    scalars = report.text.scalars
    metrics = tools.reading.features(report)
    measures = report.measures.map { tools.similarity.features($0.text) }
    measureClauses = report.measures.enumerated().flatMap { index, measure in
      Self.clauses(of: measure.span, in: report.text.scalars).map { span in
        let passage = Passage(text: report.text.scalars[span.range].string, span: span)
        return ClauseFeatures(
          statement: index, passage: passage, features: tools.similarity.features(passage.text))
      }
    }
  }

  /// The clauses of a span; a scrap shorter than four characters joins the clause before it.
  static func clauses(of span: Span, in scalars: Scalars) -> [Span] {
    var result: [Span] = []
    let text = scalars[span.range].map(Folding.fold)
    for range in Clauses.ranges(in: Array(text)) {
      var (low, high) = (range.lowerBound, range.upperBound)
      while low < high, text[low].properties.isWhitespace { low += 1 }
      while high > low, text[high - 1].properties.isWhitespace { high -= 1 }
      guard high > low else { continue }
      if high - low < 4, let last = result.last {
        result[result.count - 1] = Span(last.start, span.start + high)
      } else {
        result.append(Span(span.start + low, span.start + high))
      }
    }
    return result
  }
}

/// The vocabulary and the likenesses over it.
struct HistoryTools {
  let vocabulary: Vocabulary
  let similarity: Similarity
  let reading: MetricReading

  init(_ vocabulary: Vocabulary = .standard) {
    self.vocabulary = vocabulary
    similarity = Similarity(vocabulary: vocabulary)
    reading = MetricReading(vocabulary: vocabulary, similarity: similarity)
  }

  /// Whether a statement says that something was not done.
  func denies(_ text: String) -> Bool {
    let folded = PlainText.folded(text)
    return vocabulary.marks(in: folded).has(.notDone, in: 0..<folded.count)
  }
}
