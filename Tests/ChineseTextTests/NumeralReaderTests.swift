import ChineseText
import Testing

@Suite struct NumeralReaderTests {
  static let digits: [NumeralCase] = [
    NumeralCase("0", 0), NumeralCase("6", 6), NumeralCase("43", 43), NumeralCase("112", 112),
    NumeralCase("4105", 4105), NumeralCase("10086", 10_086), NumeralCase("1,900", 1_900),
    NumeralCase("12,345", 12_345), NumeralCase("1,234,567", 1_234_567), NumeralCase("98.5", 98.5),
    NumeralCase("0.3", 0.3), NumeralCase("14.65", 14.65), NumeralCase("1,900.5", 1_900.5),
    NumeralCase("43件", 43, "43"), NumeralCase("开展8次", 8, "8"), NumeralCase("共80起。", 80, "80"),
    NumeralCase("面积2500平方米", 2_500, "2500"), NumeralCase("(3场)", 3, "3"),
    NumeralCase("长5km", 5, "5"), NumeralCase("约300m", 300, "300"),
  ]

  static let fullWidth: [NumeralCase] = [
    NumeralCase("４３", 43), NumeralCase("１，９００", 1_900), NumeralCase("９８．５", 98.5),
    NumeralCase("３．２万", 32_000), NumeralCase("７０００余", 7_000), NumeralCase("２０件", 20, "20"),
    NumeralCase("开展１２次", 12, "12"), NumeralCase("1２3", 123), NumeralCase("０", 0),
    NumeralCase("３万４０００", 34_000),
  ]

  static let scaled: [NumeralCase] = [
    NumeralCase("3.2万", 32_000), NumeralCase("1万", 10_000), NumeralCase("14.6万元", 146_000, "14.6万"),
    NumeralCase("1,100万", 11_000_000), NumeralCase("1100万", 11_000_000), NumeralCase("2亿", 200_000_000),
    NumeralCase("1.5亿元", 150_000_000, "1.5亿"), NumeralCase("3千", 3_000), NumeralCase("5百", 500),
    NumeralCase("3万4000", 34_000), NumeralCase("1万2000元", 12_000, "1万2000"),
  ]

  static let chinese: [NumeralCase] = [
    NumeralCase("零", 0), NumeralCase("一", 1), NumeralCase("两名", 2, "两"), NumeralCase("三", 3),
    NumeralCase("九", 9), NumeralCase("十", 10), NumeralCase("十一", 11), NumeralCase("十九", 19),
    NumeralCase("二十", 20), NumeralCase("二十三", 23), NumeralCase("二十三个", 23, "二十三"),
    NumeralCase("廿三", 23), NumeralCase("九十九", 99), NumeralCase("一百", 100), NumeralCase("百", 100),
    NumeralCase("一百零五", 105), NumeralCase("一百一十", 110), NumeralCase("一百二十三", 123),
    NumeralCase("三百五", 350), NumeralCase("二百", 200), NumeralCase("两百", 200), NumeralCase("一千", 1_000),
    NumeralCase("一千二百", 1_200), NumeralCase("两千零五", 2_005), NumeralCase("三千四百五十六", 3_456),
    NumeralCase("一万", 10_000), NumeralCase("一万二", 12_000), NumeralCase("两万三千", 23_000),
    NumeralCase("十二万", 120_000), NumeralCase("一百二十万", 1_200_000), NumeralCase("一亿", 100_000_000),
    NumeralCase("一亿二千万", 120_000_000), NumeralCase("二〇二三", 2_023), NumeralCase("二○二一", 2_021),
    NumeralCase("一九四九", 1_949), NumeralCase("召开五次", 5, "五"), NumeralCase("共十八件", 18, "十八"),
    NumeralCase("三次", 3, "三"), NumeralCase("贰", 2), NumeralCase("两万", 20_000),
  ]

  @Test(arguments: digits + fullWidth + scaled + chinese)
  func readsOneExactNumber(_ example: NumeralCase) throws {
    let found = numerals(in: example.text)
    let numeral = try #require(found.first, "nothing read in \(example.text)")
    #expect(found.count == 1)
    #expect(numeral.value == example.value)
    #expect(written(numeral, in: example.text) == example.written ?? folded(example.text))
    #expect(numeral.interval == nil && !numeral.isPercent && !numeral.isFraction)
    #expect(numeral.isUpward == example.text.contains("余"))
  }

  @Test(arguments: [
    NumeralCase("7000余", 7_000), NumeralCase("3.2万余", 32_000), NumeralCase("200多", 200),
    NumeralCase("十余", 10), NumeralCase("百余", 100), NumeralCase("一百二十余", 120),
    NumeralCase("二十几", 20), NumeralCase("十余万", 100_000), NumeralCase("30余万", 300_000),
    NumeralCase("三百多", 300), NumeralCase("发放7000余份", 7_000, "7000余"),
    NumeralCase("受众１万余人次", 10_000, "1万余"), NumeralCase("两千余", 2_000), NumeralCase("十多次", 10, "十多"),
  ])
  func takesASurplusIntoTheNumber(_ example: NumeralCase) throws {
    let numeral = try #require(numerals(in: example.text).first)
    #expect(numeral.value == example.value)
    #expect(numeral.isUpward)
    #expect(written(numeral, in: example.text) == example.written ?? folded(example.text))
  }

