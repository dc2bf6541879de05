import ReportModel

extension ComparisonBuilder {
  /// Which section continues which, renamed or not, with the reason.
  ///
  /// In a terminal those that keep their order under the same heading are counted.
  func sections() -> [Block] {
    let covers = comparison.covers(in: old.report).union(comparison.covers(in: new.report))
    let rows = comparison.sections.enumerated().filter { _, row in
      passes(from: row.from, to: row.to) && old.heads.isDisjoint(with: row.from)
        && new.heads.isDisjoint(with: row.to)
        && !([.added, .removed].contains(row.change) && covers.isSuperset(of: row.from + row.to))
    }
    guard !rows.isEmpty else { return [] }
    let heading = PageParts.heading(
      Words.sections, count: rows.count, language: language, anchor: "sections")
    let changed = rows.filter { !hasStood($0.element) }
    let (stood, whole) = (rows.count - changed.count, table(rows))
    if stood == 0 || filter.includeFormulas { return [heading, whole] }
    let words = Label("标题和先后未变 \(stood) 节", "Same heading, same order: \(stood)")
    let hint = Label("；加 --all 逐节列出", "; --all lists them")
    let count = Block.paragraph([.text(words(language)), .quiet(hint(language))])
    return [
      heading,
      .either(terminal: (changed.isEmpty ? [] : [table(changed)]) + [count], document: [whole]),
    ]
  }

  /// Whether a section stands where it stood, under the same heading.
  private func hasStood(_ row: SectionRow) -> Bool {
    guard row.change == .matched, case .alike(let likeness) = row.reason else { return false }
    return likeness.heading == .same
  }

  private func table(_ rows: [(offset: Int, element: SectionRow)]) -> Block {
    var columns: [Table.Column] = [
      .init(title: Words.change(language), kind: .tag), .init(title: old.name), .init(title: new.name),
      .init(title: Words.reason(language)),
    ]
    let hasCopies = rows.contains { $0.element.copied > 0 }
    if hasCopies { columns.append(.init(title: Words.copied(language), kind: .number)) }
    let cells = rows.map { index, row in
      var line: [Table.Cell] = [
        .runs([
          Run(
            text: row.change.sign.character + " " + row.change.label(language), style: row.change.sign.style,
            link: .anchor(PairPlan.anchor(index)))
        ]),
        headings(row.from, in: old), headings(row.to, in: new),
        .text(row.reason.label(language)),
      ]
      if hasCopies {
        line.append(row.to.isEmpty || row.from.isEmpty ? .empty : .text(Figures.share(row.copied)))
      }
      return line
    }
    return .table(
      Table(caption: Words.sections(language), columns: columns, rows: cells, hasRowHeads: false))
  }

  private func headings(_ ids: [String], in source: PageSource) -> Table.Cell {
    var runs: [Run] = []
    for id in ids {
      guard let section = source.sections[id] else { continue }
      if !runs.isEmpty { runs.append(.quiet(" ＋ ")) }
      runs.append(.quoted(section.heading.text, link: source.anchor(id).map(LinkTarget.anchor)))
    }
    return runs.isEmpty ? .runs([.quiet("—")]) : .runs(runs)
  }
}
