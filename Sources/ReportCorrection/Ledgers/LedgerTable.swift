/// A table as a spreadsheet program saves it, with the columns that corrections need.
package struct LedgerTable: Hashable, Sendable {
  /// One row with what is asked of it.
  package struct Row: Hashable, Sendable {
    /// The row's number in the spreadsheet, the heads being row 1.
    package var number: Int
    /// The references of the row, as written.
    package var references: String
    /// What was written in the column of corrections.
    package var correction: String
    /// The township's name, empty where the row names none.
    package var township: String
    /// The unit above it.
    package var county: String
    /// Whether it is said to be invented.
    package var isFictional: Bool

    /// Makes a row.
    package init(
      number: Int, references: String, correction: String, township: String, county: String, isFictional: Bool
    ) {
      self.number = number
      self.references = references
      self.correction = correction
      self.township = township
      self.county = county
      self.isFictional = isFictional
    }
  }

  /// Why a table cannot be taken.
  package enum Fault: Error, Hashable, Sendable {
    /// It has no rows.
    case empty
    /// No column of this name is there; the heads that are.
    case columnMissing(String, heads: [String])
    /// A quotation mark is opened in this row and never closed.
    case openQuotation(row: Int)
  }

  /// The head of the column of references in every language.
  package static let referenceHeads = ["参照", "reference"]
  /// The head of the column of corrections in every language.
  package static let correctionHeads = ["核定", "correction"]
  private static let townshipHeads = ["乡镇", "township"]
  private static let countyHeads = ["县（区、市）", "county"]
  private static let fictionalHeads = ["虚构", "fictional"]

  /// The rows in which something stands in the column of corrections.
  package let rows: [Row]
  /// The references of the first row that has any, whatever stands in its column of corrections; empty where none has.
  package let references: String

  /// Takes a table separated by commas, semicolons or tabs, whichever gives the columns that are wanted.
  ///
  /// - Complexity: O(n).
  package init(_ text: String) throws(Fault) {
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var separators: [Unicode.Scalar] = [",", ";", "\t"]
    // Excel's own line for the separator.
    if let line = scalars.firstIndex(of: "\n"), line <= 7,
      String(String.UnicodeScalarView(scalars[..<min(4, line)])).lowercased() == "sep="
    {
      separators = Array(scalars[4..<min(5, line)])
      scalars.removeFirst(line + 1)
    }
    guard scalars.contains(where: { !$0.properties.isWhitespace }) else { throw .empty }
    func known(_ separator: Unicode.Scalar) -> Int {
      Self.firstRecord(of: scalars, separator).count { head in
        (Self.referenceHeads + Self.correctionHeads + Self.townshipHeads).contains(Self.head(head))
      }
    }
    let counts = separators.map(known)
    let separator = separators[counts.indices.max { counts[$0] < counts[$1] } ?? 0]
    let records = try Self.records(of: scalars, separator)
    let heads = records[0].map(Self.head)
    func column(_ names: [String]) -> Int? { heads.firstIndex { names.contains($0) } }
    guard let correction = column(Self.correctionHeads) else {
      throw .columnMissing(Self.correctionHeads[0], heads: heads)
    }
    guard let reference = column(Self.referenceHeads) else {
      throw .columnMissing(Self.referenceHeads[0], heads: heads)
    }
    let (township, county) = (column(Self.townshipHeads), column(Self.countyHeads))
    let fictional = column(Self.fictionalHeads)
    references = records.dropFirst().lazy.map { Self.cell(reference, of: $0) }.first { !$0.isEmpty } ?? ""
    rows = records.enumerated().dropFirst().compactMap { place, record in
      func cell(_ column: Int?) -> String { Self.cell(column, of: record) }
      guard !cell(correction).isEmpty else { return nil }
      return Row(
        number: place + 1, references: cell(reference), correction: cell(correction),
        township: cell(township),
        county: cell(county), isFictional: !cell(fictional).isEmpty)
    }
  }

  /// What stands in a column of a record, nothing where the record ends before it.
  private static func cell(_ column: Int?, of record: [String]) -> String {
    guard let column, column < record.count else { return "" }
    return trimmed(undefused(record[column]))
  }

  private static func head(_ cell: String) -> String { trimmed(cell).lowercased() }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// A cell without the mark that keeps spreadsheets from taking it for a formula.
  private static func undefused(_ cell: String) -> String {
    guard cell.first == "'", let second = cell.dropFirst().unicodeScalars.first,
      "=+-@＝＋－＠".unicodeScalars.contains(second)
    else { return cell }
    return String(cell.dropFirst())
  }

  private static func firstRecord(of scalars: [Unicode.Scalar], _ separator: Unicode.Scalar) -> [String] {
    let end = scalars.firstIndex { $0 == "\n" || $0 == "\r" } ?? scalars.endIndex
    return (try? records(of: Array(scalars[..<end]), separator))?.first ?? []
  }

  /// The records of a table, quotation marks doubled within quoted cells; at least one.
  private static func records(
    of scalars: [Unicode.Scalar], _ separator: Unicode.Scalar
  ) throws(Fault) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var opened = 1
    var place = 0
    func endCell() {
      record.append(String(cell))
      cell = String.UnicodeScalarView()
    }
    while place < scalars.count {
      let scalar = scalars[place]
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      place += 1
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if next == "\"" {
          cell.append(scalar)
          place += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch scalar {
      case "\"" where cell.isEmpty:
        isQuoted = true
        opened = records.count + 1
      case separator: endCell()
      case "\r" where next == "\n": continue
      case "\n", "\r":
        endCell()
        records.append(record)
        record = []
      default: cell.append(scalar)
      }
    }
    if isQuoted { throw .openQuotation(row: opened) }
    if !cell.isEmpty || !record.isEmpty {
      endCell()
      records.append(record)
    }
    return records.isEmpty ? [[]] : records
  }
}
