import ChineseText
import Lexicon

extension String {
  /// The text without the line breaks of its source.
  var oneLine: String {
    String(unicodeScalars.filter { $0 != "\n" && $0 != "\r" && $0 != "\u{3000}" }.map(Character.init))
  }

  /// The text in quotation marks, its own made single.
  var quoted: String {
    let inner = unicodeScalars.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 }
    return "“" + inner.string + "”"
  }

  /// So many characters a quotation holds: most sentences whole, since what is cut off may be what decides.
  static let quotation = 64
  /// A text is cut behind the last clause that fits, where that leaves enough.
  private static let shortest = 16

  /// As much of the text as a quotation in a sentence holds.
  func brief(_ longest: Int = quotation) -> String {
    var line = oneLine.scalars
    while let last = line.last, last.isClauseBreak { line.removeLast() }
    guard line.count > longest else { return line.string }
    let end = line[..<longest].lastIndex { $0.isClauseBreak && $0 != "、" } ?? 0
    return line[..<(end >= Self.shortest ? end : Self.wholeNumbers(line, upTo: longest - 1))].string + "…"
  }

  /// A clause of fewer characters is no name.
  private static let shortestName = 8

  /// The first clauses that so many characters hold, one at least, so that no clause is cut unless a quotation cannot hold it.
  func clauses(atMost longest: Int) -> String {
    let line = oneLine.scalars
    let ends = line.indices.filter { $0 >= Self.shortestName && line[$0].isClauseBreak && line[$0] != "、" }
    guard line.count > longest, let end = ends.last(where: { $0 <= longest }) ?? ends.first else {
      return brief()
    }
    let isWhole = line[end...].allSatisfy(\.isClauseBreak)
    return line[..<end].string.brief() + (isWhole ? "" : "…")
  }

  /// Where to cut so that no number is cut: 出具法律意见1… would tell of one where there are 17.
  private static func wholeNumbers(_ line: [Unicode.Scalar], upTo end: Int) -> Int {
    func isOfNumber(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "." || numerals.contains(Folding.fold(scalar))
    }
    guard end < line.count, isOfNumber(line[end]) else { return end }
    let start = line[..<end].lastIndex { !isOfNumber($0) } ?? end - 1
    return start + 1
  }

  /// What is said, as much of it as a quotation holds, without the enumerator or the link before it.
  var told: String {
    var scalars = Array(withoutEnumerator.scalars.drop { $0.properties.isWhitespace })
    if let link = Lexicon.standard.beginning(.quotedLink, of: scalars) {
      scalars.removeFirst(link)
      if scalars.first?.isClauseBreak ?? false { scalars.removeFirst() }
    }
    return scalars.string.brief()
  }

  private static let numerals = Set("一二三四五六七八九十0123456789".unicodeScalars)

  /// The text without the 一是, (二) or other enumerator before it, which is no part of what it says.
  var withoutEnumerator: String {
    let scalars = self.scalars
    let folded = scalars.map(Folding.fold)
    var place = folded.first == "(" || folded.first == "第" ? 1 : 0
    let numeral = folded[place...].prefix { Self.numerals.contains($0) }
    place = numeral.endIndex
    guard !numeral.isEmpty, numeral.count <= 3, place < folded.count,
      ["是", ")", ".", "、", ","].contains(folded[place])
    else { return self }
    // 3.1 numbers the first item of the third part; 3.1万元 does not.
    let second = folded[(place + 1)...].prefix { Self.numerals.contains($0) }
    if folded[place] == ".", !second.isEmpty, second.endIndex < folded.count, folded[second.endIndex] == " " {
      place = second.endIndex
    }
    return scalars[(place + 1)...].string
  }
}
