import Foundation
import Testing

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

  @Test func thePageOfTrickyCasesShowsWhatIsSaidToday() throws {
    try hold("TrickyCases.md", to: try TrickyCase.page())
  }
}
