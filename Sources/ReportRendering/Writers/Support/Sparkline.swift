import ChineseText

/// Values as a line of block characters.
enum Sparkline {
  private static let steps: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Draws the values; a gap is a blank, and trailing gaps fall away.
  ///
  /// The scale begins at zero, or where the values lie close together below the least of them.
  static func text(_ values: [Double?]) -> String {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    guard let top = known.max(), let least = known.min() else { return "" }
    let low = top > least && least > top * 0.6 ? least - (top - least) / 2 : 0
    let line = values.map { value -> Character in
      guard let value, value.isFinite else { return " " }
      guard top > 0 else { return steps[0] }
      return steps[((value - low) / (top - low) * 7).whole(within: 0...7)]
    }
    return String(line).trimmedEnd
  }
}
