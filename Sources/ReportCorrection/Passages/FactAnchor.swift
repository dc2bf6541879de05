package import ReportModel

/// A figure or point of a report, named so that it is found again in the report read anew.
package struct FactAnchor: Codable, Hashable, Sendable {
  /// What sort it is of.
  package var statement: StatementKind
  /// Its words.
  package var passage: PassageAnchor
  /// Of a figure, the number as it stands in the words; empty for points.
  package var number: String
  /// Of a figure, how many characters of the words stand before the number; 0 for points.
  package var offset: Int

  /// Names a fact of a report by its id; nil where the report has none of it.
  package init?(_ id: String, in report: Report) {
    guard let kind = StatementKind(id: id), let fact = report.facts(kind).first(where: { $0.id == id }) else {
      return nil
    }
    if kind == .metric, let metric = report.metrics.first(where: { $0.id == id }) {
      self.init(metric, in: report.text)
    } else {
      self.init(kind, passage: PassageAnchor(fact.span, in: report.text))
    }
  }

  /// Names a figure by its words and the place of its number in them.
  ///
  /// - Parameter text: The text of its report.
  package init(_ metric: Metric, in text: String) {
    statement = .metric
    number = metric.number.text
    // The number may stand before the words that tell what is counted.
    let whole = Span(
      min(metric.span.start, metric.number.span.start), max(metric.span.end, metric.number.span.end))
    passage = PassageAnchor(whole, in: text)
    let head = PassageAnchor(Span(whole.start, metric.number.span.start), in: text)
    offset = head.text.unicodeScalars.count
  }

  /// Names a passage that is to be a point.
  package init(_ statement: StatementKind, passage: PassageAnchor) {
    self.statement = statement
    self.passage = passage
    (number, offset) = ("", 0)
  }

  /// What the anchor leads to in a report.
  package enum Target: Hashable, Sendable {
    /// The fact of this id.
    case fact(String)
    /// The words stand there, but no such fact was read there.
    case unread(Span)
    /// The words do not stand there, or where they stand cannot be told.
    case gone
  }

  /// Finds the fact in a report.
  ///
  /// - Parameter source: The report's text.
  package func target(in report: Report, _ source: SolidText) -> Target {
    guard let span = passage.span(in: source) else { return .gone }
    if statement == .metric {
      let place = source.range(of: span).lowerBound + offset
      let metric = report.metrics.first {
        source.range(of: $0.number.span).lowerBound == place
      }
      return metric.map { .fact($0.id) } ?? .unread(span)
    }
    // Another version may draw a point wider or narrower.
    let nearest = report.facts(statement).max { $0.span.overlap(span) < $1.span.overlap(span) }
    guard let nearest, 2 * nearest.span.overlap(span) > max(nearest.span.count, span.count) else {
      return .unread(span)
    }
    return .fact(nearest.id)
  }
}
