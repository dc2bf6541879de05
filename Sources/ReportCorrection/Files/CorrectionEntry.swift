package import ReportModel

/// One correction as it is kept: what it is of, by passage, and what holds instead.
package struct CorrectionEntry: Codable, Hashable, Sendable {
  /// The fact of another year's report.
  package struct Other: Codable, Hashable, Sendable {
    /// The year of that report.
    package var year: Int
    /// The fact; nil where the year alone is meant, as for what became of a promise.
    package var fact: FactAnchor?

    /// Makes a reference to another year's report.
    package init(year: Int, fact: FactAnchor? = nil) {
      self.year = year
      self.fact = fact
    }
  }

  /// What is overruled.
  package var kind: Correction.Kind
  /// The fact that it is about.
  package var fact: FactAnchor
  /// The fact of another report, for links, and the report that tells of a promise.
  package var other: Other?
  /// What holds instead: a number, a label, or the word of a category.
  package var now: String?
  /// What was read or concluded when the correction was made.
  package var was: String?

  /// Makes an entry.
  package init(
    kind: Correction.Kind, fact: FactAnchor, other: Other? = nil, now: String? = nil, was: String? = nil
  ) {
    self.kind = kind
    self.fact = fact
    self.other = other
    self.now = now
    self.was = was
  }

  /// Where what the entry says cannot be, nil where all is sound.
  var fault: String? {
    let anchors = [fact, other?.fact].compactMap(\.self)
    for anchor in anchors {
      let words = anchor.passage.text.unicodeScalars.count
      if words == 0 || words > Self.longest { return "passage" }
      if anchor.offset < 0 || anchor.offset > words { return "offset" }
    }
    switch kind {
    case .value:
      guard fact.statement == .metric, let value = now.flatMap({ Double($0) }), Self.plausible.contains(value)
      else {
        return "now"
      }
    case .kind:
      guard fact.statement == .metric, now.flatMap(MetricKind.init) != nil else { return "now" }
    case .indicator:
      guard fact.statement == .metric, now?.isEmpty == false else { return "now" }
    case .label:
      guard fact.statement == .shortcoming, now?.isEmpty == false else { return "now" }
    case .outcome:
      guard fact.statement == .commitment, now.flatMap(Outcome.init) != nil, other != nil else {
        return "now"
      }
    case .same, .different:
      guard [.metric, .shortcoming].contains(fact.statement), other?.fact?.statement == fact.statement else {
        return "other"
      }
    case .removed: break
    case .added: if fact.statement == .metric, fact.number.isEmpty { return "number" }
    }
    return nil
  }

  /// No passage of a report is longer.
  private static let longest = 20_000
  /// What a figure may be.
  private static let plausible: ClosedRange<Double> = 0...1e15
}
