/// A sentence, an item or another stretch of a report that is shown as one.
struct TextUnit: Hashable, Sendable {
  /// The scalars of the report's text.
  var range: Range<Int>
  /// The text on one line.
  var text: String
  /// The innermost section it stands in, nil before the first.
  var section: String?
  /// The facts that begin in it, in reading order.
  var facts: [String] = []

  /// Whether it is text that tells something, not a line of the page around it such as a date or a document number.
  var isRunning: Bool {
    if !facts.isEmpty || section != nil && text.unicodeScalars.count > 24 { return true }
    switch text.unicodeScalars.last {
    case "。", "！", "？", "；", "：", "，", ";", ":", "!", "?", ",": return text.unicodeScalars.count > 10
    default: return false
    }
  }
}
