import ReportModel
import Testing

@Suite struct NegativeMetricTests {
  /// What is read as a quantity from a phrase that stands between two clauses without numbers.
  private func quantities(of phrase: String) throws -> [String] {
    let report = try Sample(achievements: "坚持常抓不懈,\(phrase),推动各项工作落地见效。").report()
    return report.metrics.map { "\($0.number.text)\($0.unit)" }
  }

  @Test func theTableIsLarge() {
    #expect(NegativePhrases.all.count >= 300)
    #expect(Set(NegativePhrases.all).count == NegativePhrases.all.count)
  }

  @Test(arguments: NegativePhrases.all)
  func readsNoQuantity(_ phrase: String) throws {
    let quantities = try quantities(of: phrase)
    #expect(quantities == [])
  }
}
