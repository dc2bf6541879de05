import ReportModel

/// Builds the page of a comparison part by part.
struct ComparisonBuilder {
  let comparison: Comparison
  let language: Language
  let filter: ComparisonFilter
  let old: PageSource
  let new: PageSource
  var sources: PageSources

  /// - Parameter others: Other reports of the township, whose facts the summary may quote.
  init(
    _ comparison: Comparison, old: Report, new: Report, others: [Report] = [], language: Language,
    filter: ComparisonFilter
  ) {
    self.comparison = comparison
    self.language = language
    self.filter = filter
    let quoted = Set(
      comparison.summary.flatMap { $0.refs + $0.quoted }.compactMap { Int($0.prefix { $0 != "/" }) })
    sources = PageSources(
      [old, new],
      citing: others.filter { report in
        report.year.map { quoted.contains($0) && $0 != old.year && $0 != new.year } ?? false
      }, language: language)
    self.old = sources.all[0]
    self.new = sources.all[1]
  }

  mutating func page() -> Page {
    var blocks = PageParts.badge(isFictional, language: language)
    for warning in comparison.warnings {
      blocks.append(.note(Note(kind: .warning, runs: [.text(warning.text(in: language))])))
    }
    blocks += PageParts.notes(comparison.notes, language: language)
    blocks.append(.paragraph(lead()))
    let pairs: (blocks: [Block], shown: Set<String>) = filter.shows(.sections) ? sideBySide() : ([], [])
    if !filter.isNarrow { blocks.append(.either(terminal: [], document: tiles())) }
    if filter.shows(.summary), !comparison.summary.isEmpty {
      blocks.append(PageParts.heading(Words.summary, language: language, anchor: "summary"))
      blocks += PageParts.groupedSummary(comparison.summary, of: comparison.township, sources: sources)
    }
    if filter.shows(.findings) { blocks += findings() }
    if filter.shows(.metrics) { blocks += figures() }
    if filter.shows(.shortcomings) { blocks += shortcomings() }
    if filter.shows(.commitments) { blocks += promises() }
    if filter.shows(.sections) { blocks += sections() }
    if filter.shows(.measures) { blocks += measures(shown: pairs.shown) }
    if filter.shows(.copies) { blocks += copies() }
    blocks += pairs.blocks
    blocks += sources.fullTexts()
    var page = Page(title: title, isFictional: isFictional, blocks: blocks)
    if !filter.isNarrow { page.screen = screen() }
    return page
  }

  /// What an inspector counts first, each leading to its part.
  private func tiles() -> [Block] {
    var tiles: [Tile] = []
    func add(_ count: Int, _ label: Label, _ part: String, style: Run.Style = .plain) {
      guard count > 0 else { return }
      tiles.append(
        Tile(value: "\(count)", label: label(language), style: style, link: .anchor(part)))
    }
    add(
      comparison.findings.count + new.report.findings.count
        + old.report.findings.count { $0.kind.isOfFigures }, Label("处矛盾与疏漏", "contradictions and gaps"),
      "findings",
      style: .bad)
    let moved = comparison.metrics.count { $0.change == .increased || $0.change == .decreased }
    add(moved, Label("项数据升降", "figures moved"), "figures")
    func points(_ standing: ShortcomingRow.Standing) -> Int {
      comparison.shortcomings.count { $0.standing == standing }
    }
    add(points(.recurring), Label("项问题再次列出", "weaknesses listed again"), "shortcomings", style: .bad)
    add(points(.returned), Label("项问题隔年再次列出", "weaknesses back after a gap"), "shortcomings", style: .bad)
    add(points(.added), Label("项问题新列", "weaknesses new"), "shortcomings")
    add(points(.notRepeated), Label("项问题不再列出", "weaknesses no longer listed"), "shortcomings")
    let kept = comparison.commitments.count { $0.outcome == .met }
    if !comparison.commitments.isEmpty {
      let label = Label("项承诺报告称已完成", "promises reported done")
      tiles.append(
        Tile(
          value: "\(kept)/\(comparison.commitments.count)", label: label(language), link: .anchor("promises"))
      )
    }
    func measures(_ change: MeasureRow.Change) -> Int {
      comparison.measures.count {
        $0.change == change && (filter.includeFormulas || !$0.formula) && !$0.isAdmission
      }
    }
    add(measures(.added), Label("条举措新增", "measures new"), "measures")
    add(measures(.removed), Label("条举措未再出现", "measures gone"), "measures")
    return tiles.isEmpty ? [] : [.tiles(tiles)]
  }

  /// What the two reports are called.
  var genre: Label { GenreWords.name(of: [old.report, new.report]) }

