import ChineseText
import MarkedText
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
  /// The report's text, marked once; what is compared is its reading text.
  let text: MarkedText
  let metrics: [MetricFeatures]
  let measures: [StatementFeatures]
  let measureClauses: [ClauseFeatures]

  init(_ report: Report, _ tools: HistoryTools) {
    self.report = report
    scalars = report.text.scalars
    let text = MarkedText(report.text, lexicon: tools.lexicon)
    self.text = text
    metrics = tools.reading.features(report)
    measures = report.measures.map { tools.similarity.features(text.reading($0.span)) }
    measureClauses = report.measures.enumerated().flatMap { index, measure in
      text.clauseSpans(of: measure.span).map { span in
        let passage = Passage(text: text.sourceText(text.range(span)), span: span)
        return ClauseFeatures(
          statement: index, passage: passage, features: tools.similarity.features(text.reading(span)))
      }
    }
  }

  /// A passage of the report as it is compared.
  func folded(_ span: Span) -> Scalars { text.reading(span).map { Unicode.Scalar($0) ?? " " } }
}

/// The vocabulary and the likenesses over it.
struct HistoryTools {
  let lexicon: Lexicon
  let vocabulary: Vocabulary
  let similarity: Similarity
  let reading: MetricReading

  init(_ lexicon: Lexicon = .standard) {
    self.lexicon = lexicon
    vocabulary = .standard
    similarity = Similarity(lexicon: lexicon)
    reading = MetricReading(lexicon: lexicon, similarity: similarity)
  }

  /// Whether a passage of a report says that something was not done.
  func denies(_ span: Span, in text: MarkedText) -> Bool { text.has(.notDone, in: text.range(span)) }
}
