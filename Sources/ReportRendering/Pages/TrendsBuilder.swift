import ReportModel

/// Builds the page of the trends part by part.
struct TrendsBuilder {
  let trends: Trends
  let language: Language
  let sources: PageSources
  /// All years from the first report to the last, those without a report included.
  let years: [Int]

  init(_ trends: Trends, reports: [Report], language: Language) {
    self.trends = trends
    self.language = language
    sources = PageSources(reports.sorted { ($0.year ?? 0) < ($1.year ?? 0) }, language: language)
    let reportYears = Array(Set(trends.years)).sorted()
    if let first = reportYears.first, let last = reportYears.last, last - first < 30 {
      years = Array(first...last)
    } else {
      years = reportYears
    }
  }

  func page() -> Page {
    let name = PageParts.name(of: trends.township, language)
    let title =
      language == .zh
      ? "\(name)：历年变化（\(Figures.years(trends.years))）" : "\(name): trends, \(Figures.years(trends.years))"
    let head =
      PageParts.badge(trends.fictional, language: language)
      + PageParts.notes(trends.notes, language: language)
    var blocks = head
    if !trends.summary.isEmpty {
      blocks.append(PageParts.heading(Words.summary, language: language, anchor: "summary"))
      blocks.append(PageParts.summary(trends.summary, sources: sources))
    }
    blocks += series() + themes() + yearly() + promised() + causes() + ages()
    blocks += sources.fullTexts()
    var page = Page(title: title, isFictional: trends.fictional, blocks: blocks)
    var parts = head.map(ScreenPart.block)
    if !trends.summary.isEmpty { parts.append(summaryPart()) }
    page.screen = parts + figureParts() + restParts() + PageParts.screen(sources.fullTexts())
    return page
  }

  func themes() -> [Block] {
    guard !trends.themes.isEmpty, !trends.years.isEmpty else { return [] }
    let title = Label("各主题篇幅占比", "Share of the text by theme")
    let map = HeatMap(
      title: title(language), rowWord: Words.theme(language), columns: trends.years.map(String.init),
      rows: trends.themes.map { $0.theme.label(language) }, shares: trends.themes.map(\.shares))
    return [PageParts.heading(title, language: language, anchor: "themes"), .chart(.heat(map))]
  }

  /// The copied share, the promises and the repeated causes as rows over the years; each count leads to its list.
  func yearly() -> [Block] {
    guard trends.years.count > 1 else { return [] }
    let title = Label("照搬、承诺和原因", "Copying, promises and causes")
    var columns = [Table.Column(title: "")]
    columns += trends.years.map { Table.Column(title: "\($0)", kind: .number) }
    var rows = [
      row(Label("与上一份报告逐字相同", "Word for word as the report before")) { year in
        trends.copied.first { $0.year == year }.map { [.text(Figures.share($0.share))] }
      }
    ]
    for outcome in [Outcome.met, .partlyMet, .missed, .noEvidence] {
      let words = Label("承诺：\(outcome.label.zh)", "Promises: \(outcome.label.en)")
      rows.append(
        row(words) { year in
          trends.promises.first { $0.year == year }.map { promises in
            let count = promises.count(of: outcome)
            let link = promises.commitments.contains { $0.outcome == outcome }
            return [
              Run(text: "\(count)", link: link ? .anchor(Self.anchor(year, outcome)) : nil)
            ]
          }
        })
    }
    rows.append(
      row(Label("原因与以前同文", "Causes in the same words as before")) { year in
        guard year != trends.years.first else { return nil }
        let count = trends.causes.count { row in
          row.causes.contains { $0.year == year } && row.causes.contains { $0.year < year }
        }
        return [Run(text: "\(count)", link: count > 0 ? .anchor("causes") : nil)]
      })
    let notes = [
      Label(
        "承诺记在作出的年份，结果依据下一份报告的自述；– 没有上一份或下一份报告。",
        "A promise stands in the year it was made, its outcome by the next report's own account; – no report before or after."
      )
    ]
    return [
      PageParts.heading(title, language: language, anchor: "promises"),
      .table(
        Table(
          caption: title(language), columns: columns, rows: rows, footnotes: notes.map { $0(language) })),
    ]
  }

  private func row(_ name: Label, _ cell: (Int) -> [Run]?) -> [Table.Cell] {
    [.text(name(language))] + trends.years.map { .runs(cell($0) ?? [.quiet("–")]) }
  }

  private static func anchor(_ year: Int, _ outcome: Outcome) -> String {
    Anchor.name("promises", "\(year)", outcome.rawValue)
  }

  /// The promises of each year by what became of them.
  func promised() -> [Block] {
    trends.promises.flatMap { year in
      year.commitments.compactMap { group -> Block? in
        guard let source = sources.source(of: year.year) else { return nil }
        let items = group.commitments.map { id in
          ItemList.Item(
            runs: [.quoted(source.passages[id]?.text ?? id)] + source.remark(onPromise: id, language)
              + [.text(" "), sources.reference(id, in: source)])
        }
        let words = Label(
          "\(year.year)年的承诺，\(group.outcome.label.zh)（\(items.count)）",
          "Promises of \(year.year), \(group.outcome.label.en) (\(items.count))")
        return .fold(
          Fold(
            summary: [.text(words(language))], blocks: [.list(ItemList(items: items))],
            reach: .hypertextOnly, anchor: Self.anchor(year.year, group.outcome)))
      }
    }
  }

  /// The causes that reports repeat word for word, with their years.
  func causes() -> [Block] {
    let again = trends.causes.filter { Set($0.causes.map(\.year)).count > 1 }
    guard !again.isEmpty else { return [] }
    let title = Label("各年同文的原因", "Causes in the same words over the years")
    let items = again.map { row in
      var runs: [Run] = [.quoted(row.text)]
      for cause in row.causes {
        guard let source = sources.source(of: cause.year) else { continue }
        runs += [.text(" "), sources.reference(cause.id, in: source)]
      }
      return ItemList.Item(runs: runs)
    }
    return [
      PageParts.heading(title, count: items.count, language: language, anchor: "causes"),
      .list(ItemList(items: items)),
    ]
  }

  func ages() -> [Block] {
    guard !trends.measureAges.isEmpty else { return [] }
    let title = Label("最近一份报告的举措已沿用几份报告", "For how many reports the latest measures have stood")
    return [
      PageParts.heading(title, language: language, anchor: "ages"),
      .table(
        Table(
          caption: title(language),
          columns: [
            .init(title: Label("连续报告数", "Reports in a row")(language), kind: .tag),
            .init(title: Words.measures(language), kind: .number),
          ],
          rows: trends.measureAges.map { [.text("\($0.reports)"), .text("\($0.count)")] })),
    ]
  }
}

extension PromiseYear {
  /// How many came to an outcome.
  fileprivate func count(of outcome: Outcome) -> Int {
    switch outcome {
    case .met: met
    case .partlyMet: partlyMet
    case .missed: missed
    case .noEvidence: noEvidence
    }
  }
}
