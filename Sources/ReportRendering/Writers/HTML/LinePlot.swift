import ChineseText

/// Draws one line chart: whole-number ticks, a curve with gaps dotted, points that are not to be held against the others
/// hollow and apart, aims as diamonds.
struct LinePlot {
  /// The size of the drawing, in its own units.
  static let size = (width: 300.0, height: 138.0)
  private static let left = 34.0
  private static let right = 288.0
  private static let top = 10.0
  private static let bottom = 118.0

  private let chart: LineChart
  private let language: Language
  private let low: Double
  private let high: Double
  private let step: Double

  init(_ chart: LineChart, language: Language) {
    self.chart = chart
    self.language = language
    let values = (chart.points.compactMap { $0?.value } + chart.targets.map(\.value)).filter(\.isFinite)
    (low, high, step) = Self.axis(values, fromZero: !chart.isShare)
  }

  /// The ends and the step of an axis, all whole numbers; it begins at none but for shares that lie close together.
  static func axis(_ values: [Double], fromZero: Bool) -> (low: Double, high: Double, step: Double) {
    let (least, most) = (values.min() ?? 0, values.max() ?? 1)
    let isHigh = !fromZero && least > 0 && most > least && (most - least) / most < 0.5
    let step = Self.step(isHigh ? most - least : most)
    let low = isHigh ? (least / step).rounded(.down) * step : 0
    let high = max((most / step).rounded(.up) * step, low + step)
    return (low, high, step)
  }

  /// A round whole step that divides a span in two to four.
  private static func step(_ span: Double) -> Double {
    guard span > 4, span.isFinite else { return 1 }
    var power = 1.0
    while power * 10 <= span { power *= 10 }
    for factor in [0.5, 1.0, 2.0, 5.0] where power * factor >= 1 {
      if span / (power * factor) <= 4 { return power * factor }
    }
    return power * 10
  }

  /// The whole-number ticks of the axis.
  static func ticks(_ low: Double, _ high: Double, _ step: Double) -> [Double] {
    let count = ((high - low) / step).whole(within: 0...20)
    return (0...count).map { low + Double($0) * step }
  }

  var node: HTMLNode {
    .tag(
      .svg,
      HTMLWriter.drawing(width: Self.size.width, height: Self.size.height) + [
        .init("role", "group"), .init("aria-label", spoken),
      ], axes() + curve() + targets() + [cross] + dots())
  }

  /// The chart in words.
  private var spoken: String { chart.title + PageParts.separator(language) + chart.description }

  private func x(_ index: Int) -> Double {
    guard chart.places.count > 1 else { return (Self.left + Self.right) / 2 }
    let inset = 12.0
    return Self.left + inset + (Self.right - Self.left - 2 * inset) * Double(index)
      / Double(chart.places.count - 1)
  }

  private func y(_ value: Double) -> Double {
    Self.bottom - (value - low) / (high - low) * (Self.bottom - Self.top)
  }

  private func axes() -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    for value in Self.ticks(low, high, step) {
      nodes.append(.tag(.line, HTMLWriter.line(Self.left, y(value), Self.right, y(value)) + [.class("grid")]))
      nodes.append(label(Figures.tick(value), Self.left - 5, y(value) + 4, "end"))
    }
    let every = max(1, (chart.places.count + 6) / 7)
    for (index, place) in chart.places.enumerated() where index % every == 0 {
      nodes.append(label(place, x(index), Self.bottom + 16, "middle"))
    }
    return nodes
  }

  /// Strokes between points that can be held against each other; across years without a figure they are dotted.
  private func curve() -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var last: (index: Int, point: LineChart.Point)?
    for (index, point) in chart.points.enumerated() {
      guard let point, point.value.isFinite else { continue }
      if let last, last.point.caveat == nil, point.caveat == nil, !point.startsAnew {
        nodes.append(
          .tag(
            .line,
            HTMLWriter.line(x(last.index), y(last.point.value), x(index), y(point.value)) + [
              .class(index - last.index > 1 ? "curve gap" : "curve")
            ]))
      }
      last = (index, point)
    }
    return nodes
  }

  private func targets() -> [HTMLNode] {
    chart.targets.compactMap { target in
      guard target.value.isFinite else { return nil }
      let path = "M\(SVGNumber.text(x(target.index) - 6)) \(SVGNumber.text(y(target.value)))l6 -6l6 6l-6 6z"
      return .tag(
        .path,
        [
          .init("d", path), .class("aim"), .init("data-i", "\(target.index)"),
          .init("data-aim", chart.targetWord + " " + target.label),
        ])
    }
  }

  private var cross: HTMLNode {
    .tag(.line, HTMLWriter.line(0, Self.top - 2, 0, Self.bottom) + [.class("cross")])
  }

  private func dots() -> [HTMLNode] {
    chart.points.enumerated().compactMap { index, point in
      guard let point, point.value.isFinite else { return nil }
      let caveat = point.caveat.map { (language == .zh ? "，" : ", ") + $0 } ?? ""
      let place = SVGNumber.text(x(index))
      let marks: [HTMLNode] = [
        .tag(
          .circle,
          HTMLWriter.circle(x(index), y(point.value), 4.2) + [
            .class(point.caveat == nil ? "dot" : "dot hollow")
          ]),
        .tag(.circle, HTMLWriter.circle(x(index), y(point.value), 13) + [.class("hit")]),
      ]
      var attributes: [HTMLNode.Attribute] = [
        .init("data-i", "\(index)"), .init("data-x", place), .init("data-v", "\(point.value)"),
        .init("data-say", point.label), .init("data-caveat", point.caveat ?? ""),
      ]
      let spoken = chart.title + " " + chart.places[index] + " " + point.label + caveat
      guard let link = point.link else {
        attributes += [.init("role", "img"), .init("aria-label", spoken)]
        return .tag(.g, attributes, marks)
      }
      attributes += [.init("href", HTMLWriter.address(link)), .init("aria-label", spoken)]
      return .tag(.a, attributes, marks)
    }
  }

  private func label(_ text: String, _ x: Double, _ y: Double, _ anchor: String) -> HTMLNode {
    .tag(
      .text,
      [
        .init("x", SVGNumber.text(x)), .init("y", SVGNumber.text(y)), .init("text-anchor", anchor),
        .class("axis"),
      ], text)
  }
}
