extension SIMD8 where Scalar == Float {
  /// The sum of the lanes, by halves; `sum()` leaves the order to the compiler.
  @inlinable @inline(__always) package var total: Float {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }
}
