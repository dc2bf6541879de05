import ChineseText

extension HTMLWriter {
  /// A line chart with its data folded below it.
  func figure(_ chart: LineChart) -> HTMLNode {
    .tag(
      .figure, [],
      [
        .tag(.figcaption, [], [.text(chart.title), .tag(.span, [.class("quiet")], " " + chart.unit)]),
        LinePlot(chart).node,
        data(chart.table(language: language)),
      ])
  }

  /// Two values an item with a slope between them; the plot is a table already.
  func figure(_ chart: SlopeChart) -> HTMLNode {
    let heads: [HTMLNode] = [
      .tag(.th, [.init("scope", "col")], chart.itemWord),
      .tag(.th, [.init("scope", "col"), .class("n")], chart.sides.first ?? ""),
      .tag(.td, [], "→"),
      .tag(.th, [.init("scope", "col"), .class("n")], chart.sides.last ?? ""),
    ]
    let rows = chart.items.map { item -> HTMLNode in
      .tag(
        .tr, [],
        [
          .tag(.th, [.init("scope", "row")], inline([.quoted(item.name, link: item.link)])),
          .tag(.td, [.class("n")], inline([.quoted(item.oldLabel)])), .tag(.td, [], [slope(item)]),
          .tag(.td, [.class("n")], inline([.quoted(item.newLabel)])),
        ])
    }
    return .tag(
      .figure, [],
      [
        .tag(
          .table, [.class("slopes")],
          [
            .tag(.caption, [], chart.description), .tag(.thead, [], [.tag(.tr, [], heads)]),
            .tag(.tbody, [], rows),
          ])
      ])
  }

  private func slope(_ item: SlopeChart.Item) -> HTMLNode {
    let ratio = item.old > 0 && item.new > 0 ? item.new / item.old : 1
    let rise = min(max((ratio - 1) / (ratio + 1) * 24, -12), 12)
    let (left, right) = (15 + rise, 15 - rise)
    return .tag(
      .svg, Self.drawing(width: 88, height: 30) + [.init("aria-hidden", "true")],
      [
        .tag(.line, Self.line(6, left, 82, right) + [.class("curve")]),
        .tag(.circle, Self.circle(6, left, 3) + [.class("dot hollow")]),
        .tag(.circle, Self.circle(82, right, 3) + [.class("dot")]),
      ])
  }

  /// Shares as a table whose cells are the darker the greater the share.
  func figure(_ map: HeatMap) -> HTMLNode {
    let top = map.shares.flatMap { $0 }.max() ?? 0
    let rows = zip(map.rows, map.shares).map { name, shares -> HTMLNode in
      .tag(
        .tr, [],
        [.tag(.th, [.init("scope", "row")], name)]
          + map.columns.indices.map { index in
            guard shares.indices.contains(index) else { return .tag(.td) }
            let step = top > 0 ? (shares[index] / top * 5).whole(within: 0...5, .up) : 0
            return .tag(.td, [.class("h\(step)")], Figures.share(shares[index]))
          })
    }
    let heads = [map.rowWord] + map.columns
    return .tag(
      .div,
      [.class("scroll"), .init("tabindex", "0"), .init("role", "group"), .init("aria-label", map.title)],
      [
        .tag(
          .table, [.class("heat")],
          [
            .tag(.caption, [.class("silent")], map.title),
            .tag(
              .thead, [],
              [
                .tag(
                  .tr, [],
                  heads.enumerated().map {
                    .tag(
                      .th, [.init("scope", "col")] + ($0.offset == 0 ? [] : [.class("n")]), $0.element)
                  })
              ]), .tag(.tbody, [], rows),
          ])
      ])
  }

  private func data(_ table: Table) -> HTMLNode {
    .tag(.details, [], [.tag(.summary, [], Words.data(language)), self.table(table)])
  }

  /// A small line without axes; the values stand beside it.
  func sparkline(_ values: [Double?], description: String) -> HTMLNode {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    guard known.count > 1, let top = known.max(), let low = known.min() else { return .text("") }
    let spread = top > low ? top - low : 1
    let step = 80 / Double(max(values.count - 1, 1))
    var drawn: [HTMLNode] = []
    var stretch: [String] = []
    func flush() {
      if stretch.count > 1 {
        drawn.append(
          .tag(.polyline, [.init("points", stretch.joined(separator: " ")), .class("curve")]))
      }
      stretch = []
    }
    for (index, value) in values.enumerated() {
      guard let value, value.isFinite else {
        flush()
        continue
      }
      let (x, y) = (4 + Double(index) * step, top > low ? 17 - (value - low) / spread * 14 : 10)
      stretch.append(SVGNumber.text(x) + "," + SVGNumber.text(y))
      drawn.append(.tag(.circle, Self.circle(x, y, 1.5) + [.class("dot")]))
    }
    flush()
    return .tag(
      .svg,
      Self.drawing(width: 88, height: 20) + [
        .class("spark"), .init("role", "img"), .init("aria-label", description),
      ], drawn)
  }

  static func drawing(width: Double, height: Double) -> [HTMLNode.Attribute] {
    [
      .init("xmlns", "http://www.w3.org/2000/svg"),
      .init("viewBox", "0 0 \(SVGNumber.text(width)) \(SVGNumber.text(height))"),
    ]
  }

  static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> [HTMLNode.Attribute] {
    [
      .init("x1", SVGNumber.text(x1)), .init("y1", SVGNumber.text(y1)), .init("x2", SVGNumber.text(x2)),
      .init("y2", SVGNumber.text(y2)),
    ]
  }

  static func circle(_ x: Double, _ y: Double, _ radius: Double) -> [HTMLNode.Attribute] {
    [.init("cx", SVGNumber.text(x)), .init("cy", SVGNumber.text(y)), .init("r", SVGNumber.text(radius))]
  }
}

/// Coordinates with one decimal.
enum SVGNumber {
  static func text(_ value: Double) -> String {
    let tenths = (value * 10).whole(within: -10_000_000...10_000_000)
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return sign + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }
}
