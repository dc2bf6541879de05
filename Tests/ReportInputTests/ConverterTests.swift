import Foundation
import Testing

@testable import ReportInput

/// Programs that stand in for LibreOffice and the others; each is a script in a folder of its own.
///
/// One after the other: a program that starts while another test writes a script would hold that open.
@Suite(.serialized) struct ConverterTests {
  private func withProgram<Result>(
    _ name: String, _ script: String, _ body: (InputReader) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "nianlun-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appending(path: name)
    try Data("#!/bin/sh\nPATH=/usr/bin:/bin\n\(script)\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    var limits = InputLimits()
    limits.converterSeconds = 2
    limits.convertedBytes = 1 << 20
    return try body(InputReader(limits: limits, searchPath: folder.path))
  }

  private static let pdf = Array("%PDF-1.7\n".utf8)
  private static let doc: [UInt8] =
    [0xD0, 0xCF, 0x11, 0xE0] + "WordDocument".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  private static let rtf = Array("{\\rtf1 x}".utf8)

  @Test(
    arguments: [
      (pdf, "a.pdf", InputError.converterMissing(.pdf, programs: ["pdftotext"])),
      (doc, "a.doc", .converterMissing(.doc, programs: ["soffice", "antiword"])),
      (doc, "a.wps", .converterMissing(.wps, programs: ["soffice"])),
      (rtf, "a.doc", .converterMissing(.rtf, programs: ["soffice"])),
    ] as [([UInt8], String, InputError)])
  func aProgramThatIsMissingIsNamed(_ bytes: [UInt8], _ name: String, _ error: InputError) {
    #expect(throws: error) { try InputReader(searchPath: "/nowhere").read(bytes, name: name) }
  }

  @Test func whatTheContainerHoldsIsNamed() {
    func container(_ stream: String) -> [UInt8] {
      [0xD0, 0xCF, 0x11, 0xE0] + stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
    let reader = InputReader(searchPath: "/nowhere")
    #expect(throws: InputError.locked(.docx)) {
      try reader.read(container("EncryptedPackage"), name: "a.docx")
    }
    #expect(throws: InputError.otherFormat("Excel")) { try reader.read(container("Workbook"), name: "a.xls") }
  }

  @Test func aProgramIsGivenItsFileAndItsOutputIsRead() throws {
    let text = try withProgram("antiword", "printf '一、主要工作\\n'; test -f \"$5\" && echo 有") { reader in
      try reader.read(Self.doc, name: "a.doc").text
    }
    #expect(text == "一、主要工作\n有\n")
  }

  @Test func aProgramThatDoesNotEndIsEnded() throws {
    #expect(throws: InputError.converterSlow(.doc, program: "antiword", seconds: 2)) {
      try withProgram("antiword", "sleep 60 & sleep 60") { try $0.read(Self.doc, name: "a.doc") }
    }
  }

