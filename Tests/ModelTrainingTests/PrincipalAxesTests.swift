import SeededRandom
import Testing

@testable import ModelTraining

@Suite struct PrincipalAxesTests {
  private static func product(_ one: [Float], _ other: [Float]) -> Float {
    zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Points of a plane of so many directions in more coordinates.
  private static func points(_ count: Int, of rank: Int, in wide: Int) -> [[Float]] {
    var generator = SplitMix64(seed: 3)
    let directions = (0..<rank).map { _ in (0..<wide).map { _ in Float(generator.normal()) } }
    return (0..<count).map { _ in
      let shares = directions.map { _ in Float(generator.normal()) }
      return (0..<wide).map { axis in zip(shares, directions).reduce(0) { $0 + $1.0 * $1.1[axis] } }
    }
  }

  private static func axes(_ points: [[Float]], count: Int) -> PrincipalAxes {
    let wide = points[0].count
    let products = (0..<wide * wide).map { place in
      points.reduce(0.0) { $0 + Double($1[place / wide]) * Double($1[place % wide]) }
    }
    return PrincipalAxes(products: products, of: wide, count: count)
  }

  @Test(arguments: [4, 6, 7])
  func pointsOfAPlaneKeepTheirProducts(_ count: Int) {
    let points = Self.points(40, of: 4, in: 12)
    let axes = Self.axes(points, count: count)
    let placed = points.map(axes.coordinates)
    for one in points.indices {
      for other in points.indices {
        #expect(
          abs(Self.product(points[one], points[other]) - Self.product(placed[one], placed[other])) < 1e-3)
      }
    }
  }

  /// An axis that held nearly all would leave the others too few levels.
  @Test func noAxisHoldsMuchMoreThanAnother() {
    let long = Self.points(200, of: 8, in: 16).map { $0.enumerated().map { $0 == 0 ? 30 * $1 : $1 } }
    let placed = long.map(Self.axes(long, count: 8).coordinates)
    let spreads = (0..<8).map { axis in placed.reduce(0) { $0 + $1[axis] * $1[axis] } }
    #expect(spreads.max()! < 1.5 * spreads.min()!)
  }
}
