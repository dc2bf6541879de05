import Foundation
import NianlunCommandLine
import Testing

@Suite struct LexiconCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "own.txt": "# 本县\r\nunit area : 垧\r\nO tea welfare : 茶园 茶叶产业\r\n",
      "wrong.txt": "unit acre : 垧\n三个一批\nO tea welfar : 茶园\n",
      "empty.txt": "",
    ])
  }

  private func lexicon(_ arguments: String...) -> Trial {
    Trial(["lexicon"] + arguments + ["--lang", "en"], in: folder)
  }

  @Test func aWordIsShownWithItsTable() {
    let trial = lexicon("执法证")
    #expect(trial.code == .success)
    #expect(trial.output.contains("certificate [thing, enforcement]: "))
    #expect(trial.output.contains("持证上岗") && trial.output.contains("Built in: ConceptTable"))
    // Of a class only the words that hold it.
    #expect(trial.output.contains("- subject: 执法证\n") && trial.output.contains("- subjectIdiom: 行政执法证\n"))
  }

  @Test func linesOfAUserComeFirstAndNameTheirPlace() throws {
    let trial = lexicon("--lexicon", "own.txt")
    let own = try #require(trial.output.range(of: "Words of your own (2)"))
    let builtIn = try #require(trial.output.range(of: "Built in: ConceptTable"))
    #expect(own.lowerBound < builtIn.lowerBound)
    #expect(trial.output.contains("- unit area: 垧 (own.txt, line 2)"))
    #expect(trial.output.contains("- tea [thing, welfare]: 茶园 茶叶产业 (own.txt, line 3)"))
  }

  @Test func everyWrongLineIsNamedAndNothingIsShown() {
    let trial = lexicon("--lexicon", "wrong.txt")
    #expect(trial.code == .trouble && trial.output.isEmpty && trial.errorLines == 3)
    for line in 1...3 { #expect(trial.error.contains("wrong.txt, line \(line):")) }
  }

  @Test func aFileWithoutLinesAddsNothing() {
    #expect(lexicon("--lexicon", "empty.txt").output == lexicon().output)
  }

  @Test func aWordThatIsNowhereIsSaidToBe() {
    let trial = lexicon("番茄炒蛋")
    #expect(trial.code == .trouble && trial.output.isEmpty && trial.error.contains("番茄炒蛋"))
  }

  @Test func jsonTellsWhereEachLineStands() throws {
    let trial = lexicon("茶园", "垧", "--lexicon", "own.txt", "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(trial.output.utf8)) as? [String: Any]
    let entries = try #require(value?["entries"] as? [[String: Any]])
    #expect(value?["schema"] as? String == "nianlun/lexicon/1")
    #expect(entries.map { $0["kind"] as? String } == ["unit", "concept"])
    #expect(entries.map { $0["line"] as? Int } == [2, 3])
    #expect(entries.allSatisfy { $0["file"] as? String == "own.txt" && $0["table"] is NSNull })
  }

  @Test(arguments: ["csv", "markdown", "html"]) func listsHaveTheirForms(_ format: String) {
    let trial = lexicon("亩", "--format", format)
    #expect(trial.code == .success && trial.output.contains("亩") && trial.output.contains("UnitTable"))
  }
}
