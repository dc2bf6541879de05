import NianlunCommandLine
import ReportModel
import SnapshotStore
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct StreamTests {
  private let folder: TemporaryFolder
  private let documents = [
    #"{"path": "报告/乙镇2021.txt", "text": "乙镇 2021"}"#, #"{"text": "甲镇 2022", "path": "x.txt"}"#, "",
    #"{"path": "甲镇（虚构）/1.txt", "text": "甲镇 2021"}"#, #"{"path": "y.txt", "text": "甲镇 2021 东县"}"#,
  ]

  init() throws {
    folder = try TemporaryFolder([
      "甲/1.txt": "甲镇 2021", "甲/2.txt": "甲镇 2022 东县", "乙.txt": "乙镇 2021", "空.txt": "",
    ])
  }

  /// The values of lines, each on a line of its own.
  private func values(_ lines: String) throws -> [Value] {
    #expect(lines.hasSuffix("\n") && !lines.contains("\n\n"))
    return try lines.split(separator: "\n").map { try JSONDecoder().decode(Value.self, from: Data($0.utf8)) }
  }

  /// What the tests look at in a line.
  private struct Value: Decodable, Equatable {
    var schema: String
    var township: Township
    var year: Int?
    var years: [Int]?
    var from: Int?
    var to: Int?
  }

  @Test func filesBecomeLinesInTheirOrder() throws {
    let trial = Trial("read", "甲", "乙.txt", "--format", "ndjson", in: folder)
    #expect(trial.code == .success && trial.error.isEmpty)
    let values = try values(trial.output)
    #expect(values.map(\.year) == [2021, 2022, 2021])
    #expect(values.allSatisfy { $0.schema == "nianlun/report/1" })
  }

  @Test func pathsAndTextsOnStandardInputGiveWhatFilesGive() throws {
    let named = Trial("read", "甲/1.txt", "乙.txt", "--format", "ndjson", in: folder)
    let paths = Trial(
      "read", "--format", "ndjson", "--from", "paths", in: folder, input: MemoryInput("甲/1.txt\r\n乙.txt"))
    #expect(paths.output == named.output && paths.code == .success)
    let texts = Trial(
      "read", "--format=ndjson", "--from=ndjson", in: folder,
      input: MemoryInput(
        #"{"path":"甲/1.txt","text":"甲镇 2021"}"# + "\n" + #"{"path":"乙.txt","text":"乙镇 2021"}"#))
    #expect(texts.output == named.output && texts.error.isEmpty)
  }

  @Test func aBadLineIsNamedAndTheRestGoesOn() throws {
    let lines = ["nonsense", documents[1], "{}", #"{"path": "空.txt", "text": ""}"#]
    let trial = Trial(
      "read", "--format", "ndjson", "--from", "ndjson", in: folder,
      input: MemoryInput(lines.joined(separator: "\n")))
    #expect(trial.code == .trouble && trial.errorLines == 3)
    #expect(trial.error.contains("第 1 行") && trial.error.contains("第 3 行") && trial.error.contains("空.txt"))
    #expect(try values(trial.output).map(\.year) == [2022])
    let files = Trial("read", "空.txt", "乙.txt", "--format", "ndjson", in: folder)
    #expect(files.code == .trouble && files.errorLines == 1)
    #expect(try values(files.output).map(\.year) == [2021])
  }

  @Test func historyGivesEachTownshipsViews() throws {
    let trial = Trial(
      "history", "--from", "ndjson", in: folder, input: MemoryInput(documents.joined(separator: "\n")))
    #expect(trial.code == .success, "\(trial.error)")
    let values = try values(trial.output)
    #expect(
      values.map { $0.schema.split(separator: "/")[1] } == [
        "weaknesses", "trends", "weaknesses", "trends", "comparison", "weaknesses", "trends",
      ])
    #expect(values.map(\.township.name) == ["乙镇", "乙镇", "甲镇", "甲镇", "甲镇", "甲镇", "甲镇"])
    #expect((values[4].from, values[4].to) == (2021, 2022))
    #expect(values[5].years == [2021, 2022] && values[5].township.county == "东县")
  }

  @Test func historyDoesNotDependOnTheOrderOfTheReports() {
    let forth = Trial(
      "history", "--from", "ndjson", in: folder, input: MemoryInput(documents.joined(separator: "\n")))
    let back = Trial(
      "history", "--from", "ndjson", in: folder,
      input: MemoryInput(documents.reversed().joined(separator: "\n")))
    #expect(forth.output == back.output && !forth.output.isEmpty)
  }

  @Test func historyTakesWhatReadWrites() {
    let read = Trial(
      "read", "--format", "ndjson", "--from", "ndjson", in: folder,
      input: MemoryInput(documents.joined(separator: "\n")))
    let piped = Trial("history", "--from", "ndjson", in: folder, input: MemoryInput(read.output))
    let whole = Trial(
      "history", "--from", "ndjson", in: folder, input: MemoryInput(documents.joined(separator: "\n")))
    #expect(piped.output == whole.output && piped.code == .success)
    let files = Trial("history", "甲", "乙.txt", in: folder)
    #expect(
      files.output == Trial("history", "--from", "paths", in: folder, input: MemoryInput("乙.txt\n甲\n")).output
    )
  }

  @Test(arguments: [
    ["read", "甲", "--from", "paths"], ["read", "--from", "ndjson"], ["history"],
    ["history", "--format", "json", "seeds"], ["board", "--from", "paths"], ["read", "--from", "lines"],
  ])
  func whatDoesNotGoTogetherIsSaid(_ arguments: [String]) {
    let error = MemoryChannel()
    let code = CommandLineTool.run(
      arguments: arguments, environment: [:], workingDirectory: folder.path, output: MemoryChannel(),
      error: error, stages: .fake)
    #expect(code == .trouble && error.text.split(separator: "\n").count == 1, "\(error.text)")
  }

  @Test func nothingOnStandardInputIsNoReport() {
    let trial = Trial("read", "--format", "ndjson", "--from", "ndjson", in: folder)
    #expect(trial.code == .success && trial.output.isEmpty && trial.error.isEmpty)
  }
}
