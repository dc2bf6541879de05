/// The main rows of a command with fixed columns, for a spreadsheet.
package struct CSVTable: Hashable, Sendable {
  /// What stands at one place.
  enum Cell: Hashable, Sendable {
    case text(String)
    case number(Double)
    case empty

    static func text(_ text: String?) -> Cell { text.map(Cell.text) ?? .empty }
    static func number(_ value: Double?) -> Cell { value.map(Cell.number) ?? .empty }
    static func number(_ value: Int?) -> Cell { value.map { .number(Double($0)) } ?? .empty }
  }

  /// The heads of the columns.
  package let columns: [String]
  /// The rows, each as long as the columns.
  let rows: [[Cell]]
}

extension CSVTable {
  /// The columns that name the township.
  static let place = [
    Label("省级", "province"), Label("地级", "prefecture"), Label("县（区、市）", "county"), Label("乡镇", "township"),
    Label("虚构", "fictional"),
  ]

  /// Makes a table from labels in both languages.
  static func table(_ labels: [Label], language: Language, rows: [[Cell]]) -> CSVTable {
    CSVTable(columns: labels.map { $0(language) }, rows: rows)
  }
}

/// Joins the passages of one place, each on a line of its own.
func joinedLines(_ texts: [String]) -> String? {
  texts.isEmpty ? nil : texts.map(\.oneLine).joined(separator: "\n")
}
