import NianlunCommandLine
import Testing

/// What depends on who looks at the output or types the input.
@Suite struct TerminalTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder(["seeds/甲镇/2021.txt": "甲镇 2021"]) }

  private func run(
    _ arguments: [String], _ output: MemoryChannel, environment: [String: String] = [:]
  ) -> (code: ExitCode, error: String) {
    let error = MemoryChannel()
    let code = CommandLineTool.run(
      arguments: arguments, environment: environment, workingDirectory: folder.path, output: output,
      error: error, stages: .fake)
    return (code, error.text)
  }

  @Test func whatIsLongerThanTheTerminalIsPaged() throws {
    let plain = MemoryChannel()
    _ = run(["read", "甲镇"], plain)
    let output = MemoryChannel(isTerminal: true, columns: 80, rows: 5)
    #expect(run(["read", "甲镇", "--color", "never"], output).code == .success)
    let paged = try #require(output.paged)
    #expect(paged.bytes == plain.bytes && output.bytes.isEmpty)
    #expect(paged.pager.arguments == ["less", "-FRX"])
  }

  @Test(
    arguments: [
      ([String](), ["PAGER": ""], 5, true), ([], ["PAGER": "cat"], 5, true), ([], ["TERM": "dumb"], 5, true),
      (["--no-pager"], [:], 5, true), ([], [:], 500, true), ([], [:], 5, false),
      (["-o", "x.txt"], [:], 5, true),
    ])
  func whatFitsOrIsNotWantedIsNotPaged(
    _ options: [String], _ environment: [String: String], _ rows: Int, _ isTerminal: Bool
  ) {
    let output = MemoryChannel(isTerminal: isTerminal, rows: rows)
    #expect(run(["read", "甲镇"] + options, output, environment: environment).code == .success)
    #expect(output.paged == nil)
    #expect(output.bytes.isEmpty == options.contains("-o"))
  }

  @Test func thePagerIsTheOneAskedFor() throws {
    let output = MemoryChannel(isTerminal: true, rows: 5)
    _ = run(["read", "甲镇"], output, environment: ["PAGER": "most -s", "LESS": "i"])
    #expect(output.paged?.pager.arguments == ["sh", "-c", "most -s"])
    #expect(output.paged?.pager.environment["LESS"] == "i")
  }

  @Test func withoutThePagersProgramTheResultIsWrittenAllTheSame() {
    let output = MemoryChannel(isTerminal: true, rows: 5, canPage: false)
    #expect(run(["read", "甲镇"], output).code == .success)
    #expect(!output.bytes.isEmpty)
  }

  @Test func bytesDoNotGoToATerminal() {
    let output = MemoryChannel(isTerminal: true)
    let (code, error) = run(["read", "甲镇", "--format", "docx"], output)
    #expect(code == .trouble && error.contains("-o NAME.docx") && output.bytes.isEmpty)
    let pipe = MemoryChannel()
    #expect(run(["read", "甲镇", "--format", "docx"], pipe).code == .success)
    #expect(pipe.bytes.starts(with: [0x50, 0x4B]))
  }

  @Test func aReportIsReadFromStandardInput() {
    for trial in [
      Trial("read", "-", "--format", "json", in: folder, input: MemoryInput("戊镇 2023")),
      Trial("read", "--format", "json", in: folder, input: MemoryInput("戊镇 2023")),
    ] {
      #expect(trial.code == .success)
      #expect(trial.output.contains("戊镇") && trial.output.contains("stdin"), "\(trial.error)")
    }
    let both = Trial("compare", "甲镇", "2021", "-", in: folder, input: MemoryInput("甲镇 2022"))
    #expect(both.code == .success)
  }

  @Test func aSnapshotIsReadFromStandardInput() {
    let snapshot = Trial("read", "甲镇", "2021", "--format", "json", in: folder).output
    let trial = Trial("read", "-", "--format", "json", in: folder, input: MemoryInput(snapshot))
    #expect(trial.output == snapshot)
  }

  @Test func nobodyIsWaitedForAtATerminal() {
    for input in [MemoryInput("戊镇 2023", isTerminal: true), nil] {
      let trial = Trial("read", in: folder, input: input)
      #expect(trial.code == .trouble && trial.errorLines == 1)
    }
  }

  @Test(arguments: [true, false])
  func aSiteIsOpenedWhenItIsWritten(_ opens: Bool) {
    var stages = Stages.fake
    let expected = folder.path + "/nianlun-site/index.html"
    stages.open = { path, _ in opens && path == expected }
    let trial = Trial("site", "seeds", "--open", in: folder, stages: stages)
    #expect(trial.code == .success && trial.output == "nianlun-site/index.html\n")
    #expect(folder.exists("nianlun-site/index.html"))
    #expect(trial.error.contains("nianlun-site/index.html") != opens)
    // Without a folder to write to, and nobody to look, there is nothing to do.
    #expect(Trial("site", "seeds", in: folder, stages: stages).code == .trouble)
  }
}
