import Lexicon
import MarkedText
import ReportModel

/// One heading with the text that belongs to it, in places of the reading text.
struct OutlineNode {
  /// Its number, nil where it has none; one that its neighbours alone tell has no length.
  var marker: MarkedText.Marker?
  /// From the marker to the mark that ends the heading.
  var heading: Range<Int>
  /// Where the heading's words begin, behind the marker.
  var wordsStart: Int
  /// The paragraph that the heading stands in, or the part of one that it begins.
  var paragraph: Range<Int>
  /// What the heading announces where it consists of announcing words alone.
  var announced: AnnouncingWords.Content?
  /// Whether the heading announces a part of the report and is short enough to be no deed.
  var announces = false
  var level = 1
  var part = Part.achievements
  var hasOwnPart = false
  var themes: [Theme] = []
  /// The node above, by place in the outline.
  var parent: Int?
  /// The paragraphs of the section's own text, up to the next heading; the first may be the rest of the heading's.
  var ownText: [Range<Int>] = []
  /// Where the section ends, subsections included.
  var end = 0

  init(
    marker: MarkedText.Marker?, heading: Range<Int>, wordsStart: Int, paragraph: Range<Int>,
    in text: MarkedText, year: Int?
  ) {
    self.marker = marker
    self.heading = heading
    self.wordsStart = wordsStart
    self.paragraph = paragraph
    announced = text.found(
      by: AnnouncingWords.rule, AnnouncingWords.content(of: words, in: text, year: year))
    announces = words.count <= 40 && (announced != nil || text.has(.part, in: words))
  }

  /// The heading's words without the marker.
  var words: Range<Int> { wordsStart..<heading.upperBound }
}
