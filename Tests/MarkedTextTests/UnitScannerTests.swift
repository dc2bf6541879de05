import Lexicon
import MarkedText
import Testing

@Suite struct UnitScannerTests {
  struct Measured: CustomTestStringConvertible, Sendable {
    var text: String
    var value: Double
    var unit: String
    var unitClass: UnitClass
    var testDescription: String { text }

    init(_ text: String, _ value: Double, _ unit: String, _ unitClass: UnitClass) {
      self.text = text
      self.value = value
      self.unit = unit
      self.unitClass = unitClass
    }
  }

  @Test(arguments: [
    Measured("12千米", 12, "千米", .length), Measured("三百二十千米", 320, "千米", .length),
    Measured("2.3千克", 2.3, "千克", .volume), Measured("三千余米", 3_000, "米", .length),
    Measured("五千公斤", 5_000, "公斤", .volume), Measured("2000千瓦时", 2_000, "千瓦时", .power),
    Measured("三个百分点", 3, "个百分点", .rate), Measured("零点八个百分点", 0.8, "个百分点", .rate),
    Measured("两个半小时", 2.5, "小时", .time), Measured("2吨半", 2.5, "吨", .volume), Measured("两亩半", 2.5, "亩", .area),
    Measured("一个半月", 1.5, "月", .time), Measured("三斤半", 3.5, "斤", .volume), Measured("3个亿元", 3e8, "元", .money),
    Measured("九成五", 9.5, "成", .rate), Measured("三成半", 3.5, "成", .rate), Measured("六点五成", 6.5, "成", .rate),
    Measured("十元三角八分", 10.38, "元", .money), Measured("50元6角3分", 50.63, "元", .money),
    Measured("五千二百元零八分", 5_200.08, "元", .money), Measured("3200元5角", 3_200.5, "元", .money),
    Measured("26件(份)", 26, "件(份)", .countedCase), Measured("2000余人(次)", 2_000, "人(次)", .personTimes),
    Measured("12 个", 12, "个", .item), Measured("315万字", 3_150_000, "字", .letters),
    Measured("3天半年", 3, "天", .time),
    Measured("50元5次", 50, "元", .money),
  ])
  func readsTheMeasureBehindANumber(_ example: Measured) throws {
    let text = MarkedText(example.text)
    let numeral = try #require(text.numerals.first)
    let unit = try #require(numeral.unit)
    #expect(abs(numeral.value - example.value) < 1e-9)
    #expect(text.string(unit.range) == example.unit && unit.unitClass == example.unitClass)
    #expect(numeral.end >= unit.range.upperBound && numeral.end <= text.count)
  }

  @Test(arguments: ["3", "2024", "5G", "18℃", "3分之1", "95%", "六角亭"])
  func readsNoMeasureWhereNoneIs(_ text: String) {
    #expect(MarkedText(text).numerals.allSatisfy { $0.unit == nil })
  }
}
