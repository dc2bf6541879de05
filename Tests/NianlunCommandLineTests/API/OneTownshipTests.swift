import NianlunCommandLine
import Testing

/// One township whose one report leaves out its county is one township, and called alike, wherever it is shown.
@Suite struct OneTownshipTests {
  private let folder: TemporaryFolder

  init() throws {
    let texts = [2021: "东县白石乡", 2022: "白石乡", 2023: "东县白石乡"]
    folder = try TemporaryFolder(
      Dictionary(
        texts.map { year, name in
          (
            "报告/第\(year % 100)号.txt",
            "\(name)\(year)年法治政府建设情况报告\n一、主要工作\n开展普法宣传\(year % 100)场。\n二、存在问题\n普法形式单一。\n"
          )
        }, uniquingKeysWith: { first, _ in first }))
  }

  @Test func inSnapshots() {
    let trial = Trial("snapshot", "报告", in: folder, stages: .live)
    #expect(
      trial.output == (2021...2023).map { "snapshots/东县白石乡/\($0).json\n" }.joined(), "\(trial.error)")
    // Also where the one comes later than the others.
    let later = Trial("snapshot", "报告/第22号.txt", in: folder, stages: .live)
    #expect(later.output == "snapshots/东县白石乡/2022.json\n")
  }

  @Test func onTheBoardAndTheSite() throws {
    let board = Trial("board", "报告", "--format", "csv", in: folder, stages: .live)
    #expect(board.output.split(separator: "\r\n").dropFirst().allSatisfy { $0.contains("东县,白石乡") })
    // A ledger of the board tells the same places as that of the township.
    let ledger = Trial("weaknesses", "报告", "--format", "csv", in: folder, stages: .live)
    let passage = try #require(ledger.output.firstMatch(of: /2021 .+? \[w\d+\]/)).output
    #expect(board.output.contains(passage), "\(board.output)")
    #expect(Trial("site", "报告", "-o", "site", in: folder, stages: .live).code == .success)
    for page in ["index", "2021-2022", "2022-2023"] {
      #expect(try folder.text(of: "site/东县白石乡/\(page).html").contains("东县白石乡"), "\(page)")
    }
  }

  @Test func inTitles() throws {
    let inside = try TemporaryFolder([
      "a.txt": try folder.text(of: "报告/第21号.txt"), "b.txt": try folder.text(of: "报告/第22号.txt"),
    ])
    for command in [["compare", "白石乡", "2021", "2022"], ["weaknesses", "白石乡"], ["trends", "白石乡"]] {
      let output = MemoryChannel()
      let code = CommandLineTool.run(
        arguments: command, environment: ["LANG": "zh_CN"], workingDirectory: inside.path, output: output,
        error: MemoryChannel())
      #expect(code == .success)
      #expect(
        output.text.split(separator: "\n").first?.contains("东县白石乡") == true, "\(output.text.prefix(80))")
    }
  }
}
