import ReportModel

/// Builds the page of the weaknesses part by part.
struct WeaknessPageBuilder {
  let history: WeaknessHistory
  let language: Language
  var sources: PageSources
  /// All years from the first report to the last, those without a report included.
  let years: [Int]

  init(_ history: WeaknessHistory, reports: [Report], language: Language) {
    self.history = history
    self.language = language
    sources = PageSources(reports.sorted { ($0.year ?? 0) < ($1.year ?? 0) }, language: language)
    years = Self.span(of: history.years)
  }

  /// Every year from the first to the last, as long as that is a sensible number of columns.
  static func span(of years: [Int]) -> [Int] {
    guard let first = years.min(), let last = years.max(), last - first < 30 else {
      return Array(Set(years)).sorted()
    }
    return Array(first...last)
  }

  mutating func page() -> Page {
    let name = PageParts.name(of: history.township, language)
    let title =
      language == .zh
      ? "\(name)：历年自查问题（\(Figures.years(history.years))）"
      : "\(name): weaknesses its reports admit, \(Figures.years(history.years))"
    var blocks = PageParts.badge(history.fictional, language: language)
    blocks += PageParts.notes(history.notes, language: language)
    blocks.append(.paragraph(lead()))
    blocks.append(.either(terminal: [], document: tiles()))
    if !history.weaknesses.isEmpty {
      blocks.append(.timeline(timeline()))
      let each = Label("逐项说明", "One by one")
      blocks.append(
        PageParts.heading(each, count: history.weaknesses.count, language: language, anchor: "weaknesses"))
      for (index, weakness) in history.weaknesses.enumerated() {
        blocks += part(weakness, index: index)
      }
    }
    blocks += sources.fullTexts()
    var page = Page(title: title, isFictional: history.fictional, blocks: blocks)
    page.screen =
      (PageParts.badge(history.fictional, language: language)
      + PageParts.notes(history.notes, language: language)).map(ScreenPart.block)
      + [.block(.paragraph(lead()))] + weaknessParts() + PageParts.screen(sources.fullTexts())
    return page
  }

  func lead() -> [Run] {
    let open = history.weaknesses.filter(\.isOpen).count
    let repeated = history.weaknesses.filter(\.isRepeated).count
    let again = Label(
      repeated > 0 ? "，其中连续三份以上报告均列 \(repeated) 项" : "",
      repeated > 0 ? ", \(repeated) of them in three reports running or more" : "")
    let words = Label(
      "共 \(history.weaknesses.count) 项：最近一份报告仍列 \(open) 项\(again.zh)。均为报告自述。",
      "Weaknesses: \(history.weaknesses.count); the latest report lists \(open)\(again.en). "
        + "All by the reports' own account.")
    return [.text(words(language))]
  }

  /// How many weaknesses stand where.
  private func tiles() -> [Block] {
    func count(_ fits: (Weakness) -> Bool) -> Int { history.weaknesses.count { fits($0) } }
    let counts: [(Int, Label, Run.Style)] = [
      (count(\.isRepeated), Label("项连续三份以上均列", "listed three times running or more"), .bad),
      (count { $0.status == .returned }, Label("项问题重现", "back after a gap"), .bad),
      (
        count { $0.status == .persistent && !$0.isRepeated }, Label("项连续两份均列", "listed twice running"),
        .warning
      ),
      (count { $0.status == .new }, Label("项新列", "new"), .plain),
      (count { $0.status == .notRepeated }, Label("项不再列出", "no longer listed"), .plain),
      (count { $0.status == .reportedResolved }, Label("项报告称已解决", "reported put right"), .plain),
    ]
    let tiles = counts.filter { $0.0 > 0 }.map {
      Tile(value: "\($0.0)", label: $0.1(language), style: $0.2)
    }
    return tiles.isEmpty ? [] : [.tiles(tiles)]
  }

  func anchor(_ index: Int) -> String { Weakness.anchor(index) }

