extension HTMLWriter {
  /// What the bar of a board's tools holds beside the search.
  func boardTools() -> [HTMLNode] {
    [
      .tag(
        .button, [Self.isButton, .id("facb"), .init("popovertarget", "facets")], ScreenWords.filter(language)),
      .tag(.output, [.id("count"), .init("aria-live", "polite")]), .tag(.span, [.id("applied")]),
      .tag(.button, [Self.isButton, .id("clear"), Self.hidden], ScreenWords.clear(language)),
    ]
  }

  /// Townships with what picks them beside.
  func board(_ board: BoardSheet) -> HTMLNode {
    .tag(
      .div, [.class("boardbox")],
      [
        .tag(.div, [.class("two")], [facets(board), .tag(.div, [], [table(board)])]),
        .tag(
          .section, [.id("details"), .class("part"), .init("aria-labelledby", "details-h")],
          [.tag(.h2, [.id("details-h")], ScreenWords.boardLists(language))]
            + board.rows.filter { !$0.details.isEmpty }.map(details)),
      ])
  }

  /// A list of more values than these is folded at first.
  private static let openFacet = 12

  private func facets(_ board: BoardSheet) -> HTMLNode {
    .tag(
      .aside,
      [
        .class("facets"), .id("facets"), .init("popover", "auto"),
        .init("aria-label", ScreenWords.filter(language)),
      ],
      board.facets.filter { !$0.values.isEmpty }.map { facet in
        .tag(
          .details, [.class("facet")] + (facet.values.count <= Self.openFacet ? [.init("open", "open")] : []),
          [
            .tag(.summary, [], facet.title),
            .tag(
              .ul, [],
              facet.values.indices.map { index in
                .tag(
                  .li, [],
                  [
                    .tag(
                      .label, [],
                      [
                        .tag(
                          .input,
                          [
                            .init("type", "checkbox"), .init("data-key", facet.key),
                            .init("value", facet.values[index]),
                          ]), .tag(.span, [], facet.words[index]), .text(" "),
                        .tag(.span, [.class("cn")], "\(facet.counts[index])"),
                      ])
                  ])
              }),
          ])
      })
  }

  private func table(_ board: BoardSheet) -> HTMLNode {
    var groups: [HTMLNode] = []
    var index = 0
    while index < board.columns.count {
      let name = board.columns[index].group
      var width = 1
      while index + width < board.columns.count, board.columns[index + width].group == name { width += 1 }
      let span = HTMLNode.Attribute("colspan", "\(width)")
      groups.append(
        name.isEmpty ? .tag(.td, [span]) : .tag(.th, [.init("scope", "colgroup"), span], name))
      index += width
    }
    let heads = board.columns.enumerated().map { index, column -> HTMLNode in
      let look = index < 2 || index == board.barColumn ? [] : [HTMLNode.Attribute.class("n")]
      guard let spoken = column.spoken else { return .tag(.th, [.init("scope", "col")] + look, column.title) }
      return .tag(
        .th, [.init("scope", "col")] + look,
        [
          .tag(.span, [.init("aria-hidden", "true")], column.title), .tag(.span, [.class("vh")], spoken),
        ])
    }
    return .tag(
      .div, Self.scrolling(board.caption),
      [
        .tag(
          .table, [.class("board cards"), .id("board")],
          [
            .tag(.caption, [.class("vh")], board.caption),
            .tag(.thead, [], [.tag(.tr, [.class("grpr")], groups), .tag(.tr, [], heads)]),
            .tag(.tbody, [], board.rows.map { row($0, board) }),
            .tag(.tfoot, [], [.tag(.tr, [.id("med"), .init("data-word", ScreenWords.median(language))])]),
          ]),
        .tag(
          .p, [.class("noprint")],
          [csvLink(data(board), name: board.fileName, words: ScreenWords.tableData(language))]),
      ])
  }

