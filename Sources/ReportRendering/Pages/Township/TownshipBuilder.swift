import ReportModel

/// Builds the page of a township part by part.
struct TownshipBuilder {
  let history: WeaknessHistory
  let trends: Trends
  let comparisons: [Comparison]
  let language: Language
  let sources: PageSources
  let years: [Int]
  private var weaknesses: WeaknessPageBuilder
  private let figures: TrendsBuilder
  private let path: (Int, Int) -> String?

  init(
    _ history: WeaknessHistory, trends: Trends, comparisons: [Comparison], reports: [Report],
    language: Language,
    path: @escaping (Int, Int) -> String?
  ) {
    self.history = history
    self.trends = trends
    self.comparisons = comparisons
    self.language = language
    self.path = path
    weaknesses = WeaknessPageBuilder(history, reports: reports, language: language)
    figures = TrendsBuilder(trends, reports: reports, language: language)
    sources = weaknesses.sources
    years = weaknesses.years
  }

  mutating func screen() -> [ScreenPart] {
    var parts = PageParts.badge(history.fictional, language: language).map(ScreenPart.block)
    parts += PageParts.notes(history.notes, language: language).map(ScreenPart.block)
    parts.append(.block(.paragraph(weaknesses.lead())))
    if !trends.summary.isEmpty { parts.append(figures.summaryPart()) }
    parts +=
      weaknesses.weaknessParts() + promises() + contradictions() + figures.figureParts() + pairs() + threads()
    parts += figures.restParts().filter {
      if case .part(let part) = $0 { part.anchor != "promises" } else { true }
    }
    return parts + PageParts.screen(weaknesses.sources.fullTexts())
  }

  // MARK: Promises

  /// All promises: one subject a row, what is promised again in the row of what it repeats.
  private func promises() -> [ScreenPart] {
    let threads = CommitmentThreads(sources.all, comparisons: comparisons).threads
    guard !threads.isEmpty else { return [] }
    let reportYears = Set(history.years)
    var counts: [String: Int] = [:]
    let rows = threads.map { thread -> YearTable.Row in
      let cells = years.map { year -> YearTable.Cell in
        guard reportYears.contains(year) else {
          return YearTable.Cell(
            state: .unknown, entries: [YearTable.Entry(verdict: [.quiet(YearWords.missing(language))])])
        }
        let entries = thread.filter { $0.year == year }.compactMap(entry)
        for entry in entries { counts[entry.key, default: 0] += 1 }
        return YearTable.Cell(state: .absent, entries: entries)
      }
      return YearTable.Row(name: name(of: thread), cells: cells)
    }
    let total = threads.reduce(0) { $0 + $1.count }
    var filters = [Outcome.met, .partlyMet, .missed, .noEvidence].map { outcome in
      YearTable.Filter(
        key: outcome.rawValue, sign: outcome.character, word: outcome.short(language),
        count: counts[outcome.rawValue] ?? 0)
    }
    filters.append(
      YearTable.Filter(key: "open", sign: "…", word: YearWords.pending(language), count: counts["open"] ?? 0))
    let title = Label("承诺历年", "Promises by year")
    let remark = Label("\(total)项，再次承诺的同一行", "\(total), what is promised again in one row")
    let caption = Label("各年承诺及其结果", "The promises of each year and what came of them")
    let heads = years.map { Label("\($0)年承诺", "promised in \($0)")(language) }
    return [
      .part(
        PagePart(
          anchor: "promises", title: title(language), remark: remark(language),
          contents: [
            .years(
              YearTable(
                caption: caption(language), nameWord: Label("事项", "Subject")(language), columns: heads,
                rows: rows,
                entryFilters: filters))
          ]))
    ]
  }

  /// A subject: what the latest of its promises counts, else how it begins.
  private func name(of thread: [CommitmentThreads.Promise]) -> [Run] {
    guard let last = thread.last, let source = sources.source(of: last.year) else { return [] }
    if let metric = source.commitments[last.id]?.metrics.first,
      let counted = source.metrics[metric], !counted.indicator.label.isEmpty
    {
      return counted.indicator.runs(in: language, unit: counted.unit)
    }
    let text = source.passages[last.id]?.text.oneLine ?? last.id
    return [.quoted(String(text.prefix(12)) + (text.count > 12 ? "…" : ""))]
      + source.remark(onPromise: last.id, language)
  }

