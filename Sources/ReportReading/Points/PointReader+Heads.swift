import ChineseText
import ReportModel
import Lexicon

extension PointReader {
  /// Whether the heading is a point itself, as (一)普法形式单一 with its detail behind it.
  func isHeadOfPoint(_ index: Int) -> Bool {
    let node = outline.nodes[index]
    return node.parent != nil && !node.hasOwnPart && outline.children(of: index).isEmpty
  }

  mutating func readHeaded(_ index: Int) {
    let node = outline.nodes[index]
    let asides = node.ownText.dropFirst(node.heading.upperBound == node.ownText.first?.lowerBound ? 1 : 0)
      .filter { causeStart(in: $0) == $0.lowerBound }
    let content = node.ownText.filter { !asides.contains($0) }
    if content.flatMap({ Enumerator.all(in: text.scalars, $0) }).count >= 2 {
      for piece in pieces(of: content, isPlan: false) + asides { addWeakness(piece, index) }
      return
    }
    let runsOn = node.ownText.first.map { $0.lowerBound == node.heading.upperBound } ?? false
    var range = node.wordsStart..<node.heading.upperBound
    if runsOn, let first = node.ownText.first {
      range = node.wordsStart..<first.upperBound
    } else if let first = node.ownText.first, first.count <= 3 * range.count {
      range = node.wordsStart..<first.upperBound
    }
    addWeakness(range, index)
    for paragraph in asides { addWeakness(paragraph, index) }
  }
}
