import ReportModel

extension BoardPageBuilder {
  /// The board as it is read on a screen.
  ///
  /// - Parameter series: The figures of each township, in the order of the rows.
  func screen(series: [[Series]]) -> [ScreenPart] {
    let fictional = board.townships.filter(\.fictional)
    var parts = PageParts.badge(
      !fictional.isEmpty, language: language, all: fictional.count == board.townships.count
    ).map(ScreenPart.block)
    let caution = Label(
      "本表不是排名：自查问题多的报告未必做得差，写得空的报告问题显得少。每个数都通往它所数的内容。",
      "No league table: a candid report names more weaknesses than an empty one. Each number leads to what it counts."
    )
    parts += [.block(.paragraph([.quiet(caution(language))])), .legend(legend()), .board(sheet())]
    let sets = LineSets(
      names: board.townships.map { $0.township.name ?? Words.unknownTownship(language) },
      links: paths.map { path in path.map { .page($0, anchor: "charts") } }, series: series,
      language: language
    ).sets
    if !sets.isEmpty {
      let title = Label("同一指标，各乡镇", "One indicator, all townships")
      parts.append(
        .part(
          PagePart(
            anchor: "indicators", title: title(language), remark: "\(sets.count)", contents: [.lines(sets)])))
    }
    return parts + [common(), silent()].flatMap { PageParts.part($0) }
  }

  private func legend() -> [[Run]] {
    func entry(_ word: Label, _ meaning: Label) -> [Run] {
      [.strong(word(language)), .text(" " + meaning(language))]
    }
    let outcomes = [Outcome.met, .partlyMet, .missed, .noEvidence].map { outcome in
      [Run(text: outcome.character + " " + outcome.short(language), style: outcome.style)]
    }
    return [
      entry(Label("现存问题", "Open"), Label("最近一份报告仍提出", "named by the latest report")),
      entry(Label("连续三份", "Running"), Label("连续三份以上列为问题", "in three reports running or more")),
    ] + outcomes + [
      entry(Label("矛盾", "Contradictions"), Label("报告内数字对不上", "figures of a report that do not agree")),
      entry(Label("照搬", "Copied"), Label("与上一份逐字相同的比例", "word for word as the report before")),
      entry(
        Label("具体度", "Specific"),
        Label("每千字的数据和可核查承诺", "figures and checkable promises per 1,000 characters")),
      entry(Label("–", "–"), Label("只有一份报告，无从比较", "one report only")),
    ]
  }

  private static let outcomes = [Outcome.met, .partlyMet, .missed, .noEvidence]

  private func sheet() -> BoardSheet {
    let weak = Label("问题", "Weaknesses")(language)
    let promised = Label("承诺", "Promises")(language)
    let words = Label("文字", "Text")(language)
    var columns: [BoardSheet.Column] = [
      .init(title: Words.township(language)), .init(title: Label("报告", "Reports")(language)),
      .init(title: Label("现存问题", "Open")(language), group: weak),
      .init(title: Label("连续三份", "Running")(language), group: weak),
    ]
    columns += Self.outcomes.map {
      .init(title: $0.character, spoken: $0.short(language), group: promised)
    }
    columns += [
      .init(title: Label("完成比例", "Share done")(language), group: promised),
      .init(title: Label("矛盾", "Contradictions")(language), group: words),
      .init(title: Words.copied(language), group: words),
      .init(title: Label("具体度", "Specific")(language), group: words),
    ]
    let rows = board.townships.indices.map(row)
    return BoardSheet(
      caption: Label("各乡镇的报告情况，可按各列排序", "The townships’ reports; each column can be sorted by")(language),
      columns: columns, rows: rows, facets: facets(rows), barColumn: 8,
      fileName: Label("乡镇一览", "board")(language))
  }

