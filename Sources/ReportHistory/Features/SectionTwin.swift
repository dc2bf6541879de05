import ReportModel

/// Which of the sections of a report that say the same, word for word under one heading, a section is.
///
/// A report that holds its text more than once, as by a slip of copying, is no other report: what stands first continues
/// what stood first, and what stands second the second. Without that each of *n* is held against each of *n*.
struct SectionTwin: Hashable {
  /// How many of the same stand before it.
  var rank = 0
  /// How many there are, itself included; 1 is usual.
  var count = 1

  /// Whether what stands in this section may continue what stands in a section of the older report, or the other way
  /// round; behind the last of one report's all that the other has.
  func mayContinue(_ other: SectionTwin) -> Bool {
    min(rank, other.count - 1) == min(other.rank, count - 1)
  }

  /// Tells the sections of a report apart.
  ///
  /// - Complexity: O(n) in the texts of the sections.
  static func twins(_ words: [ArraySlice<UInt16>]) -> [SectionTwin] {
    var twins = words.map { _ in SectionTwin() }
    // Few sections are of one length; only those are held against each other by their words.
    for alike in Dictionary(grouping: words.indices, by: { words[$0].count }).values where alike.count > 1 {
      for same in Dictionary(grouping: alike, by: { words[$0] }).values where same.count > 1 {
        for (rank, place) in same.sorted().enumerated() {
          twins[place] = SectionTwin(rank: rank, count: same.count)
        }
      }
    }
    return twins
  }
}
