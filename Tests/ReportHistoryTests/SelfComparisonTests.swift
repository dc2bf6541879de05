import ReportHistory
import ReportModel
import Testing

@Suite struct SelfComparisonTests {
  @Test func thereAreSnapshots() {
    #expect(Snapshots.all.count >= 9, "there are no snapshots; write them: \(Snapshots.renewal)")
    #expect(Snapshots.fictional.count >= 4)
  }

  @Test(arguments: Stored.all)
  func everythingStandsAsItWas(_ stored: Stored) {
    let comparison = History.compare(stored.report, stored.report)
    #expect(comparison.copied == 1)
    #expect(comparison.sections.filter { $0.change != .matched } == [])
    #expect(comparison.measures.filter { $0.change != .kept || $0.from != $0.to } == [])
    #expect(comparison.metrics.filter { $0.change != .unchanged || $0.from != $0.to || $0.delta != 0 } == [])
    #expect(comparison.shortcomings.filter { $0.change != .recurring || $0.from != $0.to } == [])
    #expect(comparison.shortcomings.allSatisfy { $0.similarity == 1 })
    #expect(comparison.warnings.map(\.text) == ["两份报告是同一文件"])
    #expect(comparison.sections.filter { $0.from != $0.to } == [])
    #expect(comparison.findings == [])
  }
}
