import Foundation
import NianlunCommandLine
import Testing

/// What a result says of years whose reports could not be read, or tell no year.
@Suite struct YearNoteTests {
  private static func report(_ year: Int, township: String = "青溪镇") -> String {
    """
    \(township)\(year)年法治政府建设情况报告
    一、主要工作
    开展联合执法检查\(year - 1980)次，持证执法人员10人。
    二、存在的问题
    执法力量不足，经费保障不够到位。
    三、下一步打算
    新增持证人员3名。
    """
  }

  /// Two years, and between them a year whose file is broken.
  private static func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "r/2020.txt": report(2020), "r/2021.docx": "PK\u{03}\u{04}", "r/2022.txt": report(2022),
      "r/2019.xlsx": "x",
    ])
  }

  private static let commands = [["weaknesses", "r"], ["trends", "r"], ["compare", "r", "2020", "2022"]]

  @Test(arguments: commands)
  func aYearThatLiesThereUnreadIsInTheResult(_ command: [String]) throws {
    let folder = try Self.folder()
    for format in ["text", "markdown", "html"] {
      let output = Trial(command + ["--format", format, "--lang", "zh"], in: folder).output
      let plain = output.filter { !$0.isWhitespace }
      #expect(plain.contains("2021年没有计入：有文件2021.docx，但Word文件"), "\(format)")
      #expect(plain.contains("2019年没有计入：有文件2019.xlsx"), "\(format)")
    }
    let json = Trial(command + ["--format", "json"], in: folder).output
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let notes = try #require(value?["notes"] as? [[String: Any]])
    #expect(notes.compactMap { $0["year"] as? Int } == [2019, 2021])
    #expect(notes.allSatisfy { $0["kind"] as? String == "unread" && $0["textEnglish"] is String })
  }

  @Test func theSiteTellsOfIt() throws {
    let folder = try Self.folder()
    _ = Trial(["site", "r", "-o", "s", "--lang", "zh"], in: folder)
    #expect(try folder.text(of: "s/青溪镇/index.html").contains("2021 年没有计入"))
  }

  @Test func aComparisonSaysNothingOfLaterYears() throws {
    let folder = try Self.folder()
    try folder.write("PK\u{03}\u{04}", to: "r/2023.docx")
    let trial = Trial(["compare", "r", "2020", "2022"], in: folder)
    #expect(!trial.output.contains("2023"))
  }

  @Test func ofAYearThatIsReadNothingIsSaid() throws {
    let folder = try Self.folder()
    try folder.write("x", to: "r/图表2022.xlsx")
    #expect(!Trial(["weaknesses", "r", "--format", "json"], in: folder).output.contains("图表"))
  }

  /// In a folder of several townships a file is one's own only where its name says so.
  @Test func anotherTownshipsFileIsNotOnesOwn() throws {
    let folder = try TemporaryFolder([
      "r/青溪镇2022.txt": Self.report(2022), "r/白石乡2022.txt": Self.report(2022, township: "白石乡"),
      "r/青溪镇2021.xlsx": "x", "r/2020.xlsx": "x",
    ])
    let json = Trial(["weaknesses", "r", "--format", "json"], in: folder).output
    let townships = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]] ?? []
    let names = townships.flatMap {
      ($0["notes"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    }
    #expect(townships.count == 2 && names == ["青溪镇2021.xlsx"])
  }

  @Test(arguments: commands)
  func theYearOfAFileNameIsSaidToBeThat(_ command: [String]) throws {
    let folder = try TemporaryFolder([
      "r/2020.txt": Self.report(2020), "r/2022.txt": Self.report(2022).replacing("2022年", with: ""),
    ])
    let trial = Trial(command + ["--lang", "zh"], in: folder)
    #expect(trial.code == .success && trial.error.isEmpty)
    #expect(trial.output.contains("2022 年：正文没有写年份，取自文件名 2022.txt"))
    #expect(Trial(["read", "r/2022.txt", "--lang", "zh"], in: folder).output.contains("2022（依据：文件名）"))
  }
}
