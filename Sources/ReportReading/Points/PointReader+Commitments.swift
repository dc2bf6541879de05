import ChineseText
import ReportModel
import Lexicon

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
    if beforeSections || beforeItems || beforeInline || opens && isGuidingSentence(range) { return true }
    return opens && string.contains("将") && (string.contains("开局之年") || string.contains("收官之年") || closing)
  }

  private static let guides = [
    "为主线", "为契机", "为抓手", "为指导", "为引领", "为导向", "为统领", "为牵引", "为遵循", "为根本", "为核心", "为目标",
  ]
  private static let aims = [
    "法治政府建设", "法治建设", "依法行政", "依法治", "法治化水平", "法治乡镇", "法治街道",
  ]

  /// 2023年,我镇将以…为主线,补短板、强弱项,推动法治政府建设再上新水平: says under what, and plans nothing of its own.
  private func isGuidingSentence(_ range: Range<Int>) -> Bool {
    let string = text.text(range)
    let figures = range.dropFirst(4).contains { text.scalars[$0].isASCIIDigit }
    guard string.contains("将"), !figures, Self.guides.contains(where: string.contains) else { return false }
    let last = string.split(separator: ",").last ?? ""
    return Self.aims.contains(where: last.contains)
  }
}
