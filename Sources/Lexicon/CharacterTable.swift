/// A value for each code unit of the first plane.
///
/// A look needs no check of bounds: there is a value for all that a code unit can be.
@frozen @usableFromInline
package struct CharacterTable<Value: BitwiseCopyable & Sendable>: Sendable {
  /// The values in the order of the code units.
  @usableFromInline package let values: [Value]

  /// Takes a value for each of the 65,536 code units.
  package init(_ values: [Value]) {
    precondition(values.count == 1 << 16)
    self.values = values
  }

  /// The value of a code unit.
  @inlinable @inline(__always)
  package subscript(unit: UInt16) -> Value {
    // In bounds, as the count was held to 2^16 when the table was made and a code unit is below that.
    values.withUnsafeBufferPointer { $0[Int(unit)] }
  }
}
