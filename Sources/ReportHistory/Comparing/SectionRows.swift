import ChineseText
import ReportModel

/// A row for each section with what became of it, and why.
struct SectionRows {
  let reports: Sides<ReportFeatures>
  let pairs: SectionPairs
  let copying: Copying
  let tree: SectionTree
  /// The sections that continue each other.
  let links: [SectionLink]
  /// The sections that may be each other's.
  let doubtful: [SectionLink]
  /// The reasons of links that were made by what the sections hold.
  let reasons: [SectionLink: SectionRow.Reason]

  /// The rows, those of the newer report's sections in their order, then those of sections that are gone.
  func rows() -> [SectionRow] {
    let (left, right) = (reports.old.report.sections, reports.new.report.sections)
    let numbers = Sides(left, right).map(Self.numbers)
    let inOrder = Self.inOrder(links) { numbers.old[$0.old] == numbers.new[$0.new] }
    let byOld = Dictionary(grouping: links, by: \.old)
    let byNew = Dictionary(grouping: links, by: \.new)
    var rows: [SectionRow] = []
    var doneOld: Set<Int> = []
    for j in right.indices {
      let copied = copying.share(of: right[j].span)
      if let i = doubtful.first(where: { $0.new == j })?.old {
        rows.append(
          SectionRow(
            change: .unsure, from: [left[i].id], to: [right[j].id],
            similarity: MetricComparer.rounded(pairs.score(i, j)), reason: .doubtful, copied: copied))
        doneOld.insert(i)
        continue
      }
      guard let from = byNew[j]?.map(\.old).sorted() else {
        let reason = absence(right[j], right, links.map { ($0.new, $0.old) }) {
          tree.isDivided(old: $0) ? nil : left[$0]
        }
        rows.append(
          SectionRow(
            change: .added, from: [], to: [right[j].id], similarity: 0,
            reason: reason.map(SectionRow.Reason.wasUndivided) ?? .fresh, copied: copied))
        continue
      }
      for i in from {
        let link = SectionLink(old: i, new: j)
        let parted = byOld[i]?.contains { $0.new != j && !tree.holds(new: $0.new, j) } ?? false
        let joined = byNew[j]?.contains { $0.old != i && !tree.holds(old: $0.old, i) } ?? false
        let change: SectionRow.Change =
          parted && !joined
          ? .split
          : joined && !parted
            ? .merged : left[i].part != right[j].part || !inOrder.contains(link) ? .moved : .matched
        let reason = reasons[link] ?? reason(left[i], right[j], pairs[i, j])
        rows.append(
          SectionRow(
            change: change, from: [left[i].id], to: [right[j].id],
            similarity: MetricComparer.rounded(min(1, pairs.likelihood(i, j))),
            reason: reason, copied: copied))
        doneOld.insert(i)
      }
    }
    for i in left.indices where !doneOld.contains(i) {
      // A part that is no longer divided is not gone.
      let kept = absence(left[i], left, links.map { ($0.old, $0.new) }) {
        tree.isDivided(new: $0) ? nil : right[$0]
      }
      rows.append(
        SectionRow(
          change: .removed, from: [left[i].id], to: [], similarity: 0,
          reason: kept.map(SectionRow.Reason.noLongerDivided) ?? .gone, copied: 0))
    }
    return rows
  }

  /// The title of the undivided section in the other report that continues what a section stands in; nil where there
  /// is none.
  private func absence(
    _ section: Section, _ own: [Section], _ links: [(own: Int, other: Int)], undivided: (Int) -> Section?
  ) -> String? {
    guard let above = section.parent.flatMap({ parent in own.firstIndex { $0.id == parent } }),
      let other = links.filter({ $0.own == above }).map(\.other).min()
    else { return nil }
    return undivided(other).map(Self.title)
  }

  /// The heading as messages quote it: without the mark that ends it.
  private static func title(_ section: Section) -> String {
    var words = section.heading.text
    while let last = words.unicodeScalars.last, Folding.fold(last).isClauseBreak {
      words.unicodeScalars.removeLast()
    }
    return words
  }

  /// What a link counts in a run, and what one counts more whose sections have one number.
  private static let (step, preference) = (4, 1)

  /// The links of the longest run in which both reports keep one order; what stands across it has moved.
  ///
  /// Of runs that are nearly as long the one is taken in which more sections keep their number.
  ///
  /// - Complexity: O(n·m) in the links and the sections of the older report.
  private static func inOrder(
    _ links: [SectionLink], isInPlace: (SectionLink) -> Bool
  ) -> Set<SectionLink> {
    let sorted = links.sorted { ($0.new, $0.old) < ($1.new, $1.old) }
    var before = [Int?](repeating: nil, count: sorted.count)
    // By older section the first of the longest runs that end there.
    var runs = [(length: Int, place: Int)?](repeating: nil, count: (sorted.map(\.old).max() ?? -1) + 1)
    var longest: (length: Int, place: Int)?
    for (place, link) in sorted.enumerated() {
      var best: (length: Int, place: Int)?
      for case let run? in runs[...link.old] {
        if let known = best, (known.length, -known.place) >= (run.length, -run.place) { continue }
        best = run
      }
      before[place] = best?.place
      let run = (length: (best?.length ?? 0) + step + (isInPlace(link) ? preference : 0), place: place)
      if run.length > runs[link.old]?.length ?? 0 { runs[link.old] = run }
      if run.length > longest?.length ?? 0 { longest = run }
    }
    var result: Set<SectionLink> = []
    var place = longest?.place
    while let at = place {
      result.insert(sorted[at])
      place = before[at]
    }
    return result
  }

  /// By section: which one it is of those that stand in the same section.
  private static func numbers(of sections: [Section]) -> [Int] {
    var counts: [String?: Int] = [:]
    return sections.map { section in
      counts[section.parent, default: 0] += 1
      return counts[section.parent, default: 0]
    }
  }

  /// A heading without its enumerator and the year in it.
  private static func words(_ section: Section) -> Scalars {
    FaultNames.plain(section.heading.text).filter { !("0"..."9").contains($0) }
  }

  private func reason(_ a: Section, _ b: Section, _ pair: SectionPairs.Agreement) -> SectionRow.Reason {
    .alike(
      SectionRow.Likeness(
        heading: Self.words(a) == Self.words(b)
          ? .same : pair.heading > SectionComparer.nearHeading ? .similar : .other,
        subject: pair.theme ? .sameTheme : a.themes.isEmpty && a.part == b.part ? .samePart : .other,
        shared: pair.shared, isOfAnotherPart: a.part != b.part))
  }
}
