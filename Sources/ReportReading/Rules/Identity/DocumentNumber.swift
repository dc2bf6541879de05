import Lexicon
import MarkedText

/// The report's own number: 青政发〔2023〕4号 on a line of its own, behind its label, or before who signs for it.
enum DocumentNumber {
  static let rule = Rule(
    family: .identity, name: "documentNumber",
    pattern:
      "up to 10 Chinese characters, a year in brackets, up to 4 digits and 号; the line is short, a separator stands "
      + "before it, or 签发 behind it; no 《 or 关于 before it",
    reason: "numbers of other documents are cited in running text, behind their titles",
    examples: [
      .init("青政发[2024]4号\n青溪镇2023年法治政府建设情况报告", "number 青政发〔2024〕4号", "township 青溪镇", "year 2023"),
      .init("| 发文字号 | 青政发〔2024〕第4号 | 发布日期 | 2024年1月25日 |\n青溪镇2023年法治政府建设情况报告", "number 青政发〔2024〕第4号"),
      .init("青溪镇2023年法治政府建设情况报告\n根据《关于开展督察工作的通知》(云法办〔2023〕3号)要求,全面自查。", "number –"),
    ])

  /// A line is short up to here.
  private static let shortLine = 30
  private static let longestHead = 10

  /// The number that stands in lines, in one form of brackets.
  static func first(in lines: [Range<Int>], of text: MarkedText) -> String? {
    for line in lines {
      for open in line where isOpen(text.units[open]) {
        if let number = number(open, line, text) { return number }
      }
    }
    return nil
  }

  private static func isOpen(_ unit: UInt16) -> Bool {
    unit == .of("〔") || unit == .of("[") || unit == .of("【") || unit == .of("(")
  }

  private static func isClose(_ unit: UInt16) -> Bool {
    unit == .of("〕") || unit == .of("]") || unit == .of("】") || unit == .of(")")
  }

  private static func number(_ open: Int, _ line: Range<Int>, _ text: MarkedText) -> String? {
    let year = open + 1..<open + 5
    guard open + 5 < line.upperBound, isClose(text.units[open + 5]),
      year.allSatisfy({ text.units[$0].isDigit })
    else {
      return nil
    }
    guard let end = end(open + 6, line, text) else { return nil }
    var start = open
    while start > line.lowerBound, text.units[start - 1].isHan { start -= 1 }
    guard start < open, open - start <= longestHead, !text.has(.citation, in: start..<open) else {
      return nil
    }
    let before = line.lowerBound..<start
    if text.firstMark(in: before, where: { $0 == .openTitle }) != nil { return nil }
    guard
      line.count <= shortLine || !before.isEmpty && isSeparator(text.units[start - 1])
        || text.has(.issuer, in: end..<line.upperBound)
    else { return nil }
    var serial = text.string(open + 6..<end)
    serial.removeAll { $0 == " " }
    return text.string(start..<open) + "〔" + text.string(year) + "〕" + serial
  }

  /// Behind the 号 that closes a number of up to four digits.
  private static func end(_ start: Int, _ line: Range<Int>, _ text: MarkedText) -> Int? {
    var place = start
    var digits = 0
    while place < line.upperBound, place < start + 10 {
      let unit = text.units[place]
      if unit.isDigit {
        digits += 1
      } else if let end = text.form(.numberEnd, opening: place..<place + 1) {
        return digits > 0 && digits <= 4 ? end.upperBound : nil
      } else if unit != .of(" "), unit != .of("第") || digits > 0 {
        return nil
      }
      place += 1
    }
    return nil
  }

  private static func isSeparator(_ unit: UInt16) -> Bool {
    unit == .of(":") || unit == .of("]") || unit == .of("】") || unit == .of("|") || unit == .of(" ")
  }
}
