import Foundation
import Testing

@testable import ReportRendering

/// Pages of the manual that are made of tables here; `NIANLUN_RECORD=1` writes them anew.
@Suite struct ManualPageTests {
  private static let manual = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.appendingPathComponent("Sources/NianlunCommandLine/Documentation.docc")

  /// Holds a page to what it is made of.
  private func hold(_ name: String, to text: String) throws {
    let file = Self.manual.appendingPathComponent(name)
    guard ProcessInfo.processInfo.environment["NIANLUN_RECORD"] == nil else {
      try Data(text.utf8).write(to: file)
      Issue.record("\(name) is written anew; read the difference")
      return
    }
    let isSame = try Data(contentsOf: file).elementsEqual(text.utf8)
    #expect(isSame, "\(name) differs; NIANLUN_RECORD=1 writes it anew, to be read before it is committed")
  }

  @Test func thePageOfStatusesTellsOfAll() throws { try hold("Statuses.md", to: StatusPage.markdown) }

  /// A wording of what is not sure that the page does not explain would stand there like a sure one.
  @Test(arguments: StatusPage.verdicts)
  func whatIsNotSureIsHedgedByAWordOfThePage(_ verdict: StatusPage.Verdict) {
    let zh = StatusPage.hedgeWords.flatMap { $0.label.zh.split(separator: "、") }
    let en = StatusPage.hedgeWords.flatMap { $0.label.en.split(separator: ", ") }
    #expect(zh.contains(where: verdict.words.zh.contains) == !verdict.isSure, "\(verdict.words.zh)")
    #expect(en.contains(where: verdict.words.en.contains) == !verdict.isSure, "\(verdict.words.en)")
  }

  @Test func thePageOfTrickyCasesShowsWhatIsSaidToday() throws {
    try hold("TrickyCases.md", to: try TrickyCase.page())
  }
}
