import Lexicon
import MarkedText
import SeededRandom
import Testing

/// A text with one number, and how it must be read.
struct NumeralCase: CustomTestStringConvertible, Sendable {
  var text: String
  var value: Double
  /// The number as written, nil where it is the whole text.
  var written: String?

  init(_ text: String, _ value: Double, _ written: String? = nil) {
    self.text = text
    self.value = value
    self.written = written
  }

  var testDescription: String { text }
}

@Suite struct NumeralScannerTests {
  static let digits: [NumeralCase] = [
    NumeralCase("0", 0), NumeralCase("6", 6), NumeralCase("43", 43), NumeralCase("112", 112),
    NumeralCase("4105", 4105), NumeralCase("10086", 10_086), NumeralCase("1,900", 1_900),
    NumeralCase("12,345", 12_345), NumeralCase("1,234,567", 1_234_567), NumeralCase("98.5", 98.5),
    NumeralCase("0.3", 0.3), NumeralCase("14.65", 14.65), NumeralCase("1,900.5", 1_900.5),
    NumeralCase("43件", 43, "43"), NumeralCase("开展8次", 8, "8"), NumeralCase("共80起。", 80, "80"),
    NumeralCase("面积2500平方米", 2_500, "2500"), NumeralCase("(3场)", 3, "3"),
    NumeralCase("长5km", 5, "5"), NumeralCase("约300m", 300, "300"), NumeralCase("安装APP1.1万户", 11_000, "1.1万"),
    NumeralCase("队伍1支", 1, "1"), NumeralCase("1.12万", 11_200), NumeralCase("2.47万件", 24_700, "2.47万"),
  ]

  static let fullWidth: [NumeralCase] = [
    NumeralCase("４３", 43), NumeralCase("１，９００", 1_900), NumeralCase("９８．５", 98.5),
    NumeralCase("３．２万", 32_000), NumeralCase("２０件", 20, "20"), NumeralCase("开展１２次", 12, "12"),
    NumeralCase("1２3", 123), NumeralCase("０", 0), NumeralCase("３万４０００", 34_000),
  ]

  static let scaled: [NumeralCase] = [
    NumeralCase("3.2万", 32_000), NumeralCase("1万", 10_000), NumeralCase("14.6万元", 146_000, "14.6万"),
    NumeralCase("1,100万", 11_000_000), NumeralCase("1100万", 11_000_000), NumeralCase("2亿", 200_000_000),
    NumeralCase("1.5亿元", 150_000_000, "1.5亿"), NumeralCase("3千", 3_000), NumeralCase("5百", 500),
    NumeralCase("3万4000", 34_000), NumeralCase("1万2000元", 12_000, "1万2000"),
    NumeralCase("3千万元", 3e7, "3千万"), NumeralCase("5百万元", 5e6, "5百万"), NumeralCase("1亿2千万元", 1.2e8, "1亿2千万"),
    NumeralCase("1千2百万元", 1.2e7, "1千2百万"), NumeralCase("1.5万亿元", 1.5e12, "1.5万亿"),
    NumeralCase("3千亿元", 3e11, "3千亿"), NumeralCase("1万2千5百份", 12_500, "1万2千5百"),
    NumeralCase("1万零500份", 10_500, "1万零500"), NumeralCase("1千零20件", 1_020, "1千零20"),
    NumeralCase("13万2份", 132_000, "13万2"), NumeralCase("3个亿元", 3e8, "3个亿"),
    NumeralCase("5亿1万4千6百元", 500_014_600, "5亿1万4千6百"),
  ]

