import ReportModel

extension ComparisonBuilder {
  /// Which section continues which, renamed or not, with the reason.
  func sections() -> [Block] {
    let rows = comparison.sections.filter { passes(from: $0.from, to: $0.to) }
    guard !rows.isEmpty else { return [] }
    var columns: [Table.Column] = [
      .init(title: Words.change(language), kind: .tag), .init(title: old.name), .init(title: new.name),
      .init(title: Words.reason(language)),
    ]
    let hasCopies = rows.contains { $0.copied > 0 }
    if hasCopies { columns.append(.init(title: Words.copied(language), kind: .number)) }
    let cells = rows.enumerated().map { index, row in
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
    return [
      PageParts.heading(Words.sections, count: rows.count, language: language, anchor: "sections"),
      .table(
        Table(caption: Words.sections(language), columns: columns, rows: cells, hasRowHeads: false)),
    ]
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