  private func row(_ index: Int) -> BoardSheet.Row {
    let row = board.townships[index]
    let open = row.weaknesses.enumerated().filter(\.element.isOpen)
    let repeated = row.weaknesses.enumerated().filter(\.element.isRepeated)
    let isAlone = row.years.count < 2
    let promises = row.promises
    let counts = [promises.met, promises.partlyMet, promises.missed, promises.noEvidence]
    let total = counts.reduce(0, +)
    func link(_ anchor: String) -> LinkTarget? { paths[index].map { .page($0, anchor: anchor) } }
    func list(_ name: String) -> String { Anchor.name("t\(index + 1)", name) }
    func cell(_ count: Int, _ link: LinkTarget?, isHot: Bool = false) -> BoardSheet.Cell {
      BoardSheet.Cell(
        text: "\(count)", value: Double(count), link: count > 0 ? link : nil, isHot: isHot && count > 0)
    }
    let unknown = BoardSheet.Cell(text: "–", value: nil)
    var cells = [cell(open.count, .anchor(list("open"))), cell(repeated.count, .anchor(list("repeated")))]
    for (outcome, count) in zip(Self.outcomes, counts) {
      cells.append(isAlone ? unknown : cell(count, link(Anchor.name("outcome", outcome.rawValue))))
    }
    let share = total > 0 ? Double(promises.met) / Double(total) : 0
    cells += [
      isAlone || total == 0
        ? unknown : BoardSheet.Cell(text: Figures.share(share), value: (share * 100).rounded()),
      cell(row.contradictions, link("findings"), isHot: true),
      row.copied.map {
        BoardSheet.Cell(
          text: Figures.share($0), value: ($0 * 100).rounded(), link: $0 > 0 ? link("copied") : nil)
      } ?? unknown,
      BoardSheet.Cell(text: Figures.plain(row.specificity, decimals: 1), value: row.specificity),
    ]
    var flags: [String] = []
    if row.contradictions > 0 { flags.append("con") }
    if !repeated.isEmpty { flags.append("rep") }
    if promises.missed > 0 { flags.append("miss") }
    if (row.copied ?? 0) >= 0.2 { flags.append("copy") }
    if isAlone { flags.append("one") }
    var details: [BoardSheet.Detail] = []
    if !open.isEmpty {
      details.append(detail(Label("现存问题", "Open weaknesses"), list("open"), open, of: index))
    }
    if !repeated.isEmpty {
      details.append(detail(Label("连续三份", "Running"), list("repeated"), repeated, of: index))
    }
    return BoardSheet.Row(
      anchor: Anchor.name("t\(index + 1)"), name: shortName(index), county: row.township.county ?? "",
      years: Figures.years(row.years),
      latest: row.years.max().map(String.init) ?? Words.unknownYear(language),
      flags: flags, weaknesses: Array(Set(open.map(\.element.code))).sorted(), cells: cells,
      bar: total > 0 ? counts.map { Double($0) / Double(total) } : [], details: details)
  }

  /// The township without its county, which stands beside it.
  private func shortName(_ index: Int) -> [Run] {
    let row = board.townships[index]
    let name = row.township.name ?? PageParts.name(of: row.township, language)
    var runs = [Run(text: name, link: paths[index].map { .page($0) }, isOriginal: true)]
    if row.fictional { runs.append(.quiet(" [\(Words.fictional(language))]")) }
    return runs
  }

  private func detail(
    _ title: Label, _ anchor: String, _ weaknesses: [(offset: Int, element: Weakness)], of township: Int
  ) -> BoardSheet.Detail {
    let items = weaknesses.map { index, weakness -> [Run] in
      let link = paths[township].map { LinkTarget.page($0, anchor: Weakness.anchor(index)) }
      let years = Figures.years(weakness.occurrences.map(\.year))
      return [
        Run(text: weakness.label(in: language), link: link), .text(" "),
        Run(text: weakness.shortStatus(language), style: weakness.style), .quiet(" " + years),
      ]
    }
    return BoardSheet.Detail(anchor: anchor, title: title(language), items: items)
  }

  private func facets(_ rows: [BoardSheet.Row]) -> [BoardSheet.Facet] {
    func facet(
      _ key: String, _ title: Label, _ values: [(value: String, word: String)],
      _ has: (BoardSheet.Row, String) -> Bool
    ) -> BoardSheet.Facet {
      let counted = values.map { value in (value, rows.count { has($0, value.value) }) }.filter { $0.1 > 0 }
      return BoardSheet.Facet(
        key: key, title: title(language), values: counted.map(\.0.value), words: counted.map(\.0.word),
        counts: counted.map(\.1))
    }
    let counties = Set(rows.map(\.county)).sorted().map {
      (value: $0, word: $0.isEmpty ? Label("未写明", "not given")(language) : $0)
    }
    let years = Set(rows.map(\.latest)).sorted(by: >).map { (value: $0, word: $0) }
    let flags = [
      ("con", Label("有矛盾", "with contradictions")),
      ("rep", Label("有连续三份以上均列的问题", "with weaknesses three times running")),
      ("miss", Label("有未完成承诺", "with missed promises")), ("copy", Label("照搬20%以上", "20% copied or more")),
      ("one", Label("只有一份报告", "one report only")),
    ].map { (value: $0.0, word: $0.1(language)) }
    let weaknesses = board.common.map { row in
      (value: row.code, word: row.name.label(language))
    }
    return [
      facet("c", Words.county, counties) { $0.county == $1 },
      facet("y", Label("最近一份报告", "Latest report"), years) { $0.latest == $1 },
      facet("f", Label("情况", "State"), flags) { $0.flags.contains($1) },
      facet("w", Label("现存问题", "Open weaknesses"), weaknesses) { $0.weaknesses.contains($1) },
    ]
  }
}
