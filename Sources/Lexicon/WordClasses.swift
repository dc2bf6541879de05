/// Some classes of words, tested at once.
@frozen @usableFromInline
package struct WordClasses: Sendable, ExpressibleByArrayLiteral {
  /// One bit a class, 64 to a word.
  @usableFromInline var bits = SIMD8<UInt64>()

  /// Gathers classes.
  @inlinable
  package init(_ classes: [WordClass] = []) { for wordClass in classes { insert(wordClass) } }
  @inlinable
  package init(arrayLiteral classes: WordClass...) { self.init(classes) }

  /// Adds a class.
  @inlinable
  package mutating func insert(_ wordClass: WordClass) {
    bits[Int(wordClass.rawValue >> 6)] |= 1 << UInt64(wordClass.rawValue & 63)
  }

  /// Adds all classes of another set.
  @inlinable
  package mutating func formUnion(_ other: WordClasses) { bits |= other.bits }

  /// Whether a class is among them.
  @inlinable
  package func contains(_ wordClass: WordClass) -> Bool { contains(raw: wordClass.rawValue) }

  /// The same for the raw value of a class.
  @inlinable
  func contains(raw: UInt16) -> Bool { bits[Int(raw >> 6)] >> UInt64(raw & 63) & 1 != 0 }

  /// Whether one of some classes is among them.
  @inlinable
  package func contains(anyOf other: WordClasses) -> Bool { (bits & other.bits) != .zero }

  /// Calls with each of the classes, in their order, until the call returns false.
  @inlinable @inline(__always)
  package func each(_ visit: (WordClass) -> Bool) {
    for word in 0..<bits.scalarCount {
      var rest = bits[word]
      while rest != 0 {
        let raw = UInt16(truncatingIfNeeded: word << 6 | rest.trailingZeroBitCount)
        rest &= rest &- 1
        if let wordClass = WordClass(rawValue: raw), !visit(wordClass) { return }
      }
    }
  }
}
