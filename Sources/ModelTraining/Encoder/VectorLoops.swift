import Models

/// The two loops that training an encoder spends its time in, eight numbers at a time.
enum VectorLoops {
  /// Adds a multiple of some numbers to others.
  ///
  /// - Parameters:
  ///   - count: How many; a multiple of 8.
  @inline(__always) static func add(
    _ factor: Float, _ numbers: UnsafePointer<Float>?, _ start: Int, to sums: UnsafeMutablePointer<Float>?,
    _ sumStart: Int, _ count: Int
  ) {
    guard let numbers, let sums else { return }
    let from = UnsafeRawPointer(numbers + start)
    let to = UnsafeMutableRawPointer(sums + sumStart)
    var offset = 0
    while offset < 4 * count {
      let sum =
        to.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
        + factor * from.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
      to.storeBytes(of: sum, toByteOffset: offset, as: SIMD8<Float>.self)
      offset += 32
    }
  }

  /// The sum of the products of numbers, in eight lanes that come together at the end.
  ///
  /// - Parameters:
  ///   - count: How many; a multiple of 8.
  @inline(__always) static func product(
    _ numbers: UnsafePointer<Float>?, _ start: Int, _ others: UnsafePointer<Float>?, _ otherStart: Int,
    _ count: Int
  ) -> Float {
    guard let numbers, let others else { return 0 }
    let one = UnsafeRawPointer(numbers + start)
    let other = UnsafeRawPointer(others + otherStart)
    var lanes = SIMD8<Float>.zero
    var offset = 0
    while offset < 4 * count {
      lanes +=
        one.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
        * other.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
      offset += 32
    }
    return lanes.total
  }
}
