import Testing

@testable import NianlunCommandLine

@Suite struct NearMatchTests {
  @Test(arguments: [
    ("kitten", "sitting", 3), ("comapre", "compare", 1), ("", "abc", 3), ("abc", "", 3), ("青溪镇", "青西镇", 1),
    ("abc", "abc", 0), ("ca", "abc", 3),
  ])
  func countsSlips(_ left: String, _ right: String, _ expected: Int) {
    #expect(NearMatch.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == expected)
  }

  @Test(arguments: [
    ("comapre", "compare"), ("Compare", "compare"), ("weak", "weaknesses"), ("青溪", "青溪镇"), ("青西镇", "青溪镇"),
    ("xyz", nil), ("", nil), ("c", nil),
  ])
  func findsTheNearest(_ word: String, _ expected: String?) {
    #expect(NearMatch.best(for: word, in: ["read", "compare", "weaknesses", "青溪镇", "宜居镇"]) == expected)
  }
}
