import ChineseText
import Foundation
import ReportModel
import Testing

@testable import ReportRendering

@Suite struct AlignmentTests {
  private let fixture = Fixture()

  private func aligned(_ comparison: Comparison? = nil) -> AlignedTexts {
    let sources = PageSources([fixture.old, fixture.new], language: .zh)
    var builder = AlignmentBuilder(
      comparison ?? fixture.comparison, old: sources.all[0], new: sources.all[1], language: .zh)
    return builder.aligned()
  }

  /// A text without white space.
  private func dense(_ text: String) -> String { text.scalars.filter { !$0.properties.isWhitespace }.string }

  @Test func unitsHoldEveryCharacterOnce() {
    for report in [fixture.old, fixture.new] {
      let source = PageSources([report], language: .zh).all[0]
      let text = report.text.scalars
      var covered = [Int](repeating: 0, count: text.count)
      for unit in TextUnits(source).units { for index in unit.range { covered[index] += 1 } }
      for section in report.sections { for index in section.heading.span.range { covered[index] += 1 } }
      for index in text.indices where !text[index].properties.isWhitespace {
        #expect(covered[index] == 1, "\(report.year ?? 0): \(text[index]) at \(index)")
      }
    }
  }

  @Test func everySentenceOfBothTextsStandsOnce() {
    let texts = aligned()
    let rows = texts.rows.filter { $0.kind != .left }
    let older = rows.map { dense(($0.kind == .same ? $0.new : $0.old).plain) }.joined()
    let newer = rows.map { dense($0.new.plain) }.joined()
    for (report, whole) in [(fixture.old, older), (fixture.new, newer)] {
      let source = PageSources([report], language: .zh).all[0]
      for unit in TextUnits(source).units {
        let words = dense(unit.text)
        #expect(whole.components(separatedBy: words).count == 2, "\(report.year ?? 0): \(unit.text)")
      }
    }
  }

  @Test func rowsStandInTheNewerOrder() {
    let newer = dense(aligned().rows.map(\.new.plain).joined())
    let source = PageSources([fixture.new], language: .zh).all[0]
    #expect(newer == dense(TextUnits(source).units.map(\.text).joined()))
  }

  @Test func namesOfRowsAreTheirsAloneAndNameBothReports() {
    let names = aligned().rows.map(\.anchor)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.hasPrefix("2022-2023-") })
  }

  @Test func everyFactOfBothReportsHasItsPlace() {
    let texts = aligned()
    let anchors = texts.sections.flatMap(\.anchors) + texts.rows.flatMap(\.anchors)
    for (year, report) in [("2022", fixture.old), ("2023", fixture.new)] {
      let facts =
        report.measures.map(\.id) + report.metrics.map(\.id) + report.shortcomings.map(\.id)
        + report.commitments.map(\.id) + report.sections.map(\.id)
      for id in facts { #expect(anchors.contains("\(year)-\(id)"), "\(year)/\(id)") }
    }
  }

  @Test func changesAreNumberedWithoutAGap() {
    let numbers = aligned().rows.compactMap(\.number)
    #expect(!numbers.isEmpty && numbers == Array(1...numbers.count))
  }

  @Test func aWeakLikenessIsShownAsSuch() throws {
    var comparison = fixture.comparison
    let (from, to) = (fixture.old.measures[1], fixture.new.measures[2])
    comparison.measures = [
      MeasureRow(change: .unsure, from: [from.id], to: [to.id], similarity: 0.4)
    ]
    let row = try #require(aligned(comparison).rows.first { $0.anchors.contains("2023-\(to.id)") })
    #expect(row.kind == .unsure && row.word == "存疑")
    #expect(dense(row.old.plain) == dense(from.text))
  }

  @Test func aClauseThatIsTheSameIsReadOnce() {
    let (old, new) = ("认真落实法律顾问制度，全年开展联合执法二十二次。", "全年开展联合执法二十二次，立案查处五宗案件。")
    let pair = ClausePair(old.scalars, 0..<old.scalars.count, new.scalars, 0..<new.scalars.count)
    let pieces = pair.pieces(shortest: 8).map { piece in
      (piece.old.map { old.scalars[$0].string }, piece.new.map { new.scalars[$0].string })
    }
    #expect(pieces.map(\.0) == ["认真落实法律顾问制度，", "全年开展联合执法二十二次。", nil])
    #expect(pieces.map(\.1) == [nil, "全年开展联合执法二十二次，", "立案查处五宗案件。"])
  }

  @Test func aRemnantTooShortToReadStaysWithItsClause() {
    let (old, new) = ("2022年，本镇坚持法治与中心工作一体推进。", "2023年，本镇坚持法治与中心工作一体推进。")
    let pair = ClausePair(old.scalars, 0..<old.scalars.count, new.scalars, 0..<new.scalars.count)
    #expect(pair.pieces(shortest: 8).isEmpty)
  }

  @Test func theBriefLeadsToRowsAndRowsLeadBack() {
    var comparison = fixture.comparison
    let weak = fixture.new.shortcomings[0].id
    let fault = Claim.Fault(
      words: "甲", isOfSeveral: false, kind: nil, listing: Listing(listed: [2022, 2023], seen: [2022, 2023]),
      refs: ["2023/\(weak)"])
    let claims: [Claim] = [
      .recurring(
        fault, earlier: [Claim.Wording(year: 2022, words: "甲")], isSure: true, promise: nil),
      .question(.dropped([fault])),
    ]
    comparison.summary = claims.map { SummaryLine(.comparison($0, Sides(2022, 2023))) }
    let html = Rendering.html(
      ComparisonPage.page(of: comparison, old: fixture.old, new: fixture.new, language: .zh), language: .zh)
    #expect(html.contains("<li id=\"claim-1\""))
    #expect(html.contains("href=\"#claim-1\">反复 ↑</a>"))
    #expect(html.contains("<section id=\"questions\"") && html.contains("<ol class=\"asks\">"))
    #expect(html.contains("<tr id=\"promise-1\""))
  }
}
