import ChineseText
import ReportModel
import Vocabulary

extension PointReader {
  mutating func addWeakness(_ piece: Range<Int>, _ index: Int) {
    let node = outline.nodes[index]
    if node.part == .causes {
      var range = piece
      if let start = causeStart(in: piece), let words = afterCause(start, piece) {
        range = words..<piece.upperBound
      }
      addCause(range, index, nil)
      return
    }
    guard let start = causeStart(in: piece) else {
      addShortcoming(piece, index)
      return
    }
    if start > piece.lowerBound { addShortcoming(piece.lowerBound..<start, index) }
    guard let words = afterCause(start, piece), words < piece.upperBound else { return }
    let owner = start > piece.lowerBound && !shortcomings.isEmpty ? shortcomings.count - 1 : nil
    let items = Enumerator.all(in: text.scalars, words..<piece.upperBound)
    if items.count >= 2 {
      for (place, item) in items.enumerated() {
        let end = place + 1 < items.count ? items[place + 1].range.lowerBound : piece.upperBound
        addCause(item.range.upperBound..<end, index, owner)
      }
    } else {
      addCause(words..<piece.upperBound, index, owner)
    }
  }

  mutating func addShortcoming(_ range: Range<Int>, _ index: Int) {
    guard let range = trimmed(range), range.count >= 6, !isAnnouncement(range) else { return }
    shortcomings.append(Point(range: range, node: index))
  }

  mutating func addCause(_ range: Range<Int>, _ index: Int, _ owner: Int?) {
    guard let range = trimmed(range), range.count >= 5, !isAnnouncement(range) else { return }
    causes.append((Point(range: range, node: index), owner))
  }

  /// 虽然取得一定成效,但还存在一些不足: says that points follow.
  func isAnnouncement(_ range: Range<Int>) -> Bool {
    let string = text.text(range)
    if string.hasSuffix(":") || string.hasSuffix("如下") { return true }
    let general = ["总的来看", "总体来看", "对照", "与上级", "与先进", "从自查", "回顾", "同时"].contains(where: string.hasPrefix)
    let names = marks.has(.subject, in: range) || marks.has(.subjectIdiom, in: range)
    if general, !names || marks.has(.shortcomingsPreamble, in: range), string.count < 80 { return true }
    return string.hasPrefix("一年来") && string.contains("取得") && string.count < 70
  }
}
