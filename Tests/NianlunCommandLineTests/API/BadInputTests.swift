import Foundation
import NianlunCommandLine
import SnapshotStore
import Testing

/// The manual's page on bad input: what a user sees, and how the program ends.
@Suite struct BadInputTests {
  /// Something bad, and what the page says of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What is said; empty where nothing is.
    let words: String
    let code: ExitCode
    let arguments: [String]
    let make: @Sendable (TemporaryFolder) throws -> Void

    init(
      _ name: String, _ words: String, _ code: ExitCode, _ arguments: [String],
      _ make: @escaping @Sendable (TemporaryFolder) throws -> Void
    ) {
      (testDescription, self.words, self.code, self.arguments, self.make) = (
        name, words, code, arguments, make
      )
    }

    /// A file of some bytes, read by itself.
    init(_ name: String, _ words: String, _ code: ExitCode = .trouble, bytes: [UInt8], ending: String = "txt")
    {
      self.init(name, words, code, ["read", "2024.\(ending)"]) { folder in
        try FileSystem.write(bytes, to: folder.path + "/2024.\(ending)")
      }
    }
  }

  private static let text = """
    青溪镇2024年法治政府建设情况报告
    一、主要工作
    开展联合执法检查43次，持证执法人员10人。
    二、存在的问题
    执法力量不足，经费保障不够到位。
    三、下一步打算
    新增持证人员3名。
    """

  /// The report of another township of the name, whose county is not named either.
  private static let other = """
    青溪镇2024年法治政府建设情况报告
    一、主要工作
    举办普法讲座8场，调解纠纷21件。
    二、存在的问题
    执法装备陈旧，台账管理不规范。
    三、下一步打算
    购置执法记录仪6台。
    """

  /// A report with more figures than are compared.
  private static let crowded = text.replacing("2024", with: "2023").replacing(
    "开展", with: (1...4001).map { "办理事项\($0)件。" }.joined() + "开展")

  private static func snapshot(_ folder: TemporaryFolder, _ change: (String) -> String) throws {
    try folder.write(text, to: "r/2024.txt")
    _ = Trial(["snapshot", "r", "-o", "s", "--quiet"], in: folder)
    try folder.write(change(try folder.text(of: "s/青溪镇/2024.json")), to: "s/青溪镇/2024.json")
  }

  private static func corrected(_ folder: TemporaryFolder, _ correction: String, year: Int = 2024) throws {
    try folder.write(text, to: "2024.txt")
    let file =
      "{\"schema\": \"nianlun/corrections/1\", \"township\": {\"name\": \"青溪镇\"}, \"year\": \(year), \"corrections\": [\(correction)]}"
    try folder.write(file, to: "2024.corrections.json")
  }

  private static let gone = """
    {"kind": "removed", "fact": {"statement": "shortcoming", "passage": {"text": "普法方式单一而且老套", "before": "", \
    "after": ""}, "number": "", "offset": 0}}
    """

  static let cases: [Case] = [
    Case("empty", "there is no text in it", bytes: []),
    Case("blank", "there is no text in it", bytes: [UInt8](" \n\t".utf8)),
    Case("no encoding", "the encoding cannot be read at byte 0", bytes: [UInt8](repeating: 0xFF, count: 99)),
    Case(
      "much in no encoding", "the encoding cannot be read at byte 0",
      bytes: [UInt8](repeating: 0xFF, count: 999)),
    Case(
      "bad bytes", "with bytes that cannot be read", .success,
      bytes: [UInt8](String(repeating: text, count: 4).utf8) + [0xFF]),
    Case(
      "NUL", "", .success,
      bytes: [UInt8](text.utf8) + [0x00] + [UInt8]("完".utf8)),
    Case("directions", "", .success, bytes: [UInt8](text.replacing("镇", with: "\u{202E}镇\u{2066}").utf8)),
    Case(
      "numeral", "", .success,
      bytes: [UInt8](text.replacing("43", with: String(repeating: "一", count: 40)).utf8)),
    Case("another text", "it is no report on law-based government", bytes: [UInt8]("今天天气很好。".utf8)),
    Case("picture", "this is a file of PNG", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D]),
    Case(
      "script", "the page holds no main text",
      bytes: [UInt8]("<html><body><div id=a></div><script>load()</script></body></html>".utf8), ending: "html"
    ),
    Case(
      "cut off", "is damaged (its end is missing)", bytes: [0x50, 0x4B, 0x03, 0x04, 20, 0], ending: "docx"),
    Case("no file", "no such file or folder", .trouble, ["read", "2025.txt"]) {
      try $0.write(text, to: "2024.txt")
    },
    Case("dangling link", "no such file", .trouble, ["read", "2024.txt"]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/2024.txt", withDestinationPath: "nowhere.txt")
    },
    Case("link to itself", "its links lead in a circle", .trouble, ["read", "2024.txt"]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/2024.txt", withDestinationPath: "2024.txt")
    },
    Case("deep page", "", .success, ["weaknesses", "2024.html"]) { folder in
      let lines = text.split(separator: "\n").map { "<p>\($0)" }.joined()
      try folder.write(String(repeating: "<div>", count: 999) + lines, to: "2024.html")
    },
    Case("too many facts", "facts of one sort, over the limit of 4000", .trouble, ["weaknesses", "."]) {
      folder in
      try folder.write(text, to: "2024.txt")
      try folder.write(crowded, to: "2023.txt")
    },
    Case("many facts told", "", .success, ["read", "2023.txt"]) { try $0.write(crowded, to: "2023.txt") },
    Case("many facts asked for", "", .success, ["weaknesses", "2023.txt", "--max-size", "64"]) {
      try $0.write(crowded, to: "2023.txt")
    },
    Case("circle", "", .success, ["weaknesses", "r"]) { folder in
      try folder.write(text, to: "r/2024.txt")
      for name in ["one", "two"] {
        try FileManager.default.createSymbolicLink(
          atPath: folder.path + "/r/\(name)", withDestinationPath: ".")
      }
    },
    Case("pipe", "this is a pipe or device and no regular file", .trouble, ["read", "/dev/zero"]) { _ in },
    Case(
      "deep",
      String(repeating: "f/", count: 12) + "f: the folder lies too deep, and what is in it is not read",
      .trouble, ["weaknesses", "."]
    ) { folder in
      try folder.write(text, to: "2024.txt")
      try folder.write(text, to: String(repeating: "f/", count: 13) + "2023.txt")
    },
    Case("not too deep", "", .success, ["weaknesses", "."]) { folder in
      try folder.write(text, to: String(repeating: "f/", count: 12) + "2023.txt")
    },
    Case(
      "snapshot among reports", "a snapshot is not read where reports lie beside it", .success,
      ["weaknesses", "."]
    ) { folder in
      for year in [2022, 2024] {
        try folder.write(text.replacing("2024", with: "\(year)"), to: "\(year).txt")
      }
      for year in [2021, 2022] { try folder.write("{}", to: "\(year).json") }
    },
    Case("other files", "2 other files not read: pic.png, 报告.xlsx", .success, ["weaknesses", "."]) { folder in
      try folder.write(text, to: "2024.txt")
      for name in ["pic.png", "报告.xlsx"] { try folder.write("x", to: name) }
    },
    Case(
      "undated Markdown", "Markdown without a year in its name is taken for a text about the folder",
      .success,
      ["weaknesses", "."]
    ) { folder in
      try folder.write(text, to: "2024.txt")
      try folder.write(text, to: "说明.md")
    },
    Case(
      "JSON of an output in a folder", "this is an output of nianlun and no report", .success, ["board", "."]
    ) {
      folder in
      try folder.write(text, to: "2024.txt")
      _ = Trial(["trends", "2024.txt", "-o", "2023.json"], in: folder)
    },
    Case("site", "", .success, ["weaknesses", "."]) { folder in
      try folder.write(text, to: "2024.txt")
      _ = Trial(["site", ".", "-o", "site", "--quiet"], in: folder)
    },
    Case("output in a folder", "this is an output of nianlun and no report", .success, ["weaknesses", "."]) {
      folder in
      try folder.write(text, to: "2024.txt")
      _ = Trial(["read", "2024.txt", "-o", "摘要2024.txt"], in: folder)
    },
    Case("output by name", "give the report that it was made of", .trouble, ["read", "摘要2024.md"]) { folder in
      try folder.write(text, to: "2024.txt")
      _ = Trial(["read", "2024.txt", "-o", "摘要2024.md"], in: folder)
    },
    Case("same file", "is the same file as", .success, ["weaknesses", "."]) { folder in
      for name in ["a.txt", "b.txt"] { try folder.write(text, to: name) }
    },
    Case("same year", "only the latter is counted", .success, ["weaknesses", "."]) { folder in
      for name in ["a", "b"] { try folder.write(text + name, to: name + ".txt") }
    },
    Case("no year", "its year cannot be told", .trouble, ["weaknesses", "报告.txt"]) { folder in
      try folder.write(text.replacing("2024年", with: ""), to: "报告.txt")
    },
    Case("year of the name", "", .success, ["weaknesses", "2022.txt"]) { folder in
      try folder.write(text.replacing("2024年", with: ""), to: "2022.txt")
    },
    Case("edited", "its checksum does not match", .trouble, ["read", "s/青溪镇/2024.json"]) { folder in
      try snapshot(folder) { $0.replacing("43", with: "44", maxReplacements: 1) }
    },
    Case("cut off snapshot", "the snapshot is damaged (JSON)", .trouble, ["read", "s/青溪镇/2024.json"]) {
      folder in
      try snapshot(folder) { String($0.prefix(99)) }
    },
    Case("later", "written by a later nianlun", .trouble, ["read", "s/青溪镇/2024.json"]) { folder in
      try snapshot(folder) { $0.replacing("nianlun/report/1", with: "nianlun/report/9") }
    },
    Case("foreign", "not the snapshot of a report", .trouble, ["read", "2024.json"]) { folder in
      try folder.write("{\"schema\": \"x/1\"}", to: "2024.json")
    },
    Case("corrections", "the file of corrections is damaged", .trouble, ["read", "2024.txt"]) {
      try corrected($0, "{}")
    },
    Case("others' corrections", "corrections of another township or year", .trouble, ["read", "2024.txt"]) {
      try corrected($0, gone, year: 2023)
    },
    Case("unfit", "a correction no longer fits and is not applied", .success, ["read", "2024.txt"]) {
      try corrected($0, gone)
    },
    Case("cell", "not understood", .trouble, ["correct", "l.csv", "2024.txt"]) { folder in
      try folder.write(text, to: "2024.txt")
      try folder.write("参照,核定\n2024/w1-000000,胡说\n", to: "l.csv")
    },
    Case("column", "has no column", .trouble, ["correct", "l.csv", "2024.txt"]) { folder in
      try folder.write(text, to: "2024.txt")
      try folder.write("甲,乙\n1,2\n", to: "l.csv")
    },
  ]

  #if !os(Windows)
    /// Files that the program opens beside the report, and what it is then asked.
    private static let pipes: [(name: String, arguments: [String])] = [
      ("2024.corrections.json", ["weaknesses", "."]), ("s/青溪镇/2024.json", ["snapshot", ".", "-o", "s"]),
      ("p/.nianlun-site", ["site", ".", "-o", "p"]), ("p/index.html", ["site", ".", "-o", "p"]),
      ("l.csv", ["correct", "l.csv", "2024.txt"]), ("w.txt", ["read", "2024.txt", "--lexicon", "w.txt"]),
    ]

    /// Opening a pipe would wait for somebody who writes to it.
    @Test(arguments: pipes)
    func aPipeIsSaidWhereverAFileIsOpened(_ name: String, _ arguments: [String]) throws {
      let folder = try TemporaryFolder(["2024.txt": Self.text])
      try FileSystem.makeFolders(FilePath.parent(of: folder.path + "/" + name))
      try #require(mkfifo(folder.path + "/" + name, 0o600) == 0)
      let trial = Trial(arguments + ["--lang", "en"], in: folder)
      #expect(trial.code == .trouble)
      #expect(trial.error.contains("this is a pipe or device and no regular file"), "\(trial.error)")
    }
  #endif

  @Test(arguments: cases)
  func isSaidInWordsAndCode(_ one: Case) throws {
    let folder = try TemporaryFolder()
    try one.make(folder)
    let trial = Trial(one.arguments + ["--lang", "en"], in: folder)
    #expect(trial.code == one.code, "\(trial.error)")
    #expect(one.words.isEmpty ? trial.error.isEmpty : trial.error.contains(one.words), "\(trial.error)")
  }

  /// Systems that take no such name have nothing to tell.
  @Test func aNameThatIsNotInUTF8IsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.text, to: "2024.txt")
    // 青溪.txt in GB 18030.
    let name: [CChar] = [0x2F, -57, -32, -49, -86, 0x2E, 0x74, 0x78, 0x74, 0]
    guard let file = fopen(Array(folder.path.utf8CString.dropLast()) + name, "w") else { return }
    fclose(file)
    let trial = Trial(["weaknesses", ".", "--lang", "en"], in: folder)
    #expect(trial.code == .trouble)
    #expect(trial.error.contains("its name is not in UTF-8") && trial.output.contains("执法力量不足"))
  }

  @Test func thePageSaysTheSame() throws {
    let path = FilePath.join(
      FilePath.parent(of: #filePath), "../../../Sources/NianlunCommandLine/Documentation.docc/BadInput.md")
    let page = String(decoding: try FileSystem.bytes(of: FilePath.normalized(path)), as: UTF8.self)
    for one in Self.cases {
      #expect(
        one.words.isEmpty || page.contains(one.words.split(separator: ": ").last ?? ""),
        "\(one.testDescription)")
    }
  }
}
