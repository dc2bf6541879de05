import ChineseText

extension HTMLWriter {
  /// A line chart with its latest value, which a reader can have another year's in place of, and its data to take along.
  func figure(_ chart: LineChart) -> HTMLNode {
    let known = chart.points.indices.filter { chart.points[$0] != nil }
    let aims = !chart.targets.isEmpty
    var notes: [String] = []
    if aims { notes.append("◇ " + chart.targetWord) }
    if chart.points.contains(where: { $0?.caveat != nil }) {
      notes.append("○ " + ScreenWords.apart(language))
    }
    if chart.isShare { notes.append(ScreenWords.notFromZero(language)) }
    let table = CSVTable(
      columns: [chart.axis, Words.value(language), Words.note(language)],
      rows: known.map { index in
        [
          .text(chart.places[index]), .number(chart.points[index]?.value),
          .text(chart.points[index]?.caveat ?? ""),
        ]
      })
    return .tag(
      .figure,
      [
        .class("fig"), .id(chart.name), .init("data-item", ""), .init("data-g", chart.group),
        .init("data-aim", aims ? "1" : "0"), .init("data-move", move(chart)), .init("data-unit", chart.unit),
      ],
      [
        .tag(
          .figcaption, [],
          [
            .tag(.span, [.class("fn")], chart.title), .text(" "), .tag(.span, [.class("quiet")], chart.unit),
            .tag(.output, [.class("now")], latest(chart)),
          ]), LinePlot(chart, language: language).node,
        .tag(
          .div, [.class("dl nosearch")],
          [
            .tag(.span, [.class("quiet")], notes.joined(separator: "　")),
            csvLink(table, name: chart.title, words: "CSV"),
          ]),
      ])
  }

  /// The latest value with what it moved by.
  private func latest(_ chart: LineChart) -> [HTMLNode] {
    let known = chart.points.indices.filter { chart.points[$0] != nil }
    guard let last = known.last, let point = chart.points[last] else { return [] }
    var words = chart.places[last] + (language == .zh ? "年" : "")
    if let caveat = point.caveat {
      words += (language == .zh ? "，" : ", ") + caveat
    } else if let before = known.dropLast().last, let earlier = chart.points[before], earlier.caveat == nil,
      !point.startsAnew
    {
      let delta = point.value - earlier.value
      words += (language == .zh ? "，" : ", ")
      words += delta == 0 ? ScreenWords.level(language) : Figures.signed(delta)
      if delta != 0, !chart.isShare, earlier.value > 0 {
        words += " (" + Figures.signed(delta / earlier.value * 100, decimals: 0) + "%)"
      }
      if last - before > 1 { words += " " + ScreenWords.against(chart.places[before])(language) }
    }
    return [.tag(.b, [], point.label), .text(" "), .tag(.span, [.class("quiet")], words)]
  }

  /// By how much the last value differs from the one before, in percent, for ordering.
  private func move(_ chart: LineChart) -> String {
    let known = chart.points.compactMap(\.self).filter { $0.caveat == nil }.suffix(2).map(\.value)
    guard known.count == 2, known[0] > 0 else { return "0" }
    return SVGNumber.text((known[1] - known[0]) / known[0] * 100)
  }

  /// A link that gives a table as a file.
  func csvLink(_ table: CSVTable, name: String, words: String) -> HTMLNode {
    var address = "data:text/csv;charset=utf-8,"
    for byte in CSVWriter().write(table).utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        address += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    let file = name.map { $0.isLetter || $0.isNumber ? $0 : "-" }.prefix(40)
    return .tag(
      .a,
      [
        .class("r"), .init("download", String(file) + ".csv"), .init("href", address),
        .init("aria-label", ScreenWords.download(name)(language)),
      ], words)
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
    return .tag(
      .div, Self.scrolling(map.title),
      [
        .tag(
          .table, [.class("heat")],
          [
            .tag(.caption, [.class("silent")], map.title),
            Self.heads([map.rowWord] + map.columns, [.class("n")]) { $0 > 0 }, .tag(.tbody, [], rows),
          ])
      ])
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
