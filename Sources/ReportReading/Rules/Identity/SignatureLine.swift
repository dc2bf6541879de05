import Lexicon
import MarkedText

/// A body's name alone on its line.
enum SignatureLine {
  static let rule = Rule(
    family: .identity, name: "signatureLine",
    pattern:
      "a line of 4 to 60 scalars that ends with a signing body and has no pause; or one of up to 45 with such a "
      + "body and a date",
    reason: "the signature names the township where the title does not, and ends the report",
    examples: [
      .init("2023年,我镇扎实推进依法行政,法治政府建设取得新成效,现将情况报告如下。\n云岭县青溪镇人民政府\n2024年1月5日", "township 青溪镇", "county 云岭县"),
      .init("2023年,我镇扎实推进依法行政,法治政府建设取得新成效,现将情况报告如下。\n双河街道办事处 2024年1月5日", "township 双河街道"),
      .init("2023年,我镇扎实推进依法行政,法治政府建设取得新成效,现将情况报告如下。\n由镇党委、人民政府负责。"),
    ])

  /// Whether a paragraph is a signature.
  static func holds(_ paragraph: Range<Int>, in text: MarkedText) -> Bool {
    guard paragraph.count >= 4, paragraph.count <= 60, text.has(.signingBody, in: paragraph) else {
      return false
    }
    if text.closes(paragraph, with: .signingBody) {
      return text.firstMark(in: paragraph) { $0 == .stop || $0 == .comma || $0 == .colon } == nil
        && text.marker(at: paragraph.lowerBound) == nil
    }
    return paragraph.count <= 45 && !text.dates(in: paragraph).isEmpty
      && text.firstMark(in: paragraph) { $0 == .stop || $0 == .comma } == nil
  }
}
