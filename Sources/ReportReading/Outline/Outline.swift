import ChineseText
import ReportModel

/// One heading with the text that belongs to it, in places of the reading text.
struct OutlineNode {
  var marker: HeadingMarker?
  /// From the marker to the mark that ends the heading.
  var heading: Range<Int>
  /// Where the heading's words begin, behind the marker.
  var wordsStart: Int
  var level = 1
  var part = Part.achievements
  var hasOwnPart = false
  var themes: [Theme] = []
  /// The node above, by place in the outline.
  var parent: Int?
  /// The paragraphs of the section's own text, up to the next heading; the first may be the rest of the heading's.
  var ownText: [Range<Int>] = []
  /// The paragraph that the heading stands in.
  var paragraph: Range<Int>
  /// Where the section ends, subsections included.
  var end = 0

  /// The heading's words without marker and closing mark.
  var words: Range<Int> { wordsStart..<heading.upperBound }
}

/// The sections of a report in reading order, and the text before the first of them.
struct Outline {
  var nodes: [OutlineNode]
  /// Paragraphs before the first heading.
  var preamble: [Range<Int>]

  /// The nodes right under a node.
  func children(of index: Int) -> [Int] { nodes.indices.filter { nodes[$0].parent == index } }
}
