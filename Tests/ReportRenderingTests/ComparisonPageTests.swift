import ReportModel
import Testing

@testable import ReportRendering

@Suite struct ComparisonPageTests {
  private let fixture = Fixture()

  private func text(_ filter: ComparisonFilter, _ language: Language = .zh) -> String {
    let page = ComparisonPage.page(
      of: fixture.comparison, old: fixture.old, new: fixture.new, language: language, filter: filter)
    return Rendering.text(page, width: 100, language: language)
  }

  @Test(arguments: ComparisonFilter.Kind.allCases)
  func showsOnlyTheKindAskedFor(_ kind: ComparisonFilter.Kind) {
    let text = text(ComparisonFilter(only: kind))
    let heads: [ComparisonFilter.Kind: String] = [
      .metrics: "数据 (", .shortcomings: "存在问题 (", .commitments: "承诺落实 (", .sections: "章节对应 (",
      .measures: "举措 (", .summary: "摘要\n", .findings: "矛盾与疏漏 (",
    ]
    for (other, head) in heads {
      #expect(text.contains("\n" + head) == (other == kind), "\(other)")
    }
    #expect(text.contains("虚构"))
  }

  @Test func aClaimThatGoesOnStandsOnTheLineBeforeIt() {
    var comparison = fixture.comparison
    let claims: [Claim] = [
      .recurring(
        .init(
          words: "甲", isOfSeveral: false, kind: nil,
          listing: Listing(listed: [2022, 2023], seen: [2022, 2023]),
          refs: ["2023/x1"]), earlier: [Claim.Wording(year: 2022, words: "甲")], isSure: true,
        promise: nil),
      .promise(
        .init(
          words: "乙", outcome: .missed, isSure: true, isCounted: false, reported: nil, earlier: nil,
          fellBack: false, again: nil, past: [], refs: ["2022/x2"]), continues: true),
      .counted(.init(met: 1, partlyMet: 0, missed: 0, silent: 0, refs: [])),
    ]
    comparison.summary = claims.map { SummaryLine(.comparison($0, Sides(2022, 2023))) }
    let page = ComparisonPage.page(
      of: comparison, old: fixture.old, new: fixture.new, language: .zh, filter: ComparisonFilter())
    let text = Rendering.text(page, width: 100, language: .zh)
    #expect(
      text.contains("反复\n- 甲：2022、2023年均列为问题；2022年承诺“乙”；未完成\n\n承诺\n- 2022年承诺1项：报告称已完成1项\n"))
  }

  /// A report that the page does not hold has no text to link to; its place can be followed on paper.
  @Test(arguments: [Language.zh, .en])
  func whatIsQuotedOfAnEarlierReportHasItsPlace(_ language: Language) throws {
    var earlier = fixture.old
    earlier.year = 2019
    let (fault, promise) = (try #require(earlier.shortcomings.first), try #require(earlier.commitments.first))
    var comparison = fixture.comparison
    let claims: [Claim] = [
      .returned(
        .init(
          words: "甲", isOfSeveral: false, kind: nil,
          listing: Listing(listed: [2019, 2023], seen: [2019, 2022, 2023]), refs: []),
        earlier: [Claim.Wording(year: 2019, words: "乙", refs: ["2019/\(fault.id)"])], isSure: true,
        remedy: nil,
        past: .init(
          year: 2019, answeredIn: 2022, words: "丙", outcome: .missed, refs: ["2019/\(promise.id)"]),
        plan: .unclear
      )
    ]
    comparison.summary = claims.map { SummaryLine(.comparison($0, Sides(2022, 2023))) }
    func lines(_ others: [Report]) -> String {
      let page = ComparisonPage.page(
        of: comparison, old: fixture.old, new: fixture.new, others: others, language: language,
        filter: ComparisonFilter(only: .summary))
      return Rendering.text(page, width: 400, language: language)
    }
    let places = ReportPlaces(earlier)
    let shown = lines([earlier])
    for span in [fault.span, promise.span] {
      let place = places.place(of: span).label(language)
      #expect(!place.isEmpty && shown.contains(place) && !lines([]).contains(place), "\(shown)")
    }
  }

  @Test func everyKindOfAComparisonHasAGroup() {
    let told = Set(SummaryKind.allCases.compactMap(\.group))
    #expect(told == Set(SummaryGroup.allCases))
  }

  @Test(
    arguments: [
      ("青溪镇", "请乡镇说明", "For the township to explain"), ("白石乡", "请乡镇说明", "For the township to explain"),
      ("东湖街道", "请街道说明", "For the subdistrict to explain"), ("呼和苏木", "请苏木说明", "For the sumu to explain"),
      (nil, "请乡镇说明", "For the township to explain"),
    ])
  func whoIsAskedIsCalledByItsKind(_ name: String?, _ chinese: String, _ english: String) {
    let label = SummaryGroup.questions.label(of: Township(name: name))
    #expect(label.zh == chinese && label.en == english)
  }

  @Test func filtersByTheme() {
    let text = text(ComparisonFilter(theme: .disputes))
    #expect(text.contains("受理矛盾纠纷"))
    #expect(!text.contains("开展联合执法"))
    #expect(text.contains("仅显示：矛盾化解"))
  }

  @Test func filtersBySection() {
    let text = text(ComparisonFilter(section: "法治宣传教育"))
    #expect(text.contains("利用赶集日"))
    #expect(!text.contains("购置执法记录仪"))
  }

  @Test func foldsKeptMeasuresAndFormulas() {
    let plain = text(ComparisonFilter())
    #expect(plain.contains("沿用 1 条"))
    #expect(plain.contains("套话 1 条"))
    let whole = text(ComparisonFilter(includeFormulas: true))
    #expect(whole.contains("沿用 (2)"))
    #expect(!whole.contains("套话 1 条"))
  }

  /// The fixture's comparison with clauses in its reworded row.
  private func withClauses(_ kept: Int, _ removed: Int) -> Comparison {
    var comparison = fixture.comparison
    comparison.measures[0].clauses = [
      ClauseRow(change: .kept, from: Span(0, kept), to: Span(0, kept)),
      ClauseRow(change: .removed, from: Span(kept, kept + removed), to: nil),
    ]
    return comparison
  }

  @Test(arguments: [(9, 3, "部分沿用", "partly kept"), (3, 9, "改写", "reworded")])
  func tellsAMeasureByItsClausesInEveryFormat(_ kept: Int, _ removed: Int, _ zh: String, _ en: String) {
    let comparison = withClauses(kept, removed)
    for (language, word) in [(Language.zh, zh), (.en, en)] {
      let (old, new) = (fixture.old, fixture.new)
      let page = ComparisonPage.page(of: comparison, old: old, new: new, language: language)
      let table = CSVTable.comparison(comparison, old: old, new: new, language: language)
      #expect(Rendering.text(page, width: 100, language: language).contains("\n\(word) (1)"))
      #expect(Rendering.markdown(page, language: language).contains(word))
      #expect(Rendering.html(page, language: language).contains("~ \(word)"))
      #expect(table.rows.contains { $0.contains(.text(word)) })
    }
  }

  @Test func aMeasureMergedWithAnotherIsKeptOnlyWhereBothAre() {
    let row = fixture.comparison.measures[1]
    #expect(row.joined(with: row).kind == .kept)
    #expect(row.joined(with: withClauses(9, 3).measures[0]).kind == .partlyKept)
    #expect(withClauses(3, 9).measures[0].joined(with: row).kind == .reworded)
  }

  @Test func showsEnglishLabelsOverOriginalEvidence() {
    let text = text(ComparisonFilter(), .en)
    #expect(text.contains("not mentioned (1)"))
    #expect(text.contains("「普法形式单一」"))
    #expect(text.contains("Fictional"))
  }

  @Test func tellsReportsOfOneYearApart() {
    var new = fixture.new
    new.year = 2022
    let page = ComparisonPage.page(
      of: fixture.comparison, old: fixture.old, new: new, language: .zh)
    #expect(page.title.contains("2022(a)→2022(b)"))
  }

  @Test func leadsBothWaysWhereASectionMoved() {
    let html = Rendering.html(
      ComparisonPage.page(
        of: fixture.comparison, old: fixture.old, new: fixture.new, language: .zh,
        filter: ComparisonFilter(only: .sections)), language: .zh)
    #expect(html.contains("<table id=\"pair-1\" class=\"pair\">"))
    #expect(html.contains("<p id=\"left-1\" class=\"stub\">"))
    #expect(html.contains("href=\"#pair-1\"") && html.contains("href=\"#left-1\""))
  }

  @Test func writesOutNoStatementTwiceSideBySide() {
    let page = ComparisonPage.page(
      of: fixture.comparison, old: fixture.old, new: fixture.new, language: .zh)
    let pairs = page.blocks.flatMap { block -> [Block] in
      if case .fold(let fold) = block, fold.anchor == "side-by-side" { fold.blocks } else { [] }
    }
    let texts = pairs.flatMap { block -> [String] in
      if case .pair(let pair) = block { pair.rows.map(\.new.plain) } else { [] }
    }.filter { !$0.isEmpty }
    #expect(!texts.isEmpty && Set(texts).count == texts.count)
  }

  /// Of one more of nine nobody asks the percentage.
  @Test(arguments: [(9.0, false), (10, true)])
  func smallNumbersHaveNoPercentage(_ before: Double, _ isTold: Bool) throws {
    let row = try #require(fixture.comparison.metrics.first { $0.percent != nil && !$0.from.isEmpty })
    var older = try #require(fixture.old.metrics.first { $0.id == row.from[0] })
    older.value = before
    #expect((FigureWords.percent(row, from: older) != nil) == isTold)
  }
}
