import ReportModel

/// Builds the page of a report part by part.
struct ReportPageBuilder {
  let report: Report
  let language: Language
  let source: PageSource
  var sources: PageSources

  init(_ report: Report, language: Language) {
    self.report = report
    self.language = language
    sources = PageSources([report], language: language)
    source = sources.all[0]
  }

  mutating func page() -> Page {
    var blocks = PageParts.badge(report.source.fictional, language: language)
    blocks += [PageParts.heading(Words.identity, language: language), identity()]
    blocks += outline() + measures() + figures()
    blocks += statements(Words.shortcomings, report.shortcomings) { $0.aspects }
    blocks += statements(Words.causes, report.causes) { _ in [] }
    blocks += statements(Words.rectifications, report.rectifications) { _ in [] }
    blocks += statements(Words.commitments, report.commitments) { $0.themes }
    let findings = PageParts.heading(CheckPage.title, count: report.findings.count, language: language)
    blocks.append(findings)
    if report.findings.isEmpty {
      blocks.append(.paragraph([.text(Words.noFindings(language))]))
    } else {
      blocks.append(PageParts.findings(report.findings, in: source, sources: &sources))
    }
    blocks += sources.fullTexts()
    let name = PageParts.name(of: report.township, language)
    let genre = GenreWords.name(of: [report])
    let title =
      language == .zh
      ? "\(name) \(source.name) 年\(genre.zh)" : "\(name): \(genre.en) of \(source.name)"
    return Page(title: title, isFictional: report.source.fictional, blocks: blocks)
  }

  private func identity() -> Block {
    let separator = PageParts.separator(language)
    var items: [ItemList.Item] = []
    func add(_ label: Label, _ runs: [Run]) {
      items.append(ItemList.Item(runs: [.quiet(label(language) + separator)] + runs))
    }
    func add(_ label: Label, _ text: String?) {
      guard let text else { return }
      add(label, [.quoted(text)])
    }
    add(Words.title, report.title)
    add(Words.township, [.strong(PageParts.name(of: report.township, language))])
    add(Words.city, report.township.city)
    add(Words.province, report.township.province)
    var year: [Run] = [.strong(source.name)]
    if let rule = report.yearRule.map(Label.yearRule) {
      year.append(.quiet(language == .zh ? "（依据：\(rule.zh)）" : " (by \(rule.en))"))
    }
    add(Words.year, year)
    add(Words.documentNumber, report.documentNumber)
    add(Words.publisher, report.publisher)
    add(Words.published, report.published)
    if !report.damagedDates.isEmpty {
      add(Words.damagedDates, report.damagedDates.joined(separator: language == .zh ? "、" : ", "))
    }
    let file = report.source
    let format = Label.format(file.format)
    add(
      Words.file,
      Label(
        "\(file.name)（\(format.zh)，\(file.encoding)）", "\(file.name) (\(format.en), \(file.encoding))")(
          language))
    let counts = Label(
      "章节 \(report.sections.count)，举措 \(report.measures.count)，数据 \(report.metrics.count)，"
        + "问题 \(report.shortcomings.count)，承诺 \(report.commitments.count)",
      "sections \(report.sections.count), measures \(report.measures.count), figures \(report.metrics.count), "
        + "shortcomings \(report.shortcomings.count), commitments \(report.commitments.count)")
    add(Label("读出", "Found"), [.text(counts(language))])
    return .list(ItemList(items: items))
  }

  private func outline() -> [Block] {
    guard !report.sections.isEmpty else { return [] }
    let children = Dictionary(grouping: report.sections) { section in
      section.parent.flatMap { source.sections[$0] == nil || $0 == section.id ? nil : $0 } ?? ""
    }
    func list(_ parent: String, depth: Int) -> [Block] {
      guard let sections = children[parent], depth < 9 else { return [] }
      return [
        .list(
          ItemList(
            items: sections.map { section in
              var runs: [Run] = [
                .quoted(section.heading.text, link: source.anchor(section.id).map(LinkTarget.anchor))
              ]
              var tags = [section.part.label(language)]
              if !section.themes.isEmpty { tags.append(PageParts.themes(section.themes, language)) }
              runs.append(.quiet("  [" + tags.joined(separator: language == .zh ? "；" : "; ") + "]"))
              return ItemList.Item(runs: runs, blocks: list(section.id, depth: depth + 1))
            }))
      ]
    }
    return [PageParts.heading(Words.outline, count: report.sections.count, language: language)]
      + list("", depth: 0)
  }

  /// The measures under the headings that they stand under.
  private func measures() -> [Block] {
    guard !report.measures.isEmpty else { return [] }
    var groups: [(section: String?, items: [ItemList.Item])] = []
    for measure in report.measures {
      var runs: [Run] = [.quoted(measure.text), .text(" ")]
      if !measure.themes.isEmpty {
        runs.append(.quiet("[" + PageParts.themes(measure.themes, language) + "] "))
      }
      runs.append(sources.reference(measure.id, in: source))
      if groups.last?.section != measure.section { groups.append((measure.section, [])) }
      groups[groups.count - 1].items.append(ItemList.Item(runs: runs))
    }
    var blocks = [PageParts.heading(Words.measures, count: report.measures.count, language: language)]
    for group in groups {
      let heading = group.section.flatMap { source.sections[$0]?.heading.text }
      let runs: [Run] = [heading.map { .quoted($0) } ?? .text(Words.outsideSections(language))]
      blocks.append(.heading(Heading(level: 3, runs: runs)))
      blocks.append(.list(ItemList(items: group.items)))
    }
    return blocks
  }

  private func figures() -> [Block] {
    guard !report.metrics.isEmpty else { return [] }
    var blocks = [PageParts.heading(Words.figures, count: report.metrics.count, language: language)]
    let order = report.sections.map(\.id)
    let groups = Dictionary(grouping: report.metrics) { metric in
      metric.section.flatMap { source.sections[$0] == nil ? nil : $0 } ?? ""
    }
    for id in [""] + order {
      guard let metrics = groups[id] else { continue }
      let heading = source.sections[id]?.heading.text ?? Words.outsideSections(language)
      blocks.append(.heading(Heading(level: 3, runs: [.quoted(heading)])))
      blocks.append(
        .table(
          Table(
            caption: language == .zh ? heading : heading.quoted,
            columns: [
              .init(title: Words.indicator(language)), .init(title: Words.value(language), kind: .number),
              .init(title: Words.kind(language), kind: .tag), .init(title: Words.passage(language)),
            ],
            rows: metrics.map { metric in
              [
                .runs(metric.indicator.runs(in: language, unit: metric.unit)),
                .runs([
                  Run(
                    text: Figures.quantity(metric), link: source.anchor(metric.id).map(LinkTarget.anchor),
                    isOriginal: true)
                ]), .text(metric.kind.label(language)),
                .runs([.quoted(source.words(of: metric.id) ?? metric.text)]),
              ]
            })))
    }
    return blocks
  }

  private func statements<S: Statement>(_ title: Label, _ statements: [S], themes: (S) -> [Theme]) -> [Block]
  {
    guard !statements.isEmpty else { return [] }
    return [
      PageParts.heading(title, count: statements.count, language: language),
      .list(
        ItemList(
          items: statements.map { statement in
            var runs: [Run] = [.quoted(statement.text), .text(" ")]
            let themes = themes(statement)
            if !themes.isEmpty { runs.append(.quiet("[" + PageParts.themes(themes, language) + "] ")) }
            runs.append(sources.reference(statement.id, in: source))
            return ItemList.Item(runs: runs)
          }, isOrdered: true)),
    ]
  }
}
