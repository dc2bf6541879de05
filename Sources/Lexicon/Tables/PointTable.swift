// swift-format-ignore-file: a table is read by line, not by width
// Classes by which point rules decide. See `ClassTables` for the form of a line.
enum PointTable {
  static let text = #"""
    """#
}
