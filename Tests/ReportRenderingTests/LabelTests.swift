import ReportModel
import ReportRendering
import Testing

/// Labels as inspectors word them.
@Suite struct LabelTests {
  private static let labels: [Label] =
    Theme.allCases.map(\.label) + Part.allCases.map(\.label) + MetricKind.allCases.map(\.label)
    + Outcome.allCases.map(\.label) + Qualifier.allCases.map(\.label) + Direction.allCases.map(\.label)
    + Finding.Kind.allCases.map(\.label) + ComparisonFinding.Kind.allCases.map(\.label)
    + SectionRow.Change.allCases.map(\.label) + MeasureRow.Change.allCases.map(\.label)
    + MetricRow.Change.allCases.map(\.label) + ShortcomingRow.Standing.allCases.map(\.label)
    + Series.Point.Status.allCases.map(\.label) + Series.Nature.allCases.map(\.label)

  @Test(arguments: labels)
  func hasBothLanguages(_ label: Label) {
    #expect(label.zh.unicodeScalars.allSatisfy { $0.value > 0x7F })
    #expect(!label.en.isEmpty && label.en.unicodeScalars.allSatisfy { $0.value < 0x2E80 })
    #expect(label(.zh) == label.zh)
    #expect(label(.en) == label.en)
  }

  @Test func namesOutcomesAsClaims() {
    #expect(Outcome.met.label.zh == "报告称已完成")
    #expect(Outcome.noEvidence.label.zh == "报告未提及")
  }

  @Test(arguments: WeaknessStatus.allCases, 1...5)
  func saysWhoseAccountItIs(_ status: WeaknessStatus, streak: Int) {
    var weakness = Fixture().weaknesses.weaknesses[0]
    weakness.status = status
    weakness.streak = streak
    let words = weakness.statusLabel.zh
    #expect(words.contains("连续\(streak)份") == (status == .persistent))
    #expect(!words.contains("已解决") || words.hasPrefix("报告称已解决"))
  }
}

@Suite struct YearRuleTests {
  @Test(arguments: [
    "title", "firstSentence", "announcement", "heading", "opening", "signatureDate", "publicationDate",
  ])
  func everyRuleForTheYearIsNamedInBothLanguages(_ code: String) {
    let label = Label.yearRule(code)
    #expect(label.zh != code && label.en != code)
  }
}