  @Test(arguments: [
    NumeralCase("95%", 95), NumeralCase("98.5％", 98.5), NumeralCase("９５％", 95), NumeralCase("100%", 100),
    NumeralCase("0.5%", 0.5), NumeralCase("达99%以上", 99, "99%"), NumeralCase("百分之九十五", 95),
    NumeralCase("百分之九十八点五", 98.5), NumeralCase("百分之95", 95), NumeralCase("百分之三", 3),
    NumeralCase("百分之百", 100),
  ])
  func readsPercentAsPercent(_ example: NumeralCase) throws {
    let numeral = try #require(numerals(in: example.text).first)
    #expect(numeral.isPercent && !numeral.isFraction)
    #expect(abs(numeral.value - example.value) < 1e-9)
    #expect(written(numeral, in: example.text) == example.written ?? folded(example.text))
  }

  @Test(arguments: [
    NumeralCase("三分之二", 2.0 / 3), NumeralCase("二分之一", 0.5), NumeralCase("四分之三", 0.75),
    NumeralCase("十分之一", 0.1),
  ])
  func readsFractionsAsShares(_ example: NumeralCase) throws {
    let numeral = try #require(numerals(in: example.text).first)
    #expect(numeral.isFraction && !numeral.isPercent)
    #expect(abs(numeral.value - example.value) < 1e-9)
  }

  struct Interval: CustomTestStringConvertible, Sendable {
    var text: String
    var ends: ClosedRange<Double>
    var testDescription: String { text }

    init(_ text: String, _ ends: ClosedRange<Double>) {
      self.text = text
      self.ends = ends
    }
  }

  @Test(arguments: [
    Interval("两三个", 2...3), Interval("三四名", 3...4), Interval("三五人", 3...5), Interval("七八次", 7...8),
    Interval("三四十", 30...40), Interval("两三百", 200...300), Interval("3000—4000", 3_000...4_000),
    Interval("3000-4000份", 3_000...4_000), Interval("3000~4000", 3_000...4_000), Interval("5至8次", 5...8),
    Interval("五至八", 5...8), Interval("3——5名", 3...5), Interval("90%—95%", 90...95),
    Interval("１０－２０人", 10...20), Interval("20–30", 20...30),
  ])
  func readsIntervals(_ example: Interval) throws {
    let numeral = try #require(numerals(in: example.text).first)
    #expect(numeral.interval == example.ends)
    #expect(numeral.value == (example.ends.lowerBound + example.ends.upperBound) / 2)
  }

  @Test(arguments: [
    "数十", "数百人次", "数千", "若干", "几", "几十次", "几百", "数万", "若干件", "多次", "许多", "全部", "万", "千",
    "A4", "G20", "第N次", "", "无",
  ])
  func readsNothingThatCannotBeCounted(_ text: String) {
    #expect(numerals(in: text).isEmpty)
  }

  @Test(arguments: [
    "九九九九九九九九九九九九九九九九九九九件", "一一一一一一一一一一一一一一一一", "999999999999999亿", "1,000,000,000,000,000,000件",
    "九九九九九九九九九九九九九九九九万余件", "0.00000000001件", "九九九九九九九九九九九九九九九九九至九九九九九九九九九九九九九九九九九九",
  ])
  func readsNothingBeyondWhatCanBeCounted(_ text: String) {
    #expect(numerals(in: text).isEmpty)
    #expect(NumeralReader.numeral(in: Array(text.unicodeScalars), at: 0) == nil)
  }

  @Test func passesOverANumberThatIsTooGreat() {
    let text = "3至\(String(repeating: "九", count: 20))件,共5件,0件"
    #expect(numerals(in: text).map(\.value) == [3, 5, 0])
    #expect(numerals(in: "999999999999999").map(\.value) == [999_999_999_999_999])
  }

  @Test(
    arguments: [
      ("排查80起,化解75起,化解率93.75%", [80, 75, 93.75]), ("2台执法仪、5台无人机", [2, 5]),
      ("十二名,二十三户", [12, 23]), ("一是两名二是3次", [1, 2, 2, 3]),
      ("1,900份和2,100份", [1_900, 2_100]),
    ] as [(String, [Double])])
  func readsSeveralNumbersInTheirOrder(_ text: String, _ values: [Double]) {
    #expect(numerals(in: text).map(\.value) == values)
  }

  @Test(arguments: 1...40)
  func rangesAreInBoundsAndApart(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let alphabet = "0123456789,.%—-至余多几数一二两三五九十百千万亿零〇分之点件起次年".scalars
    let text = (0..<60).map { _ in alphabet[Int.random(in: alphabet.indices, using: &generator)] }
    var end = 0
    for numeral in NumeralReader.numerals(in: text) {
      #expect(numeral.range.lowerBound >= end && numeral.range.upperBound <= text.count, "\(text.string)")
      #expect(!numeral.range.isEmpty && numeral.value >= 0, "\(text.string)")
      end = numeral.range.upperBound
    }
  }

  private func folded(_ text: String) -> String { text.unicodeScalars.map(Folding.fold).string }
}