  @Test func aProgramThatWritesWithoutEndIsEnded() throws {
    #expect(throws: InputError.tooBigInside(.doc, limit: 1 << 20)) {
      try withProgram("antiword", "exec cat /dev/zero") { try $0.read(Self.doc, name: "a.doc") }
    }
  }

  @Test(arguments: ["exit 3", "kill -9 $$", "exec /nowhere"])
  func aProgramThatFailsIsNamed(_ script: String) throws {
    #expect(throws: InputError.converterFailed(.doc, program: "antiword")) {
      try withProgram("antiword", script) { try $0.read(Self.doc, name: "a.doc") }
    }
  }

  @Test func aPasswordIsAskedForInWords() throws {
    #expect(throws: InputError.locked(.pdf)) {
      try withProgram("pdftotext", "echo 'Command Line Error: Incorrect password' >&2; exit 1") {
        try $0.read(Self.pdf, name: "a.pdf")
      }
    }
  }

  /// The program goes on and ends well, without the text in such fonts.
  @Test func tablesOfFontsThatAreMissingAreAskedFor() throws {
    let script =
      "echo \"Syntax Error: Missing language pack for 'Adobe-GB1' mapping\" >&2; echo '<html></html>' > \"$5\""
    #expect(throws: InputError.mappingsMissing(.pdf, program: "pdftotext")) {
      try withProgram("pdftotext", script) { try $0.read(Self.pdf, name: "a.pdf") }
    }
  }

  @Test func aPrintedOutputIsNoReport() throws {
    let script = "echo '<html><head><meta name=\"Author\" content=\"nianlun\"/></head></html>' > \"$5\""
    #expect(throws: InputError.ownOutput) {
      try withProgram("pdftotext", script) { try $0.read(Self.pdf, name: "a.pdf") }
    }
  }

  /// The head of a table that goes on is set again at the foot of the last sheet's text.
  @Test(arguments: ["由年轮（nianlun）生成", "Made by nianlun"])
  func aPageThatWasPrintedByABrowserIsNoReport(_ mark: String) {
    #expect(throws: InputError.ownOutput) {
      try lines([[("青溪镇法治政府建设情况报告", 90, 300)], [("一、主要工作", 90, 200), (mark, 90, 200), ("2024年报告", 90, 200)]])
    }
  }

  @Test func nothingIsLeftBehind() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "nianlun-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let list = folder.appending(path: "made").path
    _ = try withProgram("antiword", "dirname \"$5\" > '\(list)'; echo 甲") {
      try $0.read(Self.doc, name: "a.doc")
    }
    let made = try String(contentsOfFile: list, encoding: .utf8).trimmed
    #expect(!made.isEmpty && !FileManager.default.fileExists(atPath: String(made)))
  }

  // MARK: - Pages of PDF files

  /// What `pdftotext` would write of lines, each with its left and right edge.
  private static func layout(_ pages: [[(String, Int, Int)]]) -> String {
    var text = "<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><doc>"
    for page in pages {
      text += "<page width=\"595\" height=\"842\"><flow><block>"
      for (number, line) in page.enumerated() {
        let edge =
          "xMin=\"\(line.1)\" xMax=\"\(line.2)\" yMin=\"\(number * 20)\" yMax=\"\(number * 20 + 13)\""
        text += "<line \(edge)><word \(edge)>\(line.0)</word></line>"
      }
      text += "</block></flow></page>"
    }
    return text + "</doc></body></html>"
  }

  private func lines(_ pages: [[(String, Int, Int)]]) throws -> [String] {
    try withProgram("pdftotext", "cat > \"$5\" <<'PAGES'\n\(Self.layout(pages))\nPAGES") { reader in
      try reader.read(Self.pdf, name: "a.pdf").text.split(separator: "\n").map(String.init)
    }
  }

  @Test func linesOfAParagraphAreJoinedAlsoOverPages() throws {
    let pages = [
      [
        ("青溪镇法治政府建设情况报告", 200, 400), ("一、主要工作", 110, 170), ("全年开展普法宣传活动十二次受理", 110, 540),
        ("案件四十三件。", 90, 160), ("加强组织领导召开专题会议研究部署", 110, 540), ("— 1 —", 300, 330),
      ],
      [("法治建设重点工作落实到位。", 90, 300), ("二、存在的不足", 110, 180), ("- 2 -", 300, 330)],
    ]
    #expect(
      try lines(pages) == [
        "青溪镇法治政府建设情况报告", "一、主要工作", "全年开展普法宣传活动十二次受理案件四十三件。", "加强组织领导召开专题会议研究部署法治建设重点工作落实到位。",
        "二、存在的不足",
      ])
  }

  @Test func whatStandsOnEveryPageIsTakenOut() throws {
    let pages = (1...4).map { number in
      [
        ("青溪镇法治政府建设年度报告", 200, 400), ("第\(["一", "二", "三", "四"][number - 1])部分的内容在这里。", 90, 300),
        ("某县司法局编印第\(number)页", 90, 200),
      ]
    }
    #expect(
      try lines(pages) == ["青溪镇法治政府建设年度报告", "第一部分的内容在这里。", "第二部分的内容在这里。", "第三部分的内容在这里。", "第四部分的内容在这里。"])
  }

  @Test func spreadWordsAreClosedUp() throws {
    #expect(
      try lines([[("存 在 的 不 足 和 原 因", 90, 250), ("青溪镇 人民政府关于法治建设", 90, 400)]]) == [
        "存在的不足和原因", "青溪镇 人民政府关于法治建设",
      ])
  }

  @Test(
    arguments: [
      ([[("", 0, 0)]], InputError.scanned(.pdf)), ([[("3", 0, 9)], [("4", 0, 9)]], .scanned(.pdf)),
      ([[("DEHJ KLMN OPQR STUV WXYZ ABCD", 0, 90)]], .garbled(.pdf)),
      ([[("\u{E001}\u{E002}\u{E003}\u{E004}\u{E005}法治政府建设情况报告", 0, 90)]], .garbled(.pdf)),
    ] as [([[(String, Int, Int)]], InputError)])
  func scansAndFontsWithoutCharactersAreSaidToBe(_ pages: [[(String, Int, Int)]], _ error: InputError) {
    #expect(throws: error) { try lines(pages) }
  }
}
