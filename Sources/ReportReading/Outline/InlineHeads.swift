import ChineseText

/// Finds numbered heads that run on within one paragraph.
enum InlineHeads {
  /// How many scalars a head may have; a longer first sentence is text.
  private static let lengths = 4...20

  /// The paragraph cut before each such head; whole where it holds none.
  ///
  /// Two heads at least are asked for, numbered from 1 in one style, each with text of its own behind it.
  static func pieces(of paragraph: Range<Int>, in text: ReadingText) -> [Range<Int>] {
    var starts: [Int] = []
    var style: HeadingMarker.Style?
    for place in paragraph where place == paragraph.lowerBound || text.scalars[place - 1].isSentenceEnd {
      guard let marker = HeadingMarker.parse(text.scalars, at: place), marker.number == starts.count + 1,
        style == nil || marker.style == style,
        [.arabic, .arabicParenthesis, .circled].contains(marker.style),
        hasHead(from: place + marker.length, to: paragraph.upperBound, in: text)
      else { continue }
      style = marker.style
      starts.append(place)
    }
    guard starts.count >= 2 else { return [paragraph] }
    let cuts = (starts[0] > paragraph.lowerBound ? [paragraph.lowerBound] : []) + starts
    return cuts.indices.map { cuts[$0]..<($0 + 1 < cuts.count ? cuts[$0 + 1] : paragraph.upperBound) }
  }

  private static func hasHead(from start: Int, to end: Int, in text: ReadingText) -> Bool {
    guard let stop = (start..<end).first(where: { text.scalars[$0].isSentenceEnd || text.scalars[$0] == ":" })
    else {
      return false
    }
    return lengths.contains(stop - start) && end - stop > stop - start
      && !text.scalars[start..<stop].contains { $0.isASCIIDigit }
  }
}
