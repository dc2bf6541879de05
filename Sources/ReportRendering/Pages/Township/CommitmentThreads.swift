import ReportModel

/// Promises in rows: one that repeats an earlier one stands in the row of that one.
struct CommitmentThreads {
  /// One promise with what the next report shows of it.
  struct Promise: Hashable {
    /// The year of the report that promises.
    var year: Int
    /// Its id in that report.
    var id: String
    /// The verdict, nil where there is no later report.
    var row: CommitmentRow?
    /// The year of the report that it is judged by.
    var judged: Int?
  }

  /// The rows, each from its first year to its last; what was promised most often comes first, then what was last.
  let threads: [[Promise]]

  init(_ all: [PageSource], comparisons: [Comparison]) {
    var threads: [[Promise]] = []
    var home: [String: Int] = [:]
    for source in all {
      guard let year = source.report.year else { continue }
      let comparison = comparisons.first { $0.from == year }
      for commitment in source.report.commitments {
        let row = comparison?.commitments.first { $0.commitment == commitment.id }
        let key = "\(year)/\(commitment.id)"
        let index = home[key] ?? threads.count
        if home[key] == nil { threads.append([]) }
        home[key] = index
        threads[index].append(
          Promise(year: year, id: commitment.id, row: row, judged: row == nil ? nil : comparison?.to))
        guard let row, let next = comparison?.to else { continue }
        for again in row.again where home["\(next)/\(again)"] == nil { home["\(next)/\(again)"] = index }
      }
    }
    self.threads = threads.enumerated().sorted { left, right in
      func key(_ thread: [Promise]) -> (Int, Int) { (Set(thread.map(\.year)).count, thread.last?.year ?? 0) }
      let (first, second) = (key(left.element), key(right.element))
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
  }
}
