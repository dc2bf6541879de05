import MarkedText
import Testing

@Suite struct EnumeratorTests {
  @Test(
    arguments: [
      ("一是普法。二是调解。", [1, 2]), ("首先，普法；其次，调解", [1, 2]), ("首先，普法。再次，调解。还有，执法", [1, 3, 4]),
      ("第一，普法。第二、调解", [1, 2]), ("问题一：人少。问题二：钱少。", [1, 2]),
      ("一要普法，二要调解", [1, 2]), ("统一是好事", []), ("第一要求", []), ("普法宣传", []), ("一是普法二是调解三是执法", [1]),
      ("一是普法。二是调解三是执法", [1, 2, 3]), ("其一，人少；其二，钱少", [1, 2]), ("此外，经费紧张", [4]),
    ] as [(String, [Int])])
  func readsEnumerators(_ source: String, _ numbers: [Int]) {
    let text = MarkedText(source)
    #expect(text.enumerators(in: 0..<text.count).map(\.number) == numbers)
  }
}

@Suite struct HeadingMarkerTests {
  @Test(
    arguments: [
      ("一、强化学习", HeadingMarker.Style.chinese, 1, 2), ("(十二)规范执法", .chineseParenthesis, 12, 4),
      ("3.普法", .arabic, 3, 2),
      ("（2）普法", .arabicParenthesis, 2, 3), ("①普法", .circled, 1, 1), ("第二部分 普法", .division, 2, 4),
      ("一)普法", .chineseParenthesis, 1, 2), ("1.2024年工作情况", .arabic, 1, 2), ("4、 普法", .arabic, 4, 2),
    ] as [(String, HeadingMarker.Style, Int, Int)])
  func readsMarkers(_ source: String, _ style: HeadingMarker.Style, _ number: Int, _ length: Int) throws {
    let marker = try #require(MarkedText(source).marker(at: 0))
    #expect(marker.style == style && marker.number == number && marker.length == length)
  }

  @Test(arguments: ["1.5倍", "2024年", "普法", "一批人", "(普法)", "第三方", "一、"])
  func leavesWhatIsNoMarker(_ source: String) {
    #expect(
      MarkedText(source).marker(at: 0).map { $0.length < source.unicodeScalars.count } != true
        || source == "一、")
  }
}
