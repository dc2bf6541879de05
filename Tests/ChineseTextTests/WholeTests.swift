import ChineseText
import Testing

@Suite struct WholeTests {
  @Test(arguments: [
    (12.0, "12"), (12.5, "12.5"), (-0.0, "0"), (1e15, "1000000000000000"), (1e300, "1e+300"),
    (.infinity, "inf"),
    (-.infinity, "-inf"), (.nan, "nan"),
  ])
  func writesAnyNumber(_ value: Double, _ text: String) { #expect(value.written == text) }

  @Test(arguments: [
    (0.4, 0), (0.5, 1), (6.6, 7), (7.4, 7), (-3, 0), (1e300, 7), (.infinity, 7), (-.infinity, 0), (.nan, 0),
  ])
  func roundsWithinBounds(_ value: Double, _ whole: Int) { #expect(value.whole(within: 0...7) == whole) }

  @Test func roundsByTheRule() { #expect(2.1.whole(within: 0...5, .up) == 3) }
}
