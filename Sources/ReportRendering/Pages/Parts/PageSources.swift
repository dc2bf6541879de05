import ReportModel

/// The reports that a page rests on, and the passages that it links to beyond their facts.
struct PageSources {
  /// The reports whose texts the page holds, oldest first.
  let all: [PageSource]
  /// Other reports that are referred to: a place in them is told, and no link leads there.
  private let cited: [PageSource]
  /// The language of the page.
  let language: Language
  /// Passages that are no facts of their own but are linked to, by report.
  private var extras: [String: [Span]] = [:]

  /// Takes reports in the order given; equal or unknown years are told apart by letters.
  init(_ reports: [Report], citing others: [Report] = [], language: Language) {
    self.language = language
    cited = others.compactMap { report in
      report.year.map { PageSource(report, key: String($0), name: String($0)) }
    }
    var seen: [String: Int] = [:]
    let names = reports.map { $0.year.map(String.init) ?? Words.unknownYear(language) }
    let counts = Dictionary(grouping: names, by: \.self).mapValues(\.count)
    all = zip(reports, names).map { report, name in
      let base = report.year.map(String.init) ?? "x"
      guard counts[name, default: 1] > 1 else { return PageSource(report, key: base, name: name) }
      let count = seen[name, default: 0]
      seen[name] = count + 1
      let letter = count < 26 ? String(UnicodeScalar(UInt8(97 + count))) : "z\(count)"
      return PageSource(report, key: base + letter, name: "\(name)(\(letter))")
    }
  }

  /// The latest report of a year.
  func source(of year: Int) -> PageSource? { all.last { $0.report.year == year } }

  /// All reports that are referred to, those whose texts the page does not hold first.
  private var everything: [PageSource] { cited + all }

  /// Makes a run that tells where a fact stands and leads to it.
  ///
  /// What a person overruled is marked here, so that no page shows such a fact without saying so.
  func reference(_ id: String, in source: PageSource) -> Run {
    let mark = source.report.isCorrected(id) ? " " + Words.corrected(language) : ""
    guard let place = source.place(of: id) else { return .quiet("\(source.name)/\(id)\(mark)") }
    return Run(
      text: words(place, in: source) + mark, short: source.name + mark, style: .quiet,
      link: source.anchor(id).map(LinkTarget.anchor), isWhole: true)
  }

  /// The report's name and a place in it.
  private func words(_ place: Place, in source: PageSource) -> String {
    (source.name + " " + place.label(language)).trimmedEnd
  }

  /// Makes a run that tells where a fact stands in a report that is named beside it, and leads to it.
  func place(_ id: String, in source: PageSource) -> Run {
    var run = reference(id, in: source)
    run.text = source.place(of: id)?.label(language) ?? run.text
    return run
  }

  /// Runs for references in the order in which a reader of the reports comes upon what they stand for: each place
  /// once, adjoining ones joined; what the reports do not hold is left out.
  func references(_ references: [String]) -> [Run] {
    var known: [(source: Int, start: Int, id: String, place: Place)] = []
    var unknown: [Run] = []
    for reference in references {
      guard let (source, id) = found(reference) else { continue }
      if let place = everything[source].place(of: id) {
        known.append((source, everything[source].passages[id]?.span.start ?? 0, id, place))
      } else {
        unknown.append(.quiet(reference))
      }
    }
    func isFirst(_ one: Int, _ other: Int) -> Bool {
      (everything[one].report.year ?? 0, one) < (everything[other].report.year ?? 0, other)
    }
    known.sort {
      $0.source == $1.source ? ($0.start, $0.id) < ($1.start, $1.id) : isFirst($0.source, $1.source)
    }
    var told: [(source: Int, id: String, place: Place)] = []
    for (source, _, id, place) in known {
      if let last = told.last, last.source == source {
        if last.place.label == place.label { continue }
        if let both = last.place.joined(with: place) {
          told[told.count - 1].place = both
          continue
        }
      }
      told.append((source, id, place))
    }
    return told.map { source, id, place in
      var run = self.reference(id, in: everything[source])
      run.text = words(place, in: everything[source])
      if source < cited.count { run.link = nil }
      return run
    } + unknown
  }