  private func row(_ row: BoardSheet.Row, _ board: BoardSheet) -> HTMLNode {
    var cells: [HTMLNode] = [
      .tag(
        .th, [.init("scope", "row")],
        inline(row.name) + [.text(" "), .tag(.span, [.class("quiet cty")], row.county)]),
      .tag(
        .td, [.class("t"), .init("data-v", row.latest)],
        [.tag(.span, [.class("k")], board.columns[1].title), .text(row.years)]),
    ]
    for (offset, cell) in row.cells.enumerated() {
      let column = board.columns[offset + 2]
      let isBar = offset + 2 == board.barColumn
      let word = (column.spoken.map { column.title + " " + $0 }) ?? column.title
      var content: [HTMLNode] = [.tag(.span, [.class("k")], word)]
      if isBar, cell.value != nil { content.append(bar(row.bar)) }
      if let link = cell.link {
        let spoken =
          row.name.map(\.text).joined() + (language == .zh ? "，" : ", ") + (column.spoken ?? column.title)
        content.append(
          .tag(
            .a, [.init("href", Self.address(link)), .init("aria-label", spoken + " " + cell.text)], cell.text)
        )
      } else {
        content.append(.tag(.span, [.class(isBar ? "pc" : "quiet")], cell.text))
      }
      let value = cell.value.map { Figures.plain($0).replacing(Figures.minus, with: "-") } ?? ""
      cells.append(
        .tag(.td, [.class(isBar ? "barc" : cell.isHot ? "n hot" : "n"), .init("data-v", value)], content))
    }
    return .tag(
      .tr,
      [
        .id(row.anchor), .init("data-item", ""), .init("data-c", row.county), .init("data-y", row.latest),
        .init("data-f", row.flags.joined(separator: "|")),
        .init("data-w", row.weaknesses.joined(separator: "|")),
      ], cells)
  }

  private func bar(_ shares: [Double]) -> HTMLNode {
    let looks = ["met", "partly", "missed", "none"]
    var x = 0.0
    let rects = zip(shares, looks).compactMap { share, look -> HTMLNode? in
      defer { x += share * 100 }
      guard share > 0 else { return nil }
      return .tag(
        .rect,
        [
          .class("b-" + look), .init("x", SVGNumber.text(x)), .init("y", "0"),
          .init("width", SVGNumber.text(max(share * 100 - 1, 0.5))), .init("height", "8"),
        ])
    }
    return .tag(
      .svg,
      Self.drawing(width: 100, height: 8) + [
        .class("bar"), .init("preserveAspectRatio", "none"), .init("aria-hidden", "true"),
      ], rects)
  }

  private func details(_ row: BoardSheet.Row) -> HTMLNode {
    .tag(
      .details, [.class("det"), .init("data-r", row.anchor), .init("data-item", "")],
      [
        .tag(
          .summary, [],
          [
            .tag(.b, [], row.name.map(\.text).joined()), .text(" "),
            .tag(
              .span, [.class("quiet")],
              [row.county, row.years].filter { !$0.isEmpty }.joined(separator: " · ")),
          ]),
        .tag(
          .div, [.class("dg")],
          row.details.map { detail in
            .tag(
              .div, [.id(detail.anchor)],
              [
                .tag(.h3, [], detail.title),
                .tag(.ul, [], detail.items.map { .tag(.li, [], inline($0)) }),
              ])
          } + [
            .tag(
              .p, [],
              [.tag(.a, [.class("r"), .init("href", "#" + row.anchor)], ScreenWords.backToTable(language))])
          ]),
      ])
  }

  private func data(_ board: BoardSheet) -> CSVTable {
    CSVTable(
      columns: board.columns.map { $0.spoken ?? $0.title },
      rows: board.rows.map { row in
        [.text(row.name.map(\.text).joined()), .text(row.years)]
          + row.cells.map { cell in cell.value.map { .number($0) } ?? .text(cell.text) }
      })
  }
}
