/// A plot, always with the data from which a table can be made.
enum Chart: Hashable, Sendable {
  case lines(LineChart)
  case slopes(SlopeChart)
  case heat(HeatMap)
}
