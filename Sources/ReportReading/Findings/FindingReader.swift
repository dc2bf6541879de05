import ChineseText
import ReportModel
import Vocabulary

/// Looks for what does not add up within one report.
///
/// No false alarm is part of the aim: a rate is held only against a part and a whole of its own sentence, and parts
/// only against a total that they are said to be parts of.
struct FindingReader {
  let report: Report
  let text: ReadingText
  let quantities: [(quantity: Quantity, id: String)]

  func read() -> [Finding] {
    rates() + wholes() + staleYears() + missingContents() + latePublication() + damagedDates()
  }

  // MARK: - Rates

  private func rates() -> [Finding] {
    var found: [Finding] = []
    for (index, entry) in quantities.enumerated()
    where entry.quantity.unit == "%" && entry.quantity.kind == .actual && entry.quantity.qualifier == .exact {
      guard isShareRate(entry.quantity) else { continue }
      let before = Array(
        quantities[..<index].suffix(4).filter {
          sameSentence($0.quantity, entry.quantity) && isCount($0.quantity)
        })
      guard before.count >= 2 else { continue }
      let part = before[before.count - 1]
      let whole = before[before.count - 2]
      guard whole.quantity.value > 0, part.quantity.value <= whole.quantity.value,
        comparable(part.quantity, whole.quantity),
        isPartOf(part.quantity, whole.quantity), !isBreakdown(part.quantity), !isBreakdown(whole.quantity)
      else { continue }
      let rate = part.quantity.value / whole.quantity.value * 100
      guard abs(rate - entry.quantity.value) > tolerance(entry.quantity), entry.quantity.value <= 100 else {
        continue
      }
      let range = whole.quantity.clause.lowerBound..<entry.quantity.clause.upperBound
      let (a, b) = (figure(part.quantity.value), figure(whole.quantity.value))
      found.append(
        Finding(
          kind: .inconsistentRate, metrics: [whole.id, part.id, entry.id], text: source(range),
          span: text.span(range),
          message: "\(a)÷\(b)＝\(percent(rate))%，报告写\(figure(entry.quantity.value))%",
          messageEnglish: "\(a)/\(b) is \(percent(rate))%, the report says \(figure(entry.quantity.value))%"))
    }
    return found
  }

  /// A rate of completion, not one of change, coverage or satisfaction.
  private func isShareRate(_ quantity: Quantity) -> Bool {
    text.hasAny(
      ["化解率", "成功率", "办结率", "整改率", "调解率", "调处率", "完成率", "调成率", "结案率", "办复率", "率"], in: quantity.local)
      && !text.hasAny(
        ["满意", "参考", "覆盖", "知晓", "合格", "初信初访", "持证", "及格", "出庭", "占比", "网办"], in: quantity.local)
  }

  /// The rounding that the written rate allows, with a little room for a last digit cut instead of rounded.
  private func tolerance(_ quantity: Quantity) -> Double {
    let written = text.text(quantity.number)
    let decimals = written.split(separator: ".").dropFirst().first.map { $0.filter(\.isNumber).count } ?? 0
    return decimals == 0 ? 1.0 : decimals == 1 ? 0.11 : 0.06
  }

  private func isCount(_ quantity: Quantity) -> Bool {
    quantity.kind == .actual && quantity.unitClass != "rate" && quantity.unitClass != "money"
      && !quantity.isZeroStatement
      && quantity.qualifier == .exact
  }

  private func comparable(_ left: Quantity, _ right: Quantity) -> Bool {
    left.unit == right.unit || left.unitClass == right.unitClass
      || (["case", "item", "place"].contains(left.unitClass)
        && ["case", "item", "place"].contains(right.unitClass))
  }

  /// Parts announced by 其中 are no whole.
  private func isBreakdown(_ quantity: Quantity) -> Bool {
    let sentence = (0..<quantity.number.lowerBound).reversed().first {
      text.scalars[$0].isSentenceEnd || text.scalars[$0] == "\n"
    }
    return text.find("其中", in: (sentence ?? -1) + 1..<quantity.number.lowerBound) != nil
  }

  /// The part is said to be dealt with: 化解, 办结, 整改.
  private func isPartOf(_ part: Quantity, _ whole: Quantity) -> Bool {
    text.hasAny(
      ["化解", "办结", "整改", "调解", "调处", "成功", "答复", "处理", "完成", "解决", "结案", "销号", "办复"], in: part.local)
  }

