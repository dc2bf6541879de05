import ReportModel

extension WeaknessPageBuilder {
  /// The weaknesses over the years, then each by itself.
  mutating func weaknessParts() -> [ScreenPart] {
    guard !history.weaknesses.isEmpty else { return [] }
    let title = Label("问题历年", "Weaknesses by year")
    let remark = Label("\(history.weaknesses.count)项，按现状", "\(history.weaknesses.count), by where they stand")
    var each: [Block] = []
    for (index, weakness) in history.weaknesses.enumerated() { each += part(weakness, index: index) }
    let single = Label("问题逐项说明", "Each weakness by itself")
    return [
      .part(
        PagePart(
          anchor: "timeline", title: title(language), remark: remark(language),
          contents: [.legend(legend()), .years(yearTable())])),
      .part(
        PagePart(
          anchor: "weaknesses", title: single(language), contents: each.map(ScreenPart.block), isFolded: true)
      ),
    ]
  }

  private func legend() -> [[Run]] {
    [
      [
        Run(text: YearWords.named(language), style: .bad),
        .text(" " + Label("当年列为问题", "that year’s report admits it")(language)),
      ],
      [
        .quiet(YearWords.silent(language)),
        .text(" " + Label("不等于已解决", "not the same as put right")(language)),
      ],
      [
        Run(text: YearWords.ended(language), style: .good),
        .text(" " + Label("报告自称，未经核实", "by its own account, not verified")(language)),
      ],
      [
        .quiet(YearWords.missing(language)),
        .text(" " + Label("没有该年报告", "that year’s report is not at hand")(language)),
      ],
      [
        .strong(YearWords.promise(language)),
        .text(" " + Label("当年的承诺及下一份报告的结果", "promised that year, and what the next report shows")(language)),
      ],
    ]
  }

  private func yearTable() -> YearTable {
    let reportYears = Set(history.years)
    let rows = history.weaknesses.enumerated().map { index, weakness in
      YearTable.Row(
        anchor: "timeline-\(index + 1)", key: weakness.filterKey,
        name: [Run(text: weakness.label(in: language), link: .anchor(anchor(index)))],
        status: [Run(text: weakness.shortStatus(language), style: weakness.style)],
        cells: years.map { cell(weakness, year: $0, hasReport: reportYears.contains($0)) })
    }
    var filters: [YearTable.Filter] = []
    // In the order of the table, which is that of what asks for an answer first.
    for weakness in history.weaknesses {
      if let index = filters.firstIndex(where: { $0.key == weakness.filterKey }) {
        filters[index].count += 1
      } else {
        filters.append(
          YearTable.Filter(
            key: weakness.filterKey, sign: weakness.sign, word: weakness.filterWord(language), count: 1))
      }
    }
    return YearTable(
      caption: Label("各问题在历年报告中的情况", "Each weakness in the reports of all years")(language),
      nameWord: Label("问题与现状", "Weakness and status")(language), columns: years.map(String.init), rows: rows,
      rowFilters: filters)
  }

  private func cell(_ weakness: Weakness, year: Int, hasReport: Bool) -> YearTable.Cell {
    guard hasReport, let source = sources.source(of: year) else {
      return YearTable.Cell(
        state: .unknown, entries: [YearTable.Entry(verdict: [.quiet(YearWords.missing(language))])])
    }
    let points = weakness.occurrences.first { $0.year == year }?.shortcomings ?? []
    if !points.isEmpty {
      var entries = points.enumerated().map { index, id -> YearTable.Entry in
        var quote = Run.quoted(source.passages[id]?.text ?? "")
        quote.link = source.anchor(id).map(LinkTarget.anchor)
        return YearTable.Entry(
          verdict: index == 0 ? [Run(text: YearWords.named(language), style: .bad)] : [], quote: quote)
      }
      entries[entries.count - 1].links = promises(weakness, year: year, in: source)
      return YearTable.Cell(state: .present, entries: entries)
    }
    if let resolution = weakness.resolution, resolution.year == year {
      let quote = Run.quoted(resolution.text)
      return YearTable.Cell(
        state: .ended,
        entries: [
          YearTable.Entry(verdict: [Run(text: YearWords.ended(language), style: .good)], quote: quote)
        ])
    }
    let links = promises(weakness, year: year, in: source)
    return YearTable.Cell(
      state: .absent, entries: [YearTable.Entry(verdict: [.quiet(YearWords.silent(language))], links: links)])
  }

  /// The promises of a year against a weakness, with what came of them.
  private func promises(_ weakness: Weakness, year: Int, in source: PageSource) -> [Run] {
    var runs: [Run] = []
    for promise in weakness.promised where promise.year == year {
      let sign = promise.outcome?.character ?? "…"
      let words = promise.outcome?.short ?? YearWords.pending
      let run = Run(
        text: sign + " " + YearWords.promise(language) + PageParts.separator(language) + words(language),
        style: promise.outcome?.style ?? .quiet,
        link: source.anchor(promise.commitment).map(LinkTarget.anchor))
      if !runs.contains(run) { runs.append(run) }
    }
    return runs
  }
}

extension Weakness {
  /// By which a table's rows are picked; what is named again and again is apart from what is named twice.
  fileprivate var filterKey: String { isRepeated ? "repeated" : status.rawValue }

  /// The sign of the status.
  fileprivate var sign: String {
    switch status {
    case .persistent: "●"
    case .returned: "↻"
    case .new: "+"
    case .notRepeated: "○"
    case .reportedResolved: "✓"
    }
  }

  /// The status without the number of reports.
  fileprivate func filterWord(_ language: Language) -> String {
    shortStatus(language).split(separator: "×").first.map(String.init)?.trimmedEnd ?? ""
  }
}
