import ReportModel
import Testing

@testable import ReportRendering

@Suite struct PageTitleTests {
  @Test(arguments: [
    ("青溪镇2024年法治政府建设情况报告", "rule-of-law report"), ("青溪镇2024年依法行政工作总结", "rule-of-law report"),
    ("青溪镇2024年政府信息公开工作年度报告", "annual report"), (nil, "rule-of-law report"),
  ])
  func pagesCallAReportWhatItsTitleAllows(_ title: String?, _ name: String) {
    var fixture = Fixture()
    fixture.old.title = title
    let pages = [
      ReportPage.page(of: fixture.old, language: .en),
      ComparisonPage.page(of: fixture.comparison, old: fixture.old, new: fixture.new, language: .en),
    ]
    for page in pages { #expect(page.title.contains(name), "\(page.title)") }
  }

  @Test func notesOnYearsStandOnEveryPageOfYears() {
    var fixture = Fixture()
    let note = YearNote(.unread, year: 2022, name: "2022.docx", text: "打不开", textEnglish: "cannot be opened")
    fixture.weaknesses.notes = [note]
    fixture.trends.notes = [note]
    fixture.comparison.note([note])
    let pages = fixture.pages(.en).filter { ["compare", "weaknesses", "trends"].contains($0.name) }
    for (name, page) in pages {
      #expect(
        TerminalWriter(width: 80, colour: false, language: .en).write(page).contains("cannot be opened"),
        "\(name)")
      #expect(HTMLWriter(language: .en).write(page).contains("cannot be opened"), "\(name)")
    }
  }
}
