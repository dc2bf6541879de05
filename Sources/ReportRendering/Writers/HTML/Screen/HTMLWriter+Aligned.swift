extension HTMLWriter {
  /// Two whole texts as one table, with a list of the changes beside it.
  func aligned(_ texts: AlignedTexts) -> HTMLNode {
    let total = texts.rows.count { $0.number != nil }
    let heads: [HTMLNode] = [
      .tag(.th, [.init("scope", "col")], Words.change(language)),
      .tag(.th, [.init("scope", "col")], inline(texts.heads.first ?? [])),
      .tag(.th, [.init("scope", "col")], inline(texts.heads.last ?? [])),
    ]
    let years = texts.names
    let table = HTMLNode.tag(
      .table, [.class("whole")],
      [
        .tag(.caption, [.class("vh")], texts.caption),
        .tag(.colgroup, [], [.tag(.col, [.class("cc")]), .tag(.col), .tag(.col)]),
        .tag(.thead, [], [.tag(.tr, [], heads)]),
      ] + texts.sections.map { body($0, years) })
    return .tag(.div, [.class("two")], [rail(texts, total), table])
  }

  private func rail(_ texts: AlignedTexts, _ total: Int) -> HTMLNode {
    let sections = texts.sections.compactMap { section -> HTMLNode? in
      let rows = section.rows.filter { $0.number != nil }
      guard !rows.isEmpty else { return nil }
      let items = rows.map { row -> HTMLNode in
        .tag(
          .li, [.class(row.kind.rawValue), .init("data-for", row.anchor)],
          [
            .tag(
              .a, [.init("href", "#" + row.anchor)],
              [
                .tag(.span, [.class("no")], "\(row.number ?? 0)"), .text(" "),
                .tag(
                  .span, [.class("sg")],
                  [
                    .tag(.span, [.init("aria-hidden", "true")], row.kind.character),
                    .tag(.span, [.class("vh")], row.word),
                  ]), .text(" "),
              ] + inline([.quoted(Self.brief(row.brief))]))
          ])
      }
      return .tag(
        .li, [],
        [
          .tag(.a, [.class("sech"), .init("href", "#" + section.anchor)], inline(section.heading)),
          .tag(.ol, [], items),
        ])
    }
    return .tag(
      .nav,
      [
        .class("rail"), .id("rail"), .init("popover", "auto"),
        .init("aria-label", ScreenWords.changeList(language)),
      ],
      [
        .tag(
          .p, [.class("railhead")],
          [
            .tag(.b, [], ScreenWords.changeList(language)), .text(" "),
            .tag(.span, [.class("quiet")], ScreenWords.places(total)(language)),
          ]), .tag(.ol, [], sections),
      ])
  }

  /// Enough of a text to know it by.
  private static func brief(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(16)))
  }

  // MARK: Sections

  private func body(_ section: AlignedTexts.Section, _ years: [String]) -> HTMLNode {
    let change: [HTMLNode] =
      section.change.isEmpty ? [] : [.tag(.span, [.class("sg")], inline(section.change)), .text(" ")]
    let heading = HTMLNode.tag(
      .tr, [.class("sec")],
      [
        .tag(
          .td, [.init("colspan", "3")],
          anchors(section.anchors) + [
            .tag(.h3, [.id(section.anchor)], change + inline(section.heading)),
            .tag(.p, [.class("rel")], inline(section.relation)),
          ])
      ])
    var rows: [HTMLNode] = []
    var same: [AlignedTexts.Row] = []
    func flush() {
      if !same.isEmpty { rows.append(unchanged(same)) }
      same = []
    }
    for row in section.rows {
      if row.kind == .same {
        same.append(row)
      } else {
        flush()
        rows.append(self.row(row, years))
      }
    }
    flush()
    return .tag(.tbody, [], [heading] + rows)
  }

  /// Further names that links lead to.
  private func anchors(_ names: [String]) -> [HTMLNode] { names.map { .tag(.span, [.id($0)]) } }

  // MARK: Rows

  /// Sentences that stand in both texts, written once.
  private func unchanged(_ rows: [AlignedTexts.Row]) -> HTMLNode {
    let length = rows.reduce(0) { $0 + $1.brief.unicodeScalars.count }
    let texts = rows.map { row -> HTMLNode in
      .tag(.p, [.id(row.anchor)], anchors(row.anchors) + inline(row.new) + figures(row) + findings(row))
    }
    return .tag(
      .tr, [.class("same"), .init("data-kind", "same")],
      [
        .tag(
          .td, [.init("colspan", "3")],
          [
            .tag(
              .details, [],
              [
                .tag(
                  .summary, [],
                  [
                    .tag(.span, [.class("sg")], "="),
                    .text(" " + ScreenWords.unchanged(rows.count)(language) + " "),
                    .tag(.span, [.class("quiet nosearch")], ScreenWords.characters(length)(language)),
                  ])
              ] + texts)
          ])
      ])
  }

  private func row(_ row: AlignedTexts.Row, _ years: [String]) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [
      .class(row.kind.rawValue), .id(row.anchor), .init("data-kind", row.kind.rawValue),
      .init(
        "data-topic",
        AlignedTexts.Topic.allCases.filter(row.topics.contains).map(\.rawValue).joined(separator: " ")),
    ]
    var mark: [HTMLNode] = anchors(row.anchors)
    if let number = row.number {
      attributes.append(.init("data-n", "\(number)"))
      mark += [
        .tag(
          .a,
          [.class("no"), .init("href", "#" + row.anchor), .init("title", ScreenWords.permalink(language))],
          [.text("\(number)"), .tag(.span, [.class("vh")], ScreenWords.permalinkOf(number)(language))]),
        .text(" "),
      ]
    }
    mark.append(.tag(.span, [.class("sg")], row.kind.character + " " + row.word))
    let moved: [HTMLNode] = row.places.isEmpty ? [] : [.tag(.div, [.class("mv")], inline(row.places))]
    let isOldOnly = row.new.isEmpty
    let carried = figures(row) + findings(row)
    return .tag(
      .tr, attributes,
      [
        .tag(.td, [.class("c")], mark),
        side(
          row.old, look: "o", year: years.first ?? "", after: moved + (isOldOnly ? carried : []),
          isEmpty: row.old.isEmpty && moved.isEmpty),
        side(row.new, look: "w", year: years.last ?? "", after: isOldOnly ? [] : carried, isEmpty: isOldOnly),
      ])
  }

  private func side(
    _ runs: [Run], look: String, year: String, after: [HTMLNode], isEmpty: Bool
  ) -> HTMLNode {
    guard !isEmpty else {
      return .tag(
        .td, [.class("empty " + look)], [.tag(.span, [.class("vh")], ScreenWords.nothingIn(year)(language))])
    }
    return .tag(.td, [.class(look)], [.tag(.span, [.class("yr")], year)] + inline(runs) + after)
  }

  private func figures(_ row: AlignedTexts.Row) -> [HTMLNode] {
    guard !row.figures.isEmpty else { return [] }
    return [
      .tag(
        .ul, [.class("figs")],
        row.figures.map { figure in
          .tag(
            .li, [],
            [
              .text(figure.name + " "), .tag(.b, [], figure.values), .text(" "),
              .tag(.span, [.class("d")], figure.difference),
            ])
        })
    ]
  }

  private func findings(_ row: AlignedTexts.Row) -> [HTMLNode] {
    guard !row.findings.isEmpty else { return [] }
    return [
      .tag(
        .ul, [.class("chips nosearch")],
        row.findings.map { run in
          var run = run
          run.text += " ↑"
          return .tag(.li, [], inline([run]))
        })
    ]
  }
}
