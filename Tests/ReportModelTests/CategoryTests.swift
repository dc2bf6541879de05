import ReportModel
import Testing

/// The codes stand in the contract: a changed one breaks every reader of the files.
@Suite struct CategoryTests {
  @Test func themesHaveTheCodesOfTheAnnotationRules() {
    #expect(
      Theme.allCases.map(\.rawValue) == [
        "study", "leadership", "functions", "rules", "decisions", "enforcement", "emergency", "disputes",
        "oversight",
        "digital", "publicity", "capacity", "grassroots", "safety", "welfare",
      ])
  }

  @Test func partsHaveTheCodesOfTheAnnotationRules() {
    let codes = ["achievements", "duties", "shortcomings", "causes", "rectification", "plan", "other"]
    #expect(Part.allCases.map(\.rawValue) == codes)
  }

  @Test func otherCodesAreThoseOfTheContract() {
    #expect(MetricKind.allCases.map(\.rawValue) == ["actual", "target", "change"])
    #expect(Qualifier.allCases.map(\.rawValue) == ["exact", "approx", "atLeast", "atMost"])
    #expect(Direction.allCases.map(\.rawValue) == ["up", "down"])
    #expect(Outcome.allCases.map(\.rawValue) == ["met", "partlyMet", "missed", "noEvidence"])
    let statuses = ["new", "persistent", "returned", "notRepeated", "reportedResolved"]
    #expect(WeaknessStatus.allCases.map(\.rawValue) == statuses)
    #expect(Series.Point.Status.break.rawValue == "break")
  }
}
