/// Draws one line chart: axes, curve with gaps and breaks, labels at the points, aims.
struct LinePlot {
  private static let size = (width: 380.0, height: 170.0)
  private static let left = 44.0
  private static let right = 368.0
  private static let top = 24.0
  private static let bottom = 134.0

  private let chart: LineChart
  private let low: Double
  private let high: Double

  init(_ chart: LineChart) {
    self.chart = chart
    let values = (chart.points.compactMap { $0?.value } + chart.targets.map(\.value)).filter(\.isFinite)
    let (least, most) = (values.min() ?? 0, values.max() ?? 1)
    // An axis begins at zero unless the values could not be told apart then.
    if most > 0, least / most > 0.8, most > least {
      let step = Self.step(most - least)
      low = (least / step).rounded(.down) * step
      high = (most / step).rounded(.up) * step
    } else {
      low = 0
      let step = Self.step(most)
      high = max((most / step).rounded(.up) * step, step)
    }
  }

  /// A round step that divides a span in two to five.
  private static func step(_ span: Double) -> Double {
    guard span > 0, span.isFinite else { return 1 }
    var power = 1.0
    while power * 10 <= span { power *= 10 }
    while power > span { power /= 10 }
    let lead = span / power
    return power * (lead > 5 ? 2.5 : lead > 2 ? 1 : 0.5)
  }

  var node: HTMLNode {
    let titleID = chart.name + "-title"
    let descriptionID = chart.name + "-desc"
    return .tag(
      .svg,
      HTMLWriter.drawing(width: Self.size.width, height: Self.size.height) + [
        .init("role", hasLinks ? "group" : "img"), .init("aria-labelledby", titleID + " " + descriptionID),
      ],
      [
        .tag(.svgTitle, [.id(titleID)], chart.title + " (" + chart.unit + ")"),
        .tag(.desc, [.id(descriptionID)], chart.description),
      ] + axes() + curve() + breaks() + targets() + dots())
  }

  /// Whether a point leads somewhere, which a mere picture could not.
  private var hasLinks: Bool { chart.points.contains { $0?.link != nil } }

  private func x(_ index: Int) -> Double {
    guard chart.places.count > 1 else { return (Self.left + Self.right) / 2 }
    let inset = 16.0
    let room = Self.right - Self.left - 2 * inset
    return Self.left + inset + room * Double(index) / Double(chart.places.count - 1)
  }

  private func y(_ value: Double) -> Double {
    Self.bottom - (value - low) / (high - low) * (Self.bottom - Self.top)
  }

  private func axes() -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    for value in [low, (low + high) / 2, high] {
      nodes.append(.tag(.line, HTMLWriter.line(Self.left, y(value), Self.right, y(value)) + [.class("grid")]))
      nodes.append(label(Figures.plain(value), Self.left - 5, y(value) + 3.5, "end", "axis"))
    }
    let every = max(1, (chart.places.count + 9) / 10)
    for (index, place) in chart.places.enumerated() where index % every == 0 {
      nodes.append(label(place, x(index), Self.bottom + 27, "middle", "axis"))
    }
    return nodes
  }

  /// The curve in stretches without gap or break.
  private func curve() -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var stretch: [String] = []
    func flush() {
      if stretch.count > 1 {
        nodes.append(.tag(.polyline, [.init("points", stretch.joined(separator: " ")), .class("curve")]))
      }
      stretch = []
    }
    for (index, point) in chart.points.enumerated() {
      guard let point, point.value.isFinite else {
        flush()
        continue
      }
      if point.startsAnew { flush() }
      stretch.append(SVGNumber.text(x(index)) + "," + SVGNumber.text(y(point.value)))
    }
    flush()
    return nodes
  }

  /// Two strokes across the axis where the series is interrupted.
  private func breaks() -> [HTMLNode] {
    chart.points.enumerated().flatMap { index, point -> [HTMLNode] in
      guard let point, point.startsAnew, index > 0 else { return [] }
      let middle = (x(index) + x(index - 1)) / 2
      return [middle - 3, middle + 3].map {
        .tag(.line, HTMLWriter.line($0 - 3, Self.bottom + 6, $0 + 3, Self.bottom - 6) + [.class("break")])
      }
    }
  }

  private func targets() -> [HTMLNode] {
    chart.targets.flatMap { target -> [HTMLNode] in
      guard target.value.isFinite else { return [] }
      let (x, y) = (x(target.index), y(target.value))
      let path =
        "M\(SVGNumber.text(x - 7)) \(SVGNumber.text(y))L\(SVGNumber.text(x)) \(SVGNumber.text(y - 6))"
        + "L\(SVGNumber.text(x + 7)) \(SVGNumber.text(y))L\(SVGNumber.text(x)) \(SVGNumber.text(y + 6))Z"
      let label = chart.targetWord + " " + target.label
      return [
        .tag(.path, [.init("d", path), .class("aim")]),
        self.label(label, x, labelHeight(target), anchor(target.index), "aim-label"),
      ]
    }
  }

  /// Whether an aim stands close to the value of its place.
  private func isClose(_ target: LineChart.Mark) -> Bool {
    guard chart.points.indices.contains(target.index), let point = chart.points[target.index] else {
      return false
    }
    return abs(y(point.value) - y(target.value)) < 24
  }

  /// Where an aim's label stands: away from a value close by, else below the aim.
  private func labelHeight(_ target: LineChart.Mark) -> Double {
    let aim = y(target.value)
    guard isClose(target), let value = chart.points[target.index]?.value else { return aim + 17 }
    return target.value >= value ? aim - 9 : aim + 17
  }

  /// Where a value's label stands: away from an aim close by, below a low point, else above.
  private func labelHeight(_ index: Int, _ value: Double) -> Double {
    if let target = chart.targets.first(where: { $0.index == index && isClose($0) }) {
      return target.value >= value ? y(value) + 15 : y(value) - 8
    }
    let near = [index - 1, index + 1].filter(chart.points.indices.contains).compactMap {
      chart.points[$0]?.value
    }
    return !near.isEmpty && near.allSatisfy { $0 > value } ? y(value) + 15 : y(value) - 8
  }

  private func dots() -> [HTMLNode] {
    chart.points.enumerated().compactMap { index, point in
      guard let point, point.value.isFinite else { return nil }
      let dot = HTMLNode.tag(
        .circle,
        HTMLWriter.circle(x(index), y(point.value), 3.5) + [
          .class(point.caveat == nil ? "dot" : "dot hollow")
        ], point.caveat.map { [.tag(.svgTitle, [], $0)] } ?? [])
      let text = point.label + (point.caveat == nil ? "" : "*")
      let nodes = [dot, label(text, x(index), labelHeight(index, point.value), anchor(index), "")]
      guard let link = point.link else { return .tag(.g, [], nodes) }
      return .tag(.a, [.init("href", HTMLWriter.address(link))], nodes)
    }
  }

  private func anchor(_ index: Int) -> String {
    chart.places.count < 2
      ? "middle" : index == 0 ? "start" : index == chart.places.count - 1 ? "end" : "middle"
  }

  private func label(_ text: String, _ x: Double, _ y: Double, _ anchor: String, _ kind: String) -> HTMLNode {
    .tag(
      .text,
      [
        .init("x", SVGNumber.text(x)), .init("y", SVGNumber.text(y)), .init("text-anchor", anchor),
      ] + (kind.isEmpty ? [] : [.class(kind)]), text)
  }
}
