import NianlunCommandLine
import ReportInput
import SnapshotStore
import Testing

/// What the program wrote is kept beside reports, and is never taken for one.
@Suite struct OwnOutputTests {
  private static let endings = ["txt", "md", "html", "docx"]
  private static let commands = ["read", "compare", "weaknesses", "trends", "check", "board"]

  private static func report(_ year: Int) -> String {
    """
    青溪镇\(year)年法治政府建设情况报告
    一、主要工作
    开展联合执法检查\(year - 1980)次，持证执法人员10人。
    二、存在的问题
    执法力量不足，经费保障不够到位。
    三、下一步打算
    新增持证人员3名。
    """
  }

  /// A folder of two reports, and beside them what a command says of one or both.
  private static func folder(
    _ command: String = "compare", output: String, _ language: String
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "reports/2023.htm": report(2023).split(separator: "\n").map { "<p>\($0)</p>" }.joined(),
      "reports/2024.txt": report(2024),
    ])
    let reports = command == "read" ? ["reports/2024.txt"] : ["reports/2023.htm", "reports/2024.txt"]
    let trial = Trial(
      [command] + reports + ["--lang", language, "-o", output], in: folder)
    #expect(trial.code != .trouble, "\(trial.error)")
    return folder
  }

  private static func board(_ folder: TemporaryFolder, _ language: String) -> Trial {
    Trial(["board", "reports", "--format", "json", "--lang", language], in: folder)
  }

  @Test(arguments: commands, endings)
  func everyOutputBearsTheMark(_ command: String, _ ending: String) throws {
    for language in ["zh", "en"] {
      let folder = try Self.folder(command, output: "x.\(ending)", language)
      let trial = Trial(["read", "x.\(ending)", "--lang", language], in: folder)
      #expect(trial.code == .trouble && trial.output.isEmpty)
      #expect(
        trial.error.contains(
          language == "zh" ? "x.\(ending)：这是年轮（nianlun）的输出" : "x.\(ending): this is an output"))
    }
  }

  @Test(arguments: endings, ["zh", "en"])
  func inAFolderOfReportsItIsPassedOver(_ ending: String, _ language: String) throws {
    let folder = try Self.folder(output: "对比2023.\(ending)", language)
    let before = Self.board(folder, language)
    try FileSystem.write(
      FileSystem.bytes(of: folder.path + "/对比2023.\(ending)"), to: folder.path + "/reports/对比2023.\(ending)")
    let after = Self.board(folder, language)
    #expect(after.code == .success && after.output == before.output)
    #expect(after.errorLines == 1)
    #expect(after.error.contains("reports/对比2023.\(ending)"))
    #expect(after.error.contains(language == "zh" ? "没有读" : "it is not read"))
  }

  /// Of formats that need another program the mark is seen only when the file has been read.
  @Test(arguments: ["对比.rtf", "对比.pdf", "对比.doc"])
  func whatIsKnownForOneWhenReadIsPassedOverInAFolderToo(_ name: String) throws {
    var stages = Stages.live
    let (read, identify) = (stages.read, stages.identify)
    stages.read = { bytes, file, isFictional in
      if file == name { throw InputError.ownOutput }
      return try read(bytes, file, isFictional)
    }
    stages.identify = { bytes, file, isFictional in
      if file == name { throw InputError.ownOutput }
      return try identify(bytes, file, isFictional)
    }
    let folder = try TemporaryFolder(["reports/2024.txt": Self.report(2024), "reports/\(name)": "?"])
    for command in ["board", "weaknesses", "trends"] {
      let trial = Trial(command, "reports", in: folder, stages: stages)
      #expect(trial.code == .success && trial.errorLines == 1, "\(trial.error)")
      #expect(trial.error.contains(name) && trial.error.contains("没有读"))
    }
    #expect(Trial("read", "reports/\(name)", in: folder, stages: stages).code == .trouble)
  }

  @Test(arguments: commands, ["zh", "en"])
  func itsJSONIsPassedOver(_ command: String, _ language: String) throws {
    let folder = try Self.folder(command, output: "x.json", language)
    let before = Self.board(folder, language)
    // The JSON of a single report is its snapshot, which is taken for the report.
    let name = command == "read" ? "2024.json" : "2023.json"
    try folder.write(try folder.text(of: "x.json"), to: "reports/\(name)")
    let after = Self.board(folder, language)
    #expect(after.code == .success && after.output == before.output)
    #expect(after.error.contains("没有读") || after.error.contains("not read"))
  }

  /// Of files whose names differ in their endings alone only one is read; that is not the output.
  @Test func itHidesNoReportOfTheSameName() throws {
    let folder = try Self.folder(output: "reports/2023.txt", "zh")
    let trial = Trial(["compare", "reports", "2023", "2024"], in: folder)
    #expect(trial.code == .success && trial.output.contains("2023→2024"), "\(trial.error)")
  }

  @Test(arguments: ["always", "never"])
  func coloursDoNotHideTheMark(_ color: String) throws {
    let folder = try Self.folder(output: "x.md", "zh")
    let text = Trial(["read", "reports/2024.txt", "--color", color], in: folder)
    try folder.write(text.output, to: "x.txt")
    #expect(Trial(["read", "x.txt"], in: folder).error.contains("这是年轮（nianlun）的输出"))
  }

  /// As editors and shells of Windows write it: UTF-16 with the mark of its byte order, and lines that end in two signs.
  @Test func anotherEncodingDoesNotHideTheMark() throws {
    let folder = try Self.folder(output: "x.txt", "zh")
    let text = try folder.text(of: "x.txt").replacing("\n", with: "\r\n") + "\r\n"
    let bytes = ("\u{FEFF}" + text).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try FileSystem.write(bytes, to: folder.path + "/x.txt")
    #expect(Trial(["read", "x.txt"], in: folder).error.contains("这是年轮（nianlun）的输出"))
  }

  @Test func aReportThatSpeaksOfTheProgramIsRead() throws {
    let folder = try TemporaryFolder([
      "2024.txt": Self.report(2024) + "\n本镇报告已用年轮（nianlun）核对，由年轮（nianlun）生成对照表。"
    ])
    let trial = Trial(["read", "2024.txt"], in: folder)
    #expect(trial.code == .success && trial.error.isEmpty)
  }
}
