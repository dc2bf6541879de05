import Foundation
import NianlunCommandLine
import ReportModel
import SnapshotStore
import Testing

@Suite struct CommandLineToolTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "seeds/甲镇/2021.txt": "甲镇 2021", "seeds/甲镇/2022.txt": "甲镇 2022 东县", "seeds/甲镇/2023.txt": "甲镇 2023 - !",
      "seeds/乙镇/2023.txt": "乙镇 2023", "broken/2020.txt": "", "broken/2021.txt": "丙镇 2021",
      "undated/a.txt": "丁镇 -", "loose/2021.txt": "戊镇 2021 东县", "loose/2022.txt": "戊镇 2022 西县",
    ])
  }

  @Test func resultsGoToOutputAndNothingToError() {
    for arguments in [["read", "甲镇", "2021"], ["compare", "甲镇", "2021", "2022"], ["trends", "甲镇"]] {
      for format in ["text", "json", "markdown", "html", "csv", "docx"] {
        let output = MemoryChannel()
        let error = MemoryChannel()
        let code = CommandLineTool.run(
          arguments: arguments + ["--format", format], environment: [:], workingDirectory: folder.path,
          output: output, error: error, stages: .fake)
        #expect(code == .success)
        #expect(error.text.isEmpty, "\(error.text)")
        if format != "csv", format != "docx" { #expect(output.text.hasSuffix("\n")) }
      }
    }
  }

  @Test func helpAndVersionGoToOutput() {
    let help = Trial("compare", "--help", in: folder)
    #expect(help.code == .success && help.error.isEmpty && help.output.contains("旧报告 新报告"))
    let version = Trial("--version", in: folder)
    #expect(version.output == "nianlun \(CommandLineTool.version)\n" && version.code == .success)
  }

  @Test func speaksTheLanguageOfTheEnvironmentOrTheOption() {
    #expect(Trial("comapre", in: folder).error == "nianlun: 没有命令“comapre”；是不是 compare？\n")
    #expect(
      Trial("comapre", in: folder, environment: ["LANG": "en_US"]).error
        == "nianlun: no command comapre; did you mean compare?\n")
    #expect(Trial("--lang", "en", "comapre", in: folder).error.contains("did you mean"))
    #expect(Trial("--help", "--lang=en", in: folder).output.contains("Usage:"))
  }

  @Test func mistakesAreOneLineAndExitTwo() {
    for trial in [
      Trial(in: folder), Trial("comapre", in: folder), Trial("read", "--fromat", "json", in: folder),
      Trial("read", "nowhere.txt", in: folder), Trial("read", "甲真", in: folder),
      Trial("compare", "甲镇", "2021", "2024", in: folder), Trial("compare", "甲镇", in: folder),
      Trial("compare", "seeds/甲镇/2021.txt", in: folder),
      Trial("compare", "甲镇", "2021", "nowhere.txt", in: folder),
      Trial("trends", "seeds", "--format", "html", in: folder), Trial("site", "seeds", in: folder),
      Trial("compare", "甲镇", "2021", "2022", "--section", "无", in: folder), Trial("read", in: folder),
      Trial("compare", "甲镇", "2021", "2022", "--only", "metrics", "--format", "json", in: folder),
    ] {
      #expect(trial.code == .trouble)
      #expect(trial.errorLines == 1, "\(trial.error)")
      #expect(trial.output.isEmpty)
    }
  }

  @Test func checkAloneExitsOne() {
    #expect(Trial("check", "甲镇", "2021", in: folder).code == .success)
    #expect(Trial("check", "甲镇", in: folder).code == .findings)
    #expect(Trial("read", "甲镇", "2023", in: folder).code == .success)
    #expect(Trial("check", "甲镇", "nowhere.txt", in: folder).code == .trouble)
  }

  @Test func checkListsTheFindingsOfEachReport() {
    let json = Trial("check", "甲镇", "2022-2023", "--format", "json", in: folder).output
    #expect(json.hasPrefix("[\n"))
    #expect(json.contains("\"year\" : 2022") && json.contains("\"kind\" : \"missingContent\""))
  }

  @Test func aBadFileIsSkippedAndTheRestDone() {
    let trial = Trial("check", "broken", "nowhere.txt", in: folder)
    #expect(trial.code == .trouble)
    #expect(trial.errorLines == 2)
    #expect(trial.error.contains("broken/2020.txt：文件里没有文字"))
    #expect(!trial.output.isEmpty)
  }

  @Test(
    arguments: [
      ["read", "broken", "甲镇"], ["check", "甲镇", "nowhere.txt"], ["trends", "undated/a.txt", "甲镇"],
      ["compare", "甲镇", "2022", "2021"], ["board", "broken", "seeds"], ["snapshot", "broken", "seeds", "-q"],
    ])
  func whatWentWrongIsSaidBeforeTheResult(_ arguments: [String]) {
    let transcript = Transcript()
    _ = CommandLineTool.run(
      arguments: arguments, environment: [:], workingDirectory: folder.path,
      output: transcript.channel("output"), error: transcript.channel("error"), stages: .fake)
    #expect(transcript.order.contains("error") && transcript.order.last == "output")
    #expect(transcript.order.drop { $0 == "error" }.allSatisfy { $0 == "output" })
  }

  @Test(
    arguments: [
      ("<!doctype html><div id=app></div><script src=a.js></script>", "网页里没有正文（由脚本显示）；请在浏览器里打开"),
      ("GIF89a", "这是 GIF 文件，不是报告的文本"), (" ", "文件里没有文字"),
    ])
  func aFileThatIsNoTextIsAnErrorOfItsOwn(_ text: String, _ words: String) throws {
    let folder = try TemporaryFolder([
      "mixed/2022.txt": text, "mixed/2023.txt": "甲镇2023年法治政府建设情况报告\n一份清单管到底。",
    ])
    for command in ["check", "board"] {
      let trial = Trial(command, "mixed", in: folder, stages: .live)
      #expect(trial.code == .trouble && trial.errorLines == 1)
      #expect(trial.error.contains("mixed/2022.txt：" + words), "\(trial.error)")
      #expect(trial.output.contains("甲镇"))
    }
  }

  /// What 一一一一 and 九九九九 come to is beyond every whole number of the machine.
  @Test func numbersBeyondCountingEndNoCommand() throws {
    let figures = [String(repeating: "九", count: 19), String(repeating: "一", count: 40), "999999999999999"]
    let body = figures.map { "受理\($0)件,办结\($0)件,办结率12%,其中调解\($0)件、信访\($0)件。" }.joined(separator: "\n")
    let plan = "三、下一步打算\n" + figures.map { "开展宣传不少于\($0)次。" }.joined(separator: "\n")
    let text = "一、主要工作\n一场暴雨过后及时抢险。\n\(body)\n\(plan)\n"
    let folder = try TemporaryFolder([
      "seeds/甲镇/2022.txt": "甲镇2022年法治政府建设情况报告\n" + text,
      "seeds/甲镇/2023.txt": "甲镇2023年法治政府建设情况报告\n" + text.replacing("999999999999999", with: "3"),
    ])
    for arguments in [
      ["compare", "甲镇", "2022", "2023"], ["check", "甲镇"], ["trends", "甲镇"], ["board", "seeds"],
    ] {
      for format in ["text", "html", "json"] where format != "html" || arguments[0] != "check" {
        let output = MemoryChannel()
        let code = CommandLineTool.run(
          arguments: arguments + ["--format", format], environment: [:], workingDirectory: folder.path,
          output: output, error: MemoryChannel(), stages: .live)
        #expect(code != .trouble && !output.text.isEmpty, "\(arguments) \(format)")
      }
    }
    #expect(Trial("snapshot", "seeds", in: folder, stages: .live).code == .success)
    #expect(Trial("site", "seeds", "-o", "site", in: folder, stages: .live).code == .success)
  }

  @Test func jsonIsAnArrayWhereSeveralReportsAreNamed() throws {
    #expect(Trial("read", "甲镇", "2021", "--format=json", in: folder).output.hasPrefix("{"))
    #expect(Trial("read", "甲镇", "--format=json", in: folder).output.hasPrefix("["))
    let partly = Trial("read", "broken", "--format=json", in: folder)
    #expect(partly.output.hasPrefix("[") && partly.code == .trouble)
  }

  @Test func pagesHoldOneReportOrTownship() {
    for format in ["html", "docx"] {
      let read = Trial("read", "甲镇", "--format", format, in: folder)
      #expect(read.code == .trouble && read.output.isEmpty)
      let trends = Trial("trends", "seeds", "--format", format, in: folder)
      #expect(trends.error.contains("2 个") && trends.error.contains("甲镇"))
      #expect(Trial("board", "seeds", "--format", format, in: folder).code == .success)
    }
  }

  @Test func historiesOfSeveralTownshipsAreAnArrayOrOneTable() {
    for command in ["trends", "weaknesses"] {
      let json = Trial(command, "seeds", "--format", "json", in: folder)
      #expect(json.code == .success && json.output.hasPrefix("["))
      #expect(json.output.components(separatedBy: "\"schema\" : \"nianlun/\(command)/1\"").count == 3)
      #expect(Trial(command, "甲镇", "--format", "json", in: folder).output.hasPrefix("{"))
      let table = Trial(command, "seeds", "--format", "csv", in: folder)
      #expect(table.output.unicodeScalars.count { $0 == "\u{FEFF}" } == 1)
    }
    #expect(Trial("read", "甲镇", "--format", "csv", in: folder).code == .success)
  }

  @Test func severalTownshipsFollowEachOtherInText() {
    let trial = Trial("weaknesses", "甲镇", "乙镇", in: folder)
    #expect(trial.code == .success)
    #expect(trial.error.isEmpty)
  }

  @Test func filesNamedOneByOneAreOfOneTownshipWhateverTheirCounty() {
    let named = Trial("trends", "loose/2022.txt", "loose/2021.txt", "--format", "json", in: folder)
    #expect(named.code == .success)
    #expect(named.error.contains("东县") && named.error.contains("西县"))
    #expect(Trial("trends", "loose", "--format", "html", in: folder).code == .trouble)
  }

  @Test func aReportNamedTwiceCountsOnce() {
    let trial = Trial("trends", "甲镇", "seeds/甲镇/2021.txt", "--format", "json", in: folder)
    #expect(trial.code == .success)
    #expect(trial.errorLines == 1 && trial.error.contains("只算一次"))
    #expect(trial.output.contains("2021,\n    2022,\n    2023\n"))
  }

  @Test func aHistoryLeavesOutReportsWithoutAYear() {
    let trial = Trial("trends", "undated/a.txt", "甲镇", "--format", "json", in: folder)
    #expect(trial.code == .trouble && trial.error.contains("undated/a.txt"))
    #expect(Trial("read", "undated/a.txt", in: folder).code == .success)
  }

  @Test func comparisonWarningsGoToErrorToo() {
    let trial = Trial("compare", "甲镇", "2022", "2021", in: folder)
    #expect(trial.code == .success)
    #expect(trial.error == "nianlun: 注意：先给的报告较新（2022年），后给的较旧（2021年）\n")
  }

  @Test func writesAFileWhole() throws {
    let trial = Trial("read", "甲镇", "2021", "--format", "json", "-o", "out.json", in: folder)
    #expect(trial.code == .success && trial.output.isEmpty && trial.error.isEmpty)
    #expect(
      try folder.text(of: "out.json") == Trial("read", "甲镇", "2021", "--format", "json", in: folder).output)
    #expect(try FileSystem.names(in: folder.path) == ["broken", "loose", "out.json", "seeds", "undated"])
  }

  @Test func doesNotReplaceAReportItReads() throws {
    let trial = Trial("read", "甲镇", "2021", "-o", "seeds/甲镇/2021.txt", in: folder)
    #expect(trial.code == .trouble && trial.errorLines == 1)
    #expect(try folder.text(of: "seeds/甲镇/2021.txt") == "甲镇 2021")
  }

  @Test(arguments: ["seeds", "nowhere/out.txt", "seeds/甲镇/2021.txt/x"])
  func saysWhyAFileCannotBeWritten(_ path: String) {
    let trial = Trial("trends", "乙镇", "-o", path, in: folder)
    #expect(trial.code == .trouble && trial.errorLines == 1 && trial.error.contains(path))
  }

  @Test func aFullDiskIsTrouble() {
    for arguments in ["--version", "--help"] {
      let trial = Trial(arguments, in: folder, output: MemoryChannel(failure: .diskFull))
      #expect(trial.code == .trouble && trial.error.contains("磁盘满了"))
    }
    let trial = Trial("trends", "甲镇", in: folder, output: MemoryChannel(failure: .diskFull))
    #expect(trial.code == .trouble && trial.error.contains("磁盘满了"))
    #if os(Linux)
      let device = Trial("trends", "甲镇", "-o", "/dev/full", in: folder)
      #expect(device.code == .trouble && device.error.contains("磁盘满了"))
    #endif
  }

  @Test func aClosedPipeIsNoTrouble() {
    for arguments in [["trends", "甲镇"], ["--help"]] {
      let error = MemoryChannel()
      let code = CommandLineTool.run(
        arguments: arguments, environment: [:], workingDirectory: folder.path,
        output: MemoryChannel(failure: .closed), error: error, stages: .fake)
      #expect(code == .success && error.text.isEmpty)
    }
  }

  @Test func csvBeginsWithAByteOrderMarkUnlessToldOtherwise() {
    #expect(Trial("trends", "甲镇", "--format", "csv", in: folder).output.unicodeScalars.first == "\u{FEFF}")
    #expect(
      Trial("trends", "甲镇", "--format", "csv", "--no-bom", in: folder).output.unicodeScalars.first
        != "\u{FEFF}")
  }

  @Test func snapshotsAreWrittenAndFoundAgain() throws {
    let first = Trial("snapshot", "seeds", in: folder)
    #expect(first.code == .success)
    let paths = ["乙镇/2023", "东县甲镇/2021", "东县甲镇/2022", "东县甲镇/2023"].map { "snapshots/\($0).json\n" }
    #expect(first.output == paths.joined())
    #expect(first.error.contains("写了 4 份快照"))
    #expect(Trial("snapshot", "seeds", in: folder).error.contains("4 份没有变化"))
    #expect(Trial("snapshot", "seeds", "--quiet", in: folder).error.isEmpty)
    let again = Trial("read", "snapshots/东县甲镇/2021.json", "--format", "json", in: folder)
    #expect(again.output == (try folder.text(of: "snapshots/东县甲镇/2021.json")))
  }

  @Test func progressShowsOnATerminalOnly() throws {
    for year in 1990..<2015 { try folder.write("戊镇 \(year)", to: "many/\(year).txt") }
    func error(_ arguments: [String], isTerminal: Bool) -> String {
      let error = MemoryChannel(isTerminal: isTerminal)
      _ = CommandLineTool.run(
        arguments: ["trends", "many"] + arguments, environment: [:], workingDirectory: folder.path,
        output: MemoryChannel(), error: error, stages: .fake)
      return error.text
    }
    #expect(error([], isTerminal: true).contains("25/25"))
    #expect(error([], isTerminal: true).hasSuffix("\r\u{1B}[K"))
    #expect(error([], isTerminal: false).isEmpty)
    #expect(error(["--quiet"], isTerminal: true).isEmpty)
  }

  @Test func theSameInputGivesTheSameBytes() {
    let runs = (0..<3).map { _ in Trial("board", "seeds", "--format", "json", in: folder).output }
    #expect(Set(runs).count == 1)
  }

  @Test func aDamagedSnapshotSaysWhere() throws {
    try folder.write("{\"schema\": \"nianlun/report/1\", \"text\": 3}", to: "snapshots/己镇/2020.json")
    try folder.write("{\"schema\": \"nianlun/trends/1\"}", to: "snapshots/己镇/2021.json")
    try folder.write("nonsense", to: "snapshots/己镇/2022.json")
    let trial = Trial("read", "己镇", in: folder)
    #expect(trial.code == .trouble && trial.errorLines == 3 && trial.output.isEmpty)
    #expect(trial.error.contains("snapshots/己镇/2021.json：这是年轮（nianlun）的输出"))
  }
}
