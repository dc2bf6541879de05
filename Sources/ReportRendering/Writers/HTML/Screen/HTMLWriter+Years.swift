extension HTMLWriter {
  /// Subjects over the years.
  func years(_ table: YearTable) -> HTMLNode {
    let filters =
      table.rowFilters.map { filter("data-st", $0) } + table.entryFilters.map { filter("data-oc", $0) }
    let bar: [HTMLNode] =
      filters.isEmpty ? [] : [.tag(.div, [.class("chipsbar"), Self.hidden], filters)]
    let heads =
      [HTMLNode.tag(.th, [.init("scope", "col")], table.nameWord)]
      + table.columns.map { .tag(.th, [.init("scope", "col")], $0) }
    let columns = [HTMLNode.tag(.col, [.class("c0")])] + table.columns.map { _ in .tag(.col) }
    return .tag(
      .div, [.class("yearbox")],
      bar + [
        .tag(
          .div, Self.scrolling(table.caption),
          [
            .tag(
              .table, [.class("years cards")],
              [
                .tag(.caption, [.class("vh")], table.caption), .tag(.colgroup, [], columns),
                .tag(.thead, [], [.tag(.tr, [], heads)]),
                .tag(.tbody, [], rows(table)),
              ])
          ])
      ])
  }

  /// The rows; the first entry of each outcome can be led to by it.
  private func rows(_ table: YearTable) -> [HTMLNode] {
    var named: Set<String> = []
    return table.rows.map { row in
      var row = row
      for cell in row.cells.indices {
        for entry in row.cells[cell].entries.indices {
          let key = row.cells[cell].entries[entry].key
          if !key.isEmpty, !table.entryFilters.isEmpty, named.insert(key).inserted {
            row.cells[cell].entries[entry].anchors.append(Anchor.name("outcome", key))
          }
        }
      }
      return self.row(row, table.columns)
    }
  }

  private func filter(_ name: StaticString, _ filter: YearTable.Filter) -> HTMLNode {
    chip(name, filter.key, look: "", sign: filter.sign, filter.word, count: filter.count)
  }

  private func row(_ row: YearTable.Row, _ columns: [String]) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [.init("data-item", "")]
    if let anchor = row.anchor { attributes.append(.id(anchor)) }
    if !row.key.isEmpty { attributes.append(.init("data-st", row.key)) }
    let status: [HTMLNode] =
      row.status.isEmpty ? [] : [.tag(.div, [.class("st")], inline(row.status))]
    return .tag(
      .tr, attributes,
      [.tag(.th, [.init("scope", "row")], inline(row.name) + status)]
        + zip(row.cells, columns).map { cell($0, year: $1) })
  }

  private func cell(_ cell: YearTable.Cell, year: String) -> HTMLNode {
    let label: [HTMLNode] = [.tag(.span, [.class("yr")], year)]
    return .tag(
      .td, [.class("\(cell.state)"), .init("data-y", year)],
      label + (cell.entries.isEmpty ? [.tag(.span, [.class("quiet")], "–")] : cell.entries.map(entry)))
  }

  private func entry(_ entry: YearTable.Entry) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [.class("pm")]
    if let anchor = entry.anchor { attributes.append(.id(anchor)) }
    if !entry.key.isEmpty { attributes.append(.init("data-oc", entry.key)) }
    var nodes = entry.anchors.map { HTMLNode.tag(.span, [.id($0)]) } + inline(entry.verdict)
    if !entry.aim.isEmpty { nodes.append(.tag(.div, [.class("aims")], entry.aim)) }
    if let quote = entry.quote { nodes += [.text(" "), .tag(.q, [], inline([quote]))] }
    if !entry.links.isEmpty {
      nodes.append(
        .tag(.ul, [.class("chips nosearch")], entry.links.map { .tag(.li, [], inline([$0])) }))
    }
    return .tag(.div, attributes, nodes)
  }
}