  static let chinese: [NumeralCase] = [
    NumeralCase("零", 0), NumeralCase("一", 1), NumeralCase("两名", 2, "两"), NumeralCase("三", 3),
    NumeralCase("九", 9), NumeralCase("十", 10), NumeralCase("十一", 11), NumeralCase("十九", 19),
    NumeralCase("二十", 20), NumeralCase("二十三", 23), NumeralCase("二十三个", 23, "二十三"),
    NumeralCase("廿三", 23), NumeralCase("九十九", 99), NumeralCase("一百", 100),
    NumeralCase("一百零五", 105), NumeralCase("一百一十", 110), NumeralCase("一百二十三", 123),
    NumeralCase("三百五", 350), NumeralCase("二百", 200), NumeralCase("两百", 200), NumeralCase("一千", 1_000),
    NumeralCase("一千二百", 1_200), NumeralCase("两千零五", 2_005), NumeralCase("三千四百五十六", 3_456),
    NumeralCase("一万", 10_000), NumeralCase("一万二", 12_000), NumeralCase("两万三千", 23_000),
    NumeralCase("十二万", 120_000), NumeralCase("一百二十万", 1_200_000), NumeralCase("一亿", 100_000_000),
    NumeralCase("一亿二千万", 120_000_000), NumeralCase("二〇二三", 2_023), NumeralCase("二○二一", 2_021),
    NumeralCase("一九四九", 1_949), NumeralCase("召开五次", 5, "五"), NumeralCase("共十八件", 18, "十八"),
    NumeralCase("三次", 3, "三"), NumeralCase("两万", 20_000),
    NumeralCase("一万零十二人", 10_012, "一万零十二"), NumeralCase("一百零十人", 110, "一百零十"),
    NumeralCase("一万零三百二十", 10_320), NumeralCase("一万五千亿元", 1.5e12, "一万五千亿"),
    NumeralCase("四万亿元", 4e12, "四万亿"), NumeralCase("十二万亿", 1.2e13), NumeralCase("唯一一起", 1, "一"),
  ]

  static let decimals: [NumeralCase] = [
    NumeralCase("十五点八万元", 158_000, "十五点八万"), NumeralCase("二点五公里", 2.5, "二点五"),
    NumeralCase("三点二亿元", 3.2e8, "三点二亿"), NumeralCase("六点四二万人次", 64_200, "六点四二万"),
    NumeralCase("一千二百点五亩", 1_200.5, "一千二百点五"), NumeralCase("零点六亿元", 6e7, "零点六亿"),
    NumeralCase("零点零一公里", 0.01, "零点零一"), NumeralCase("二十点五吨", 20.5, "二十点五"),
    NumeralCase("十个点位", 10, "十"),
  ]

  static let formal: [NumeralCase] = [
    NumeralCase("壹佰捌拾壹万元整", 1_810_000, "壹佰捌拾壹万"), NumeralCase("伍仟元整", 5_000, "伍仟"),
    NumeralCase("叁万伍仟元", 35_000, "叁万伍仟"), NumeralCase("玖仟捌佰元", 9_800, "玖仟捌佰"),
    NumeralCase("壹元", 1, "壹"), NumeralCase("拾壹元", 11, "拾壹"), NumeralCase("肆佰叁拾万圆整", 4_300_000, "肆佰叁拾万"),
  ]

  private func read(_ text: String) -> (text: MarkedText, numerals: [Numeral]) {
    let marked = MarkedText(text)
    return (marked, marked.numerals)
  }

  private func folded(_ text: String) -> String {
    let marked = MarkedText(text)
    return marked.paragraphs.first.map(marked.string) ?? ""
  }

  @Test(arguments: digits + fullWidth + scaled + chinese + decimals + formal)
  func readsOneExactNumber(_ example: NumeralCase) throws {
    let (text, found) = read(example.text)
    let numeral = try #require(found.first, "nothing read in \(example.text)")
    #expect(found.count == 1)
    #expect(abs(numeral.value - example.value) <= 1e-9 * example.value)
    #expect(text.string(numeral.range) == example.written ?? folded(example.text))
    #expect(numeral.interval == nil && !numeral.isPercent && !numeral.isFraction && !numeral.isUpward)
  }

