import Lexicon
import MarkedText

/// Reads the year reported on, from the place that tells it most surely.
///
/// The years of a plan (2023—2027年) and those within 《》 are other documents'.
struct YearReader {
  let text: MarkedText
  let frame: Frame
  let title: [Range<Int>]
  /// The date of the signature.
  let signature: DateToken?
  let published: DateToken?

  /// How far the words reach that announce a year, in scalars.
  private static let announcement = 14
  /// A longer paragraph may open the report.
  private static let openingParagraph = 20
  /// A heading is shorter.
  private static let heading = 40

  func read() -> (year: Int, rule: String)? {
    if let year = first(in: title) ?? first(in: titlesBesides()) { return (year, "title") }
    for paragraph in frame.opening(2) where paragraph.count > Self.openingParagraph {
      let start = paragraph.lowerBound + (text.marker(at: paragraph.lowerBound)?.length ?? 0)
      if let year = single(text.years(in: start..<min(start + 2, paragraph.upperBound))) {
        return (year, "firstSentence")
      }
    }
    for paragraph in frame.opening(3) {
      guard let now = text.first(.announcement, in: paragraph) else { continue }
      let window = now.range.upperBound..<min(now.range.upperBound + Self.announcement, paragraph.upperBound)
      if let year = single(text.years(in: window)) { return (year, "announcement") }
    }
    if let year = heading() { return (year, "heading") }
    let dated =
      signature.map { ($0.month >= 11 ? $0.year : $0.year - 1, "signatureDate") }
      ?? published.map { ($0.year - 1, "publicationDate") }
    if let opening = opening(near: dated?.0) { return (opening, "opening") }
    return dated.flatMap { (2000...2100).contains($0.0) ? $0 : nil }
  }

  private func single(_ years: ArraySlice<YearToken>) -> Int? {
    years.first { $0.isSingle && (2000...2100).contains($0.year) }?.year
  }

  private func first(in lines: [Range<Int>]) -> Int? {
    for line in lines {
      if let year = single(text.years(in: line)) { return year }
    }
    return nil
  }

  /// Lines before the report that name it without being its title: a page often has it twice, with small differences.
  private func titlesBesides() -> [Range<Int>] {
    text.paragraphs[frame.front].filter { line in
      text.has(.lawOfTheGenre, in: line) && !Frame.isRunning(line, in: text)
        && text.form(.titleEnd, endingAt: line.upperBound, notBefore: line.lowerBound) != nil
    }
  }

  /// The year of the first numbered heading.
  private func heading() -> Int? {
    for paragraph in text.paragraphs[frame.body] where paragraph.count < Self.heading {
      guard let marker = text.marker(at: paragraph.lowerBound), marker.number == 1 else { continue }
      return single(text.years(in: paragraph))
    }
    return nil
  }

  /// A year that begins a clause of the opening and belongs to no document; of several the one that agrees with the
  /// date of the report.
  private func opening(near dated: Int?) -> Int? {
    var found: Int?
    for paragraph in frame.opening(2) {
      for year in text.years(in: paragraph)
      where year.isSingle && year.month == nil && (2000...2100).contains(year.year)
        && beginsClause(year, paragraph)
      {
        if year.year == dated { return dated }
        if found == nil { found = year.year }
      }
    }
    return dated == nil ? found : nil
  }

  private func beginsClause(_ year: YearToken, _ paragraph: Range<Int>) -> Bool {
    let start = year.range.lowerBound
    guard start == paragraph.lowerBound || text.isPause(start - 1) else { return false }
    // 《…》 around it
    let open = text.lastMark(in: paragraph.lowerBound..<start) { $0 == .openTitle || $0 == .closeTitle }
    return open.map { text.mark(at: $0) != .openTitle } ?? true
  }
}
