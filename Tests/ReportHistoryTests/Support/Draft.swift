import ChineseText
import ReportModel
import MarkedText

/// A statement with the figures in it.
struct Saying: ExpressibleByStringLiteral, Sendable {
  /// A figure, its number as it stands in the statement.
  struct Figure: Sendable {
    var number: String
    var value: Double
    var unit: String
    var code: String
    var label: String
    var qualifier: Qualifier
    var throughMonth: Int?

    init(
      _ number: String, _ value: Double, _ unit: String, _ code: String, _ label: String,
      _ qualifier: Qualifier = .exact, throughMonth: Int? = nil
    ) {
      self.number = number
      self.value = value
      self.unit = unit
      self.code = code
      self.label = label
      self.qualifier = qualifier
      self.throughMonth = throughMonth
    }
  }

  /// A change against the year before.
  struct Change: Sendable {
    var number: String
    var value: Double
    var unit: String
    var direction: Direction

    init(_ number: String, _ value: Double, _ unit: String, _ direction: Direction) {
      self.number = number
      self.value = value
      self.unit = unit
      self.direction = direction
    }
  }

  var text: String
  var figures: [Figure]
  var changes: [Change] = []

  init(_ text: String, _ figures: Figure...) {
    self.text = text
    self.figures = figures
  }

  init(stringLiteral text: String) {
    self.text = text
    figures = []
  }
}

/// A report made of its statements, as the reader would hand it on.
struct Draft {
  var year: Int
  var township = "青溪镇"
  var measures: [Saying] = []
  /// Measures that call an earlier problem put right.
  var resolved: [String] = []
  var shortcomings: [Saying] = []
  var commitments: [Saying] = []

  init(
    _ year: Int, measures: [Saying] = [], resolved: [String] = [], shortcomings: [Saying] = [],
    commitments: [Saying] = []
  ) {
    self.year = year
    self.measures = measures
    self.resolved = resolved
    self.shortcomings = shortcomings
    self.commitments = commitments
  }

  var report: Report { DraftWriter(self).report() }
}

private struct DraftWriter {
  let draft: Draft
  private var text = Scalars()
  private var metrics: [Metric] = []
  private var sections: [Section] = []

  init(_ draft: Draft) { self.draft = draft }

  private mutating func section(_ heading: String, _ part: Part) {
    let start = text.count
    text += (heading + "\n").scalars
    let span = Span(start, start + heading.unicodeScalars.count)
    sections.append(
      Section(
        id: "s\(start)", parent: nil, level: 1, part: part, themes: [],
        heading: Section.Heading(text: heading, span: span), span: span))
  }

  /// Appends a statement; its figures become metrics.
  private mutating func say(_ saying: Saying, _ kind: MetricKind) -> Span {
    let span = Span(text.count, text.count + saying.text.unicodeScalars.count)
    text += (saying.text + "。\n").scalars
    let scalars = saying.text.scalars
    let marked = MarkedText(saying.text)
    for figure in saying.figures {
      let number = figure.number.scalars
      let place = scalars.indices.first { scalars[$0...].starts(with: number) } ?? 0
      let clause = marked.clause(at: place, in: 0..<scalars.count)
      metrics.append(
        Metric(
          id: "q\(span.start + place)", section: sections.last?.id,
          indicator: Indicator(code: figure.code, label: figure.label),
          number: Passage(
            text: figure.number, span: Span(span.start + place, span.start + place + number.count)),
          value: figure.value, range: nil, unit: figure.unit, kind: kind, qualifier: figure.qualifier,
          direction: nil,
          throughMonth: figure.throughMonth, text: scalars[clause].string,
          span: Span(span.start + clause.lowerBound, span.start + clause.upperBound)))
    }
    for change in saying.changes {
      let number = change.number.scalars
      let place = scalars.indices.first { scalars[$0...].starts(with: number) } ?? 0
      metrics.append(
        Metric(
          id: "q\(span.start + place)", section: sections.last?.id,
          indicator: Indicator(code: "/!change", label: saying.text),
          number: Passage(
            text: change.number, span: Span(span.start + place, span.start + place + number.count)),
          value: change.value, range: nil, unit: change.unit, kind: .change, qualifier: .exact,
          direction: change.direction, throughMonth: nil, text: "同比增长" + change.number, span: span))
    }
    return span
  }

  func report() -> Report {
    var writer = self
    return writer.write()
  }

  private mutating func write() -> Report {
    section("一、主要举措和成效", .achievements)
    var measures: [Measure] = []
    var rectifications: [Rectification] = []
    for saying in draft.measures + draft.resolved.map({ Saying($0) }) {
      let span = say(saying, .actual)
      measures.append(
        Measure(
          id: "m\(span.start)", section: sections.last?.id, themes: [], ceremonial: false, text: saying.text,
          span: span))
      guard draft.resolved.contains(saying.text) else { continue }
      rectifications.append(
        Rectification(
          id: "x\(span.start)", section: sections.last?.id, complete: true, text: saying.text, span: span))
    }
    section("二、存在的不足", .shortcomings)
    let shortcomings = draft.shortcomings.map { saying in
      let span = say(saying, .actual)
      return Shortcoming(
        id: "w\(span.start)", section: sections.last?.id, aspects: [], text: saying.text, span: span)
    }
    section("三、下一步打算", .plan)
    let commitments = draft.commitments.map { saying in
      let first = metrics.count
      let span = say(saying, .target)
      return Commitment(
        id: "c\(span.start)", section: sections.last?.id, themes: [], metrics: metrics[first...].map(\.id),
        text: saying.text, span: span)
    }
    return Report(
      source: Source(
        name: "\(draft.year).txt", sha256: "\(draft.township) \(draft.year)", encoding: "utf-8",
        format: "text",
        fictional: true), text: text.string, township: Township(name: draft.township), year: draft.year,
      yearRule: "title", title: nil, documentNumber: nil, publisher: nil, published: nil, damagedDates: [],
      sections: sections, measures: measures, metrics: metrics, shortcomings: shortcomings, causes: [],
      rectifications: rectifications, commitments: commitments, findings: [])
  }
}