  @Test(arguments: [
    NumeralCase("7000余", 7_000), NumeralCase("３.2万余", 32_000), NumeralCase("200多", 200),
    NumeralCase("十余", 10), NumeralCase("百余", 100), NumeralCase("一百二十余", 120),
    NumeralCase("二十几", 20), NumeralCase("十余万", 100_000), NumeralCase("30余万", 300_000),
    NumeralCase("三百多", 300), NumeralCase("发放7000余份", 7_000, "7000余"),
    NumeralCase("受众１万余人次", 10_000, "1万余"), NumeralCase("两千余", 2_000), NumeralCase("十多次", 10, "十多"),
    NumeralCase("千余份", 1_000, "千余"), NumeralCase("万余人次", 10_000, "万余"), NumeralCase("2千余份", 2_000, "2千余"),
    NumeralCase("500多亿元", 5e10, "500多亿"), NumeralCase("十余亿元", 1e9, "十余亿"), NumeralCase("千余万元", 1e7, "千余万"),
    NumeralCase("十来次", 10, "十来"), NumeralCase("二十几亿元", 2e9, "二十几亿"),
  ])
  func takesASurplusIntoTheNumber(_ example: NumeralCase) throws {
    let (text, found) = read(example.text)
    let numeral = try #require(found.first)
    #expect(numeral.value == example.value && numeral.isUpward)
    #expect(text.string(numeral.range) == example.written ?? folded(example.text))
  }

  @Test(arguments: [
    NumeralCase("近千人次", 1_000, "千"), NumeralCase("近万份", 10_000, "万"), NumeralCase("上千人次", 1_000, "千"),
    NumeralCase("超万人次", 10_000, "万"), NumeralCase("近百条", 100, "百"),
  ])
  func aScaleMarkCountsBehindAWordThatNears(_ example: NumeralCase) throws {
    let (text, found) = read(example.text)
    let numeral = try #require(found.first)
    #expect(numeral.value == example.value && numeral.isBareScale)
    #expect(text.string(numeral.range) == example.written)
  }

  @Test(arguments: [
    NumeralCase("95%", 95), NumeralCase("98.5％", 98.5), NumeralCase("９５％", 95), NumeralCase("100%", 100),
    NumeralCase("0.5%", 0.5), NumeralCase("达99%以上", 99, "99%"), NumeralCase("百分之九十五", 95),
    NumeralCase("百分之九十八点五", 98.5), NumeralCase("百分之95", 95), NumeralCase("百分之三", 3),
    NumeralCase("百分之百", 100), NumeralCase("百分之二点五一", 2.51), NumeralCase("百分之十七点一", 17.1),
  ])
  func readsPercentAsPercent(_ example: NumeralCase) throws {
    let (text, found) = read(example.text)
    let numeral = try #require(found.first)
    #expect(numeral.isPercent && !numeral.isFraction)
    #expect(abs(numeral.value - example.value) < 1e-9)
    #expect(text.string(numeral.range) == example.written ?? folded(example.text))
  }