  // MARK: - Wholes

  private func wholes() -> [Finding] {
    var found: [Finding] = []
    for (index, entry) in quantities.enumerated() where isCount(entry.quantity) {
      let after = quantities[(index + 1)...].prefix(8).prefix {
        sameSentence($0.quantity, entry.quantity) || sameParagraphNext($0.quantity, entry.quantity)
      }
      // 其中 announces parts of the total before it.
      guard let first = after.firstIndex(where: { announcesParts($0.quantity) }) else { continue }
      let total = nearestTotal(before: first, from: index)
      guard total == index else { continue }
      var parts: [(quantity: Quantity, id: String)] = []
      for part in quantities[first...].prefix(4) {
        guard isCount(part.quantity), part.quantity.unit == entry.quantity.unit,
          sameSentence(part.quantity, quantities[first].quantity),
          parts.isEmpty || adjacent(parts[parts.count - 1].quantity, part.quantity)
        else { break }
        parts.append(part)
      }
      guard parts.count >= 2 else { continue }
      let sum = parts.reduce(0) { $0 + $1.quantity.value }
      guard sum > entry.quantity.value else { continue }
      let range =
        entry.quantity.clause
        .lowerBound..<(parts.last?.quantity.clause.upperBound ?? entry.quantity.clause.upperBound)
      let terms = parts.map { figure($0.quantity.value) }.joined(separator: "＋")
      let plain = parts.map { figure($0.quantity.value) }.joined(separator: " + ")
      found.append(
        Finding(
          kind: .partsExceedWhole, metrics: [entry.id] + parts.map(\.id), text: source(range),
          span: text.span(range),
          message: "\(terms)＝\(figure(sum))，超过总数\(figure(entry.quantity.value))",
          messageEnglish: "\(plain) = \(figure(sum)), more than the total of \(figure(entry.quantity.value))")
      )
    }
    return found
  }

  private func announcesParts(_ quantity: Quantity) -> Bool {
    guard quantity.local.lowerBound < quantity.number.lowerBound else { return false }
    let head = text.scalars[quantity.local.lowerBound..<quantity.number.lowerBound].string
    return head.contains("其中") || head.contains("包括") || head.contains("分别为")
  }

  /// The last count before 其中 that is no rate: what the parts are parts of.
  private func nearestTotal(before first: Int, from index: Int) -> Int? {
    quantities[..<first].indices.last {
      isCount(quantities[$0].quantity) && quantities[$0].quantity.unit == quantities[first].quantity.unit
    }
  }

  private func adjacent(_ left: Quantity, _ right: Quantity) -> Bool {
    right.number.lowerBound - left.number.upperBound <= 26
  }

  private func sameSentence(_ left: Quantity, _ right: Quantity) -> Bool {
    let (low, high) = (
      min(left.number.lowerBound, right.number.lowerBound),
      max(left.number.lowerBound, right.number.lowerBound)
    )
    return !text.scalars[low..<high].contains { $0.isSentenceEnd || $0 == "\n" }
  }

  /// 其中 may open the next sentence.
  private func sameParagraphNext(_ later: Quantity, _ earlier: Quantity) -> Bool {
    let between = text.scalars[
      earlier.number.lowerBound..<max(earlier.number.lowerBound, later.number.lowerBound)]
    return !between.contains("\n") && between.filter(\.isSentenceEnd).count <= 1
  }

  // MARK: - Years, contents, dates

  /// Another year where only the report's own can stand: 现将2022年度…报告如下 in a report on 2023.
  private func staleYears() -> [Finding] {
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
  private func missingContents() -> [Finding] {
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

  private func latePublication() -> [Finding] {
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

  private func damagedDates() -> [Finding] {
    report.damagedDates.map {
      Finding(
        kind: .damagedDate, metrics: [], text: $0, span: nil, message: "日期残缺，无法确认：\($0)",
        messageEnglish: "a damaged date that cannot be read for certain: \($0)")
    }
  }

  // MARK: - Words

  private func source(_ range: Range<Int>) -> String {
    let span = text.span(range)
    return Array(report.text.unicodeScalars)[span.range].string
  }

  private func figure(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }

  private func percent(_ value: Double) -> String {
    let scaled = (value * 100).rounded() / 100
    return figure(scaled)
  }
}
