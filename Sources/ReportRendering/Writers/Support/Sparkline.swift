/// Values as a line of block characters.
enum Sparkline {
  private static let steps: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Draws the values on a scale from zero to their maximum; a gap is a blank, and trailing gaps fall away.
  static func text(_ values: [Double?]) -> String {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    guard let top = known.max() else { return "" }
    let line = values.map { value -> Character in
      guard let value, value.isFinite else { return " " }
      guard top > 0 else { return steps[0] }
      return steps[min(7, max(0, Int((value / top * 7).rounded())))]
    }
    return String(line).trimmedEnd
  }
}
