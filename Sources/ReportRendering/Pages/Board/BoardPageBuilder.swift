import ReportModel

/// Builds the page of the board part by part.
struct BoardPageBuilder {
  let board: Board
  let language: Language
  /// The path of each township's own page, by its place on the board.
  let paths: [String?]

  func page() -> Page {
    let fictional = board.townships.filter(\.fictional)
    let isFictional = !fictional.isEmpty
    var blocks = PageParts.badge(
      isFictional, language: language, all: fictional.count == board.townships.count)
    let caution = Label(
      "本表不是排名：自查问题多的报告未必做得差，写得空的报告问题显得少。",
      "No league table: a candid report names more weaknesses than an empty one.")
    blocks.append(.note(Note(kind: .info, runs: [.text(caution(language))])))
    blocks.append(overview())
    blocks += open() + common() + silent()
    let title = Label("乡镇情况一览（\(board.townships.count)）", "Townships side by side (\(board.townships.count))")
    return Page(title: title(language), isFictional: isFictional, blocks: blocks)
  }

  func name(_ index: Int) -> [Run] {
    let row = board.townships[index]
    let name = PageParts.name(of: row.township, language)
    var runs = [Run(text: name, link: paths[index].map { .page($0) }, isOriginal: true)]
    if row.fictional { runs.append(.quiet(" [\(Words.fictional(language))]")) }
    return runs
  }

  private func overview() -> Block {
    let titles: [Label] = [
      Words.township, Label("年份", "Years"), Label("现存问题", "Open"), Label("连续三年", "Running"),
      Label("承诺", "Promises"), Label("矛盾", "Contradictions"), Label("照搬", "Copied"), Label("具体度", "Specific"),
    ]
    let rows = board.townships.enumerated().map { index, row -> [Table.Cell] in
      let promises = row.promises
      return [
        .runs(name(index)), .text(Figures.years(row.years)),
        .text("\(row.weaknesses.filter(\.isOpen).count)"),
        .text("\(row.weaknesses.filter(\.isRepeated).count)"),
        .text("\(promises.met)/\(promises.partlyMet)/\(promises.missed)/\(promises.noEvidence)"),
        .text("\(row.contradictions)"), row.copied.map { .text(Figures.share($0)) } ?? .runs([.quiet("–")]),
        .text(Figures.plain(row.specificity, decimals: 1)),
      ]
    }
    let notes = [
      Label(
        "现存问题：最近一份报告仍列为问题；连续三年：连续三份以上报告列为问题",
        "Open: listed by the latest report; running: in three reports running or more"),
      Label(
        "承诺：报告称已完成/部分完成/未完成/未提及，依据报告自述",
        "Promises: reported done / met in part / missed / not mentioned, by the reports' own account"),
      Label("照搬：与上一份报告逐字相同的比例；– 只有一份报告", "Copied: word for word as the report before; – one report only"),
      Label("具体度：每千字的数据和可核查承诺", "Specific: figures and checkable promises per 1,000 characters"),
    ]
    return .table(
      Table(
        caption: Words.township(language),
        columns: titles.enumerated().map { index, title in
          .init(title: title(language), kind: index == 0 ? .text : index == 1 ? .tag : .number)
        }, rows: rows, footnotes: notes.map { $0(language) }))
  }

  private func open() -> [Block] {
    var items: [ItemList.Item] = []
    for (index, row) in board.townships.enumerated() {
      let open = row.weaknesses.enumerated().filter(\.element.isOpen)
      guard !open.isEmpty else { continue }
      let groups = Theme.allCases.compactMap { theme -> ItemList.Item? in
        item(theme.label(language), open.filter { $0.element.aspects.first == theme }, of: index)
      }
      let rest = item(Part.other.label(language), open.filter(\.element.aspects.isEmpty), of: index)
      items.append(
        ItemList.Item(
          runs: name(index), blocks: [.list(ItemList(items: groups + (rest.map { [$0] } ?? [])))]))
    }
    guard !items.isEmpty else { return [] }
    let title = Label("各乡镇现存问题（按主题）", "Open weaknesses by township and theme")
    return [PageParts.heading(title, language: language, anchor: "open"), .list(ItemList(items: items))]
  }

  private func item(
    _ theme: String, _ weaknesses: [(offset: Int, element: Weakness)], of township: Int
  ) -> ItemList.Item? {
    guard !weaknesses.isEmpty else { return nil }
    var runs: [Run] = [.quiet(theme + PageParts.separator(language))]
    for (place, (index, weakness)) in weaknesses.enumerated() {
      if place > 0 { runs.append(.text(language == .zh ? "；" : "; ")) }
      let link = paths[township].map { LinkTarget.page($0, anchor: Weakness.anchor(index)) }
      runs.append(Run(text: weakness.label(in: language), link: link))
      // What is new shows only beside an earlier report.
      guard board.townships[township].years.count > 1 else { continue }
      runs.append(.text(" "))
      runs.append(Run(text: "[\(weakness.shortStatus(language))]", style: weakness.style))
    }
    return ItemList.Item(runs: runs)
  }

  func common() -> [Block] {
    guard !board.common.isEmpty else { return [] }
    let title = Label("共性问题", "Weaknesses that several townships name")
    let columns: [Table.Column] = [
      .init(title: Words.weakness(language)),
      .init(title: Label("乡镇数", "Townships")(language), kind: .number),
      .init(title: Label("年份", "Years")(language), kind: .tag), .init(title: Label("乡镇", "Which")(language)),
    ]
    return [
      PageParts.heading(title, count: board.common.count, language: language, anchor: "common"),
      .table(
        Table(
          caption: title(language), columns: columns,
          rows: board.common.map { row in
            [
              .text(label(row)),
              .text(
                language == .zh ? "\(row.townships.count)/\(row.of)" : "\(row.townships.count) of \(row.of)"),
              .text(Figures.years(row.years)),
              .runs(names(row.townships)),
            ]
          })),
    ]
  }

  /// Up to this many townships are named in a row; the others are counted.
  private static let most = 12

  private func names(_ townships: [String]) -> [Run] {
    var runs: [Run] = [.quoted(townships.prefix(Self.most).joined(separator: "、"))]
    if townships.count > Self.most {
      let words = Label("等 \(townships.count) 个", " and others, \(townships.count) in all")
      runs.append(.quiet(words(language)))
    }
    return runs
  }

  func silent() -> [Block] {
    let rows = board.townships.indices.filter { !board.townships[$0].silentOn.isEmpty }
    guard !rows.isEmpty else { return [] }
    let names = Dictionary(board.common.map { ($0.code, label($0)) }) { first, _ in first }
    let title = Label("多数单位提出而该单位未提的问题", "Named by most others, not by this township")
    return [
      PageParts.heading(title, language: language, anchor: "silent"),
      .list(
        ItemList(
          items: rows.map { index in
            let codes = board.townships[index].silentOn.map { names[$0] ?? $0 }
            return ItemList.Item(
              runs: name(index) + [
                .text(PageParts.separator(language) + codes.joined(separator: language == .zh ? "、" : ", "))
              ])
          })),
    ]
  }

  private func label(_ row: CommonWeakness) -> String {
    row.name.label(language)
  }
}
