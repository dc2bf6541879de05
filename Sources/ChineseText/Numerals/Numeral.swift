/// A number as written in a text.
public struct Numeral: Equatable, Sendable {
  /// Where it stands, with its scale mark and its 余 or 多.
  public var range: Range<Int>
  /// Its value, scaled; the middle of an interval.
  public var value: Double
  /// Both ends of an interval, such as 3000—4000 or 两三.
  public var interval: ClosedRange<Double>?
  /// Whether 余 or 多 belongs to it: at least so many.
  public var isUpward: Bool
  /// Whether it is written in Chinese numerals only.
  public var isChinese: Bool
  /// Whether it is a rate in percent; its value is in percent then.
  public var isPercent: Bool
  /// Whether it is a fraction, such as 三分之二.
  public var isFraction: Bool

  init(
    range: Range<Int>, value: Double, interval: ClosedRange<Double>? = nil, isUpward: Bool = false,
    isChinese: Bool = false, isPercent: Bool = false, isFraction: Bool = false
  ) {
    self.range = range
    self.value = value
    self.interval = interval
    self.isUpward = isUpward
    self.isChinese = isChinese
    self.isPercent = isPercent
    self.isFraction = isFraction
  }
}
