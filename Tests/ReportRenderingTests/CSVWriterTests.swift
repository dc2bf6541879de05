import Testing

@testable import ReportRendering

@Suite struct CSVWriterTests {
  private func table(_ cells: [CSVTable.Cell]) -> CSVTable { CSVTable(columns: ["甲", "乙"], rows: [cells]) }

  @Test func startsWithAByteOrderMarkUnlessAskedWithout() {
    #expect(Rendering.csv(table([.empty, .empty])) == "\u{FEFF}甲,乙\r\n,\r\n")
    #expect(Rendering.csv(table([.empty, .empty]), byteOrderMark: false) == "甲,乙\r\n,\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+a", "'+a"), ("-a", "'-a"), ("@a", "'@a"), ("\ta", "'\ta"), ("a=b", "a=b"),
    ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("=\"x\"", "\"'=\"\"x\"\"\""),
  ])
  func defusesAndQuotesText(_ text: String, field: String) {
    #expect(
      Rendering.csv(table([.text(text), .empty]), byteOrderMark: false) == "甲,乙\r\n\(field),\r\n")
  }

  @Test(arguments: [
    (-12.0, "-12"), (27.9, "27.9"), (0, "0"), (146000, "146000"), (0.123456, "0.1235"), (Double.nan, ""),
  ])
  func keepsNumbersNumbers(_ value: Double, field: String) {
    #expect(
      Rendering.csv(table([.number(value), .empty]), byteOrderMark: false) == "甲,乙\r\n\(field),\r\n")
  }

  @Test(arguments: Language.allCases, ["", "=1+1,\"a\"\r\n|", Fixture.hostile])
  func readsBack(_ language: Language, poison: String) {
    for (name, table) in Fixture(poison: poison).tables(language) {
      let rows = Self.parse(Rendering.csv(table, byteOrderMark: false))
      #expect(rows.first == table.columns, "\(name)")
      #expect(rows.count == table.rows.count + 1, "\(name)")
      for row in rows {
        #expect(row.count == table.columns.count, "\(name)")
        for field in row {
          let first = field.unicodeScalars.first
          #expect(first != "=" && first != "@" && first != "+", "\(name): \(field)")
          #expect(first != "-" || Double(field) != nil, "\(name): \(field)")
        }
      }
    }
  }

  /// An independent reader of RFC 4180.
  private static func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isQuoted {
        if scalar == "\"", index + 1 < scalars.count, scalars[index + 1] == "\"" {
          field.append("\"")
          index += 1
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          field.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," {
        row.append(String(field))
        field = String.UnicodeScalarView()
      } else if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" {
        rows.append(row + [String(field)])
        row = []
        field = String.UnicodeScalarView()
        index += 1
      } else {
        field.append(scalar)
      }
      index += 1
    }
    return rows
  }
}
