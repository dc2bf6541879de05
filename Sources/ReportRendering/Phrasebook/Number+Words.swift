import ChineseText
import ReportModel

extension Double {
  /// The number to two places, without decimals where it is whole.
  var plain: String { ((self * 100).rounded() / 100).written }

  /// How many decimals it is told with, two at most.
  var decimals: Int { plain.split(separator: ".").dropFirst().first?.count ?? 0 }

  /// The number as English text has it, thousands parted.
  var grouped: String {
    let plain = self.plain
    let whole = plain.prefix { $0 != "." }
    guard whole.allSatisfy({ $0.isNumber }), whole.count > 4 || self >= 10_000 else { return plain }
    var digits = ""
    for (place, digit) in whole.reversed().enumerated() {
      if place > 0, place % 3 == 0 { digits.append(",") }
      digits.append(digit)
    }
    return String(digits.reversed()) + plain.dropFirst(whole.count)
  }
}

/// By how many percent something grew or fell.
struct PercentChange {
  /// The percentage, below zero where it fell.
  let percent: Double

  /// From here on growth is told as so many times over.
  private static let manifold = 100.0

  /// What it is called: 增长5.5倍, up 550%.
  var label: Label {
    let size = abs(percent)
    if percent >= Self.manifold {
      return Label(zh: "增长\((percent / 100).plain)倍", en: "up \(percent.plain)%")
    }
    return Label(
      zh: "\(percent < 0 ? "下降" : "增长")\(size.plain)%", en: "\(percent < 0 ? "down" : "up") \(size.plain)%")
  }
}

extension Amount {
  /// The number with its measure word and how exact it is: 不低于6万元, at least 60,000 yuan.
  var label: Label { label(of: nil) }

  /// The same where it is known what is counted: 户 are households or businesses.
  func label(of name: String?) -> Label {
    let isRate = unit == "%" || unit == "元" || unit == "分"
    let bound: Label =
      switch qualifier {
      case .exact: Label("", "")
      case .approx: Label("约", "about ")
      case .atLeast: Label(isRate ? "不低于" : "不少于", "at least ")
      case .atMost: Label("不超过", "at most ")
      }
    let isLarge = unit == "元" && value >= 10_000
    let way = direction?.way ?? Label("", "")
    return Label(
      zh: way.zh + bound.zh + (isLarge ? (value / 10_000).plain + "万元" : value.plain + unit),
      en: way.en + bound.en + MeasureWords.english(value, unit, of: name))
  }
}

extension Direction {
  /// Which way something went, in front of how far.
  var way: Label {
    switch self {
    case .up: Label("上升", "up ")
    case .down: Label("下降", "down ")
    }
  }
}
