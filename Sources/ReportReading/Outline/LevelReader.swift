import Lexicon
import MarkedText
import ReportModel

/// Gives every heading its level by the report's own logic.
///
/// A stack holds the open headings by the shape of their numbers. A shape already open returns to its level; a new
/// one goes below, or, where a clerk numbered the outermost headings unusually, beside the one that announces a part.
struct LevelReader {
  /// Whether plain numbers count the parts of the report, and no 一、 does.
  private let isOutermostArabic: Bool

  init(_ outline: Outline) {
    isOutermostArabic = !outline.nodes.contains {
      $0.marker?.style == .chinese || $0.marker?.style == .chineseParenthesis
    }
  }

  private struct Open {
    var shape: Int
    var number: Int
    var index: Int
    var announces: Bool
  }

  private typealias Style = MarkedText.Marker.Style

  func assign(_ outline: inout Outline) {
    var stack: [Open] = []
    for index in outline.nodes.indices {
      let node = outline.nodes[index]
      let isNested = isNested(index, outline, stack)
      let depth = position(of: node, stack, outline, isNested)
      stack.removeLast(stack.count - depth)
      outline.nodes[index].level = depth + 1
      outline.nodes[index].parent = stack.last?.index
      stack.append(
        Open(
          shape: shape(node, stack, isNested), number: node.marker?.number ?? 0, index: index,
          announces: node.announces))
    }
  }

  /// The shape that a heading counts as; (1) stands for (一) where a clerk mixes the two.
  private func shape(_ node: OutlineNode, _ stack: [Open], _ isNested: Bool) -> Int {
    guard let marker = node.marker else { return -1 }
    guard marker.style == .arabicParenthesis, !isNested else { return marker.style.rawValue }
    let isUnderArabic = stack.contains { open in
      open.shape == Style.arabic.rawValue && (isOutermostArabic || open.index != stack[0].index)
    }
    return (isUnderArabic ? Style.arabicParenthesis : .chineseParenthesis).rawValue
  }

  /// Whether (1) (2) … stand below an open (一): the next (二) goes on from it.
  private func isNested(_ index: Int, _ outline: Outline, _ stack: [Open]) -> Bool {
    guard outline.nodes[index].marker?.style == .arabicParenthesis else { return false }
    if stack.contains(where: { $0.shape == Style.arabicParenthesis.rawValue }) { return true }
    guard let open = stack.last(where: { $0.shape == Style.chineseParenthesis.rawValue }),
      outline.nodes[open.index].marker?.style == .chineseParenthesis
    else { return false }
    let later = outline.nodes[(index + 1)...].prefix { $0.marker?.style != .chinese }
    if let next = later.first(where: { $0.marker?.style == .chineseParenthesis }) {
      return next.marker?.number == open.number + 1
    }
    return later.contains { $0.marker?.style == .arabicParenthesis && $0.marker?.number == 2 }
  }

  private func position(of node: OutlineNode, _ stack: [Open], _ outline: Outline, _ isNested: Bool) -> Int {
    guard let marker = node.marker else { return unnumberedPosition(node, stack, outline) }
    let shape = shape(node, stack, isNested)
    if let same = stack.lastIndex(where: { $0.shape == shape }) {
      // 一、 again right below a part's own 一、: the same shape at a second level.
      let top = stack[same]
      if marker.number == 1, top.announces, !node.announces, top.number >= 1, same == stack.count - 1,
        outline.nodes[top.index].ownText.isEmpty
      {
        return same + 1
      }
      if let first = stack.firstIndex(where: { $0.shape == shape }), first < same {
        let continues = marker.number == stack[first].number + 1
        if node.announces, continues || marker.number != top.number + 1 { return first }
      }
      return same
    }
    if node.announces, let part = stack.firstIndex(where: \.announces), shape < stack[part].shape {
      return part
    }
    if let above = stack.lastIndex(where: { $0.shape >= 0 && $0.shape < shape }) { return above + 1 }
    if let first = stack.first, first.announces || first.shape < 0, !node.announces { return 1 }
    return 0
  }

  private func unnumberedPosition(_ node: OutlineNode, _ stack: [Open], _ outline: Outline) -> Int {
    guard let first = stack.first else { return 0 }
    if node.announces {
      // 下一步打算 below 存在问题及下一步打算 is what that heading announced.
      let isAnnounced =
        outline.nodes[first.index].announced?.alsoPlans ?? false
        && (node.announced?.part == .plan || node.announced?.part == .shortcomings)
      return isAnnounced ? 1 : 0
    }
    if let same = stack.lastIndex(where: { $0.shape == -1 && !$0.announces }) { return same }
    // A heading that lost its number stands beside its neighbours.
    return stack[stack.count - 1].announces ? stack.count : stack.count - 1
  }
}
