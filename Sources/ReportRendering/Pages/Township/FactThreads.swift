import ReportModel

/// Facts that continue each other from report to report, such as sections or measures.
struct FactThreads {
  /// One fact of one year.
  struct Fact: Hashable {
    /// The year of the report that states it.
    var year: Int
    /// The fact's id in that year's report.
    var id: String
  }

  /// The threads in the order of their latest facts, each from its first year to its last.
  let threads: [[Fact]]

  /// Follows facts through comparisons of reports that follow each other.
  ///
  /// - Parameter links: The facts of the older and of the newer report that continue each other.
  init(
    _ all: [PageSource], comparisons: [Comparison], links: (Comparison) -> [(from: [String], to: [String])]
  ) {
    var threads: [[Fact]] = []
    var home: [Fact: Int] = [:]
    for comparison in comparisons {
      guard let from = comparison.from, let to = comparison.to else { continue }
      for link in links(comparison) where !link.from.isEmpty && !link.to.isEmpty {
        let facts = link.from.map { Fact(year: from, id: $0) } + link.to.map { Fact(year: to, id: $0) }
        let known = facts.lazy.compactMap { home[$0] }.first
        let index = known ?? threads.count
        if known == nil { threads.append([]) }
        for fact in facts where home[fact] == nil {
          home[fact] = index
          threads[index].append(fact)
        }
      }
    }
    func place(_ fact: Fact) -> (Int, Int) {
      let start = all.last { $0.report.year == fact.year }?.passages[fact.id]?.span.start ?? 0
      return (fact.year, start)
    }
    self.threads = threads.map { $0.sorted { place($0) < place($1) } }.sorted { left, right in
      let (first, second) = (left.last.map(place) ?? (0, 0), right.last.map(place) ?? (0, 0))
      return (second.0, first.1) < (first.0, second.1)
    }
  }
}
