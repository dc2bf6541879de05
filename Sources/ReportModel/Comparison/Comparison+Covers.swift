extension Comparison {
  /// The sections of a report that hold sections which both reports have: without a counterpart they are a new cover, or one
  /// that is gone, and nothing is new or gone in them for that.
  ///
  /// - Complexity: O(*n*·*d*) in the sections and the depth of the outline.
  package func covers(in report: Report) -> Set<String> {
    let continued = Set(sections.filter { !$0.from.isEmpty && !$0.to.isEmpty }.flatMap { $0.from + $0.to })
    let parents = Dictionary(report.sections.map { ($0.id, $0.parent) }) { first, _ in first }
    var covers: Set<String> = []
    for section in report.sections where continued.contains(section.id) {
      var above = section.parent
      while let id = above, covers.insert(id).inserted { above = parents[id] ?? nil }
    }
    return covers
  }
}
