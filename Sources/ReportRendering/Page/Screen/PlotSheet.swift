/// Plots beside each other that can be picked by what they are about.
struct PlotSheet: Hashable, Sendable {
  /// The plots.
  var charts: [LineChart]
  /// The name of the file of all their data.
  var fileName: String
}
