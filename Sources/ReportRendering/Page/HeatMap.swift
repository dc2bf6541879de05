/// Shares by row and column.
struct HeatMap: Hashable, Sendable {
  /// What is shown.
  var title: String
  /// The head of the rows.
  var rowWord: String
  /// Their heads, in order.
  var columns: [String]
  /// The rows' names.
  var rows: [String]
  /// One share a column for each row, 0 to 1.
  var shares: [[Double]]
}
