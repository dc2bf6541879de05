import ReportModel

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
  /// Tables of the same columns below each other; nil where there is none.
  package static func joined(_ tables: [CSVTable]) -> CSVTable? {
    tables.first.map { CSVTable(columns: $0.columns, rows: tables.flatMap(\.rows)) }
  }

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

extension PageSource {
  /// Where facts stand, each place once, for a table's cell; nil where none is known.
  func places(of ids: [String], _ language: Language) -> String? {
    words(ids.compactMap { place(of: $0) }, language)
  }

  /// Where passages stand.
  func places(of spans: [Span], _ language: Language) -> String? {
    words(spans.map { place(of: $0) }, language)
  }

  private func words(_ places: [Place], _ language: Language) -> String? {
    var words: [String] = []
    for place in places.map({ $0.label(language) }) where !words.contains(place) { words.append(place) }
    return words.isEmpty ? nil : words.joined(separator: PageParts.listMark(language))
  }
}

/// Joins the passages of one place, each on a line of its own.
func joinedLines(_ texts: [String]) -> String? {
  texts.isEmpty ? nil : texts.map(\.oneLine).joined(separator: "\n")
}
