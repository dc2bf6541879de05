extension Double {
  /// As people write it: 12 and not 12.0.
  ///
  /// What no whole number of the machine holds is written as it is.
  public var written: String { Int(exactly: self).map(String.init) ?? String(self) }

  /// Rounded to a whole number within bounds; what is no number gives the lower one.
  ///
  /// A value beyond every `Int` would end the program if it were converted as it is.
  public func whole(
    within bounds: ClosedRange<Int>, _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
  ) -> Int {
    guard self > Double(bounds.lowerBound) else { return bounds.lowerBound }
    guard self < Double(bounds.upperBound) else { return bounds.upperBound }
    return Int(rounded(rule))
  }
}
