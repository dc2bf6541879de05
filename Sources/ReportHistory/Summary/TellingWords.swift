import ChineseText
import Lexicon
import Models
import ReportModel

/// The words of a passage that carry a verdict: of a long statement the clauses that a model finds telling most, not the
/// first ones.
struct TellingWords {
  /// The report in which the passages stand.
  let report: ReportFeatures
  let models: HistoryModels

  /// So many characters a quotation holds.
  private static let most = String.quotation
  private static let gap: Unicode.Scalar = "…"

  /// What a passage says of a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - outcome: The verdict that the words are to carry.
  func words(of passage: Passage, on plan: EncodedStatement, as outcome: Outcome) -> String {
    let place = models.verdicts.classes.firstIndex(of: outcome.rawValue)
    return words(of: passage) { told in
      place.map { models.verdicts.probabilities(asked: plan.whole.vector, told: told)[$0] } ?? 0
    }
  }

  /// What a passage says of a weakness.
  ///
  /// - Parameter remedy: What the words are to carry.
  func words(of passage: Passage, on points: [EncodedPoint], as remedy: Remedy) -> String {
    words(of: passage) { told in
      // What is put right is said by the words alone too (…已经杜绝), which tell nothing of the thing.
      (points.map {
        models.answersToPoints.probabilities(asked: $0.text.whole.vector, told: told)[remedy.rawValue]
      }.max() ?? 0) + models.remedies.probabilities(told)[remedy.rawValue]
    }
  }

  /// As many clauses around the most telling one as a quotation holds, those behind it first.
  ///
  /// - Complexity: O(n) in the clauses of the report.
  private func words(of passage: Passage, telling: (TextVector) -> Float) -> String {
    let whole = passage.text.withoutEnumerator
    let own = report.clauses.indices.filter { report.clauses[$0].span.overlap(passage.span) > 0 }
    guard whole.oneLine.unicodeScalars.count > Self.most, let first = own.first, let last = own.last,
      // Clauses of one statement follow each other; else the passage is of several.
      own.count == last - first + 1, own.count > 1
    else { return whole.brief(Self.most) }
    let told = own.map { telling(report.vector(of: $0..<$0 + 1)) }
    guard let best = told.indices.max(by: { (told[$0], $1) < (told[$1], $0) }) else {
      return whole.brief(Self.most)
    }
    var range = first + best..<first + best + 1
    while range.upperBound <= last, length(of: range.lowerBound..<range.upperBound + 1) <= Self.most {
      range = range.lowerBound..<range.upperBound + 1
    }
    while range.lowerBound > first, length(of: range.lowerBound - 1..<range.upperBound) <= Self.most {
      range = range.lowerBound - 1..<range.upperBound
    }
    // “All of them qualified” says nothing without the clause that names them, however long that is.
    while range.lowerBound > first, takesUp(range.lowerBound) {
      range = range.lowerBound - 1..<range.upperBound
    }
    let shown = report.passage(span(of: range)).text.withoutEnumerator.brief(
      max(Self.most, length(of: range)))
    return (range.lowerBound > first ? String(Self.gap) : "") + shown
      + (range.upperBound <= last && !shown.unicodeScalars.reversed().starts(with: [Self.gap])
        ? String(Self.gap) : "")
  }

  private func takesUp(_ clause: Int) -> Bool {
    Lexicon.standard.beginning(.takesUp, of: report.passage(report.clauses[clause].span).text.unicodeScalars)
      != nil
  }

  private func span(of range: Range<Int>) -> Span {
    Span(report.clauses[range.lowerBound].span.start, report.clauses[range.upperBound - 1].span.end)
  }

  private func length(of range: Range<Int>) -> Int { span(of: range).count }
}
