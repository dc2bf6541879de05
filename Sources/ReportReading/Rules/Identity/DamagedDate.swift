import Lexicon
import MarkedText

/// A date begun but not whole, alone on its line: 2024年41.
enum DamagedDate {
  static let rule = Rule(
    family: .identity, name: "damagedDate",
    pattern:
      "a line of 5 to 19 scalars that begins with a year and holds nothing but digits and 年, 月, 日, no whole date",
    reason: "a date that cannot be read for certain is reported and not guessed",
    examples: [
      .init("青溪镇2023年法治政府建设情况报告\n一、主要工作\n开展普法6次。\n青溪镇人民政府\n2024年41", "damaged 2024年41"),
      .init("青溪镇2023年法治政府建设情况报告\n一、主要工作\n开展普法6次。\n青溪镇人民政府\n20243月5日", "damaged 20243月5日"),
      .init("青溪镇2023年法治政府建设情况报告\n一、主要工作\n开展普法6次。\n青溪镇人民政府\n2024年3月5日", "published 2024-03-05"),
    ])

  /// Whether a paragraph is a damaged date.
  static func holds(_ paragraph: Range<Int>, in text: MarkedText) -> Bool {
    guard paragraph.count >= 5, paragraph.count < 20, text.dates(in: paragraph).isEmpty else { return false }
    let year = paragraph.prefix(4)
    guard year.allSatisfy({ text.units[$0].isDigit }) || text.years(in: paragraph.prefix(1)).first != nil
    else {
      return false
    }
    var hasMark = false
    for place in paragraph {
      let unit = text.units[place]
      if unit.isDigit || unit == .of(" ") { continue }
      guard text.form(.datePart, opening: place..<place + 1) != nil else { return false }
      hasMark = true
    }
    return hasMark
  }
}
