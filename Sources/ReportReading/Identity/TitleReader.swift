import Lexicon
import MarkedText

/// Reads the title: the last run of lines before the report that names it one.
struct TitleReader {
  let text: MarkedText
  let frame: Frame

  /// How long the lines of a title are, in scalars.
  private enum Length {
    static let end = 60
    static let part = 40
    static let openPart = 24
  }

  /// The lines of the title from its first to its last; none where the page has no title.
  func read() -> [Range<Int>] {
    for index in frame.front.reversed() where isEnd(text.paragraphs[index]) {
      let lines = lines(endingAt: index)
      if lines.contains(where: isOfTheGenre) { return lines }
    }
    return []
  }

  /// The words of a title, its lines joined.
  func words(_ lines: [Range<Int>]) -> String {
    var words = ""
    for line in lines { words += text.string(line) }
    words.unicodeScalars.removeAll { $0 == " " }
    return words
  }

  private func lines(endingAt last: Int) -> [Range<Int>] {
    var start = last
    func line(_ index: Int) -> Range<Int> { text.paragraphs[index] }
    while start > 0, !isOfTheGenre(from: start, to: last), isPart(line(start - 1)) { start -= 1 }
    // 关于2023年度 / 法治政府建设…: a line that cannot end a phrase goes on in the next.
    if start > 0, isPart(line(start - 1)), line(start - 1).count <= Length.openPart,
      ends(line(start - 1), with: .titleOpenEnd)
    {
      start -= 1
    }
    let first = line(start)
    if start > 0, text.form(.titleOpenStart, opening: first) != nil || beginsWithYear(first),
      isPart(line(start - 1)), !isOfTheGenre(line(start - 1))
    {
      start -= 1
    }
    return (start...last).map(line)
  }

  private func isOfTheGenre(from start: Int, to last: Int) -> Bool {
    text.paragraphs[start...last].contains(where: isOfTheGenre)
  }

  private func isOfTheGenre(_ line: Range<Int>) -> Bool { text.has(.lawOfTheGenre, in: line) }

  private func ends(_ line: Range<Int>, with wordClass: WordClass) -> Bool {
    text.form(wordClass, endingAt: line.upperBound, notBefore: line.lowerBound) != nil
  }

  private func beginsWithYear(_ line: Range<Int>) -> Bool {
    line.count >= 2 && text.units[line.lowerBound] == .of("2") && text.units[line.lowerBound + 1] == .of("0")
  }

  private func isEnd(_ line: Range<Int>) -> Bool {
    line.count <= Length.end && ends(line, with: .titleEnd) && !hasMark(line) { $0 == .stop || $0 == .colon }
  }

  private func isPart(_ line: Range<Int>) -> Bool {
    line.count <= Length.part && !hasMark(line) { $0 == .stop || $0 == .colon || $0 == .openYear }
      && text.dates(in: line).isEmpty && !text.units[line].contains(.of("["))
  }

  /// Whether a mark of a sort or the > of a page's trail stands in a line.
  private func hasMark(_ line: Range<Int>, _ isWanted: (Punctuation) -> Bool) -> Bool {
    text.firstMark(in: line, where: isWanted) != nil || text.units[line].contains(.of(">"))
  }
}
