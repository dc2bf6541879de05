import Lexicon
import MarkedText
import ReportModel

/// 分别下降40%、52%: a figure in a list that has nothing of its own shares what is said of the one before.
enum ListContinuation {
  static let rule = Rule(
    family: .quantities, name: "ListContinuation", pattern: "a change + 、/和 + a number with the same unit",
    reason: "The verb is said once for the list.",
    examples: [
      .init("警情和案件同比分别下降40%、52%。", "40% change down", "52% change down"),
      .init("办件量同比增长12.5%和8.3%。", "12.5% change up", "8.3% change up"),
      .init("办件量同比增长12.5%,办结率98%。", "12.5% change up", "98%"),
    ])

  /// Takes over the kind of the quantity before where nothing but a joint stands between.
  static func apply(to quantity: inout Quantity, behind previous: Quantity?, in text: MarkedText) {
    guard let previous, previous.kind == .change, quantity.kind == .actual, previous.unit == quantity.unit,
      isJoint(previous.end..<quantity.number.lowerBound, text)
    else { return }
    text.note(rule)
    (quantity.kind, quantity.direction) = (.change, previous.direction)
  }

  private static func isJoint(_ range: Range<Int>, _ text: MarkedText) -> Bool {
    guard !range.isEmpty, range.count <= 3 else { return false }
    var place = range.lowerBound
    if text.mark(at: place) == .enumeration {
      place += 1
    } else if let joint = text.longestForm(.listJoint, at: place) {
      place = joint.end
    } else {
      return false
    }
    if let rough = text.longestForm(.rough, at: place) { place = rough.end }
    return place == range.upperBound
  }
}
