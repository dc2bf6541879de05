import ChineseText
import ReportModel
import Lexicon

extension FindingReader {
  /// Another year where only the report's own can stand: 现将2022年度…报告如下 in a report on 2023.
  func staleYears() -> [Finding] {
    guard let year = report.year else { return [] }
    var found: [Finding] = []
    for paragraph in text.paragraphs {
      guard let now = text.find("现将", in: paragraph) else { continue }
      let window = now..<min(now + 14, paragraph.upperBound)
      for numeral in NumeralReader.numerals(in: Array(text.scalars[window]))
      where numeral.value >= 2000 && numeral.value <= 2100 && Int(numeral.value) != year {
        let start = now + numeral.range.lowerBound
        let range = now..<min(paragraph.upperBound, now + 30)
        guard start + 4 < text.scalars.count, text.scalars[start + 4] == "年" else { continue }
        found.append(
          Finding(
            kind: .staleYear, metrics: [], text: source(range), span: text.span(range),
            message: "报告的是\(year)年，此处写\(Int(numeral.value))年",
            messageEnglish: "the report is on \(year), this passage says \(Int(numeral.value))"))
      }
    }
    return found
  }

  /// Four of the five contents that the rule of 2019 asks for; the fifth is 其他需要报告的情况 and may be empty.
  func missingContents() -> [Finding] {
    let contents: [(holds: Bool, zh: String, en: String)] = [
      (report.sections.contains { $0.part == .achievements }, "主要举措和成效", "main measures and results"),
      (report.sections.contains { $0.part == .shortcomings }, "存在的不足", "shortcomings"),
      (
        !report.causes.isEmpty || report.sections.contains { $0.part == .causes }, "不足的原因",
        "causes of the shortcomings"
      ),
      (
        report.sections.contains { $0.part == .duties } || report.text.contains("第一责任人"),
        "党政主要负责人履行推进法治建设第一责任人职责情况", "how the heads of party and government fulfilled their duties"
      ),
      (report.sections.contains { $0.part == .plan }, "下一年度主要安排", "main plans for the next year"),
    ]
    return contents.filter { !$0.holds }.map {
      Finding(
        kind: .missingContent, metrics: [], text: "", span: nil, message: "未见应报告的内容：\($0.zh)",
        messageEnglish: "a content that the rule asks for is not there: \($0.en)")
    }
  }

  func latePublication() -> [Finding] {
    guard let year = report.year, let published = report.published, published > "\(year + 1)-04-01" else {
      return []
    }
    return [
      Finding(
        kind: .latePublication, metrics: [], text: "", span: nil,
        message: "\(published)公开，晚于\(year + 1)年4月1日",
        messageEnglish: "published on \(published), after 1 April \(year + 1)")
    ]
  }

  func damagedDates() -> [Finding] {
    report.damagedDates.map {
      Finding(
        kind: .damagedDate, metrics: [], text: $0, span: nil, message: "日期残缺，无法确认：\($0)",
        messageEnglish: "a damaged date that cannot be read for certain: \($0)")
    }
  }
}
