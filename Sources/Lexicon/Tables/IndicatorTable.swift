// swift-format-ignore-file: a table is read by line, not by width
// Classes by which indicator rules decide. See `ClassTables` for the form of a line.
enum IndicatorTable {
  static let text = #"""
    """#
}