  private func entry(_ promise: CommitmentThreads.Promise) -> YearTable.Entry? {
    guard let source = sources.source(of: promise.year), let passage = source.passages[promise.id] else {
      return nil
    }
    var entry = YearTable.Entry(
      anchor: Anchor.name("promise", "\(promise.year)", promise.id),
      key: promise.row?.outcome.rawValue ?? "open")
    if let row = promise.row {
      entry.verdict = [
        Run(text: row.outcome.character + " " + row.outcome.short(language), style: row.outcome.style)
      ]
    } else {
      entry.verdict = [.quiet("… " + YearWords.pending(language))]
    }
    let own = source.commitments[promise.id]?.metrics.first
    if let target = (promise.row?.target ?? own).flatMap({ source.metrics[$0] }) {
      entry.aim = YearWords.aim(language) + " " + Figures.quantity(target)
      if let year = promise.judged,
        let actual = promise.row?.actual.flatMap({ sources.source(of: year)?.metrics[$0] })
      {
        entry.aim += " → " + YearWords.reported(year)(language) + " " + Figures.quantity(actual)
      }
    }
    var quote = Run.quoted(passage.text)
    quote.link = source.anchor(promise.id).map(LinkTarget.anchor)
    entry.quote = quote
    if let year = promise.judged, let path = path(promise.year, year), let anchor = source.anchor(promise.id)
    {
      entry.links = [
        Run(
          text: Label("对照", "compare")(language) + " \(promise.year)→\(year)",
          link: .page(path, anchor: anchor))
      ]
    }
    return entry
  }

  // MARK: Contradictions

  /// What does not add up in any report, or between two that follow each other.
  private func contradictions() -> [ScreenPart] {
    var rows: [[Table.Cell]] = []
    for comparison in comparisons {
      guard let from = comparison.from, let to = comparison.to else { continue }
      for finding in comparison.findings {
        let passage = finding.to.first.flatMap { sources.source(of: to)?.passages[$0] }
        rows.append(
          row(
            "\(from)→\(to)", finding.kind.label, finding.message(in: language), passage,
            in: sources.source(of: to)))
      }
    }
    for source in sources.all.reversed() {
      for finding in source.report.findings {
        let passage = finding.span.map { Passage(text: finding.text, span: $0) }
        rows.append(row(source.name, finding.kind.label, finding.message(in: language), passage, in: source))
      }
    }
    guard !rows.isEmpty else { return [] }
    let columns: [Table.Column] = [
      .init(title: Words.year(language), kind: .tag), .init(title: Label("类别", "Kind")(language), kind: .tag),
      .init(title: Words.note(language)), .init(title: Words.passage(language)),
      .init(title: Label("出处", "Where")(language), kind: .tag),
    ]
    let caption = Label("报告内部和报告之间对不上的地方", "What does not add up in a report or between two")
    return [
      .part(
        PagePart(
          anchor: "findings", title: Words.findings(language), remark: "\(rows.count)",
          contents: [
            .block(
              .table(
                Table(
                  caption: caption(language), columns: columns, rows: rows, hasRowHeads: false,
                  isSortable: true)))
          ]))
    ]
  }

  private func row(
    _ year: String, _ kind: Label, _ message: String, _ passage: Passage?, in source: PageSource?
  ) -> [Table.Cell] {
    var place: [Run] = []
    if let passage, let source {
      let fact = source.report.metrics.first {
        passage.span.contains($0.span) || $0.span.contains(passage.span)
      }
      place = [
        Run(
          text: "\(source.name) " + source.place(of: passage.span).label(language),
          style: .quiet,
          link: fact.flatMap { source.anchor($0.id) }.map(LinkTarget.anchor))
      ]
    }
    return [
      .text(year), .runs([Run(text: "▲ " + kind(language), style: .warning)]), .text(message),
      passage.map { $0.text.isEmpty ? .empty : .runs([.quoted($0.text)]) } ?? .empty,
      place.isEmpty ? .empty : .runs(place),
    ]
  }

