import ChineseText
import MarkedText
import ReportModel
import Lexicon

/// What stands in one report alone: whole statements, and clauses of statements that go on.
extension MeasureComparer {
  /// The statements that continue none: new, gone, or of one another for all that is known.
  func alone(_ links: [Link], _ table: Table) -> [MeasureRow] {
    let gone = Set(old.report.measures.indices).subtracting(links.map(\.old)).sorted()
    let fresh = Set(new.report.measures.indices).subtracting(links.map(\.new)).sorted()
    let closest = closestClauses(table)
    let doubtful = gone.compactMap { i -> Link? in
      guard let j = fresh.max(by: { (closest[i][$0], -$0) < (closest[i][$1], -$1) }),
        closest[i][j] >= Self.doubtful,
        gone.allSatisfy({ closest[$0][j] <= closest[i][j] })
      else { return nil }
      return Link(old: i, new: j, likeness: closest[i][j])
    }
    let unsure = doubtful.map { link in
      MeasureRow(
        change: .unsure, from: [old.report.measures[link.old].id], to: [new.report.measures[link.new].id],
        similarity: MetricComparer.rounded(link.likeness), formula: false)
    }
    let (before, after) = (Set(links.map(\.old)), Set(links.map(\.new)))
    let removed = gone.filter { index in !doubtful.contains { $0.old == index } }.map { index in
      whole(.removed, index, in: old, closest[index].max() ?? 0, continued: before)
    }
    let added = fresh.filter { index in !doubtful.contains { $0.new == index } }.map { index in
      whole(.added, index, in: new, closest.map { $0[index] }.max() ?? 0, continued: after)
    }
    return unsure + added + removed
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
      denied: tools.denies(measure.span, in: side.text))
  }

  /// A head may be worded anew while what it heads goes on, as 开展联合执法 before 在秸秆禁烧领域配合执法.
  private static let longestHead = 12

  /// Whether a statement is the brief head of the one that follows it at once.
  private func isHead(_ index: Int, in side: ReportFeatures) -> Bool {
    let measures = side.report.measures
    guard side.measures[index].masked.count <= Self.longestHead, index + 1 < measures.count,
      !measures[index].text.contains(where: \.isNumber)
    else { return false }
    let gap = measures[index + 1].span.start - measures[index].span.end
    return measures[index].section == measures[index + 1].section && gap <= 1
  }

  /// Clauses of continued statements that have no trace in the other report.
  func clausesAlone(_ change: MeasureRow.Change, _ table: Table, _ linked: Set<Int>) -> [MeasureRow] {
    let isGone = change == .removed
    let (side, other) = isGone ? (old, new) : (new, old)
    let elsewhere = PlainText.masked(other.folded(Span(0, other.scalars.count)))
    return side.measureClauses.enumerated().compactMap { index, clause in
      let best = isGone ? table.continuity[index].max() ?? 0 : table.continuity.map { $0[index] }.max() ?? 0
      guard linked.contains(clause.statement), best < Self.sameClause, isDeed(clause) else { return nil }
      // What became a heading, or was one, is not gone or new.
      if elsewhere.holds(clause.features.masked) { return nil }
      let id = side.report.measures[clause.statement].id
      return MeasureRow(
        change: change, from: isGone ? [id] : [], to: isGone ? [] : [id],
        similarity: MetricComparer.rounded(best), clause: clause.passage, formula: isEffect(clause),
        denied: tools.denies(clause.passage.span, in: side.text))
    }
  }

  /// A clause that says something: it names an object, or is long enough to.
  private func isDeed(_ clause: ClauseFeatures) -> Bool {
    let count = clause.features.masked.count
    return count >= 8 && (!clause.features.objects.isEmpty || count >= 14)
  }

  /// Whether a clause only praises what came of the deed before it: 在普法中发挥了积极作用.
  private func isEffect(_ clause: ClauseFeatures) -> Bool {
    let text = clause.features.masked
    guard !text.contains(where: \.isASCIIDigit) else { return false }
    let marked = MarkedText(reading: text.map { UInt16(truncatingIfNeeded: $0.value) }, lexicon: tools.lexicon)
    return marked.all(.effect, in: 0..<text.count).contains { $0.range.upperBound >= text.count - 1 }
  }
}