  /// The report and the fact that a reference such as `2023/q8` stands for.
  ///
  /// - Returns: The place of the report among `everything`; nil where none of them has the fact.
  private func found(_ reference: String) -> (source: Int, id: String)? {
    let parts = reference.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let year = Int(parts[0]),
      let source = everything.lastIndex(where: { $0.report.year == year && $0.anchor(parts[1]) != nil })
    else { return nil }
    return (source, parts[1])
  }

  /// The report and the id that a reference names; nil where no report here has such a fact.
  func fact(_ reference: String) -> (source: PageSource, id: String)? {
    found(reference).map { (everything[$0.source], $0.id) }
  }

  /// Quotes a fact.
  func evidence(_ id: String, in source: PageSource, label: [Run] = []) -> Block? {
    guard let passage = source.passages[id] else { return nil }
    return .quotation(
      Quotation(label: label, text: passage.text.oneLine, reference: reference(id, in: source)))
  }

  /// Quotes a passage that is no fact of its own, and gives it an anchor.
  mutating func evidence(_ passage: Passage, in source: PageSource, label: [Run] = []) -> Block {
    .quotation(
      Quotation(label: label, text: passage.text.oneLine, reference: cite(passage.span, in: source)))
  }

  /// Makes a run that tells where a span stands and leads to it, and gives it an anchor.
  mutating func cite(_ span: Span, in source: PageSource) -> Run {
    extras[source.key, default: []].append(span)
    return Run(
      text: words(source.place(of: span), in: source), short: source.name, style: .quiet,
      link: .anchor(Self.anchor(of: span, in: source)), isWhole: true)
  }

  /// The full text of a report with all anchors, folded.
  func fullText(of source: PageSource) -> Block {
    let report = source.report
    let count = report.text.unicodeScalars.count
    var marks: [SourceBlock.Mark] = []
    func mark(_ span: Span, _ anchor: String, _ kind: SourceBlock.Mark.Kind) {
      let start = min(max(span.start, 0), count)
      marks.append(
        SourceBlock.Mark(range: start..<min(max(span.end, start), count), anchor: anchor, kind: kind))
    }
    func mark(_ statements: [some Statement], _ kind: SourceBlock.Mark.Kind) {
      for statement in statements { mark(statement.span, Anchor.name(source.key, statement.id), kind) }
    }
    for section in report.sections {
      mark(section.heading.span, Anchor.name(source.key, section.id), .heading)
    }
    mark(report.measures, .measure)
    mark(report.metrics, .metric)
    mark(report.shortcomings, .shortcoming)
    mark(report.causes, .cause)
    mark(report.rectifications, .rectification)
    mark(report.commitments, .commitment)
    for span in Set(extras[source.key] ?? []).sorted() {
      mark(span, Self.anchor(of: span, in: source), .evidence)
    }
    let title = [Run.strong(Words.fullText(language)), .text(" "), .text(source.name)]
    return .fold(
      Fold(
        summary: title, blocks: [.source(SourceBlock(text: report.text, marks: marks))],
        reach: .hypertextOnly, isOpen: true, anchor: Anchor.name("text", source.key)))
  }

  /// The full texts of all reports.
  func fullTexts() -> [Block] { corrections() + all.map { fullText(of: $0) } }

  /// What a person overruled in the reports, the older report first; nothing where nobody did.
  func corrections() -> [Block] {
    let items = all.flatMap { source in
      (source.report.corrections ?? []).map { correction in
        ItemList.Item(
          runs: [
            reference(correction.ref, in: source),
            .text(PageParts.separator(language) + correction.explanation(language)),
          ])
      }
    }
    guard !items.isEmpty else { return [] }
    return [
      PageParts.heading(Words.corrections, count: items.count, language: language, anchor: "corrections"),
      .list(ItemList(items: items)),
    ]
  }

  /// The passages that are no facts of their own but are linked to.
  func citations(in source: PageSource) -> [Span] { Set(extras[source.key] ?? []).sorted() }

  /// The name that links to a passage that is no fact lead to.
  static func anchor(of span: Span, in source: PageSource) -> String {
    Anchor.name(source.key, "e\(span.start)", "\(span.end)")
  }
}
