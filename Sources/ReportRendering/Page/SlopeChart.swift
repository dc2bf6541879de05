/// Two values an item, older and newer, drawn as slopes on a scale of ratios.
struct SlopeChart: Hashable, Sendable {
  /// What has an older and a newer value.
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
    var link: LinkTarget?
  }
  /// What is shown.
  var title: String
  /// The head of the names.
  var itemWord: String
  /// The heads of the two sides.
  var sides: [String]
  /// One slope each.
  var items: [Item]
  /// The chart in words.
  var description: String
}
