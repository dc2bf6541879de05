import ReportHistory
import ReportModel
import Testing

/// What a report says of the year before, held against the report of that year.
@Suite struct LastYearTests {
  private func plots(_ number: String, _ value: Double) -> Saying.Figure {
    Saying.Figure(number, value, "户", "land/handle", "办理农村宅基地审批")
  }

  private func findings(_ before: Double, _ now: Saying, from: Int = 2022) -> [ComparisonFinding] {
    let figure = String(Int(before))
    let old = Draft(from, measures: [Saying("办理农村宅基地审批\(figure)户", plots(figure, before))]).report
    return History.compare(old, Draft(2023, measures: [now]).report).findings
  }

  private func restated(_ year: String, _ value: Double) -> Saying {
    Saying("办理农村宅基地审批82户,比上年的\(year)户有所增加", plots("82", 82), plots(year, value))
  }

  @Test func aFigureForLastYearThatLastYearsReportDoesNotGiveIsFound() throws {
    let finding = try #require(findings(60, restated("64", 64)).first)
    #expect(finding.kind == .lastYearDiffers)
    #expect(finding.message.contains("64户") && finding.message.contains("60户"))
    #expect(finding.messageEnglish.contains("64") && finding.messageEnglish.contains("60"))
    #expect(!finding.from.isEmpty && !finding.to.isEmpty)
  }

  @Test func theSameFigureIsNoFinding() {
    #expect(findings(64, restated("64", 64)).isEmpty)
  }

  @Test func lastYearIsTheYearBeforeOnly() {
    #expect(findings(60, restated("64", 64), from: 2021).isEmpty)
  }

  /// 由3名增加到6名 tells of one indicator once: what it rose from is no figure of the year.
  @Test func whatAFigureRoseFromIsNotTheFigureOfTheYear() throws {
    func staff(_ number: String, _ value: Double) -> Saying.Figure {
      Saying.Figure(number, value, "名", "enforcement-staff+certificate/", "持证执法人员")
    }
    let old = Draft(2022, measures: [Saying("持证执法人员3名", staff("3", 3))]).report
    let new = Draft(2023, measures: [Saying("持证执法人员由3名增加到6名", staff("3", 3), staff("6", 6))]).report
    let rows = History.compare(old, new).metrics
    let moved = try #require(rows.first { $0.change == .increased })
    #expect(moved.to == [new.metrics[1].id] && moved.delta == 3)
    #expect(rows.allSatisfy { $0.change != .unchanged && $0.change != .added })
  }

  @Test func aChangeThatTheTwoReportsDoNotGiveIsFound() throws {
    var now = Saying("办理农村宅基地审批82户,同比增长10%", plots("82", 82))
    now.changes = [Saying.Change("10%", 10, "%", .up)]
    let finding = try #require(findings(60, now).first)
    #expect(finding.kind == .changeContradicted)
    #expect(finding.message.contains("60→82") && finding.message.contains("36.67%"))
    now.changes = [Saying.Change("10%", 36.7, "%", .up)]
    #expect(findings(60, now).isEmpty)
  }
}
