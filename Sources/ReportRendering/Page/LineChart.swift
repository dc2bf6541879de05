/// Values over labelled places, with gaps and breaks shown as such.
struct LineChart: Hashable, Sendable {
  /// One value.
  struct Point: Hashable, Sendable {
    /// In the unit of the axis.
    var value: Double
    /// The value as shown.
    var label: String
    /// Why it is not to be held against the others, nil where it is.
    var caveat: String?
    /// Whether the line is interrupted before this point.
    var startsAnew: Bool
    /// Where it leads.
    var link: LinkTarget?
  }
  /// A value aimed at.
  struct Mark: Hashable, Sendable {
    /// The place on the axis.
    var index: Int
    /// In the unit of the axis.
    var value: Double
    /// The value as shown.
    var label: String
    /// Where it leads.
    var link: LinkTarget?
  }
  /// The name of the chart within its page, for the texts that describe it.
  var name: String
  /// What is shown.
  var title: String
  /// The unit of the axis.
  var unit: String
  /// What the places are called, such as years.
  var axis: String
  /// The labels of the axis, in order.
  var places: [String]
  /// One value a place, nil for a gap.
  var points: [Point?]
  /// The aims.
  var targets: [Mark]
  /// What an aim is called.
  var targetWord: String
  /// The chart in words.
  var description: String
  /// What it is about, by which plots are picked.
  var group = ""
  /// Whether the values are shares, whose axis need not begin at none.
  var isShare = false
}
