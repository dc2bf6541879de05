import ReportModel

/// What was said of passages elsewhere on the page, to be led back to from the rows in which they stand.
struct AlignmentMarks {
  /// One way back.
  struct Mark: Hashable {
    /// The words and where they lead.
    var run: Run
    /// What the row is about by it.
    var topic: AlignedTexts.Topic?
  }
  /// The ways back from units of the older report.
  private(set) var old: [Int: [Mark]] = [:]
  /// The ways back from units of the newer report.
  private(set) var new: [Int: [Mark]] = [:]

  /// Adds a way back from a unit of the older report; a second one to the same place is left out.
  mutating func markOld(_ unit: Int?, _ mark: Mark) { Self.add(mark, to: unit, in: &old) }

  /// Adds a way back from a unit of the newer report; a second one to the same place is left out.
  mutating func markNew(_ unit: Int?, _ mark: Mark) { Self.add(mark, to: unit, in: &new) }

  private static func add(_ mark: Mark, to unit: Int?, in marks: inout [Int: [Mark]]) {
    guard let unit, marks[unit]?.contains(where: { $0.run.link == mark.run.link }) != true else { return }
    marks[unit, default: []].append(mark)
  }
}
