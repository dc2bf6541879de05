import ChineseText
import ReportModel
import Lexicon

extension PointReader {
  mutating func addWeakness(_ piece: Range<Int>, _ index: Int) {
    let node = outline.nodes[index]
    if node.part == .causes {
      if let start = causeStart(in: piece), let words = afterCause(start, piece) {
        for cause in causes(in: words..<piece.upperBound) { addCause(cause, index, nil) }
      } else {
        addCause(piece, index, nil)
      }
      return
    }
    guard let start = causeStart(in: piece) else {
      addShortcoming(piece, index)
      return
    }
    if start > piece.lowerBound { addShortcoming(piece.lowerBound..<start, index) }
    guard let words = afterCause(start, piece), words < piece.upperBound else { return }
    let owner = start > piece.lowerBound && !shortcomings.isEmpty ? shortcomings.count - 1 : nil
    for cause in causes(in: words..<piece.upperBound) { addCause(cause, index, owner) }
  }

  /// Words that begin a further cause within a sentence.
  private static let further = ["加之", "再加上", "加上", "也有", "又有", "客观上", "主观上", "另外", "此外", "同时"]
  /// Words before a cause that are none of it.
  private static let joints = ["既有", "加之", "再加上", "加上", "也有", "又有", "另外,", "此外,", "同时,"]

  /// The causes of one sentence: 既有财力有限的客观因素,也有韧劲不足的主观因素.
  private func joined(_ range: Range<Int>) -> [Range<Int>] {
    let both = text.starts(range, with: "既有") || text.starts(range, with: "既")
    let starts = range.filter { index in
      guard index > range.lowerBound, text.scalars[index - 1].isClauseBreak else { return false }
      return Self.further.contains { word in
        text.starts(index..<range.upperBound, with: word) && (word.hasSuffix("有") ? both : true)
      }
    }
    return cut(range, at: starts.map { $0 - 1 }).map { part in
      let start = part.first { text.scalars[$0] != " " } ?? part.lowerBound
      let joint = Self.joints.first { text.starts(start..<part.upperBound, with: $0) }
      return start + (joint?.unicodeScalars.count ?? 0)..<part.upperBound
    }
  }

  /// The single causes behind the words that announce them: by 一是, by number, else by semicolon.
  private func causes(in range: Range<Int>) -> [Range<Int>] {
    let items = enumerators(in: range, isPlan: false)
    if items.count >= 2 {
      return items.enumerated().map { place, item in
        item.range
          .upperBound..<(place + 1 < items.count ? items[place + 1].range.lowerBound : range.upperBound)
      }
    }
    if let marker = HeadingMarker.parse(text.scalars, at: range.lowerBound) {
      return inlineNumbers((range.lowerBound + marker.length)..<range.upperBound, after: marker)
    }
    return semicolonParts(range).flatMap(joined)
  }

  mutating func addShortcoming(_ range: Range<Int>, _ index: Int) {
    guard let open = withoutClosing(range), let range = trimmed(withoutConnective(open)), range.count >= 6,
      !isAnnouncement(range), !isOpening(range, index)
    else { return }
    shortcomings.append(Point(range: range, node: index))
  }

  mutating func addCause(_ range: Range<Int>, _ index: Int, _ owner: Int?) {
    guard let range = trimmed(range), range.count >= 5, !isAnnouncement(range) else { return }
    causes.append((Point(range: range, node: index), owner))
  }

  private static let connectives = ["同时", "此外", "另外", "其次", "再次", "最后", "再者", "一方面", "另一方面", "还有"]

  /// A point without the word that joins it to the one before.
  private func withoutConnective(_ range: Range<Int>) -> Range<Int> {
    guard let start = trimmed(range)?.lowerBound,
      let word = Self.connectives.first(where: { text.starts(start..<range.upperBound, with: $0 + ",") })
    else { return range }
    return start + word.unicodeScalars.count..<range.upperBound
  }

  private static let closings = [
    "对此", "为此", "以上", "上述", "针对上述", "针对以上", "针对这些", "针对存在", "对上述", "对以上", "对于上述", "对于以上", "对于这些", "对这些",
    "这些问题", "这些不足",
    "下一步", "今后", "接下来",
  ]

  /// The range without a closing sentence (对此,我镇将…加以改进): it names nothing weak and plans nothing of its own.
  private func withoutClosing(_ range: Range<Int>) -> Range<Int>? {
    let sentences = Clauses.sentences(in: text.scalars, from: range.lowerBound, to: range.upperBound)
    guard let last = sentences.last else { return range }
    let words = text.text(trimmed(last) ?? last)
    let promises = ["将", "改进", "解决", "整改", "改正", "克服", "加强"].contains(where: words.contains)
    guard Self.closings.contains(where: words.hasPrefix), promises else { return range }
    return sentences.count > 1 ? range.lowerBound..<last.lowerBound : nil
  }

  /// 肯定成绩的同时,也清醒地看到工作中的差距: the first sentence of several, and it names nothing that is weak.
  private func isOpening(_ range: Range<Int>, _ index: Int) -> Bool {
    guard shortcomings.last?.node != index, let end = outline.nodes[index].ownText.last?.upperBound,
      end - range.upperBound > range.count, !marks.has(.subject, in: range),
      !marks.has(.subjectIdiom, in: range)
    else { return false }
    return text.hasAny(["差距", "问题", "不足", "短板", "薄弱"], in: range)
      && text.hasAny(["成绩", "成效", "进展", "进步", "起色", "看到", "认识到", "对照", "距离", "相比"], in: range)
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
