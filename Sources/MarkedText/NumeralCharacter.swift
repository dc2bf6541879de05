/// The characters that numbers are written with.
enum NumeralCharacter {
  /// The value of a Chinese digit, 两, 〇 and the formal ones included.
  static func digit(_ unit: UInt16) -> Int? {
    switch unit {
    case .of("零"), .of("〇"): 0
    case .of("一"), .of("壹"): 1
    case .of("二"), .of("两"), .of("贰"): 2
    case .of("三"), .of("叁"): 3
    case .of("四"), .of("肆"): 4
    case .of("五"), .of("伍"): 5
    case .of("六"), .of("陆"): 6
    case .of("七"), .of("柒"): 7
    case .of("八"), .of("捌"): 8
    case .of("九"), .of("玖"): 9
    default: nil
    }
  }

  /// The value of a scale mark below 万.
  static func scale(_ unit: UInt16) -> Double? {
    switch unit {
    case .of("十"), .of("拾"): 10
    case .of("百"), .of("佰"): 100
    case .of("千"), .of("仟"): 1000
    default: nil
    }
  }

  /// Whether it is written in cheques and not in running text: 壹贰叁肆伍陆柒捌玖拾佰仟. 队伍, 收拾 and 大陆 are none of numbers.
  static func isFormal(_ unit: UInt16) -> Bool {
    switch unit {
    case .of("壹"), .of("贰"), .of("叁"), .of("肆"), .of("伍"), .of("陆"), .of("柒"), .of("捌"), .of("玖"), .of("拾"),
      .of("佰"), .of("仟"):
      true
    default: false
    }
  }

  /// Whether it belongs to a number in Chinese numerals as running text writes them.
  static func isChinese(_ unit: UInt16) -> Bool {
    switch unit {
    case .of("零"), .of("〇"), .of("一"), .of("二"), .of("两"), .of("三"), .of("四"), .of("五"), .of("六"), .of("七"),
      .of("八"), .of("九"), .of("十"), .of("百"), .of("千"), .of("万"), .of("亿"), .of("廿"), .of("卅"):
      true
    default: false
    }
  }

  /// Whether it is a plain digit or 十, as enumerations count.
  static func isRunning(_ unit: UInt16) -> Bool {
    switch unit {
    case .of("一"), .of("二"), .of("三"), .of("四"), .of("五"), .of("六"), .of("七"), .of("八"), .of("九"), .of("十"),
      .of("零"), .of("〇"), .of("两"):
      true
    default: false
    }
  }

  /// The value of an ordinal below a hundred: 三, 十二, 二十一.
  static func small(_ run: ArraySlice<UInt16>) -> Int? {
    var value = 0
    var digit: Int?
    for unit in run {
      if unit == .of("十") {
        value = (digit ?? 1) * 10
        digit = nil
      } else if let next = Self.digit(unit) {
        guard digit == nil else { return nil }
        digit = next
      } else {
        return nil
      }
    }
    return value + (digit ?? 0)
  }
}
