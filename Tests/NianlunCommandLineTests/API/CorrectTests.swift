import NianlunCommandLine
import SnapshotStore
import Testing

/// A ledger written out, filled in, taken back, and seen in every output.
@Suite struct CorrectTests {
  private let folder: TemporaryFolder
  private static let reports = "seeds/青溪镇（虚构）"

  init() throws {
    folder = try TemporaryFolder()
    let seeds = FilePath.join(FilePath.parent(of: #filePath), "../../../\(Self.reports)")
    for year in [2022, 2023, 2024] {
      let bytes = try FileSystem.bytes(of: FilePath.normalized(seeds) + "/\(year).txt")
      try folder.write(String(decoding: bytes, as: UTF8.self), to: "\(Self.reports)/\(year).txt")
    }
  }

  private func run(_ arguments: String...) -> Trial {
    var all = arguments
    all += ["--lang", "zh"]
    return Trial(all, in: folder)
  }

  /// Writes a ledger out and fills the column of corrections of the first row that holds some words.
  private func ledger(_ arguments: [String], _ words: String, _ cell: String) throws {
    let table = Trial(arguments + ["--format", "csv", "--lang", "zh"], in: folder).output
    var lines = table.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    let place = try #require(lines.firstIndex { $0.contains(words) })
    // The column is the last one, and empty.
    #expect(lines[place].hasSuffix(","))
    lines[place] += "\"\(cell)\""
    try folder.write(lines.joined(separator: "\r\n"), to: "ledger.csv")
  }

  @Test func aValueIsSeenInEveryOutputAndOutlivesReadingAnew() throws {
    try ledger(["compare", "青溪镇", "2023", "2024", "--only", "metrics"], "专题研究法治建设重点工作", "2023 数值 3")
    let trial = run("correct", "ledger.csv")
    #expect(trial.code == .success, "\(trial.error)")
    #expect(trial.output == "\(Self.reports)/2023.corrections.json\n")
    for format in ["text", "markdown", "html", "csv", "json"] {
      let output = run("compare", "青溪镇", "2023", "2024", "--format", format).output
      #expect(output.contains(format == "json" ? "\"corrected\" : true" : "核定"), "\(format)")
      if format != "json" { #expect(output.contains("含人工核定"), "\(format)") }
    }
    // Another word of the report changed, and the report is read anew.
    let path = "\(Self.reports)/2023.txt"
    try folder.write(
      try folder.text(of: path).replacing("青溪镇", with: "青溪镇（本镇）", maxReplacements: 3), to: path)
    let again = run(
      "compare", "\(Self.reports)/2023.txt", "\(Self.reports)/2024.txt", "--only", "metrics", "--format",
      "csv")
    #expect(again.error.isEmpty, "\(again.error)")
    #expect(again.output.contains("数值 3"))
    // The very words changed.
    try folder.write(try folder.text(of: path).replacing("法治建设工作4次", with: "法治建设工作6次"), to: path)
    let misfit = run("compare", "\(Self.reports)/2023.txt", "\(Self.reports)/2024.txt", "--format", "csv")
    #expect(misfit.error.contains("对不上") && misfit.error.contains("数值 3"))
    #expect(!misfit.output.contains("数值 3"))
    #expect(folder.exists("\(Self.reports)/2023.corrections.json"))
  }

  @Test func correctionsGoWithTheSnapshot() throws {
    try ledger(["weaknesses", "青溪镇"], "综合行政执法队伍不够稳定", "名称 队伍力量不足")
    #expect(run("correct", "ledger.csv").code == .success)
    #expect(run("snapshot", "seeds").code == .success)
    #expect(folder.exists("snapshots/青溪镇（虚构）/2024.corrections.json"))
    for arguments in [["weaknesses", "青溪镇"], ["weaknesses", "snapshots"], ["board", "snapshots"]] {
      #expect(Trial(arguments + ["--lang", "zh"], in: folder).output.contains("队伍力量不足（核定）"), "\(arguments)")
    }
    #expect(!run("read", "snapshots/青溪镇（虚构）/2024.json", "--format", "csv").output.contains("队伍力量不足"))
  }

  @Test func aPromiseALinkAndAWithdrawal() throws {
    let arguments = ["compare", "青溪镇", "2023", "2024", "--only", "commitments"]
    try ledger(arguments, "公开选聘专职人民调解员3名", "已完成")
    #expect(run("correct", "ledger.csv").code == .success)
    let output = run("compare", "青溪镇", "2023", "2024", "--only", "commitments").output
    #expect(output.contains("人工核定；原判断依据"))
    #expect(run("correct", "ledger.csv").error.contains("收回 0 处更正，1 处原已如此"))
    try folder.write(
      try folder.text(of: "ledger.csv").replacing("已完成\"", with: "撤销\""), to: "ledger.csv")
    #expect(run("correct", "ledger.csv").code == .success)
    #expect(!folder.exists("\(Self.reports)/2023.corrections.json"))
    #expect(!run("compare", "青溪镇", "2023", "2024").output.contains("核定"))
  }

  /// The row of a comparison's table that holds some words.
  private func row(_ words: String) -> String? {
    run("compare", "青溪镇", "2023", "2024", "--format", "csv").output.split(separator: "\r\n").map(String.init)
      .first { $0.contains(words) }
  }

  @Test func figuresThatAPersonTellsApartAreNoPair() throws {
    let arguments = ["compare", "青溪镇", "2023", "2024", "--only", "metrics"]
    // The whole cell: the figure behind it is quoted with this clause, too.
    let cell = ",党委理论学习中心组集中学法7次,"
    #expect(try #require(row(cell)).contains("中心组集中学法九次"))
    try ledger(arguments, cell, "不对应")
    #expect(run("correct", "ledger.csv").code == .success)
    #expect(try !#require(row(cell)).contains("中心组集中学法九次"))
    #expect(!run("trends", "青溪镇").output.contains("7次、9次"))
  }

  @Test func weaknessesThatAPersonCallsTheSameAreOne() throws {
    let other = try #require(row("政府信息公开滞后")).firstMatch(of: /2024\/(w\d+)/)?.output.1
    try ledger(["weaknesses", "青溪镇"], "数字化应用水平不高", "对应 2024/\(try #require(other))")
    #expect(run("correct", "ledger.csv").code == .success, "\(run("correct", "ledger.csv").error)")
    #expect(try #require(row("数字化应用水平不高")).contains("政府信息公开滞后"))
    let history = run("weaknesses", "青溪镇", "--format", "csv").output
    #expect(history.split(separator: "\r\n").contains { $0.contains("2023/w2764") && $0.contains("对应 2024") })
  }

  @Test func aCellThatSaysNothingIsNamedAndTheOthersAreTaken() throws {
    try ledger(["weaknesses", "青溪镇"], "综合行政执法队伍不够稳定", "胡说")
    let trial = run("correct", "ledger.csv")
    #expect(trial.code == .trouble)
    #expect(trial.error.contains("行“核定”列“胡说”没有收") && trial.error.contains("可写"))
    #expect(trial.output.isEmpty)
  }

  @Test(arguments: [
    ("nonsense", "损坏"), ("{\"schema\": \"nianlun/corrections/2\"}", "更新版本"),
    ("{\"schema\": \"nianlun/report/1\"}", "不是更正文件"),
  ])
  func aFileOfCorrectionsThatCannotBeTakenIsSaidAndTheReportReadAllTheSame(_ text: String, _ word: String)
    throws
  {
    try folder.write(text, to: "\(Self.reports)/2023.corrections.json")
    let trial = run("read", "青溪镇", "2023")
    #expect(
      trial.code == .trouble && trial.error.contains(word) && trial.error.contains("2023.corrections.json"))
    #expect(trial.output.contains("青溪镇"))
  }

  @Test func whatIsNoLedgerIsSaidToBeNone() throws {
    try folder.write("甲,乙\n1,2\n", to: "ledger.csv")
    #expect(run("correct", "ledger.csv").error.contains("没有“核定”列（有：甲、乙）"))
    try folder.write("参照,核定\n", to: "ledger.csv")
    #expect(run("correct", "ledger.csv").error.contains("什么也没有写"))
    #expect(run("correct", "missing.csv").error.contains("没有这个文件"))
  }
}
