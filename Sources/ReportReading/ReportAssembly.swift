import Lexicon
import MarkedText
import ReportModel

/// The way from the marked text to the report, stage by stage.
struct ReportAssembly {
  let text: MarkedText
  let frame: Frame
  let identity: Identity
  let outline: Outline
  /// The ids of the sections.
  private let sectionIDs: [String]

  /// Takes a text and the name of its file, which counts only where the text tells no year.
  init(_ text: MarkedText, fileName: String) {
    self.text = text
    frame = Frame(text)
    identity = IdentityReader(text: text, frame: frame, fileName: fileName).read()
    outline = OutlineReader(text: text, frame: frame, year: identity.year).read()
    sectionIDs = outline.nodes.map { Self.id("s", text.origin($0.heading.lowerBound)) }
  }

  func report(_ file: Source) -> Report {
    let points = PointReader(text: text, outline: outline).read()
    var (metrics, quantities) = metrics()
    aim(&metrics, at: points.commitments)
    let shortcomings = points.shortcomings.map(shortcoming)
    let figures = FiguresByPlace(metrics)
    let commitments = points.commitments.map { commitment($0, figures) }
    let measures = points.measures.map { measure($0, figures) }
    var report = Report(
      source: file, text: text.source.string, township: identity.township, year: identity.year,
      yearRule: identity.yearRule, title: identity.title, documentNumber: identity.documentNumber,
      publisher: identity.publisher, published: identity.published, damagedDates: identity.damagedDates,
      sections: outline.nodes.indices.map(section), measures: measures, metrics: metrics,
      shortcomings: shortcomings,
      causes: points.causes.map { cause($0.point, $0.of.map { shortcomings[$0].id }) },
      rectifications: rectifications(measures), commitments: commitments, findings: [])
    report.findings = FindingReader.read(
      FindingContext(report: report, text: text, outline: outline, quantities: quantities))
    return report
  }

  // MARK: - Sections and statements

  private func id(_ letter: Unicode.Scalar, _ place: Int) -> String { Self.id(letter, text.origin(place)) }