  // MARK: Pairs of years

  private func pairs() -> [ScreenPart] {
    let reportYears = Array(Set(history.years)).sorted()
    guard reportYears.count > 1 else { return [] }
    var pairs: [YearPairs.Pair] = []
    for (index, old) in reportYears.enumerated() {
      for new in reportYears[(index + 1)...] {
        pairs.append(
          YearPairs.Pair(old: "\(old)", new: "\(new)", words: words(old, new), path: path(old, new)))
      }
    }
    return [
      .part(
        PagePart(
          anchor: "pairs", title: ScreenWords.pairs(language),
          contents: [.pairs(YearPairs(years: reportYears.map(String.init), pairs: pairs))]))
    ]
  }

  private func words(_ old: Int, _ new: Int) -> [String] {
    var again = 0
    var fresh = 0
    var gone = 0
    for weakness in history.weaknesses {
      let named = Set(weakness.occurrences.map(\.year))
      switch (named.contains(old), named.contains(new)) {
      case (true, true): again += 1
      case (false, true): fresh += 1
      case (true, false): gone += 1
      case (false, false): break
      }
    }
    let figures = trends.series.count { series in
      series.points.contains { $0.year == old } && series.points.contains { $0.year == new }
    }
    return [
      Label("问题：同\(again)，新\(fresh)，不再提\(gone)", "weaknesses: \(again) in both, \(fresh) new, \(gone) gone")(
        language),
      Label("数据：两年都报\(figures)项", "figures: \(figures) in both")(language),
    ]
  }

  // MARK: Threads

  /// Sections and measures followed through the years.
  private func threads() -> [ScreenPart] {
    guard !comparisons.isEmpty else { return [] }
    let sections = FactThreads(sources.all, comparisons: comparisons) { comparison in
      comparison.sections.filter { $0.change != .unsure }.map { ($0.from, $0.to) }
    }
    let measures = FactThreads(sources.all, comparisons: comparisons) { comparison in
      comparison.measures.filter { $0.change != .unsure && $0.clause == nil && !$0.formula }.map {
        ($0.from, $0.to)
      }
    }
    let titles: [(String, Label, Label, FactThreads)] = [
      ("section-threads", Label("章节历年", "Sections through the years"), Words.section, sections),
      ("measure-threads", Label("举措历年", "Measures through the years"), Words.measures, measures),
    ]
    return titles.compactMap { anchor, title, word, threads in
      let rows = threads.threads.filter { Set($0.map(\.year)).count > 1 }.map(row)
      guard !rows.isEmpty else { return nil }
      let remark = Label("\(rows.count)项见于两年以上", "\(rows.count) in two years or more")
      return .part(
        PagePart(
          anchor: anchor, title: title(language), remark: remark(language),
          contents: [
            .years(
              YearTable(
                caption: title(language), nameWord: word(language), columns: years.map(String.init),
                rows: rows))
          ], isFolded: true))
    }
  }

  private func row(_ thread: [FactThreads.Fact]) -> YearTable.Row {
    let reportYears = Set(history.years)
    let cells = years.map { year -> YearTable.Cell in
      guard reportYears.contains(year), let source = sources.source(of: year) else {
        return YearTable.Cell(
          state: .unknown, entries: [YearTable.Entry(verdict: [.quiet(YearWords.missing(language))])])
      }
      let entries = thread.filter { $0.year == year }.compactMap { fact -> YearTable.Entry? in
        guard let passage = source.passages[fact.id] else { return nil }
        var quote = Run.quoted(passage.text)
        quote.link = source.anchor(fact.id).map(LinkTarget.anchor)
        return YearTable.Entry(quote: quote)
      }
      return YearTable.Cell(state: .absent, entries: entries)
    }
    var name = ""
    if let last = thread.last, let text = sources.source(of: last.year)?.passages[last.id]?.text.oneLine {
      name = String(text.prefix(14)) + (text.count > 14 ? "…" : "")
    }
    return YearTable.Row(
      name: [.quoted(name)],
      status: [.quiet(Figures.years(thread.map(\.year)))], cells: cells)
  }
}
