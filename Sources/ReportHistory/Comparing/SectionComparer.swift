import Models
import ReportModel

/// Aligns the sections of two reports by what they mean: their themes, their headings, and from below by the
/// statements and figures that they share.
struct SectionComparer {
  let reports: Sides<ReportFeatures>
  /// What each two sections have in common.
  let pairs: SectionPairs
  /// Which weaknesses are named again; points with heads of their own follow them.
  let shortcomings: [ShortcomingRow]
  /// The texts of both reports' clauses, to tell what was copied.
  let copying: Copying

  /// From which probability on sections continue each other.
  let floors: DecisionFloors

  /// The rows of a comparison.
  func rows() -> [SectionRow] {
    let tree = SectionTree(reports.old.report.sections, reports.new.report.sections)
    let links = links(in: tree)
    let reasons = reasons(besides: links)
    let all = links + reasons.keys.filter { !links.contains($0) }
    return SectionRows(
      reports: reports, pairs: pairs, copying: copying, tree: tree, links: all, doubtful: doubtful(all),
      reasons: reasons
    ).rows()
  }

  /// The sections that continue each other by what they say.
  func links(in tree: SectionTree) -> [SectionLink] {
    tree.withoutCrossings(tree.withoutEnvelopes(likely()))
  }

  /// The pairs of sections that likely continue each other.
  private func likely() -> [SectionLink] {
    let (left, right) = (reports.old.report.sections.indices, reports.new.report.sections.indices)
    let best = Sides(
      left.map { i in right.reduce(0) { max($0, pairs.score(i, $1)) } },
      right.map { j in left.reduce(0) { max($0, pairs.score($1, j)) } })
    // A section copied as it stood continues that one and no other.
    let copied = Sides(
      left.map { i in right.contains { pairs.isCopy(i, $0) } },
      right.map { j in left.contains { pairs.isCopy($0, j) } })
    let points = PointSections(reports, shortcomings)
    var links: [SectionLink] = []
    for i in left {
      for j in right
      where points.mayContinue(i, j)
        && (pairs.isCopy(i, j)
          || !copied.old[i] && !copied.new[j]
            && pairs.score(i, j)
              >= max(floors.sameSection, floors.nearSection * max(best.old[i], best.new[j])))
      {
        links.append(SectionLink(old: i, new: j))
      }
    }
    return borneOut(links)
  }

  /// The links but those of sections within plans that nothing bears out beside better ones.
  ///
  /// Plans have neither measures nor figures to share: there a section that goes on under its heading goes on nowhere else, and
  /// one that is merely like another continues that one alone, and only where neither is likelier to be another's.
  private func borneOut(_ links: [SectionLink]) -> [SectionLink] {
    let plans = reports.map { side in
      side.report.sections.map { $0.part == .plan && $0.parent != nil }
    }
    let within = links.filter { plans.old[$0.old] && plans.new[$0.new] }
    let (byOld, byNew) = (Dictionary(grouping: within, by: \.old), Dictionary(grouping: within, by: \.new))
    func heading(_ link: SectionLink) -> Double { pairs[link.old, link.new].heading }
    func beside(_ link: SectionLink, _ fits: (SectionLink) -> Bool) -> Bool {
      (byOld[link.old] ?? []).contains { $0 != link && fits($0) }
        || (byNew[link.new] ?? []).contains { $0 != link && fits($0) }
    }
    let dropped = Set(within).filter { link in
      if heading(link) > Self.nearHeading { return false }
      let own = pairs.score(link.old, link.new)
      return beside(link) { heading($0) > Self.nearHeading || pairs.score($0.old, $0.new) > own }
    }
    return links.filter { !dropped.contains($0) }
  }

  /// From here on headings are near ones.
  static let nearHeading = 0.6

  /// What sections of points without a counterpart continue, with the reason: what is weak in them, or the causes.
  private func reasons(besides links: [SectionLink]) -> [SectionLink: SectionRow.Reason] {
    let places = reports.map { side in
      Dictionary(side.report.sections.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }
    let linked = Sides(Set(links.map(\.old)), Set(links.map(\.new)))
    var result: [SectionLink: SectionRow.Reason] = [:]
    func add(_ left: [String], _ right: [String], _ reason: SectionRow.Reason) {
      for i in left.compactMap({ places.old[$0] }) {
        for j in right.compactMap({ places.new[$0] })
        where (!linked.old.contains(i) || !linked.new.contains(j))
          && reports.old.twins[i].mayContinue(reports.new.twins[j])
        {
          result[SectionLink(old: i, new: j)] = reason
        }
      }
    }
    for row in shortcomings where row.change == .recurring {
      add(
        reports.old.report.shortcomings.filter { row.from.contains($0.id) }.compactMap(\.section),
        reports.new.report.shortcomings.filter { row.to.contains($0.id) }.compactMap(\.section),
        .sameWeakness)
    }
    let isOwn = reports.map { $0.report.sections.contains { $0.part == .causes } }
    if isOwn.old != isOwn.new {
      let causes = reports.map { $0.report.causes.compactMap(\.section) }
      add(causes.old, causes.new, .holdsCauses)
    }
    return result
  }

  /// Pairs of sections that have no counterpart and may be each other's.
  private func doubtful(_ links: [SectionLink]) -> [SectionLink] {
    let points = PointSections(reports, shortcomings)
    let linked = Sides(Set(links.map(\.old)), Set(links.map(\.new)))
    let gone = reports.old.report.sections.indices.filter { !linked.old.contains($0) }
    let fresh = reports.new.report.sections.indices.filter { !linked.new.contains($0) }
    return gone.compactMap { i in
      guard
        let j = fresh.filter({ points.mayContinue(i, $0) })
          .max(by: { pairs.score(i, $0) < pairs.score(i, $1) }),
        pairs.score(i, j) >= floors.doubtfulSection,
        gone.allSatisfy({ pairs.score($0, j) <= pairs.score(i, j) })
      else { return nil }
      return SectionLink(old: i, new: j)
    }
  }
}
