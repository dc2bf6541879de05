import Foundation
import ReportModel
import Testing

@Suite struct ReportFormTests {
  private func object(_ value: some Encodable) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: JSON.data(value, phrasebook: SamplePhrasebook()))
    return try #require(object as? [String: Any])
  }

  @Test func aReportReadsBackWhole() throws {
    let back = try JSON.value(Report.self, from: JSON.data(Sample.report, phrasebook: SamplePhrasebook()))
    #expect(back == Sample.report)
  }

  @Test func aFindingIsToldInTheWordsOfThePhrasebook() throws {
    let finding = try object(try #require(Sample.report.findings.first))
    #expect(finding["message"] as? String == "事" && finding["messageEnglish"] as? String == "fact")
  }

  @Test func aFindingWithoutItsFactKeepsTheWordsItWasToldIn() throws {
    let text = """
      {"kind": "sumDiffers", "metrics": [], "text": "", "span": null, "message": "甲", "messageEnglish": "a"}
      """
    let finding = try JSON.value(Finding.self, from: Data(text.utf8))
    #expect(finding.fact == .told(chinese: "甲", english: "a"))
  }

  @Test func withoutAPhrasebookNoHalfFormIsWritten() {
    #expect(throws: EncodingError.self) { try JSON.data(Sample.report) }
  }

  @Test func aReportHasTheKeysOfTheContract() throws {
    let keys = try object(Sample.report).keys.sorted()
    #expect(
      keys == [
        "causes", "commitments", "damagedDates", "documentNumber", "findings", "measures", "metrics",
        "published",
        "publisher", "rectifications", "schema", "sections", "shortcomings", "source", "text", "title",
        "township",
        "year", "yearRule",
      ])
  }

  @Test func aReportNamesItsForm() throws {
    #expect(try object(Sample.report)["schema"] as? String == "nianlun/report/1")
  }

  @Test(arguments: ["title", "documentNumber", "publisher"])
  func whatIsNotKnownIsNull(_ key: String) throws {
    #expect(try object(Sample.report)[key] is NSNull)
  }

  @Test func aMetricIsWrittenWithItsPlace() throws {
    let metric = try object(try #require(Sample.report.metrics.first))
    #expect(metric["span"] as? [Int] == [0, 4])
    #expect(metric["range"] as? [Double] == [5, 7])
    #expect(metric["direction"] is NSNull && metric["section"] is NSNull)
    #expect(metric["kind"] as? String == "actual" && metric["qualifier"] as? String == "exact")
  }

  @Test func everyFormHasItsName() {
    let township = Township(name: "青溪镇")
    let comparison = Comparison(
      township: township, from: nil, to: 2023, fictional: true, copied: 0, sections: [], measures: [],
      metrics: [],
      shortcomings: [], commitments: [], findings: [], summary: [], warnings: [])
    let weaknesses = WeaknessHistory(township: township, fictional: true, years: [], weaknesses: [])
    let trends = Trends(
      township: township, fictional: true, years: [], series: [], themes: [], measureAges: [], promises: [],
      copied: [],
      summary: [])
    #expect(comparison.schema == "nianlun/comparison/1" && weaknesses.schema == "nianlun/weaknesses/1")
    #expect(
      trends.schema == "nianlun/trends/1" && Board(townships: [], common: []).schema == "nianlun/board/1")
  }
}