  @Test(arguments: [
    NumeralCase("三分之二", 2.0 / 3), NumeralCase("二分之一", 0.5), NumeralCase("四分之三", 0.75),
    NumeralCase("十分之一", 0.1), NumeralCase("3分之1", 1.0 / 3), NumeralCase("千分之三", 0.003),
    NumeralCase("万分之三", 0.000_3),
  ])
  func readsFractionsAsShares(_ example: NumeralCase) throws {
    let numeral = try #require(read(example.text).numerals.first)
    #expect(numeral.isFraction && !numeral.isPercent && numeral.unit == nil)
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
    Interval("2—3万元", 20_000...30_000), Interval("1.5-2万元", 15_000...20_000),
    Interval("3—5千份", 3_000...5_000),
    Interval("十八至三十万元", 180_000...300_000), Interval("2万—30万元", 20_000...300_000),
    Interval("5000—1万元", 5_000...10_000), Interval("2—3千万元", 2e7...3e7), Interval("一千到两千万元", 1e7...2e7),
    Interval("5到8次", 5...8), Interval("一到两名", 1...2), Interval("三到五件", 3...5), Interval("十到十五家", 10...15),
    Interval("一到二十人", 1...20), Interval("3万元至5万元", 30_000...50_000), Interval("8500元到3万元", 8_500...30_000),
    Interval("两三万元", 20_000...30_000), Interval("三四万份", 30_000...40_000), Interval("十五六起", 15...16),
    Interval("七百三四十分钟", 730...740), Interval("百分之三十到四十一", 30...41), Interval("30%至40%", 30...40),
  ])
  func readsIntervals(_ example: Interval) throws {
    let found = read(example.text).numerals
    let numeral = try #require(found.first)
    #expect(found.count == 1)
    #expect(numeral.interval == example.ends)
    #expect(numeral.value == (example.ends.lowerBound + example.ends.upperBound) / 2)
  }

  @Test(
    arguments: [
      ("由15件至18件", [15, 18]), ("15件到8件", [15, 8]), ("3件至5人", [3, 5]), ("1—11月", [1, 11]), ("增至92项", [92]),
    ] as [(String, [Double])])
  func readsNoIntervalWhereNoneIs(_ text: String, _ values: [Double]) {
    let found = read(text).numerals
    #expect(found.map(\.value) == values && found.allSatisfy { $0.interval == nil })
  }

  @Test(arguments: [
    "数十", "数百人次", "数千", "若干", "几", "几十次", "几百", "数万", "若干件", "多次", "许多", "全部", "万", "千", "百", "A4", "G20",
    "第N次", "无", "五一", "一一对应", "一二三产业", "执法队伍", "收拾整理", "大陆架", "放肆", "陆续", "伍家沟",
  ])
  func readsNothingThatCannotBeCounted(_ text: String) {
    #expect(read(text).numerals.isEmpty)
  }

  @Test(arguments: [
    "九九九九九九九九九九九九九九九九九九九件", "一一一一一一一一一一一一一一一一", "999999999999999亿", "1,000,000,000,000,000,000件",
    "九九九九九九九九九九九九九九九九万余件", "0.00000000001件", "九九九九九九九九九九九九九九九九九至九九九九九九九九九九九九九九九九九",
  ])
  func readsNothingBeyondWhatCanBeCounted(_ text: String) {
    #expect(read(text).numerals.isEmpty)
  }

  @Test func passesOverANumberThatIsTooGreat() {
    let text = "3至\(String(repeating: "九", count: 20))件,共5件,0件"
    #expect(read(text).numerals.map(\.value) == [3, 5, 0])
    #expect(read("999999999999999").numerals.map(\.value) == [999_999_999_999_999])
  }

  @Test(
    arguments: [
      ("排查80起,化解75起,化解率93.75%", [80, 75, 93.75]), ("2台执法仪、5台无人机", [2, 5]),
      ("十二名,二十三户", [12, 23]), ("一是两名二是3次", [1, 2, 2, 3]),
      ("1,900份和2,100份", [1_900, 2_100]), ("21个村12个社区33名", [21, 12, 33]),
    ] as [(String, [Double])])
  func readsSeveralNumbersInTheirOrder(_ text: String, _ values: [Double]) {
    #expect(read(text).numerals.map(\.value) == values)
  }

  @Test(arguments: [
    ("增长-3.2%", "-3.2%", true), ("增速为-1.5%", "-1.5%", true), ("净增-3户", "-3", true), ("增长－12%", "-12%", true),
    ("增长负40%", "负40%", true), ("20-30户", "20-30", false), ("A-3栋", "3", false), ("负3户", "3", false),
  ])
  func readsAMinusSign(_ text: String, _ written: String, _ isNegative: Bool) throws {
    let (marked, found) = read(text)
    let numeral = try #require(found.first)
    #expect(marked.string(numeral.range) == written && numeral.isNegative == isNegative)
  }

  @Test(arguments: 1...40)
  func rangesAreInBoundsAndApart(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let alphabet = Array("0123456789,.%—-至到余多几数一二两三五九十百千万亿零〇壹拾分之点件起次年月半个元角".unicodeScalars)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<80 { scalars.append(alphabet[Int.random(in: alphabet.indices, using: &generator)]) }
    let text = MarkedText(String(scalars))
    var end = 0
    for numeral in text.numerals {
      #expect(numeral.range.lowerBound >= end && numeral.end <= text.count, "\(scalars)")
      #expect(!numeral.range.isEmpty && numeral.value >= 0, "\(scalars)")
      end = numeral.range.upperBound
    }
  }
}
