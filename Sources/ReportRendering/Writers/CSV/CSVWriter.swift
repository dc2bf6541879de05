/// Writes a table as RFC 4180 with CRLF.
package struct CSVWriter: Sendable {
  private let byteOrderMark: Bool

  /// Makes a writer; the byte order mark lets Excel read Chinese.
  package init(byteOrderMark: Bool = true) { self.byteOrderMark = byteOrderMark }

  /// Writes the heads and the rows.
  package func write(_ table: CSVTable) -> String {
    var output = byteOrderMark ? "\u{FEFF}" : ""
    let heads = table.columns.map { CSVTable.Cell.text($0) }
    for row in [heads] + table.rows {
      output += row.map(Self.field).joined(separator: ",") + "\r\n"
    }
    return output
  }

  private static func field(_ cell: CSVTable.Cell) -> String {
    switch cell {
    case .empty: ""
    case .number(let value): number(value)
    case .text(let text): quoted(defused(text.harmless))
    }
  }

  /// A number that spreadsheets read as one.
  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    if value == value.rounded(), value.magnitude < 1e15 { return "\(Int(value))" }
    let rounded = (value * 10_000).rounded() / 10_000
    return "\(rounded.isFinite ? rounded : value)"
  }

  /// Text that no spreadsheet takes for a formula.
  private static func defused(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": "'" + text
    default: text
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "\"" || $0 == "," || $0 == "\r" || $0 == "\n" }) else {
      return text
    }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
