import ChineseText
import Lexicon
import MarkedText
import ReportModel

/// The passages of a report that are compared, found in its one marked text.
struct ReportPassages {
  /// A clause of a statement.
  struct Clause {
    /// The statement's place in its list.
    let statement: Int
    /// Where it stands in the source.
    let span: Span
    /// Its words.
    let excerpt: Excerpt
  }

  /// What was read.
  let report: Report
  /// Its text, marked once; what is compared is its reading text.
  let text: PooledText
  /// The measures, then the shortcomings, then the causes.
  let statements: [Excerpt]
  /// The clauses of the statements, in their order.
  let clauses: [Clause]
  /// The plans.
  let commitments: [Excerpt]
  /// The clauses of the plans, in their order.
  let commitmentClauses: [Clause]
  /// What the figures count, in the report's words.
  let labels: [Excerpt]
  /// The headings without their numbers.
  let headings: [Excerpt]

  /// Finds the passages and puts their texts into the pool.
  ///
  /// - Complexity: O(n) in the text.
  init(_ report: Report, into pool: inout CharacterPool) {
    let text = pool.add(MarkedText(report.text, lexicon: pool.lexicon))
    func clauses(of spans: [Span]) -> [Clause] {
      spans.enumerated().flatMap { place, span in
        text.marked.clauseSpans(of: span).map {
          Clause(statement: place, span: $0, excerpt: pool.excerpt($0, of: text))
        }
      }
    }
    let points = report.shortcomings.map(\.span) + report.causes.map(\.span)
    let spans = report.measures.map(\.span) + points
    self.report = report
    self.text = text
    statements = spans.map { pool.excerpt($0, of: text) }
    self.clauses = clauses(of: spans)
    commitments = report.commitments.map { pool.excerpt($0.span, of: text) }
    commitmentClauses = clauses(of: report.commitments.map(\.span))
    labels = report.metrics.map { metric in
      pool.excerpt(.folded(metric.indicator.label), near: text.marked.range(metric.span), of: text)
    }
    headings = report.sections.map { section in
      let heading = section.heading
      return pool.excerpt(Self.words(of: heading.text), near: text.marked.range(heading.span), of: text)
    }
  }

  /// A heading without its number.
  private static func words(of heading: String) -> Units {
    let text = Units.folded(heading)
    let start = text.firstIndex { unit in
      unit.isHan && (Unicode.Scalar(unit)?.chineseDigit == nil) && unit != .of("十") && unit != .of("第")
    }
    return text[(start ?? 0)...].filter { !$0.isDigit }
  }
}