  /// A letter and a number from 0 on.
  private static func id(_ letter: Unicode.Scalar, _ number: Int) -> String {
    var (rest, length) = (number, 2)
    while rest > 9 { (rest, length) = (rest / 10, length + 1) }
    return String(unsafeUninitializedCapacity: length) { bytes in
      bytes[0] = UInt8(truncatingIfNeeded: letter.value)
      rest = number
      for place in (1..<length).reversed() {
        bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return length
    }
  }

  private func section(_ index: Int) -> Section {
    let node = outline.nodes[index]
    var parent: String?
    if let above = node.parent { parent = sectionIDs[above] }
    return Section(
      id: sectionIDs[index], parent: parent, level: node.level, part: node.part, themes: node.themes,
      heading: Section.Heading(
        text: Self.onOneLine(text.sourceText(node.heading)), span: text.span(node.heading)),
      span: text.span(node.heading.lowerBound..<node.end))
  }

  /// A heading without the line ends that wrap it.
  private static func onOneLine(_ heading: String) -> String {
    let ends: ClosedRange<UInt8> = 0x0A...0x0D
    guard heading.utf8.contains(where: ends.contains) else { return heading }
    return heading.filter { $0 != "\n" && $0 != "\r" && $0 != "\r\n" }
  }

  private func themes(_ range: Range<Int>, _ node: Int?) -> [Theme] {
    let found = ThemeReader(text: text).themes(point: range)
    return found.isEmpty ? node.map { outline.nodes[$0].themes } ?? [] : found
  }

  private func measure(_ point: Point, _ figures: FiguresByPlace) -> Measure {
    let span = text.span(point.range)
    let ceremony = text.all(.ceremony, in: point.range).reduce(0) { $0 + $1.range.count }
    let counted = figures.hold(span)
    return Measure(
      id: id("m", point.range.lowerBound), section: sectionIDs[point.node],
      themes: themes(point.range, point.node),
      ceremonial: !counted && Double(ceremony) > 0.45 * Double(point.range.count),
      text: text.sourceText(point.range),
      span: span)
  }

  private func shortcoming(_ point: Point) -> Shortcoming {
    let span = text.span(point.range)
    return Shortcoming(
      id: id("w", point.range.lowerBound), section: sectionIDs[point.node],
      aspects: StatementThemes.themes(of: point.range, in: text),
      text: text.sourceText(point.range), span: span)
  }

  private func cause(_ point: Point, _ shortcoming: String?) -> Cause {
    let span = text.span(point.range)
    return Cause(
      id: id("r", point.range.lowerBound), section: sectionIDs[point.node], shortcoming: shortcoming,
      text: text.sourceText(point.range),
      span: span)
  }

  private func commitment(_ point: Point, _ figures: FiguresByPlace) -> Commitment {
    let span = text.span(point.range)
    return Commitment(
      id: id("c", point.range.lowerBound), section: sectionIDs[point.node],
      themes: StatementThemes.themes(of: point.range, in: text),
      metrics: figures.ids(in: span), text: text.sourceText(point.range),
      span: span)
  }

  private func rectifications(_ measures: [Measure]) -> [Rectification] {
    let reader = RectificationReader(text: text)
    return measures.compactMap { measure in
      reader.claim(in: text.range(measure.span)).map { claim in
        Rectification(
          id: Self.id("x", measure.span.start), section: measure.section,
          complete: claim.complete, text: measure.text, span: measure.span)
      }
    }
  }

  // MARK: - Metrics

  /// What a plan states is aimed at, also where the plan stands among the shortcomings that it answers.
  private func aim(_ metrics: inout [Metric], at commitments: [Point]) {
    let spans = commitments.filter { outline.nodes[$0.node].part != .plan }.map { text.span($0.range) }
    guard !spans.isEmpty else { return }
    for place in metrics.indices where metrics[place].kind != .target {
      if spans.contains(where: { $0.contains(metrics[place].number.span) }) { metrics[place].kind = .target }
    }
  }

  private func metrics() -> (metrics: [Metric], quantities: [(quantity: Quantity, id: String)]) {
    let reader = MetricReader(text)
    let indicators = IndicatorReader(text: text)
    var metrics: [Metric] = []
    var all: [(quantity: Quantity, id: String)] = []
    var anchors = Set<Int>()
    var paragraphs: [(range: Range<Int>, node: Int?)] = outline.preamble.map { ($0, nil) }
    for (index, node) in outline.nodes.enumerated() {
      paragraphs.append((node.paragraph, index))
      paragraphs += node.ownText.filter { $0.lowerBound >= node.paragraph.upperBound }.map { ($0, index) }
    }
    for (paragraph, node) in paragraphs {
      let part = node.map { outline.nodes[$0].part } ?? .other
      let found = reader.quantities(in: paragraph, part: part)
      let named = indicators.indicators(of: found, in: paragraph)
      for (quantity, indicator) in zip(found, named) {
        guard anchors.insert(quantity.anchor).inserted else { continue }
        let metric = metric(quantity, indicator, node)
        all.append((quantity, metric.id))
        metrics.append(metric)
      }
    }
    return (metrics, all)
  }

  /// The shortest run of words that tells what is counted; a figure that leans on its clause takes the clause.
  private func shortest(_ quantity: Quantity) -> Range<Int> {
    if quantity.isZeroStatement {
      return min(
        quantity.number.lowerBound, quantity.local.lowerBound)..<max(
          quantity.local.upperBound, quantity.number.upperBound)
    }
    var start = quantity.local.lowerBound
    while start < quantity.number.lowerBound, text.isPause(start) || text.units[start] == .of(" ") {
      start += 1
    }
    let leans = quantity.number.lowerBound - start < 2
    let end = leans ? max(quantity.local.upperBound, quantity.end) : quantity.end
    return (leans ? min(quantity.clause.lowerBound, start) : start)..<max(end, quantity.number.upperBound)
  }

  private func metric(_ quantity: Quantity, _ indicator: Indicator, _ node: Int?) -> Metric {
    let number = text.span(quantity.number)
    let range = shortest(quantity)
    var section: String?
    if let node { section = sectionIDs[node] }
    return Metric(
      id: id("q", quantity.anchor), section: section, indicator: indicator,
      number: Passage(text: text.sourceText(quantity.number), span: number), value: quantity.value,
      range: quantity.interval.map { [$0.lowerBound, $0.upperBound] }, unit: quantity.unit,
      kind: quantity.kind,
      qualifier: quantity.qualifier, direction: quantity.direction, throughMonth: quantity.throughMonth,
      text: text.sourceText(range), span: text.span(range))
  }
}
