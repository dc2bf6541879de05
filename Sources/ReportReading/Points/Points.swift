/// The points and statements of a report, in the order of the text.
struct Points {
  /// What is weak.
  var shortcomings: [Point] = []
  /// What the report calls a cause, with the place of the shortcoming that it is told of.
  var causes: [(point: Point, of: Int?)] = []
  /// What is promised.
  var commitments: [Point] = []
  /// What was done.
  var measures: [Point] = []
}
