/// Numbers with a fraction as whole numbers of 1/1,048,576 (20 binary digits).
///
/// A power of two keeps every number that was rounded once as it is, however often it is written and read: below 16 the
/// grid is coarser than `Float`'s own, above it `Float`'s steps lie on the grid.
package enum FixedPoint {
  /// How many binary digits stand behind the point; model texts state it.
  package static let bits = 20
  /// How many steps 1 has.
  package static let unit: Float = 1_048_576

  /// The number of steps that is nearest to a number.
  package static func integer(_ number: Float) -> Int {
    Int(max(-4e12, min(4e12, (Double(number) * Double(unit)).rounded())))
  }

  /// The number that so many steps make.
  package static func float(_ integer: Int) -> Float { Float(Double(integer) / Double(unit)) }

  /// The number on the grid that is nearest to a number.
  package static func rounded(_ number: Float) -> Float { float(integer(number)) }
}