  private var title: String {
    let name = PageParts.name(of: comparison.township, language)
    return language == .zh
      ? "\(name)\(genre.zh)：\(old.name)→\(new.name)"
      : "\(name): \(genre.en)s, \(old.name) → \(new.name)"
  }

  /// Which reports the claims rest on, and to what the page is limited.
  private func lead() -> [Run] {
    var runs: [Run] = [.text(ListingWords.seen(comparison.years)(language))]
    var limits: [String] = []
    if let theme = filter.theme { limits.append(theme.label(language)) }
    if let section = filter.section { limits.append("“\(section)”") }
    if !limits.isEmpty {
      let words = limits.joined(separator: language == .zh ? "、" : ", ")
      runs.append(.quiet(language == .zh ? " 仅显示：\(words)。" : " Shown only: \(words)."))
    }
    return runs
  }

  /// Whether a row of these facts passes the filter's theme and section.
  func passes(from: [String], to: [String]) -> Bool {
    guard filter.theme != nil || filter.section != nil else { return true }
    return from.contains { passes($0, in: old) } || to.contains { passes($0, in: new) }
  }

  private func passes(_ id: String, in source: PageSource) -> Bool {
    let path = source.path(of: id)
    if let words = filter.section, !path.contains(where: { $0.heading.text.contains(words) }) { return false }
    guard let theme = filter.theme else { return true }
    if let own = source.themes(of: id), !own.isEmpty { return own.contains(theme) }
    return path.first { !$0.themes.isEmpty }?.themes.contains(theme) ?? false
  }

  /// Where the newer report repeats the older one, the longest passages.
  mutating func copies() -> [Block] {
    guard !comparison.copies.isEmpty else { return [] }
    let count = comparison.copies.count
    let rule = Label(
      "逐句比较举措、问题、原因和承诺（标题和开头段不计），数字除外；列出其中较长的\(count)处，改动了个别字词的不算在内。",
      "Measures, weaknesses, causes and promises clause by clause (headings and the opening aside), without figures; the \(count) longest. A clause with a word changed does not count."
    )
    var items: [ItemList.Item] = []
    for passage in comparison.copies {
      items.append(
        ItemList.Item(
          runs: [.quoted(passage.text.oneLine), .text(" "), sources.cite(passage.span, in: new)], sign: .same)
      )
    }
    return [
      PageParts.heading(Words.copies, count: count, language: language, anchor: "copies"),
      .paragraph([.quiet(rule(language))]), .list(ItemList(items: items)),
    ]
  }

  /// Contradictions between the two reports, then those that the newer one holds by itself.
  mutating func findings() -> [Block] {
    var blocks: [Block] = []
    // What the older report lacks was told in its own year; what its figures say wrong bears on this comparison.
    let earlier = old.report.findings.filter { $0.kind.isOfFigures }
    let count = comparison.findings.count + new.report.findings.count + earlier.count
    guard count > 0 else { return [] }
    blocks.append(PageParts.heading(Words.findings, count: count, language: language, anchor: "findings"))
    if !comparison.findings.isEmpty {
      let items = comparison.findings.map { finding in
        ItemList.Item(
          runs: [
            Run(text: finding.kind.label(language), style: .warning), .text(PageParts.separator(language)),
            .text(finding.message(in: language)),
          ], sign: nil,
          blocks: finding.from.compactMap { sources.evidence($0, in: old, label: [.text(old.name)]) }
            + finding.to.compactMap { sources.evidence($0, in: new, label: [.text(new.name)]) })
      }
      blocks.append(.list(ItemList(items: items)))
    }
    if !new.report.findings.isEmpty {
      let own = Label("\(new.name)年报告自身", "Within the \(new.name) report")
      blocks.append(PageParts.subheading(own, count: new.report.findings.count, language: language))
      blocks.append(PageParts.findings(new.report.findings, in: new, sources: &sources))
    }
    if !earlier.isEmpty {
      let own = Label("\(old.name)年报告自身", "Within the \(old.name) report")
      blocks.append(PageParts.subheading(own, count: earlier.count, language: language))
      blocks.append(PageParts.findings(earlier, in: old, sources: &sources))
    }
    return blocks
  }
}

extension PageSource {
  /// The themes of a fact itself, nil where it carries none.
  func themes(of id: String) -> [Theme]? {
    if let measure = measures[id] { return measure.themes }
    if let section = sections[id] { return section.themes }
    if let point = report.shortcomings.first(where: { $0.id == id }) { return point.aspects }
    if let commitment = report.commitments.first(where: { $0.id == id }) { return commitment.themes }
    return nil
  }
}
