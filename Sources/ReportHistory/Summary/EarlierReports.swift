import Models
import ReportModel

/// What stands in a township's reports before the two compared; nothing where the two are compared alone.
struct EarlierReports {
  /// The two compared.
  let compared: ReportPair
  /// Each two reports that follow each other up to the older of the two compared, the latest first.
  let pairs: [ReportPair]
  /// The weaknesses over all reports at hand.
  let weaknesses: () -> [Weakness]
  /// The figures over all reports at hand.
  let series: () -> [Series]
  /// The report before the older one with the newer one; nil where there is none.
  let acrossOlder: () -> ReportPair?

  /// The reports before the two, the latest first.
  var reports: [ReportFeatures] { pairs.map(\.reports.old) }

  /// The figures of the older report that the one before it gives too, by id; nil where there is none before it.
  var givenBefore: Set<String>? {
    pairs.first.map { pair in Set(pair.metricLinks.map { pair.reports.new.metrics[$0.new].metric.id }) }
  }

  /// What came of a promise of the older report when it was made before and not kept, the latest first.
  ///
  /// - Parameter id: The commitment in the older report.
  func past(of id: String) -> [Claim.PastPromise] {
    var (past, id) = ([Claim.PastPromise](), id)
    for pair in pairs {
      guard let row = pair.outcomes.first(where: { $0.again.contains(id) }) ?? nearest(to: id, in: pair),
        row.outcome != .met
      else { break }
      past.append(promise(row, in: pair))
      id = row.commitment
    }
    return past
  }

  /// So many promises that nobody answered are named.
  private static let mostUnanswered = 3

  /// The promises of the report before the older one that neither of the two answers, nor promises again.
  func unanswered() -> Claim.Unanswered? {
    guard let before = pairs.first, let across = acrossOlder() else { return nil }
    let old = before.reports.old.report
    // Two reports that only seem to pass it over are hardly two witnesses: it accuses, so that it must be sure.
    let rows = zip(before.outcomes, across.outcomes).filter { next, later in
      [next, later].allSatisfy {
        $0.outcome == .noEvidence && $0.sure && $0.again.isEmpty && $0.checkability > .direction
      }
    }
    let named = rows.prefix(Self.mostUnanswered)
    guard !named.isEmpty else { return nil }
    return Claim.Unanswered(
      year: old.year,
      words: named.compactMap { row in old.commitments.first { $0.id == row.0.commitment }?.text.told },
      count: rows.count,
      refs: named.map { ClaimReference.name(old.year, $0.0.commitment) })
  }

  /// From here on a plan surely is about the same, so that “promised before” may be said of it.
  private static let surely: Float = 0.9

  /// What came of the plan that is about the same as a later one, where no other is nearer to either of the two.
  private func nearest(to id: String, in pair: ReportPair) -> CommitmentRow? {
    let (old, new) = (pair.reports.old, pair.reports.new)
    guard let place = new.report.commitments.firstIndex(where: { $0.id == id }) else { return nil }
    let search = AnswerSearch([new.encodedCommitments.all[place]], in: old.encodedCommitments)
    guard let best = search.order.first.map({ search.answers[$0] }),
      pair.tools.models.related.probability([best.meaning, best.words]) >= Self.surely,
      AnswerSearch([old.encodedCommitments.all[best.statement]], in: new.encodedCommitments).order.first
        == place
    else { return nil }
    let plan = old.report.commitments[best.statement].id
    return pair.outcomes.first { $0.commitment == plan }
  }

  /// The latest promise against a weakness that a report before the two made and did not keep.
  func promise(against row: ShortcomingRow) -> Claim.PastPromise? {
    guard let weakness = weakness(of: row) else { return nil }
    for pair in pairs {
      let open = weakness.promised.first { promise in
        promise.year == pair.reports.old.report.year && promise.outcome != nil && promise.outcome != .met
      }
      if let row = open.flatMap({ open in pair.outcomes.first { $0.commitment == open.commitment } }) {
        return promise(row, in: pair)
      }
    }
    return nil
  }

