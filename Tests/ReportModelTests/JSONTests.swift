import Foundation
import ReportModel
import Testing

@Suite struct JSONTests {
  @Test func sortsKeysAndEndsWithANewline() throws {
    let text = String(decoding: try JSON.data(["b": 1, "a": 2]), as: UTF8.self)
    #expect(text == "{\n  \"a\" : 2,\n  \"b\" : 1\n}\n")
  }

  @Test func leavesSlashesAndChineseAsTheyAre() throws {
    let text = String(decoding: try JSON.data(["a/b（虚构）"]), as: UTF8.self)
    #expect(text.contains("a/b（虚构）"))
  }

  @Test(arguments: ["", "\"", "\\", "\n\t\u{1}", "青溪镇", "👩‍👧", "\u{2028}", "</script>"])
  func givesEveryTextBack(_ text: String) throws {
    let back = try JSON.value([String].self, from: JSON.data([text]))
    #expect(back == [text])
  }

  @Test func theSameValueGivesTheSameBytes() throws {
    let report = Sample.report
    let (once, twice) = (
      try JSON.data(report, phrasebook: SamplePhrasebook()),
      try JSON.data(report, phrasebook: SamplePhrasebook())
    )
    #expect(once == twice)
  }

  // MARK: - Against the encoder of Foundation

  /// A value with everything that values here are made of.
  private struct Everything: Encodable {
    var text: String
    var number: Double
    var float: Float = 0.25
    var whole: Int
    var small: UInt8 = 255
    var isTrue = true
    var nothing: Int?
    var none: [Int] = []
    var empty: [String: Int] = [:]
    var rows: [[Double]] = [[1, 2.5], []]
    var byName: [String: [String]] = ["乙": ["一"], "a": [], "B": ["/", "\\"]]
    @Nullable var unknown: Int? = nil
    @Nullable var known: Int? = 7
    var spans = [Span(3, 9), Span(0, 0)]
    var span = Span(12, 345_678)
    var names: [String] = ["乙\n", ""]
    var nested = Nested()

    struct Nested: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        var row = container.nestedUnkeyedContainer(forKey: .row)
        try row.encode(1)
        try row.encodeNil()
        var inner = row.nestedContainer(keyedBy: Key.self)
        try inner.encode("z", forKey: .self)
        try inner.encode("a", forKey: .row)
        try "above".encode(to: container.superEncoder())
        try [3].encode(to: row.superEncoder())
        try container.encode(false, forKey: .self)
      }

      enum Key: CodingKey { case row, `self` }
    }
  }

  @Test(
    arguments: [
      "", "\"\\/", "青溪镇👩‍👧\u{2028}\u{7F}",
      String(String.UnicodeScalarView((0..<33).compactMap(Unicode.Scalar.init))),
    ],
    [
      0, -0.0, 1, -17, 0.1, 1.0 / 3, 98.5, 1e15, 1e16, 12_345_678_901_234_567, 1e-7, 5e-324,
      .greatestFiniteMagnitude,
    ])
  func writesWhatTheEncoderOfFoundationWrites(_ text: String, _ number: Double) throws {
    let value = Everything(text: text, number: number, whole: text.utf8.count - 9)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    #expect(try JSON.data(value) == encoder.encode(value) + [0x0A])
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(try JSON.line(value) == encoder.encode(value) + [0x0A])
    #expect(try JSON.line(text) == encoder.encode(text) + [0x0A])
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func whatIsNoNumberIsNotWritten(_ number: Double) {
    #expect(throws: EncodingError.self) { try JSON.data([number]) }
  }
}
