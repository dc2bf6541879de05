import ChineseText
import ReportModel
import Lexicon

/// Gives every heading its level by the report's own logic.
///
/// A stack holds the open headings by the shape of their numbers. A shape already open returns to its level; a new
/// one goes below, or, where a clerk numbered the outermost headings unusually, beside the one that announces a part.
struct LevelReader {
  let text: ReadingText
  let marks: Marks
  let vocabulary: Vocabulary
  let year: Int?

  /// Whether plain numbers count the parts of the report, and no 一、 does.
  private var outermostIsArabic: Bool { !styles.contains(.chinese) && !styles.contains(.chineseParenthesis) }
  private let styles: Set<HeadingMarker.Style>

  init(_ outline: Outline, text: ReadingText, marks: Marks, vocabulary: Vocabulary, year: Int?) {
    styles = Set(outline.nodes.compactMap(\.marker?.style))
    self.text = text
    self.marks = marks
    self.vocabulary = vocabulary
    self.year = year
  }

  private struct Open {
    var shape: Int
    var number: Int
    var index: Int
    var announces: Bool
  }

  func assign(_ outline: inout Outline) {
    var stack: [Open] = []
    for index in outline.nodes.indices {
      let node = outline.nodes[index]
      let announces = self.announces(node)
      let nested = isNested(index, outline, stack)
      let depth = position(of: node, announces, stack, outline, nested)
      stack.removeLast(stack.count - depth)
      outline.nodes[index].level = depth + 1
      outline.nodes[index].parent = stack.last?.index
      stack.append(
        Open(
          shape: shape(node, stack, nested), number: node.marker?.number ?? 0, index: index,
          announces: announces))
    }
  }

  /// Whether the heading announces a part of the report and is short enough to be no deed.
  private func announces(_ node: OutlineNode) -> Bool {
    node.words.count <= 40
      && (marks.has(.part, in: node.words)
        || Announcement.part(of: node.words, text, vocabulary, year) != nil)
  }

  /// The shape that a heading counts as; (1) stands for (一) where a clerk mixes the two.
  private func shape(_ node: OutlineNode, _ stack: [Open], _ nested: Bool) -> Int {
    guard let marker = node.marker else { return -1 }
    let underArabic = stack.contains { open in
      open.shape == HeadingMarker.Style.arabic.rawValue && (outermostIsArabic || open.index != stack[0].index)
    }
    if marker.style == .arabicParenthesis, !underArabic, !nested {
      return HeadingMarker.Style.chineseParenthesis.rawValue
    }
    return marker.style.rawValue
  }

  /// Whether (1) (2) … stand below an open (一): the next (二) goes on from it.
  private func isNested(_ index: Int, _ outline: Outline, _ stack: [Open]) -> Bool {
    guard outline.nodes[index].marker?.style == .arabicParenthesis else { return false }
    if stack.contains(where: { $0.shape == HeadingMarker.Style.arabicParenthesis.rawValue }) { return true }
    guard let open = stack.last(where: { $0.shape == HeadingMarker.Style.chineseParenthesis.rawValue }),
      outline.nodes[open.index].marker?.style == .chineseParenthesis
    else { return false }
    let later = outline.nodes[(index + 1)...].prefix { $0.marker?.style != .chinese }
    if let next = later.first(where: { $0.marker?.style == .chineseParenthesis }) {
      return next.marker?.number == open.number + 1
    }
    return later.contains { $0.marker?.style == .arabicParenthesis && $0.marker?.number == 2 }
  }

  private func position(
    of node: OutlineNode, _ announces: Bool, _ stack: [Open], _ outline: Outline, _ nested: Bool
  ) -> Int {
    guard let marker = node.marker else { return unnumberedPosition(node, announces, stack, outline) }
    let shape = shape(node, stack, nested)
    if let same = stack.lastIndex(where: { $0.shape == shape }) {
      // 一、 again right below a part's own 一、: the same shape at a second level.
      let top = stack[same]
      if marker.number == 1, top.announces, !announces, top.number >= 1, same == stack.count - 1,
        outline.nodes[top.index].ownText.isEmpty
      {
        return same + 1
      }
      if let first = stack.firstIndex(where: { $0.shape == shape }), first < same {
        let continues = marker.number == stack[first].number + 1
        if announces, continues || marker.number != top.number + 1 { return first }
      }
      return same
    }
    if announces, let part = stack.firstIndex(where: \.announces), shape < stack[part].shape { return part }
    if let above = stack.lastIndex(where: { $0.shape >= 0 && $0.shape < shape }) { return above + 1 }
    if let first = stack.first, first.announces || first.shape < 0, !announces { return 1 }
    return 0
  }

  private func unnumberedPosition(_ node: OutlineNode, _ announces: Bool, _ stack: [Open], _ outline: Outline)
    -> Int
  {
    guard let first = stack.first else { return 0 }
    if announces { return first.announces || first.shape <= HeadingMarker.Style.chinese.rawValue ? 0 : 0 }
    if let same = stack.lastIndex(where: { $0.shape == -1 && !$0.announces }) { return same }
    // A heading that lost its number stands beside its neighbours.
    let top = stack.count - 1
    if let last = stack.last, last.announces { return stack.count }
    return max(top, 0)
  }
}
