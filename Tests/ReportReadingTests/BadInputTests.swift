import ReportModel
import ReportReading
import SeededRandom
import Testing

@Suite struct BadInputTests {
  private func read(_ bytes: [UInt8]) throws -> Report {
    try ReportReader.read(bytes, name: "a.txt", fictional: false)
  }

  /// Reads bytes that may be no report; another refusal is an error.
  private func readIfReport(_ bytes: [UInt8]) throws -> Report? {
    do {
      return try read(bytes)
    } catch ReadingError.noReport {
      return nil
    }
  }

  @Test(arguments: ["", " ", "\n\n\t ", "\u{FEFF}", "　　\r\n"])
  func aFileWithoutTextIsRefused(_ text: String) {
    #expect(throws: ReadingError.empty) { try read(Array(text.utf8)) }
  }

  @Test(arguments: [
    "番茄洗净切块,鸡蛋打散。锅里放油,先炒鸡蛋,再放番茄。", "青溪镇2023年财政预算执行情况报告\n一、预算执行情况\n全年收入1200万元,完成年初预算的98%。",
    "县财政局2023年工作总结\n一、主要工作\n二、存在的问题\n三、下一步打算", "青溪镇",
  ])
  func aTextThatIsNoSuchReportIsRefused(_ text: String) {
    #expect(throws: ReadingError.noReport) { try read(Array(text.utf8)) }
  }

  @Test(arguments: [
    "我镇全年开展普法6次。\n一、存在的不足\n依法行政能力不强。", "一、主要工作\n依法行政水平不断提高。", "法治青溪建设情况\n全年开展普法6次。",
  ])
  func aReportWithoutTitleAndNameIsRead(_ text: String) throws {
    #expect(try read(Array(text.utf8)).township.name == nil)
  }

  @Test(arguments: [[0xE9, 0x9D], [0x80], [0xC7, 0xE0, 0xCF, 0xAA]] as [[UInt8]])
  func bytesInAnotherEncodingAreRefused(_ bytes: [UInt8]) {
    #expect(throws: ReadingError.encoding) { try read(bytes) }
  }

  @Test(arguments: 1...80)
  func randomMarksAndNumeralsNeverCrash(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let words = [
      "一、", "(一)", "1.", "①", "第一部分", "一是", "存在的不足", "下一步工作打算", "主要原因是", "2023年", "80起", "%", "95%", "其中",
      ",", "。", ";",
      ":", "\n", "\n\n", " ", "　", "《", "》", "“", "”", "〔2023〕4号", "无", "零", "镇", "县", "发布日期:", "现将", "截至",
      "[bookmark:", "]",
      "青溪镇", "人民政府", "执法力量薄弱", "普法宣传", "每月", "第", "万", "余", "\r", "\u{2028}", "\u{FEFF}", "— 2 —", "10", ".",
      "不少于",
    ]
    let text = (0..<Int.random(in: 1...120, using: &generator)).compactMap { _ in
      words.randomElement(using: &generator)
    }
    .joined()
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }) else {
      return
    }
    if let report = try readIfReport(Array(text.utf8)) { try expectTrueSpans(report) }
    try expectTrueSpans(try read(Array(("法治政府建设情况报告\n" + text).utf8)))
  }

  /// 一 before a measure word at the very start, and numbers that no machine holds.
  @Test(arguments: [
    "一份清单管到底。", "一场暴雨过后及时抢险。", "一起", "一家", "一支队伍", "一件一件办", "二份", "一",
    "受理\(String(repeating: "九", count: 19))件。", "受理\(String(repeating: "一", count: 400))件。",
    "受理999999999999999亿件,办结3件,办结率99%。", "受理1\(String(repeating: ",000", count: 9))件。",
    "受理\(String(repeating: "九", count: 15))万余件,其中调解\(String(repeating: "八", count: 18))件。",
    "受理3件,办结0.\(String(repeating: "0", count: 400))1件,办结率90%。",
    "百分之\(String(repeating: "九", count: 400))", "三分之\(String(repeating: "二", count: 400))",
  ])
  func whatCannotBeCountedNeverCrashes(_ text: String) throws {
    for text in [text, "青溪镇2023年法治政府建设情况报告\n一、主要工作\n" + text + "\n" + text] {
      guard let report = try readIfReport(Array(text.utf8)) else { continue }
      try expectTrueSpans(report)
      #expect(report.metrics.allSatisfy { $0.value <= 1e15 })
    }
  }

  @Test(arguments: 1...400)
  func randomCountsNeverCrash(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let words = [
      "一", "一", "一", "二", "两", "九", "十", "百", "千", "万", "亿", "〇", "廿", "1", "12", "0", "2023", "1,900", "0.5",
      "999999999999999", "九九九九九九九九九九九九九九九九九九九", "百分之", "分之", "份", "场", "起", "件", "名", "人次", "家", "支",
      "个", "成", "元", "%", "余", "多", "几", "年", "月", "届", "全会", "了", "共", "仅", "其中", "分别为", "同比增长", "下降", "办结率",
      "受理", "办结", "没有发生", "零", "、", ",", "。", ";", ":", "(", ")", "“", "”", "—", "-", "\n", "\n", " ",
    ]
    let text = (0..<Int.random(in: 1...60, using: &generator)).compactMap { _ in
      words.randomElement(using: &generator)
    }
    .joined()
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return }
    if let report = try readIfReport(Array(text.utf8)) { try expectTrueSpans(report) }
    try expectTrueSpans(try read(Array(("青溪镇2023年法治政府建设情况报告\n一、主要工作\n" + text).utf8)))
  }

  @Test(arguments: 1...40)
  func aPieceOfAReportNeverCrashes(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let seedFile = try #require(Seed.all.randomElement(using: &generator))
    let scalars = Array(try seedFile.text().unicodeScalars)
    let start = Int.random(in: 0..<scalars.count, using: &generator)
    let end = Int.random(in: start...min(scalars.count, start + 900), using: &generator)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    guard let report = try? read(Array(String(view).utf8)) else { return }
    try expectTrueSpans(report)
  }

  @Test func dropsAByteOrderMark() throws {
    let report = try read([0xEF, 0xBB, 0xBF] + Array(Sample().text.utf8))
    #expect(report.text == Sample().text && report.source.encoding == "utf-8")
  }

  @Test(arguments: ["\r\n", "\r"])
  func lineEndsMakeNoDifference(_ end: String) throws {
    let text = Sample(achievements: "开展普法宣传6次。\n调解纠纷8件。").text
    let (plain, other) = (
      try read(Array(text.utf8)), try read(Array(text.split(separator: "\n").joined(separator: end).utf8))
    )
    #expect(plain.metrics.map(\.value) == other.metrics.map(\.value))
    #expect(plain.sections.map(\.heading.text) == other.sections.map(\.heading.text))
  }

  @Test func recordsTheFile() throws {
    let report = try ReportReader.read(Array("青溪镇法治政府建设情况报告".utf8), name: "2023.txt", fictional: true)
    #expect(report.source.name == "2023.txt" && report.source.fictional && report.source.format == "text")
    #expect(report.source.sha256 == "c916a080e721d835f5ba3ba2d6bd9d9a093412f533fe6b7d9443e317e2fca28c")
  }
}
