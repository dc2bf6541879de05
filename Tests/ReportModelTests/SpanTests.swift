import Foundation
import ReportModel
import Testing

@Suite struct SpanTests {
  @Test func isWrittenAsAPair() throws {
    let data = try JSONEncoder().encode(Span(3, 8))
    #expect(String(decoding: data, as: UTF8.self) == "[3,8]")
    #expect(try JSONDecoder().decode(Span.self, from: data) == Span(3, 8))
  }

  @Test(arguments: ["[3]", "[]", "{}", "\"3,8\"", "[\"3\",8]", "null"])
  func isNotReadFromAnythingElse(_ text: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Span.self, from: Data(text.utf8)) }
  }

  @Test(arguments: [
    (Span(0, 5), Span(5, 9), 0), (Span(0, 5), Span(3, 9), 2), (Span(0, 9), Span(3, 5), 2),
    (Span(6, 9), Span(0, 3), 0),
    (Span(2, 4), Span(2, 4), 2),
  ])
  func overlapsByWhatBothHold(_ left: Span, _ right: Span, _ count: Int) {
    #expect(left.overlap(right) == count && right.overlap(left) == count)
  }

  @Test func holdsWhatLiesWithin() {
    #expect(Span(0, 5).contains(Span(0, 5)) && Span(0, 5).contains(Span(1, 2)))
    #expect(!Span(0, 5).contains(Span(4, 6)) && !Span(1, 5).contains(Span(0, 5)))
    #expect(Span(2, 6).count == 4 && Span(2, 6).range == 2..<6)
  }

  @Test func ordersByStartThenEnd() {
    #expect([Span(3, 4), Span(1, 9), Span(1, 2)].sorted() == [Span(1, 2), Span(1, 9), Span(3, 4)])
  }
}
