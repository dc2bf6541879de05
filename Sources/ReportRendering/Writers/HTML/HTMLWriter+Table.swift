extension HTMLWriter {
  /// A table that scrolls by itself where the page is narrow.
  func table(_ table: Table, captionShows: Bool = false) -> HTMLNode {
    var children: [HTMLNode] = [
      .tag(.caption, captionShows ? [] : [.class("silent")], table.caption),
      .tag(.thead, [], [.tag(.tr, [], table.columns.map(head))]),
      .tag(
        .tbody, [],
        table.rows.enumerated().map { number, row in
          let id: [HTMLNode.Attribute] =
            table.anchors.indices.contains(number) ? [.id(table.anchors[number])] : []
          return .tag(
            .tr, id + [.init("data-item", "")],
            zip(row, table.columns).enumerated().map { index, pair in
              cell(pair.0, pair.1, isHead: index == 0 && table.hasRowHeads)
            })
        }),
    ]
    let isCompact = table.columns.allSatisfy { $0.kind != .text }
    let look = isCompact ? "compact" : table.hasRowHeads ? "cards" : "cards map"
    let sort: [HTMLNode.Attribute] = table.isSortable ? [.init("data-sort", "")] : []
    children = [.tag(.table, [.class(look)] + sort, children)]
    for note in table.footnotes { children.append(.tag(.small, [], note)) }
    if isCompact { return .tag(.div, [], children) }
    return .tag(.div, Self.scrolling(table.caption), children)
  }

  /// What makes a box scroll by itself, also for those who have no pointer.
  ///
  /// - Parameter name: What it holds, for readers who do not see it.
  static func scrolling(_ name: String) -> [HTMLNode.Attribute] {
    [.class("scroll"), .init("tabindex", "0"), .init("role", "group"), .init("aria-label", name)]
  }

  /// The heads of columns, those at some places with a look of their own.
  static func heads(_ titles: [String], _ look: [HTMLNode.Attribute], at isLooked: (Int) -> Bool) -> HTMLNode
  {
    .tag(
      .thead, [],
      [
        .tag(
          .tr, [],
          titles.enumerated().map {
            .tag(.th, [.init("scope", "col")] + (isLooked($0.offset) ? look : []), $0.element)
          })
      ])
  }

  private func head(_ column: Table.Column) -> HTMLNode {
    .tag(.th, [.init("scope", "col")] + Self.look(of: column.kind), column.title)
  }

  private func cell(_ cell: Table.Cell, _ column: Table.Column, isHead: Bool) -> HTMLNode {
    // Where rows become cards, each place says what it is.
    let word: [HTMLNode] = isHead ? [] : [.tag(.span, [.class("k")], column.title), .text(" ")]
    let content: [HTMLNode] =
      switch cell {
      case .runs(let runs): word + inline(runs)
      case .sparkline(let values, let description): word + [sparkline(values, description: description)]
      case .empty: []
      }
    return isHead
      ? .tag(.th, [.init("scope", "row")] + Self.look(of: column.kind), content)
      : .tag(.td, Self.look(of: column.kind), content)
  }

  private static func look(of kind: Table.Column.Kind) -> [HTMLNode.Attribute] {
    switch kind {
    case .text: []
    case .number: [.class("n")]
    case .tag: [.class("t")]
    }
  }

  func timeline(_ timeline: Timeline) -> HTMLNode {
    let heads = [timeline.nameWord] + timeline.columns + [timeline.statusWord]
    var children: [HTMLNode] = [
      .tag(
        .table, [.class("timeline")],
        [
          .tag(.caption, [.class("silent")], timeline.caption),
          Self.heads(heads, [.class("t")]) { $0 == heads.count - 1 },
          .tag(
            .tbody, [],
            timeline.rows.map { row in
              .tag(
                .tr, [],
                [.tag(.th, [.init("scope", "row")], inline(row.name))]
                  + row.cells.map(cell) + [.tag(.td, [.class("t")], inline(row.status))])
            }),
        ])
    ]
    for note in timeline.legend { children.append(.tag(.small, [], note)) }
    return .tag(.div, Self.scrolling(timeline.caption), children)
  }

  private func cell(_ cell: Timeline.Cell) -> HTMLNode {
    var content = inline([Run(text: cell.word, link: cell.link)])
    for remark in cell.remarks { content.append(.tag(.span, [], inline([remark]))) }
    return .tag(.td, [.class("\(cell.state)")], content)
  }
}
