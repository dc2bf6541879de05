/// What a text is about, as a point on a sphere: near points tell of near things.
package struct Embedding: Equatable, Sendable {
  /// The coordinates; the squares add up to 1, or all are 0.
  package let values: [Float]

  /// The point in the direction of a vector.
  package init(direction: [Float]) {
    let squares = direction.withUnsafeBufferPointer { Self.product($0, $0) }
    let scale = squares > 0 ? 1 / squares.squareRoot() : 0
    values = direction.map { $0 * scale }
  }

  /// The cosine of two texts' points, −1 to 1.
  ///
  /// - Complexity: O(n) in the dimensions.
  package func dot(_ other: Embedding) -> Float {
    values.withUnsafeBufferPointer { one in
      other.values.withUnsafeBufferPointer { Self.product(one, $0) }
    }
  }

  /// Adds in eight lanes that come together at the end, so that the order is the same on every machine.
  @inline(__always)
  static func product(_ one: UnsafeBufferPointer<Float>, _ other: UnsafeBufferPointer<Float>) -> Float {
    let count = min(one.count, other.count)
    let (left, right) = (UnsafeRawBufferPointer(one), UnsafeRawBufferPointer(other))
    var lanes = SIMD8<Float>.zero
    var place = 0
    let whole = count & ~7
    while place < whole {
      lanes +=
        left.loadUnaligned(fromByteOffset: place &* 4, as: SIMD8<Float>.self)
        * right.loadUnaligned(fromByteOffset: place &* 4, as: SIMD8<Float>.self)
      place &+= 8
    }
    var sum = lanes.total
    while place < count {
      sum += one[place] * other[place]
      place &+= 1
    }
    return sum
  }
}
