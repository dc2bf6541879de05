// swift-format-ignore-file: a table is read by line, not by width
// Classes by which identity rules decide. See `ClassTables` for the form of a line.
enum IdentityTable {
  static let text = #"""
    """#
}
