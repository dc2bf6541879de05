import ChineseText
import Lexicon

/// Which paragraphs are the report and which stand before and after it.
struct Frame {
  /// Indexes of paragraphs: metadata, title, salutation.
  let front: Range<Int>
  /// Indexes of the paragraphs of the report itself.
  let body: Range<Int>
  /// Indexes of the paragraphs after it: signature, date, clutter.
  let back: Range<Int>

  init(_ text: ReadingText, _ marks: Marks) {
    let paragraphs = text.paragraphs
    var start = paragraphs.count
    for (index, paragraph) in paragraphs.enumerated() where Self.beginsBody(text, marks, paragraph) {
      start = index
      break
    }
    var end = paragraphs.count
    while end > start, Self.isBehind(text, marks, paragraphs[end - 1]) { end -= 1 }
    // A signature closes the report: what stands behind it is the page's.
    let tail = max(start, end - 25)
    if let signature = (tail..<end).last(where: {
      DateReader.isWholeDate(text.scalars, paragraphs[$0])
        || (Self.isSignature(text, paragraphs[$0]) && $0 + 1 < paragraphs.count && paragraphs[$0].count < 60)
    }), (signature..<end).allSatisfy({ paragraphs[$0].count < 60 }) {
      end = signature
      while end > start, Self.isBehind(text, marks, paragraphs[end - 1]) { end -= 1 }
    }
    front = 0..<start
    body = start..<end
    back = end..<paragraphs.count
  }

  private static func beginsBody(_ text: ReadingText, _ marks: Marks, _ paragraph: Range<Int>) -> Bool {
    let clauses = text.scalars[paragraph].filter(\.isClauseBreak).count
    if paragraph.count >= 50, clauses >= 3, text.find("。", in: paragraph) != nil || paragraph.count >= 90 {
      return marks.of(.clutter, in: paragraph).count < 3
    }
    if let marker = HeadingMarker.parse(text.scalars, at: paragraph.lowerBound), marker.style.rawValue <= 2 {
      return marks.has(.crosswalk, in: paragraph) || marks.has(.part, in: paragraph)
    }
    return false
  }

  private static func isBehind(_ text: ReadingText, _ marks: Marks, _ paragraph: Range<Int>) -> Bool {
    if isSignature(text, paragraph) || DateReader.isWholeDate(text.scalars, paragraph) { return true }
    if DateReader.damaged(text.scalars, paragraph) != nil, paragraph.count < 20 { return true }
    let hasSentence = text.find("。", in: paragraph) != nil
    if marks.has(.clutter, in: paragraph), paragraph.count < 80, !hasSentence {
      return HeadingMarker.parse(text.scalars, at: paragraph.lowerBound) == nil
    }
    let closings = ["特此报告", "专此报告", "以上报告", "特此汇报", "此件", "报告完毕", "(此页无正文"]
    return closings.contains { text.starts(paragraph, with: $0) } && paragraph.count < 40
  }

  /// A body's name alone on its line.
  static func isSignature(_ text: ReadingText, _ paragraph: Range<Int>) -> Bool {
    guard paragraph.count <= 60, paragraph.count >= 4 else { return false }
    let ends = [
      "人民政府", "委员会", "办事处", "工作委员会", "党政综合办公室", "司法所", "党政办", "领导小组办公室", "工委", "党委",
    ]
    let string = text.text(paragraph)
    guard ends.contains(where: { string.hasSuffix($0) }) else {
      return ends.contains { string.contains($0) } && DateReader.first(in: text.scalars, paragraph) != nil
        && !string.contains("。") && !string.contains(",") && paragraph.count <= 45
    }
    return !string.contains("。") && !string.contains(",") && !string.contains(":")
      && HeadingMarker.parse(text.scalars, at: paragraph.lowerBound) == nil
  }
}
