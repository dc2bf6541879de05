import Lexicon
import MarkedText

/// Which paragraphs are the report and which stand before and after it.
struct Frame {
  /// Indexes of paragraphs: metadata, title, salutation.
  let front: Range<Int>
  /// Indexes of the paragraphs of the report itself.
  let body: Range<Int>
  /// Indexes of the paragraphs after it: signature, date, clutter.
  let back: Range<Int>

  private let text: MarkedText

  /// The paragraphs that open the report: running text before its first heading that is too short to begin it, and the
  /// first paragraphs of the report.
  func opening(_ count: Int) -> [Range<Int>] {
    let before = text.paragraphs[front].filter { Self.isRunning($0, in: text) }
    return Array((before + text.paragraphs[body].prefix(count)).prefix(max(count, before.count)))
  }

  /// Whether a line is running text and no label, name or title.
  static func isRunning(_ line: Range<Int>, in text: MarkedText) -> Bool {
    text.firstMark(in: line) { $0 == .comma || $0 == .stop } != nil
  }

  /// How long paragraphs of a sort are, in scalars.
  private enum Length {
    /// A paragraph of the report has so many and so many pauses, and a full stop or still more.
    static let paragraph = 50
    static let pauses = 3
    static let paragraphWithoutStop = 90
    /// A line behind the report is shorter.
    static let lineBehind = 60
    static let clutter = 80
    static let closing = 40
  }
  /// So many words of a page's own make a paragraph the page's.
  private static let pageWords = 3
  /// The signature is looked for in so many paragraphs before the page's last words.
  private static let tail = 25

  /// Finds the frame of a text.
  ///
  /// - Complexity: O(m) in the tokens of the paragraphs before and behind the report.
  init(_ text: MarkedText) {
    self.text = text
    let paragraphs = text.paragraphs
    let start = paragraphs.firstIndex { Self.beginsBody(text, $0) } ?? paragraphs.count
    var end = paragraphs.count
    while end > start, Self.isBehind(text, paragraphs[end - 1]) { end -= 1 }
    // A signature closes the report: what stands behind it is the page's.
    let tail = max(start, end - Self.tail)
    if let signature = (tail..<end).last(where: {
      text.isWholeDate(paragraphs[$0])
        || SignatureLine.holds(paragraphs[$0], in: text) && $0 + 1 < paragraphs.count
          && paragraphs[$0].count < Length.lineBehind
    }), paragraphs[signature..<end].allSatisfy({ $0.count < Length.lineBehind }) {
      end = signature
      while end > start, Self.isBehind(text, paragraphs[end - 1]) { end -= 1 }
    }
    front = 0..<start
    body = start..<end
    back = end..<paragraphs.count
  }

  private static func beginsBody(_ text: MarkedText, _ paragraph: Range<Int>) -> Bool {
    if paragraph.count >= Length.paragraph {
      let pauses = text.places(in: paragraph) { $0.isPause }.count
      let isWhole =
        paragraph.count >= Length.paragraphWithoutStop || text.firstMark(in: paragraph) { $0 == .stop } != nil
      if pauses >= Length.pauses, isWhole { return text.count(.clutter, in: paragraph) < pageWords }
    }
    guard let marker = text.marker(at: paragraph.lowerBound),
      marker.style.rawValue <= HeadingMarker.Style.chineseParenthesis.rawValue
    else { return false }
    return text.has(.crosswalk, in: paragraph) || text.has(.part, in: paragraph)
  }

  private static func isBehind(_ text: MarkedText, _ paragraph: Range<Int>) -> Bool {
    if text.isWholeDate(paragraph) || SignatureLine.holds(paragraph, in: text)
      || DamagedDate.holds(paragraph, in: text)
    {
      return true
    }
    if paragraph.count < Length.clutter, text.has(.clutter, in: paragraph),
      text.firstMark(in: paragraph, where: { $0 == .stop }) == nil
    {
      return text.marker(at: paragraph.lowerBound) == nil
    }
    return paragraph.count < Length.closing && text.opens(paragraph, with: .closingPhrase)
  }
}
