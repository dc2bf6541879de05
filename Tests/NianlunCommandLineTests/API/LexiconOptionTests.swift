import NianlunCommandLine
import Testing

@Suite struct LexiconOptionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "report.txt": "青溪镇2023年法治政府建设情况报告\n一、主要工作\n全年治理荒地12垧，化解矛盾纠纷30件。\n", "own.txt": "unit area : 垧\n",
      "wrong.txt": "# 说明\nunit acre : 垧\n",
    ])
  }

  @Test func wordsOfAUserAreRead() {
    #expect(!Trial("read", "report.txt", in: folder, stages: .live).output.contains("12垧  "))
    let extended = Trial("read", "report.txt", "--lexicon", "own.txt", in: folder)
    #expect(extended.code == .success && extended.output.contains("12垧"))
  }

  @Test func aFaultIsOneLineThatNamesItsPlace() {
    let trial = Trial("read", "report.txt", "--lexicon", "wrong.txt", in: folder)
    #expect(trial.code == .trouble && trial.errorLines == 1 && trial.output.isEmpty)
    #expect(trial.error.contains("wrong.txt 第2行") && trial.error.contains("acre"))
  }

  @Test func aFileThatIsNotThereIsNamed() {
    let trial = Trial("read", "report.txt", "--lexicon", "none.txt", in: folder)
    #expect(trial.code == .trouble && trial.error.contains("none.txt"))
  }
}
