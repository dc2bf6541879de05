import Testing

@testable import ReportInput

/// Fonts that name their characters by tables outside the file, read by the program itself where it is installed.
@Suite(
  .enabled(
    if: Converter(searchPath: "/usr/bin:/usr/local/bin:/opt/homebrew/bin", limits: InputLimits())
      .program("pdftotext") != nil))
struct PDFFontTests {
  private static let lines = [
    ("青溪镇二〇二四年法治政府建设情况报告", 160), ("一、主要工作", 92), ("开展联合执法检查四十三次，持证执法人员共有十人，普法宣传", 92),
    ("活动全年举办十二场。", 60), ("二、存在的问题", 92),
  ]

  private func read(_ coding: PDFFile.Coding) throws -> [String] {
    let reader = InputReader(searchPath: "/usr/bin:/usr/local/bin:/opt/homebrew/bin")
    let file = PDFFile(lines: Self.lines.map { (text: $0.0, left: $0.1) }, coding: coding)
    return try reader.read(file.bytes, name: "2024.pdf").text.split(separator: "\n").map(String.init)
  }

  /// Title and names stand in such fonts; without the tables nothing is read rather than all but these.
  @Test(arguments: [PDFFile.Coding.gbk, .unicode])
  func charactersOfPredefinedTablesAreReadOrTheTablesAskedFor(_ coding: PDFFile.Coding) throws {
    do {
      let lines = try read(coding)
      #expect(
        lines == [
          "青溪镇二〇二四年法治政府建设情况报告", "一、主要工作", "开展联合执法检查四十三次，持证执法人员共有十人，普法宣传活动全年举办十二场。",
          "二、存在的问题",
        ])
    } catch let error as InputError {
      #expect(error == .mappingsMissing(.pdf, program: "pdftotext"))
    }
  }

  @Test func glyphsOfPrivateNamesAreNoText() {
    #expect(throws: InputError.garbled(.pdf)) { try read(.privateNames) }
  }
}
