import Foundation
import ReportModel
import Testing

@Suite struct WordingTests {
  private func row(_ clauses: (ClauseRow.Change, Int)...) -> MeasureRow {
    var end = 0
    return MeasureRow(
      change: .reworded, from: ["m0"], to: ["m0"], similarity: 0.5,
      clauses: clauses.map { change, count in
        let span = Span(end, end + count)
        end += count
        return ClauseRow(
          change: change, from: change == .added ? nil : span, to: change == .removed ? nil : span)
      })
  }

  @Test func whatOnlyGrewIsKept() {
    #expect(row((.kept, 8)).wording == .kept)
    #expect(row((.added, 30), (.kept, 8), (.added, 30)).wording == .kept)
  }

  @Test func whatIsKeptOutweighsWhatIsLost() {
    #expect(row((.kept, 10), (.removed, 10)).wording == .partlyKept)
    #expect(row((.kept, 10), (.reworded, 20)).wording == .partlyKept)
  }

  @Test func whatIsMostlyLostIsReworded() {
    #expect(row((.kept, 10), (.removed, 11)).wording == .reworded)
    #expect(row((.kept, 10), (.reworded, 21)).wording == .reworded)
    #expect(row((.reworded, 10)).wording == .reworded)
    #expect(row((.added, 10)).wording == .reworded)
  }

  @Test func withoutClausesNothingIsSaid() { #expect(row().wording == nil) }

  @Test func aSideThatIsNotThereIsNull() throws {
    let text = String(decoding: try JSON.data(row((.added, 10)).clauses), as: UTF8.self)
    #expect(text.contains("\"from\" : null") && text.contains("\"change\" : \"added\""), "\(text)")
  }
}
