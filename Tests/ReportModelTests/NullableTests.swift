import Foundation
import ReportModel
import Testing

@Suite struct NullableTests {
  private func text(_ value: some Encodable) throws -> String {
    String(decoding: try JSON.data(value), as: UTF8.self)
  }

  @Test func anUnknownFactIsWrittenAsNull() throws {
    let written = try text(Township(name: "青溪镇"))
    for key in ["city", "county", "province"] { #expect(written.contains("\"\(key)\" : null"), "\(written)") }
    #expect(written.contains("\"name\" : \"青溪镇\""))
  }

  @Test(arguments: [
    (#"{"name":"青溪镇","county":null,"city":null,"province":null}"#, Township(name: "青溪镇")),
    (#"{"name":"青溪镇"}"#, Township(name: "青溪镇")), ("{}", Township()),
    (#"{"name":"蒲台乡","county":"乐都区","city":"海东市"}"#, Township(name: "蒲台乡", county: "乐都区", city: "海东市")),
  ])
  func aMissingKeyAndNullAreBothUnknown(_ text: String, _ township: Township) throws {
    let read = try JSON.value(Township.self, from: Data(text.utf8))
    #expect(read == township)
  }

  @Test func aValueOfAnotherSortIsRefused() {
    #expect(throws: DecodingError.self) { try JSON.value(Township.self, from: Data(#"{"name":3}"#.utf8)) }
  }
}
