import MarkedText

/// Where a point begins and ends, without what only carries it.
enum PointEnds {
  /// The range without blanks and marks at its ends, without bullet and number in front; nil where nothing is left.
  ///
  /// - Parameter keepsBullet: Whether a bullet in front stays: a measure is the line as it stands, a point is not.
  static func trimmed(_ range: Range<Int>, in text: MarkedText, keepsBullet: Bool = false) -> Range<Int>? {
    var (low, high) = (range.lowerBound, range.upperBound)
    func isEdge(_ place: Int) -> Bool { text.isPause(place) || isBlank(text.units[place]) }
    while low < high, isEdge(low) { low += 1 }
    if !keepsBullet { while low < high, isBullet(text.units[low]) { low += 1 } }
    if low < high, let marker = text.marker(at: low), low + marker.length < high { low += marker.length }
    while high > low, isEdge(high - 1) || text.mark(at: high - 1) == .openBracket { high -= 1 }
    // A bracket that opened before the range.
    if high > low, text.mark(at: high - 1) == .closeBracket,
      text.firstMark(in: low..<high, where: { $0 == .openBracket }) == nil
    {
      high -= 1
    }
    return high > low ? low..<high : nil
  }

  /// Whether a code unit opens a line as a bullet.
  static func isBullet(_ unit: UInt16) -> Bool {
    switch unit {
    case .of("●"), .of("◆"), .of("■"), .of("★"), .of("▲"), .of("◇"), .of("□"), .of("·"), .of("—"), .of("―"),
      .of("▪"), .of("➢"), .of("√"), .of("*"):
      true
    default: false
    }
  }

  private static func isBlank(_ unit: UInt16) -> Bool { unit == .of(" ") || unit == .of("\n") }
}
