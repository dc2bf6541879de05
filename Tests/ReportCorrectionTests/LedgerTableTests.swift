import ReportCorrection
import Testing

@Suite struct LedgerTableTests {
  private func rows(_ text: String) throws -> [LedgerTable.Row] { try LedgerTable(text).rows }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func takesWhatSpreadsheetProgramsSave(_ separator: String, _ end: String) throws {
    let records = [
      ["乡镇", "虚构", "参照", "核定"], ["甲镇", "虚构", "2023/q1-abcdef", "30"], ["甲镇", "", "2023/q2-abcdef", ""],
    ]
    let text = records.map { $0.joined(separator: separator) + end }.joined()
    let expected = LedgerTable.Row(
      number: 2, references: "2023/q1-abcdef", correction: "30", township: "甲镇", county: "", isFictional: true
    )
    #expect(try rows(text) == [expected])
    #expect(try rows("\u{FEFF}" + text) == [expected])
    #expect(try rows("sep=\(separator)\n" + text) == [expected])
  }

  @Test func quotedCellsHoldSeparatorsQuotationMarksAndLineBreaks() throws {
    let row = try rows("参照,核定,说明\r\n2023/w1,\"名称 \"\"甲\"\",乙\r\n不是\",\"x\r\ny\"\r\n,\" 30 \",\r\n")
    #expect(row.map(\.correction) == ["名称 \"甲\",乙\r\n不是", "30"])
    #expect(row.map(\.number) == [2, 3])
  }

  @Test func anEnglishLedgerIsTakenLikewise() throws {
    #expect(try rows("township,Reference,Correction\n甲镇,2023/q1,30\n")[0].references == "2023/q1")
  }

  @Test(arguments: [
    ("", LedgerTable.Fault.empty), (" \n", .empty), ("参照,核定\n\"a,b\n", .openQuotation(row: 2)),
    ("参照,备注\n1,2\n", .columnMissing("核定", heads: ["参照", "备注"])),
    ("核定\n2\n", .columnMissing("参照", heads: ["核定"])),
  ])
  func saysWhatIsWrongWithATable(_ text: String, _ expected: LedgerTable.Fault) {
    #expect(throws: expected) { try LedgerTable(text) }
  }
}
