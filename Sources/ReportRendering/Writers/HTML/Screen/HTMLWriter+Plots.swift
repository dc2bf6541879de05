extension HTMLWriter {
  /// Plots beside each other, with what picks and orders them.
  func plots(_ sheet: PlotSheet) -> HTMLNode {
    var groups: [(name: String, count: Int)] = []
    for chart in sheet.charts where !chart.group.isEmpty {
      if let index = groups.firstIndex(where: { $0.name == chart.group }) {
        groups[index].count += 1
      } else {
        groups.append((chart.group, 1))
      }
    }
    let orders = [
      ("r", ScreenWords.orderGiven), ("up", ScreenWords.orderUp), ("down", ScreenWords.orderDown),
      ("name", ScreenWords.orderName),
    ]
    let bar = HTMLNode.tag(
      .div, [.class("chipsbar"), .id("figbar"), Self.hidden],
      groups.map { chip("data-g", $0.name, look: "", sign: nil, $0.name, count: $0.count) } + [
        .tag(
          .label, [.class("tick")],
          [
            .tag(.input, [.init("type", "checkbox"), .id("aimonly")]), .text(ScreenWords.onlyAims(language)),
          ]),
        .tag(
          .label, [.class("tick")],
          [
            .text(ScreenWords.order(language) + " "),
            .tag(
              .select, [.id("figorder")],
              orders.map { .tag(.option, [.init("value", $0.0)], $0.1(language)) }),
          ]),
      ])
    return .tag(
      .div, [.class("plots")],
      [
        bar,
        .tag(
          .p, [.class("lead noprint")],
          [
            .text(ScreenWords.hover(language) + " "),
            csvLink(data(sheet), name: sheet.fileName, words: ScreenWords.allData(language)),
          ]), .tag(.div, [.class("charts")], sheet.charts.map(figure)),
        .tag(.p, [.class("quiet"), .id("nofig"), Self.hidden], ScreenWords.noChart(language)),
      ])
  }

  private func data(_ sheet: PlotSheet) -> CSVTable {
    var places: [String] = []
    for place in sheet.charts.flatMap(\.places) where !places.contains(place) { places.append(place) }
    places.sort()
    let rows = sheet.charts.map { chart -> [CSVTable.Cell] in
      [.text(chart.title), .text(chart.unit)]
        + places.map { place in
          guard let index = chart.places.firstIndex(of: place), chart.points.indices.contains(index) else {
            return .empty
          }
          return .number(chart.points[index]?.value)
        }
    }
    return CSVTable(columns: [Words.indicator(language), Words.unit(language)] + places, rows: rows)
  }

  /// Every pair of years.
  func pairs(_ pairs: YearPairs) -> HTMLNode {
    let heads =
      [HTMLNode.tag(.th, [.init("scope", "col")], ScreenWords.oldNew(language))]
      + pairs.years.dropFirst().map { .tag(.th, [.init("scope", "col")], $0) }
    let rows = pairs.years.dropLast().map { old -> HTMLNode in
      .tag(
        .tr, [],
        [.tag(.th, [.init("scope", "row")], old)]
          + pairs.years.dropFirst().map { new in
            guard let pair = pairs.pairs.first(where: { $0.old == old && $0.new == new }) else {
              return .tag(.td, [.class("empty")])
            }
            let address = pair.path.map { Self.address(.page($0)) } ?? "#pairs"
            return .tag(
              .td, [],
              [
                .tag(
                  .a, [.init("href", address), .init("data-pair", old + "-" + new)],
                  [.tag(.b, [], old + "→" + new)])
              ] + pair.words.map { .tag(.div, [.class("quiet little")], $0) })
          })
    }
    func choice(_ id: String, _ word: Label) -> [HTMLNode] {
      [
        .tag(
          .label, [],
          [
            .text(word(language) + " "),
            .tag(.select, [.id(id)], pairs.years.map { .tag(.option, [.init("value", $0)], $0) }),
          ])
      ]
    }
    return .tag(
      .div, [.class("pairsbox")],
      [
        .tag(
          .div, Self.scrolling(ScreenWords.pairs(language)),
          [
            .tag(
              .table, [.class("pairs")],
              [
                .tag(.caption, [], ScreenWords.pairsCaption(language)),
                .tag(.thead, [], [.tag(.tr, [], heads)]), .tag(.tbody, [], rows),
              ])
          ]),
        .tag(
          .div, [.id("two"), Self.hidden],
          [
            .tag(
              .p, [.class("pick")],
              choice("ya", ScreenWords.older) + [.text("→")] + choice("yb", ScreenWords.newer) + [
                button(id: "later", ScreenWords.yearOn(language))
              ]), .tag(.div, [.id("twoout"), .init("aria-live", "polite")]),
          ]),
      ])
  }
}
