import ChineseText
import ReportModel
import Lexicon

/// Cuts the parts of a report into its single points and statements, whatever carries them.
struct PointReader {
  /// A point and the node of the outline that it stands in.
  struct Point {
    var range: Range<Int>
    var node: Int
  }

  let text: ReadingText
  let marks: Marks
  let outline: Outline

  var shortcomings: [Point] = []
  var causes: [(point: Point, of: Int?)] = []
  var commitments: [Point] = []
  var measures: [Point] = []

  init(text: ReadingText, marks: Marks, outline: Outline) {
    self.text = text
    self.marks = marks
    self.outline = outline
    for index in outline.nodes.indices { read(index) }
  }

  private mutating func read(_ index: Int) {
    let node = outline.nodes[index]
    switch node.part {
    case .shortcomings, .causes:
      if isHeadOfPoint(index) {
        readHeaded(index)
      } else {
        for piece in pieces(of: node.ownText, isPlan: false) { addWeakness(piece, index) }
      }
    case .plan:
      for piece in pieces(of: node.ownText, isPlan: true) { addCommitment(piece, index) }
    case .achievements, .duties, .rectification:
      for paragraph in node.ownText { addMeasures(paragraph, index) }
    case .other:
      break
    }
  }

  /// Whether a paragraph opens with a bullet.
  func isBulleted(_ paragraph: Range<Int>) -> Bool {
    text.scalars[paragraph].first.map(Self.bullets.contains) ?? false
  }

  private static let bullets: Set<Unicode.Scalar> = [
    "●", "•", "◆", "■", "★", "▲", "○", "◇", "□", "·", "—", "―", "▪", "➢", "√", "*",
  ]

  /// The range without blanks, marks and closing words at its ends.
  ///
  /// - Parameter keepsBullet: Whether a bullet in front stays: a measure is the line as it stands, a point is not.
  func trimmed(_ range: Range<Int>, keepsBullet: Bool = false) -> Range<Int>? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text.scalars[low].isClauseBreak || text.scalars[low] == " " || text.scalars[low] == "\n"
    { low += 1 }
    if !keepsBullet { while low < high, Self.bullets.contains(text.scalars[low]) { low += 1 } }
    if let marker = HeadingMarker.parse(text.scalars, at: low), low + marker.length < high {
      low += marker.length
    }
    while high > low,
      text.scalars[high - 1].isClauseBreak || text.scalars[high - 1] == "(" || text.scalars[high - 1] == " "
        || text.scalars[high - 1] == "\n"
    {
      high -= 1
    }
    // A bracket that opened before the range.
    if high > low, text.scalars[high - 1] == ")", !text.scalars[low..<high].contains("(") { high -= 1 }
    return high > low ? low..<high : nil
  }
}
