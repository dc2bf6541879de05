import ReportModel

/// Builds the page of the trends part by part.
struct TrendsBuilder {
  let trends: Trends
  let language: Language
  let shelf: Shelf
  /// All years from the first report to the last, those without a report included.
  let years: [Int]

  init(_ trends: Trends, reports: [Report], language: Language) {
    self.trends = trends
    self.language = language
    shelf = Shelf(reports.sorted { ($0.year ?? 0) < ($1.year ?? 0) }, language: language)
    let held = Array(Set(trends.years)).sorted()
    if let first = held.first, let last = held.last, last - first < 30 {
      years = Array(first...last)
    } else {
      years = held
    }
  }

  func page() -> Page {
    let name = PageParts.name(of: trends.township, language)
    let title =
      language == .zh
      ? "\(name)：历年变化（\(Figures.years(trends.years))）" : "\(name): trends, \(Figures.years(trends.years))"
    var blocks = PageParts.badge(trends.fictional, language: language)
    if !trends.summary.isEmpty {
      blocks.append(PageParts.heading(Words.summary, language: language, anchor: "summary"))
      blocks.append(PageParts.summary(trends.summary, shelf: shelf))
    }
    blocks += series() + themes() + promises() + copied() + ages()
    blocks += shelf.fullTexts()
    var page = Page(title: title, isFictional: trends.fictional, blocks: blocks)
    var parts = PageParts.badge(trends.fictional, language: language).map(ScreenPart.block)
    if !trends.summary.isEmpty { parts.append(summaryPart()) }
    page.screen = parts + figureParts() + restParts() + PageParts.screen(shelf.fullTexts())
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

  func promises() -> [Block] {
    guard !trends.promises.isEmpty else { return [] }
    var columns = [Table.Column(title: Label("作出年份", "Made in")(language), kind: .tag)]
    columns += [Outcome.met, .partlyMet, .missed, .noEvidence].map {
      Table.Column(title: $0.short(language), kind: .number)
    }
    return [
      PageParts.heading(Words.promises, language: language, anchor: "promises"),
      .table(
        Table(
          caption: Words.promises(language), columns: columns,
          rows: trends.promises.map { row in
            [
              .text("\(row.year)"), .text("\(row.met)"), .text("\(row.partlyMet)"), .text("\(row.missed)"),
              .text("\(row.noEvidence)"),
            ]
          },
          footnotes: [
            Label("结果依据下一份报告的自述。", "Outcomes by the next report's own account.")(language)
          ])),
    ]
  }

  func copied() -> [Block] {
    guard !trends.copied.isEmpty else { return [] }
    let title = Label("与上一份报告逐字相同的文字", "Text taken over word for word")
    return [
      PageParts.heading(title, language: language, anchor: "copied"),
      .table(
        Table(
          caption: title(language),
          columns: [
            .init(title: Words.year(language), kind: .tag),
            .init(title: Words.copied(language), kind: .number),
          ],
          rows: trends.copied.map { [.text("\($0.year)"), .text(Figures.share($0.share))] })),
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
