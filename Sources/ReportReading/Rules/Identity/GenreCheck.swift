import Lexicon
import MarkedText

/// Whether a text is a report on law-based government at all, however little of it was copied.
enum GenreCheck {
  static let rule = Rule(
    family: .identity, name: "genreCheck",
    pattern:
      "the title or the opening names law-based government; or the text does anywhere, and it has a heading of the "
      + "programmes or of a part, or names a township",
    reason:
      "reports come without a title and without a name, but none comes without a word of the law; of another text "
      + "nothing should be said, least of all what it lacks",
    examples: [
      .init("青溪镇2023年法治政府建设情况报告\n一、主要工作", "township 青溪镇", "year 2023"),
      .init("一、主要工作\n我镇全年开展普法6次,依法行政水平不断提高。"),
      .init("青溪镇2023年财政预算执行情况报告\n一、预算执行情况\n全年收入1200万元。", "no report"),
      .init("番茄洗净切块,鸡蛋打散。锅里放油,先炒鸡蛋,再放番茄。", "no report"),
    ])

  /// So many paragraphs of the report open it.
  private static let opening = 3

  /// Whether the text is such a report.
  static func holds(_ text: MarkedText, _ frame: Frame) -> Bool {
    guard text.has(.lawOfTheGenre, in: 0..<text.count) else { return false }
    let opening = text.paragraphs.prefix(frame.body.lowerBound + Self.opening)
    if let last = opening.last, text.has(.lawOfTheGenre, in: 0..<last.upperBound) { return true }
    return text.paragraphs.contains { paragraph in
      let isHeading = text.marker(at: paragraph.lowerBound) != nil
      return isHeading && (text.has(.part, in: paragraph) || text.has(.crosswalk, in: paragraph))
        || paragraph.contains { text.form(.townshipUnit, opening: $0..<paragraph.upperBound) != nil }
    }
  }
}
