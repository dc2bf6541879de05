import ReportModel

/// Numbers as they are shown, the same in every locale.
enum Figures {
  /// A true minus sign, as wide as a plus.
  static let minus = "−"

  /// Writes a value with at most two decimals.
  static func plain(_ value: Double, decimals: Int = 2) -> String {
    guard value.isFinite else { return "–" }
    let scale = [1.0, 10, 100, 1000][min(max(decimals, 0), 3)]
    let scaled = (value.magnitude * scale).rounded()
    guard scaled < 1e15 else { return "\(value)" }
    let units = Int(scaled)
    let whole = units / Int(scale)
    var fraction = String(units % Int(scale))
    while fraction.utf8.count < decimals { fraction = "0" + fraction }
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = value < 0 && units != 0 ? minus : ""
    return sign + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// Writes a tick of an axis: large ones in tens of thousands, so that there is room for them.
  static func tick(_ value: Double) -> String {
    value.magnitude >= 10_000 ? plain(value / 10_000) + "万" : plain(value)
  }

  /// Writes a difference with its sign.
  static func signed(_ value: Double, decimals: Int = 2) -> String {
    let text = plain(value, decimals: decimals)
    return value > 0 && text != "0" ? "+" + text : text
  }

  /// Writes the difference between two values with its sign, money in the unit in which they are shown.
  static func difference(_ delta: Double, unit: String, between values: [Double?]) -> String {
    let isLarge = values.contains { ($0?.magnitude ?? 0) >= large } || delta.magnitude >= large
    guard unit == "元", isLarge, delta.magnitude >= leastLarge else { return signed(delta) }
    return signed(delta / large) + "万"
  }

  /// From here on money is told in tens of thousands.
  private static let large = 10_000.0
  /// Less than this would not be seen in two decimals of tens of thousands.
  private static let leastLarge = 100.0

  /// Writes a share of 0 to 1 in percent.
  static func share(_ value: Double) -> String { plain(value * 100, decimals: 0) + "%" }

  /// Writes a value with its unit, money in 万元 where that is shorter.
  static func amount(_ value: Double, unit: String) -> String {
    written(value, unit: unit, excess: "")
  }

  /// Writes a value with its unit and, between them, the word that says that there is more of it: 900余次, 3万余元.
  private static func written(_ value: Double, unit: String, excess: String) -> String {
    if unit == "元", value.magnitude >= large { return plain(value / large) + "万" + excess + "元" }
    return plain(value) + excess + unit
  }

  /// Writes a quantity as it is shown in tables, with its exactness.
  static func quantity(_ metric: Metric) -> String {
    let sign =
      switch metric.qualifier {
      case .exact: ""
      // The report's own word: 900余 is not 约900.
      case .approx: metric.excess == nil ? metric.lead.map(String.init) ?? "约" : ""
      case .atLeast: "≥"
      case .atMost: "≤"
      }
    let direction =
      switch metric.direction {
      case .up?: "+"
      case .down?: minus
      case nil: ""
      }
    if let range = metric.range, range.count == 2 {
      return direction + plain(range[0]) + "–" + plain(range[1]) + metric.unit
    }
    let excess = metric.qualifier == .approx ? metric.excess.map(String.init) ?? "" : ""
    return sign + direction + written(metric.value, unit: metric.unit, excess: excess)
  }

  /// Writes years, runs of them as a span.
  static func years(_ years: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for year in Set(years).sorted() {
      if let last = runs.last, last.upperBound &+ 1 == year {
        runs[runs.count - 1] = last.lowerBound...year
      } else {
        runs.append(year...year)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
