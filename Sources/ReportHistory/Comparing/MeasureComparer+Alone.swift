import Lexicon
import MarkedText
import ReportModel

/// What stands in one report alone: whole statements, and clauses of statements that go on.
extension MeasureComparer {
  /// The statements that continue none: new, gone, or of one another for all that is known.
  func alone(_ links: [Link]) -> [MeasureRow] {
    let (before, after) = (Set(links.map(\.old)), Set(links.map(\.new)))
    let measures = reports.map(\.report.measures)
    let gone = measures.old.indices.filter { !before.contains($0) }
    let fresh = measures.new.indices.filter { !after.contains($0) }
    let doubtful = doubtful(gone, fresh)
    let unsure = doubtful.map { link in
      MeasureRow(
        change: .unsure, from: [measures.old[link.old].id], to: [measures.new[link.new].id],
        similarity: MetricComparer.rounded(link.likeness), formula: false)
    }
    let doubted = Sides(Set(doubtful.map(\.old)), Set(doubtful.map(\.new)))
    let removed = gone.filter { !doubted.old.contains($0) }.map {
      whole(.removed, $0, in: reports.old, greatest(old: $0), continued: before)
    }
    let peaks = closest.greatestInColumns()
    let added = fresh.filter { !doubted.new.contains($0) }.map {
      whole(.added, $0, in: reports.new, greatest(new: $0, peaks), continued: after)
    }
    return unsure + added + removed
  }

  /// How likely it is that a statement of the older report continues in some of the newer one.
  private func greatest(old statement: Int) -> Double {
    let peak = closest.greatest(inRow: statement)
    if peak > 0 { return peak }
    return reports.old.clausesOfStatement[statement].reduce(0) { max($0, clauses.greatest(old: $1)) }
  }

  /// The same for a statement of the newer report.
  private func greatest(new statement: Int, _ peaks: [Double]) -> Double {
    if peaks[statement] > 0 { return peaks[statement] }
    return reports.new.clausesOfStatement[statement].reduce(0) { max($0, clauses.greatest(new: $1)) }
  }

  /// Statements without a counterpart that are each other's closest among those.
  private func doubtful(_ gone: [Int], _ fresh: [Int]) -> [Link] {
    // The greatest likelihood of each newer one that a statement gone continues in it.
    let most = fresh.map { j in gone.reduce(0) { max($0, closest[$1, j]) } }
    return gone.compactMap { i in
      guard let place = fresh.indices.max(by: { closest[i, fresh[$0]] < closest[i, fresh[$1]] }) else {
        return nil
      }
      let likeness = closest[i, fresh[place]]
      guard likeness >= Self.doubtful, most[place] <= likeness else { return nil }
      return Link(old: i, new: fresh[place], likeness: likeness)
    }
  }

  private func whole(
    _ change: MeasureRow.Change, _ index: Int, in side: ReportFeatures, _ likeness: Double,
    continued: Set<Int>
  ) -> MeasureRow {
    let measure = side.report.measures[index]
    let isHead = isHead(index, in: side) && continued.contains(index + 1)
    return MeasureRow(
      change: change, from: change == .removed ? [measure.id] : [], to: change == .added ? [measure.id] : [],
      similarity: MetricComparer.rounded(likeness), formula: measure.ceremonial || isHead,
      denied: side.denies(measure.span))
  }

  /// A head may be worded anew while what it heads goes on, as 开展联合执法 before 在秸秆禁烧领域配合执法.
  private static let longestHead = 12

  /// Whether a statement is the brief head of the one that follows it at once.
  private func isHead(_ index: Int, in side: ReportFeatures) -> Bool {
    let measures = side.report.measures
    guard side.statements[index].masked.count <= Self.longestHead, index + 1 < measures.count,
      !measures[index].text.contains(where: \.isNumber)
    else { return false }
    let gap = measures[index + 1].span.start - measures[index].span.end
    return measures[index].section == measures[index + 1].section && gap <= 1
  }

  /// Clauses of continued statements that have no trace in the other report; what went into a row is none.
  func clausesAlone(
    _ change: MeasureRow.Change, _ linked: Set<Int>, _ told: ClauseRows
  ) -> [MeasureRow] {
    let isGone = change == .removed
    let (side, other) = isGone ? (reports.old, reports.new) : (reports.new, reports.old)
    let peaks =
      isGone
      ? continuity.rows.indices.map { continuity.peak(inRow: $0)?.value }
      : continuity.peaksInColumns().map { $0?.value }
    return zip(side.measureClauses, peaks).enumerated().compactMap { place, entry in
      let (clause, peak) = entry
      guard linked.contains(clause.statement), peak ?? 0 < sameClause, isDeed(clause),
        !(isGone ? told.isPaired(old: place) : told.isPaired(new: place))
      else { return nil }
      // What became a heading, or was one, is not gone or new.
      if other.says(clause.features) { return nil }
      let best = peak ?? (isGone ? clauses.greatest(old: place) : clauses.greatest(new: place))
      let id = side.report.measures[clause.statement].id
      return MeasureRow(
        change: change, from: isGone ? [id] : [], to: isGone ? [] : [id],
        similarity: MetricComparer.rounded(best), clause: side.passage(clause.span),
        formula: isEffect(clause), denied: side.denies(clause.span))
    }
  }

  /// A clause that says something: it names an object, or is long enough to.
  private func isDeed(_ clause: ClauseFeatures) -> Bool {
    let count = clause.features.masked.count
    return count >= 8 && (!clause.features.objects.isEmpty || count >= 14)
  }

  /// Whether a clause only praises what came of the deed before it: 在普法中发挥了积极作用.
  private func isEffect(_ clause: ClauseFeatures) -> Bool {
    let excerpt = clause.excerpt
    guard !excerpt.hasDigit else { return false }
    return excerpt.text.marked.all(.effect, in: excerpt.range).contains {
      $0.range.upperBound >= excerpt.range.upperBound - 1
    }
  }
}
