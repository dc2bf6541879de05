/// One indicator of several townships in one plot.
struct LineSet: Hashable, Sendable {
  /// One township's values.
  struct Line: Hashable, Sendable {
    /// The township.
    var name: String
    /// Its page.
    var link: LinkTarget?
    /// One value a place, nil for a gap.
    var values: [Double?]
  }
  /// What is counted.
  var title: String
  /// The unit of the axis.
  var unit: String
  /// The years.
  var places: [String]
  /// The townships.
  var lines: [Line]
}
