import ChineseText
import Lexicon
import ReportModel

extension MetricReader {
  private static let rough = ["约", "近", "将近", "接近", "大约", "超", "超过", "逾", "突破", "大概", "超出", "几近"]
  /// 民约17份, 附近3处: the last character belongs to another word.
  private static let otherWords = [
    "民约", "公约", "条约", "合约", "节约", "签约", "预约", "履约", "解约", "违约", "续约", "特约", "邀约", "集约", "制约", "附近", "就近",
    "最近", "临近",
    "邻近", "赶超",
  ]

  /// How exact a number is, by the words around it.
  func qualifier(_ before: String, _ after: String, _ numeral: Numeral, _ unitClass: UnitClass) -> Qualifier {
    let tail = String(before.suffix(6))
    if ["不少于", "不低于", "至少", "不小于", "不得少于", "不得低于", "少于"].contains(where: {
      tail.contains($0) && !(tail.hasSuffix("少于") && !tail.contains("不"))
    }) {
      return .atLeast
    }
    if ["不超过", "不高于", "不多于", "不大于", "不超"].contains(where: tail.contains) { return .atMost }
    if after.hasPrefix("以上") || after.hasPrefix("及以上") || after.hasPrefix("(含)以上") { return .atLeast }
    if after.hasPrefix("以内") || after.hasPrefix("以下") || after.hasPrefix("之内") { return .atMost }
    if after.hasPrefix("内"), before.contains("控制") || unitClass == .time { return .atMost }
    if numeral.isUpward || numeral.interval != nil { return .approx }
    if Self.rough.contains(where: tail.hasSuffix), !Self.otherWords.contains(where: tail.hasSuffix) {
      return .approx
    }
    // 上千 and 上万, but 线上3次.
    if tail.hasSuffix("上"), numeral.isRound { return .approx }
    return after.hasPrefix("左右") || after.hasPrefix("上下") || after.hasPrefix("余") || after.hasPrefix("多")
      ? .approx : .exact
  }

  private static let risingVerbs = [
    "增长", "上升", "增加", "提高", "提升", "上涨", "增幅", "涨幅", "多", "增", "升高", "增多", "净增",
  ]
  private static let fallingVerbs = [
    "下降", "减少", "降低", "回落", "降幅", "少", "降", "减", "下滑", "压降", "缩减", "缩短", "压缩", "压减", "净减",
  ]
  /// Verbs that speak of a change even where nothing is named to compare with.
  private static let changing = [
    "增长", "下降", "上升", "回落", "同比增加", "同比减少", "降幅", "增幅", "涨幅", "下滑", "压降", "降低",
    "减少", "缩短", "压缩", "压减", "提升", "提高", "增加",
  ]
  private static let comparing = ["同比", "环比", "较", "比", "上年", "去年", "相比"]

  /// What may stand between such a verb and its number.
  private static let fillers = ["了", "约", "近", "达", "超", "逾", "超过", "幅度", "率", "达到", "至少", "为"]

  /// Whether a number states a fact, an aim or a change, and which way the change goes.
  func kind(
    _ before: String, _ unitClass: UnitClass, _ part: Part, _ qualifier: Qualifier, _ clause: String,
    isPoints: Bool
  ) -> (MetricKind, Direction?) {
    var tail = before
    while let filler = Self.fillers.first(where: tail.hasSuffix) { tail.removeLast(filler.count) }
    let rising = Self.risingVerbs.contains(where: tail.hasSuffix) || Self.comparesDeed(before, "多")
    let falling = Self.fallingVerbs.contains(where: tail.hasSuffix) || Self.comparesDeed(before, "少")
    if rising || falling {
      let compared = Self.comparing.contains(where: clause.contains)
      let strong = Self.changing.contains(where: tail.hasSuffix) && unitClass == .rate
      let net = ["净增", "净减", "净增加", "净减少", "净增长"].contains(where: tail.hasSuffix)
      if compared || strong || net || unitClass == .rate && isPoints {
        return (.change, rising ? .up : .down)
      }
    }
    if part == .plan { return (.target, nil) }
    if qualifier == .atLeast, ["不少于", "不低于", "至少"].contains(where: before.suffix(6).contains),
      part != .shortcomings
    {
      return (.target, nil)
    }
    if ["力争", "计划到", "确保达到"].contains(where: clause.contains), part != .shortcomings {
      return (.target, nil)
    }
    return (.actual, nil)
  }

  /// 同比多办结120件: more or less of a deed than in another period.
  private static func comparesDeed(_ before: String, _ word: String) -> Bool {
    let periods = ["同比", "环比", "上年", "去年", "同期", "上年度", "上一年", "上一年度", "去年同期"]
    return periods.contains { period in
      guard let found = before.firstRange(of: period + word) else { return false }
      return before[found.upperBound...].count <= 4
    }
  }

  /// 分别下降40%、52%: a figure that stands in a list with nothing of its own shares what is said of the one before.
  func continuesList(_ own: String, _ previous: Quantity, _ unit: String) -> Bool {
    ["、", "和", "及", "与", "以及", "和约", "、约"].contains(own) && previous.unit == unit
  }
}

extension Numeral {
  /// Whether it is a bare power of ten in words, such as 千 or 百.
  var isRound: Bool { isChinese && value >= 100 }
}
