import MarkedText

/// Reads the single deeds of a part that says what was done.
struct MeasureReader {
  let text: MarkedText

  /// Shorter pieces are scraps.
  private static let shortest = 6

  /// The measures of a section's own paragraphs: sentences, items of lists, and parts between semicolons.
  func measures(of paragraphs: [Range<Int>]) -> [Range<Int>] {
    let lists = ListReader(text: text)
    let heads = text.all(by: BareHead.rule, BareHead.heads(of: paragraphs, in: text))
    var result: [Range<Int>] = []
    for paragraph in paragraphs {
      for sentence in text.sentences(in: paragraph) {
        for piece in pieces(of: sentence) {
          for part in lists.semicolonParts(piece) {
            guard let range = PointEnds.trimmed(part, in: text, keepsBullet: true),
              range.count >= Self.shortest,
              !heads.contains(range.upperBound)
            else { continue }
            result.append(range)
          }
        }
      }
    }
    return result
  }

  /// A sentence cut before its enumerators, without them.
  private func pieces(of sentence: Range<Int>) -> [Range<Int>] {
    let marks = text.enumerators(in: sentence).map(\.range)
    var result: [Range<Int>] = []
    var start = sentence.lowerBound
    for mark in marks {
      if mark.lowerBound > start { result.append(start..<mark.lowerBound) }
      start = mark.upperBound
    }
    if start < sentence.upperBound { result.append(start..<sentence.upperBound) }
    return result
  }
}
