import Lexicon
import MarkedText

/// Finds sections whose numbers do not follow each other.
enum Numbering {
  static let rule = Rule(
    family: .outline, name: "numbering",
    pattern: """
      two sections beside each other with one number; a number left out between them, or before the first, unless it \
      stands before a paragraph, an unnumbered heading stands there, or the numbers run on from the section before
      """,
    reason: "A doubled or missing number shows that a section was taken out, put in or copied.",
    examples: [
      .init(
        "一、主要工作\n(一)规范行政执法\n组织执法检查。\n(一)加强普法宣传\n开展法治讲座。\n(四)推进政务公开\n更新公开目录。",
        "1 achievements 一、主要工作", "2 achievements (一)规范行政执法", "2 achievements (一)加强普法宣传",
        "2 achievements (四)推进政务公开", "doubled (一)规范行政执法 (一)加强普法宣传", "skipped (一)加强普法宣传 (四)推进政务公开"),
      .init(
        "一、主要工作\n(一)规范行政执法\n1.组织执法检查。查处占道经营,督促限期改正。\n(二)加强普法宣传\n2.开展法治讲座。深入村组院落,覆盖全体居民。",
        "1 achievements 一、主要工作", "2 achievements (一)规范行政执法", "3 achievements 1.组织执法检查。",
        "2 achievements (二)加强普法宣传", "3 achievements 2.开展法治讲座。"),
    ])

  /// The last section of a level.
  private struct Last {
    var index: Int
    /// Its number; nil where it has none, so that the next is not judged.
    var number: Int?
  }

  static func irregularities(_ outline: Outline, in text: MarkedText) -> [Outline.Irregularity] {
    var found: [Outline.Irregularity] = []
    var open: [Last] = []
    /// The last number of each style, over the whole report.
    var running = [Int](repeating: 0, count: MarkedText.Marker.Style.circled.rawValue + 1)
    for (index, node) in outline.nodes.enumerated() {
      let before = open.count >= node.level ? open[node.level - 1] : nil
      if open.count >= node.level { open.removeLast(open.count - node.level + 1) }
      while open.count < node.level - 1 { open.append(Last(index: index, number: nil)) }
      open.append(Last(index: index, number: node.marker?.number))
      guard let marker = node.marker else { continue }
      let style = marker.style.rawValue
      let runsOn = running[style] + 1 == marker.number
      running[style] = marker.number
      if let before {
        guard let number = before.number else { continue }
        if marker.number == number {
          found.append(.init(kind: .doubled, nodes: [before.index, index]))
        } else if marker.number > number + 1, !stands(number + 1, marker, before.index..<index, outline, text)
        {
          found.append(.init(kind: .skipped, nodes: [before.index, index]))
        }
      } else if marker.number > 1, !runsOn, !stands(1, marker, (node.parent ?? 0)..<index, outline, text) {
        found.append(.init(kind: .skipped, nodes: [index]))
      }
    }
    return found
  }

  /// Whether a paragraph that was read as text begins with a number between two of sections.
  private static func stands(
    _ number: Int, _ marker: MarkedText.Marker, _ nodes: Range<Int>, _ outline: Outline, _ text: MarkedText
  ) -> Bool {
    func begins(_ range: Range<Int>) -> Bool {
      guard let found = text.marker(at: range.lowerBound) else { return false }
      return found.style == marker.style && found.number >= number && found.number < marker.number
    }
    return outline.nodes[nodes].contains { $0.ownText.contains(where: begins) }
      || outline.preamble.contains(where: begins)
  }
}
