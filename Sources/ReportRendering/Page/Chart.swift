/// A plot, always with the data from which a table can be made.
enum Chart: Hashable, Sendable {
  case lines(LineChart)
  case slopes(SlopeChart)
  case heat(HeatMap)
}

/// Values over labelled places, with gaps and breaks shown as such.
struct LineChart: Hashable, Sendable {
  /// One value.
  struct Point: Hashable, Sendable {
    /// The value.
    var value: Double
    /// The value as shown.
    var label: String
    /// Why it is not to be held against the others, nil where it is.
    var caveat: String?
    /// Whether the line is interrupted before this point.
    var startsAnew: Bool
    /// Where it leads.
    var link: Link?
  }
  /// A value aimed at.
  struct Mark: Hashable, Sendable {
    /// The place on the axis.
    var index: Int
    /// The value.
    var value: Double
    /// The value as shown.
    var label: String
    /// Where it leads.
    var link: Link?
  }
  /// The name of the chart within its page, for the texts that describe it.
  var name: String
  /// What is shown.
  var title: String
  /// The unit of the axis.
  var unit: String
  /// What the places are called, such as years.
  var axis: String
  /// The places.
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

/// Two values an item, older and newer, drawn as slopes on a scale of ratios.
struct SlopeChart: Hashable, Sendable {
  /// One item.
  struct Item: Hashable, Sendable {
    /// What it is.
    var name: String
    /// The older value, above zero.
    var old: Double
    /// The newer value, above zero.
    var new: Double
    /// The older value as shown.
    var oldLabel: String
    /// The newer value as shown.
    var newLabel: String
    /// Where it leads.
    var link: Link?
  }
  /// What is shown.
  var title: String
  /// The head of the names.
  var itemWord: String
  /// The heads of the two sides.
  var sides: [String]
  /// The items.
  var items: [Item]
  /// The chart in words.
  var description: String
}

/// Shares by row and column.
struct HeatMap: Hashable, Sendable {
  /// What is shown.
  var title: String
  /// The head of the rows.
  var rowWord: String
  /// The columns.
  var columns: [String]
  /// The rows' names.
  var rows: [String]
  /// One share a column for each row, 0 to 1.
  var shares: [[Double]]
}