  /// What a report before the newer one called a weakness put right by.
  func remedy(of row: ShortcomingRow) -> Claim.PastRemedy? {
    guard let weakness = weakness(of: row), let claim = weakness.resolution,
      claim.year < compared.reports.new.report.year ?? .min,
      let report = ([compared.reports.old] + reports).first(where: { $0.report.year == claim.year })
    else { return nil }
    let before = reports.flatMap { side in
      let named = weakness.occurrences.filter { $0.year == side.report.year }.flatMap(\.shortcomings)
      return side.report.shortcomings.indices.filter { named.contains(side.report.shortcomings[$0].id) }
        .map { side.encodedPoints[$0] }
    }
    let words = TellingWords(report: report, models: compared.tools.models)
      .words(of: Passage(text: claim.text, span: claim.span), on: before, as: .resolved)
    let measure = report.report.measure(of: Passage(text: claim.text, span: claim.span))
    return Claim.PastRemedy(
      year: claim.year, words: words,
      refs: measure.map { [ClaimReference.name(claim.year, $0.id)] } ?? [])
  }

  /// What the latest report before the two that lists a weakness says of it.
  func points(of row: ShortcomingRow) -> [EncodedStatement] {
    guard let weakness = weakness(of: row) else { return [] }
    for side in reports {
      guard let listed = weakness.occurrences.first(where: { $0.year == side.report.year }) else { continue }
      return side.report.shortcomings.indices.filter {
        listed.shortcomings.contains(side.report.shortcomings[$0].id)
      }.map { side.encodedPoints[$0].text }
    }
    return []
  }

  /// What the reports before the two that list a weakness call it, the earliest first.
  func wordings(of row: ShortcomingRow) -> [Claim.Wording] {
    guard let weakness = weakness(of: row) else { return [] }
    return reports.reversed().compactMap { side in
      guard let listed = weakness.occurrences.first(where: { $0.year == side.report.year }),
        let point = side.report.shortcomings.first(where: { listed.shortcomings.contains($0.id) })
      else { return nil }
      return Claim.Wording(
        year: side.report.year, words: compared.tools.faults.wording(of: point.text),
        refs: listed.shortcomings.map { ClaimReference.name(side.report.year, $0) })
    }
  }

  /// A weakness over all years, by its points in the newer report, or in the older one where that alone lists it; of several
  /// that one point names, the one of the same years.
  private func weakness(of row: ShortcomingRow) -> Weakness? {
    // Without a report before the two there is nothing to tell of it.
    guard !pairs.isEmpty else { return nil }
    let (report, points) =
      row.to.isEmpty ? (compared.reports.old, row.from) : (compared.reports.new, row.to)
    let year = report.report.year
    let newest = compared.reports.new.report.year
    let named = weaknesses().filter { weakness in
      weakness.occurrences.contains { $0.year == year && !Set($0.shortcomings).isDisjoint(with: points) }
        // What the older report alone lists is not what goes on, though one point may tell of both.
        && (!row.to.isEmpty || !weakness.occurrences.contains { $0.year == newest })
    }
    func years(_ weakness: Weakness) -> [Int] {
      weakness.occurrences.map(\.year).filter { $0 <= year ?? .max }
    }
    return named.first { years($0) == row.years } ?? (named.count == 1 ? named[0] : nil)
  }

  /// The figure that a promise was judged by, and what the report after gives for the same; nil unless the latter is the
  /// newer of the two compared.
  private func figures(_ actual: String?, in pair: ReportPair) -> Sides<Claim.Figure>? {
    guard let actual, pair.reports.new === compared.reports.old,
      let link = compared.metricLinks.first(where: {
        compared.reports.old.metrics[$0.old].metric.id == actual && $0.likeness >= FigureMoves.certain
      })
    else { return nil }
    return Sides(compared.reports.old.metrics[link.old], compared.reports.new.metrics[link.new]).map {
      $0.metric.figure
    }
  }

  private func promise(_ row: CommitmentRow, in pair: ReportPair) -> Claim.PastPromise {
    let (old, new) = (pair.reports.old.report, pair.reports.new.report)
    let words = old.commitments.first { $0.id == row.commitment }?.text ?? ""
    return Claim.PastPromise(
      year: old.year, answeredIn: new.year, words: words.told, outcome: row.outcome,
      figures: figures(row.actual, in: pair), refs: [ClaimReference.name(old.year, row.commitment)])
  }
}
