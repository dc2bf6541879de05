import ReportModel

/// One report with its facts by id, and the name under which a page links to them.
struct PageSource: Sendable {
  /// What was read.
  let report: Report
  /// The first part of every anchor, such as `2023`.
  let key: String
  /// How the report is named in references, such as `2023`.
  let name: String
  /// The headings by section.
  let sections: [String: Section]
  /// The place of each section among the report's.
  let sectionPlaces: [String: Int]
  /// The measures by id.
  let measures: [String: Measure]
  /// The quantities by id.
  let metrics: [String: Metric]
  /// The sections that are heads of points or of plans: these are told as such, not as parts of the outline.
  let heads: Set<String>
  /// The promises by id.
  let commitments: [String: Commitment]
  /// The passages of all facts by id.
  let passages: [String: Passage]
  /// The innermost sections of all facts by id.
  private let homes: [String: String]
  /// Finds where passages stand, to be followed on paper.
  private let places: ReportPlaces
  /// Finds the clauses that tell figures.
  private let clauses: FigureClauses

  /// Makes a source of a report.
  init(_ report: Report, key: String, name: String) {
    self.report = report
    self.key = key
    self.name = name
    sections = Dictionary(report.sections.map { ($0.id, $0) }) { first, _ in first }
    sectionPlaces = Dictionary(report.sections.enumerated().map { ($1.id, $0) }) { first, _ in first }
    measures = Dictionary(report.measures.map { ($0.id, $0) }) { first, _ in first }
    metrics = Dictionary(report.metrics.map { ($0.id, $0) }) { first, _ in first }
    heads = Self.heads(of: report)
    commitments = Dictionary(report.commitments.map { ($0.id, $0) }) { first, _ in first }
    var passages: [String: Passage] = [:]
    var homes: [String: String] = [:]
    func enter(_ statements: [some Statement]) {
      for statement in statements where passages[statement.id] == nil {
        passages[statement.id] = Passage(text: statement.text, span: statement.span)
        homes[statement.id] = statement.section
      }
    }
    for section in report.sections {
      passages[section.id] = Passage(text: section.heading.text, span: section.heading.span)
      homes[section.id] = section.id
    }
    enter(report.measures)
    enter(report.metrics)
    enter(report.shortcomings)
    enter(report.causes)
    enter(report.rectifications)
    enter(report.commitments)
    self.passages = passages
    self.homes = homes
    places = ReportPlaces(report)
    clauses = FigureClauses(report, isHardWrapped: places.isHardWrapped)
  }

  private static func heads(of report: Report) -> Set<String> {
    let items =
      report.shortcomings.map { ($0.section, $0.span) } + report.commitments.map { ($0.section, $0.span) }
    let places = Dictionary(report.sections.map { ($0.id, $0.heading.span) }) { first, _ in first }
    // 抓执法队伍。 stands before what is planned, one thing or several; a head before several points may be a part of its own.
    let counts = Dictionary(items.compactMap { $0.0 }.map { ($0, 1) }, uniquingKeysWith: +)
    let parents = Set(report.sections.compactMap(\.parent))
    let labels = report.sections.filter { section in
      section.parent != nil && !parents.contains(section.id)
        && (section.part == .plan && counts[section.id] != nil
          || section.part == .shortcomings && counts[section.id] == 1)
    }.map(\.id)
    return Set(
      items.compactMap { section, span in
        section.flatMap { id in places[id].map { $0.overlap(span) > 0 } == true ? id : nil }
      }
    ).union(labels)
  }

  /// The name that links to a fact lead to, nil where the report has no such fact.
  func anchor(_ id: String) -> String? {
    passages[id] == nil ? nil : Anchor.name(key, id)
  }

  /// Where a fact stands, nil where the report has no such fact.
  func place(of id: String) -> Place? {
    places.place(ofSection: id) ?? passages[id].map { places.place(of: $0.span) }
  }

  /// Where a passage stands.
  func place(of span: Span) -> Place { places.place(of: span) }

  /// A figure's clause, or the passage of another fact; nil where the report has no such fact.
  func words(of id: String) -> String? { metrics[id].map(clauses.words) ?? passages[id]?.text }

  /// The words of a span within one of some facts; nil where it stands in none of them.
  func words(at span: Span, in ids: [String]) -> String? {
    guard let passage = ids.lazy.compactMap({ passages[$0] }).first(where: { $0.span.contains(span) }) else {
      return nil
    }
    return passage.text.unicodeScalars.dropFirst(span.start - passage.span.start).prefix(span.count)
      .reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  /// The section that a fact stands in and those above it, innermost first.
  func path(of id: String) -> [Section] {
    var path: [Section] = []
    var next = homes[id]
    while let id = next, let section = sections[id], path.count < 16 {
      path.append(section)
      next = section.parent
    }
    return path
  }

  /// The metrics whose spans lie within a fact's.
  func metrics(within span: Span) -> [Metric] {
    report.metrics.filter { span.contains($0.span) }
  }
}