  private func timeline() -> Timeline {
    let present = Label("列出", "listed")
    let absent = Label("未列", "not listed")
    let unknown = Label("缺报告", "no report")
    let ended = Label("称已解决", "reported put right")
    let promise = Label("承诺", "promise")
    let pending = Label("待下一份报告", "open")
    let legend = [
      Label("列出：当年报告列为问题；未列：当年报告没有列", "listed: that year's report admits it; not listed: it does not"),
      Label("缺报告：没有该年报告，不等于没有问题", "no report: not at hand, which is not the same as no weakness"),
      Label("称已解决：当年报告自述，待核实", "reported put right: according to that report, to be verified"),
      Label(
        "承诺：当年报告所作，冒号后为下一份报告所见结果", "promise: made that year; after the colon, what the next report shows"),
    ]
    let reportYears = Set(history.years)
    let rows = history.weaknesses.enumerated().map { index, weakness in
      let cells = years.map { year in
        var state = reportYears.contains(year) ? Timeline.State.absent : .unknown
        var link: LinkTarget?
        if let occurrence = weakness.occurrences.first(where: { $0.year == year }) {
          state = .present
          link = occurrence.shortcomings.first.flatMap { sources.source(of: year)?.anchor($0) }.map(
            LinkTarget.anchor)
        } else if let resolution = weakness.resolution, resolution.year == year {
          state = .ended
        }
        var remarks: [Run] = []
        for item in weakness.promised where item.year == year {
          let words = item.outcome.map { $0.short(language) } ?? pending(language)
          let run = Run(
            text: promise(language) + PageParts.separator(language) + words,
            style: item.outcome?.style ?? .quiet)
          if !remarks.contains(run) { remarks.append(run) }
        }
        let word =
          switch state {
          case .present: present
          case .absent: absent
          case .unknown: unknown
          case .ended: ended
          }
        return Timeline.Cell(state: state, word: word(language), link: link, remarks: remarks)
      }
      return Timeline.Row(
        name: [Run(text: weakness.label(in: language), link: .anchor(anchor(index)))],
        status: [Run(text: weakness.shortStatus(language), style: weakness.style)], cells: cells)
    }
    return Timeline(
      caption: Label("各年情况", "Year by year")(language), nameWord: Words.weakness(language),
      statusWord: Words.status(language), columns: years.map(String.init), rows: rows,
      legend: legend.map { $0(language) })
  }

  mutating func part(_ weakness: Weakness, index: Int) -> [Block] {
    var blocks: [Block] = [
      .heading(
        Heading(
          level: 3,
          runs: [
            .text("\(index + 1). \(weakness.label(in: language))"), .text(" "),
            Run(text: "[\(weakness.statusLabel(language))]", style: weakness.style),
          ], anchor: anchor(index)))
    ]
    blocks.append(.paragraph(facts(weakness)))
    for occurrence in weakness.occurrences {
      guard let source = sources.source(of: occurrence.year) else { continue }
      blocks += occurrence.shortcomings.compactMap {
        sources.evidence($0, in: source, label: [.text("\(occurrence.year)")])
      }
    }
    if let resolution = weakness.resolution, let source = sources.source(of: resolution.year) {
      let label = Label("\(resolution.year)年报告称已解决", "put right, says the \(resolution.year) report")
      blocks.append(
        sources.evidence(
          Passage(text: resolution.text, span: resolution.span), in: source, label: [.text(label(language))]))
    }
    blocks += promises(weakness)
    blocks += references(weakness.causes, Label("报告所述原因", "Causes the reports give"))
    blocks += references(weakness.measures, Label("之后的相关举措", "Later measures that answer to it"))
    return blocks
  }

  private func facts(_ weakness: Weakness) -> [Run] {
    let years = weakness.occurrences.map(\.year)
    var parts = [
      Label("列出年份：\(Figures.years(years))", "listed in \(Figures.years(years))")(language)
    ]
    if !weakness.aspects.isEmpty { parts.append(PageParts.themes(weakness.aspects, language)) }
    if years.count > 1, weakness.wording >= 0.5 {
      let share = Figures.share(weakness.wording)
      parts.append(Label("历年措辞相近 \(share)", "wording \(share) alike")(language))
    }
    let note = weakness.note(in: language)
    if !note.isEmpty { parts.append(note) }
    return [.quiet(parts.joined(separator: language == .zh ? "；" : "; "))]
  }

  private func promises(_ weakness: Weakness) -> [Block] {
    let items = weakness.promised.compactMap { promise -> ItemList.Item? in
      guard let source = sources.source(of: promise.year),
        let text = source.passages[promise.commitment]?.text
      else { return nil }
      let verdict = promise.outcome.label
      return ItemList.Item(
        runs: [
          .text("\(promise.year) "),
          Run(text: "[\(verdict(language))] ", style: promise.outcome?.style ?? .quiet),
          .quoted(text),
        ] + source.remark(onPromise: promise.commitment, language)
          + [.text(" "), sources.place(promise.commitment, in: source)])
    }
    return titled(items, Label("针对该问题的承诺", "Promises against it"), isOpen: true)
  }

  private func references(_ references: [Weakness.Reference], _ title: Label) -> [Block] {
    let items = references.compactMap { reference -> ItemList.Item? in
      guard let source = sources.source(of: reference.year), let text = source.passages[reference.id]?.text
      else { return nil }
      return ItemList.Item(
        runs: [
          .text("\(reference.year) "), .quoted(text), .text(" "), sources.place(reference.id, in: source),
        ])
    }
    return titled(items, title, isOpen: false)
  }

  private func titled(_ items: [ItemList.Item], _ title: Label, isOpen: Bool) -> [Block] {
    guard !items.isEmpty else { return [] }
    let head = Run.strong(title(language) + PageParts.separator(language).trimmedEnd)
    let list = Block.list(ItemList(items: items))
    if isOpen { return [.paragraph([head]), list] }
    let count = Run.quiet(language == .zh ? "（\(items.count)）" : " (\(items.count))")
    let fold = Fold(summary: [.text(title(language)), count], blocks: [list], reach: .everywhere)
    return [.either(terminal: [.paragraph([head]), list], document: [.fold(fold)])]
  }
}
