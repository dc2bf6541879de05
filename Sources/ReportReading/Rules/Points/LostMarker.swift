import Lexicon
import MarkedText

/// Two points in one item, since the marker of the second was lost.
enum LostMarker {
  static let rule = Rule(
    family: .points, name: "lost marker",
    pattern:
      "a semicolon within an item whose neighbours end in semicolons; or, where a number is skipped, a 是 right behind a "
      + "finding, else the second sentence of the item, if something is deficient behind it",
    reason: "clerks copy lists from elsewhere and lose a marker; the point is still there",
    examples: [
      Rule.Example(
        "一是执法力量薄弱;普法形式单一;三是公开不及时。", "weak 执法力量薄弱", "weak 普法形式单一", "weak 公开不及时"),
      Rule.Example("一是执法力量薄弱是普法形式单一,参与不高;三是公开不及时。", "weak 执法力量薄弱", "weak 普法形式单一,参与不高", "weak 公开不及时"),
      Rule.Example("一是执法力量薄弱。普法形式单一。三是公开不及时。", "weak 执法力量薄弱", "weak 普法形式单一", "weak 公开不及时"),
      Rule.Example("一是执法力量薄弱。人员偏少。二是公开不及时。", "weak 执法力量薄弱。人员偏少", "weak 公开不及时"),
    ])

  /// How much must follow a cut for a point of its own.
  private static let shortestPoint = 6

  /// One item, cut where the marker of a further point must have stood.
  static func parts(
    of body: Range<Int>, at place: Int, of items: [ListReader.Item], in text: MarkedText
  ) -> [Range<Int>] {
    guard place + 1 < items.count else { return [body] }
    let next = items[place + 1]
    let isSkipped = next.number > items[place].number + 1
    func endsInSemicolon(_ item: ListReader.Item) -> Bool {
      text.mark(at: item.mark.lowerBound - 1) == .semicolon
    }
    if endsInSemicolon(next) {
      let inner = text.places(in: body.dropLast()) { $0 == .semicolon }
      let alike = items.dropFirst().count(where: endsInSemicolon)
      if !inner.isEmpty, isSkipped || alike >= max(1, items.count - 2) {
        text.note(rule)
        return text.cut(body) { $0 == .semicolon }
      }
    }
    guard isSkipped else { return [body] }
    if let copula = copula(in: body, of: text) {
      text.note(rule)
      return [body.lowerBound..<copula, copula + 1..<body.upperBound]
    }
    let stops = text.places(in: body) { $0 == .stop }.filter { $0 < body.upperBound - shortestPoint }
    guard let stop = stops.first(where: { text.has(.deficiency, in: $0 + 1..<body.upperBound) }) else {
      return [body]
    }
    text.note(rule)
    return [body.lowerBound..<stop, stop + 1..<body.upperBound]
  }

  /// A 是 whose number is gone: right behind a finding, with another behind it.
  private static func copula(in body: Range<Int>, of text: MarkedText) -> Int? {
    text.all(.deficiency, in: body).map(\.range.upperBound).first { end in
      end + shortestPoint < body.upperBound && text.longestForm(.copula, at: end) != nil
        && text.has(.deficiency, in: end + 1..<body.upperBound)
    }
  }
}
