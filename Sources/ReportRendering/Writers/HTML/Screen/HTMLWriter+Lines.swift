extension HTMLWriter {
  /// More lines than these in one plot cannot be told apart.
  private static let most = 8

  /// Indicators of several townships; a reader picks one.
  func lines(_ sets: [LineSet]) -> HTMLNode {
    let options = sets.enumerated().map { index, set -> HTMLNode in
      .tag(.option, [.init("value", "lines-\(index + 1)")], "\(set.title) (\(set.unit))")
    }
    let pick = HTMLNode.tag(
      .p, [.class("pick noprint"), .id("pickline"), Self.hidden],
      [
        .tag(
          .label, [],
          [.text(Words.indicator(language) + " "), .tag(.select, [.id("lineset")], options)])
      ])
    return .tag(
      .div, [.class("linesets")],
      [pick] + sets.enumerated().map { figure($0.element, number: $0.offset + 1) })
  }

  private func figure(_ set: LineSet, number: Int) -> HTMLNode {
    let table = CSVTable(
      columns: [Words.township(language)] + set.places,
      rows: set.lines.map { line in [.text(line.name)] + line.values.map { .number($0) } })
    let heads =
      [HTMLNode.tag(.th, [.init("scope", "col")], Words.township(language))]
      + set.places.map { .tag(.th, [.init("scope", "col"), .class("n")], $0) }
    let rows = set.lines.enumerated().map { index, line -> HTMLNode in
      .tag(
        .tr, [.init("data-item", "")],
        [
          .tag(
            .th, [.init("scope", "row")],
            (index < Self.most
              ? [.tag(.span, [.class("key l\(index + 1)")], Self.mark(index)), .text(" ")] : [])
              + inline([.quoted(line.name, link: line.link)]))
        ]
          + zip(line.values, set.places).map { value, place in
            .tag(
              .td, [.class("n")],
              [.tag(.span, [.class("k")], place), .text(" "), .text(value.map { Figures.plain($0) } ?? "–")])
          })
    }
    return .tag(
      .figure, [.class("fig multi"), .id("lines-\(number)")],
      [
        .tag(
          .figcaption, [],
          [.tag(.span, [.class("fn")], set.title), .text(" "), .tag(.span, [.class("quiet")], set.unit)]),
        drawing(set),
        .tag(
          .div, Self.scrolling(set.title),
          [
            .tag(
              .table, [.class("cards"), .init("data-sort", "")],
              [
                .tag(.caption, [.class("vh")], set.title), .tag(.thead, [], [.tag(.tr, [], heads)]),
                .tag(.tbody, [], rows),
              ])
          ]),
        .tag(
          .div, [.class("dl nosearch")],
          [.tag(.span, [.class("quiet")]), csvLink(table, name: set.title, words: "CSV")]),
      ])
  }

  /// A letter for each line, so that colour is not the only carrier.
  private static func mark(_ index: Int) -> String { String(UnicodeScalar(UInt8(65 + index))) }

  private func drawing(_ set: LineSet) -> HTMLNode {
    let shown = set.lines.prefix(Self.most)
    let values = shown.flatMap { $0.values.compactMap(\.self) }
    let axis = LinePlot.axis(values, fromZero: set.unit != "%")
    let (left, right, top, bottom) = (44.0, 590.0, 12.0, 200.0)
    func x(_ index: Int) -> Double {
      set.places.count < 2
        ? (left + right) / 2 : left + 14 + (right - left - 46) * Double(index) / Double(set.places.count - 1)
    }
    func y(_ value: Double) -> Double {
      bottom - (value - axis.low) / (axis.high - axis.low) * (bottom - top)
    }
    func words(_ text: String, _ x: Double, _ y: Double, _ anchor: String, _ look: String) -> HTMLNode {
      .tag(
        .text,
        [
          .init("x", SVGNumber.text(x)), .init("y", SVGNumber.text(y)), .init("text-anchor", anchor),
          .class(look),
        ], text)
    }
    var nodes: [HTMLNode] = []
    for tick in LinePlot.ticks(axis.low, axis.high, axis.step) {
      nodes.append(.tag(.line, Self.line(left, y(tick), right, y(tick)) + [.class("grid")]))
      nodes.append(words(Figures.tick(tick), left - 6, y(tick) + 4, "end", "axis"))
    }
    for (index, place) in set.places.enumerated() {
      nodes.append(words(place, x(index), bottom + 18, "middle", "axis"))
    }
    var labels: [(x: Double, y: Double)] = []
    for (number, line) in shown.enumerated() {
      var last: (Int, Double)?
      for (index, value) in line.values.enumerated() {
        guard let value else { continue }
        if let last {
          nodes.append(
            .tag(
              .line,
              Self.line(x(last.0), y(last.1), x(index), y(value)) + [
                .class("curve l\(number + 1)" + (index - last.0 > 1 ? " gap" : ""))
              ]))
        }
        nodes.append(.tag(.circle, Self.circle(x(index), y(value), 3.5) + [.class("dot l\(number + 1)")]))
        last = (index, value)
      }
      if let last {
        // Letters at one place stand beside each other.
        var place = (x: x(last.0) + 9, y: y(last.1) + 4)
        while labels.contains(where: { abs($0.x - place.x) < 12 && abs($0.y - place.y) < 12 }) {
          place.x += 14
        }
        labels.append(place)
        nodes.append(words(Self.mark(number), place.x, place.y, "start", "key l\(number + 1)"))
      }
    }
    let spoken = set.lines.prefix(Self.most).map { line in
      line.name + " "
        + zip(set.places, line.values).compactMap { place, value in
          value.map { place + " " + Figures.plain($0) }
        }.joined(separator: ", ")
    }.joined(separator: "; ")
    return .tag(
      .svg,
      Self.drawing(width: 620, height: 224) + [
        .init("role", "img"), .init("aria-label", set.title + ": " + spoken),
      ],
      nodes)
  }
}
