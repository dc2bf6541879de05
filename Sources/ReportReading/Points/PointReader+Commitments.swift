import ChineseText
import ReportModel
import Vocabulary

extension PointReader {
  mutating func addCommitment(_ piece: Range<Int>, _ index: Int) {
    guard let range = trimmed(piece), range.count >= 8, !isPlanPreamble(range, index) else { return }
    // A numbered point with a head of its own: each sentence behind the head is a deed.
    commitments.append(Point(range: range, node: index))
  }

  func isPlanPreamble(_ range: Range<Int>, _ index: Int) -> Bool {
    let string = text.text(range)
    if string.hasSuffix(":") || string.hasSuffix("如下") || string.hasPrefix("特此") || string.hasPrefix("以上") {
      return true
    }
    let closing = marks.has(.planPreamble, in: range) && range.upperBound - range.lowerBound < 160
    if closing, range.count < 160, text.scalars[min(range.upperBound, text.scalars.count - 1)] == ":" {
      return true
    }
    // What stands before the plan's own sections or items, and names no deed that could be checked.
    let node = outline.nodes[index]
    let beforeSections = node.parent == nil && !outline.children(of: index).isEmpty
    let beforeItems =
      node.ownText.count > 1
      && node.ownText.first.map {
        $0.contains(range.lowerBound) && Enumerator.all(in: text.scalars, $0).isEmpty
          && HeadingMarker.parse(text.scalars, at: $0.lowerBound) == nil
      } ?? false
      && node.ownText.dropFirst().contains {
        !Enumerator.all(in: text.scalars, $0).isEmpty
          || HeadingMarker.parse(text.scalars, at: $0.lowerBound) != nil
      }
    let beforeInline = node.ownText.contains { paragraph in
      paragraph.contains(range.lowerBound)
        && (Enumerator.all(in: text.scalars, paragraph).first.map { $0.range.lowerBound > range.lowerBound }
          ?? false)
    }
    let opens = ["下一步", "今后", "明年", "新的一年", "接下来", "下一阶段", "针对", "20"].contains { string.hasPrefix($0) }
    if beforeSections || beforeItems || beforeInline { return true }
    return opens && string.contains("将") && (string.contains("开局之年") || string.contains("收官之年") || closing)
  }
}
