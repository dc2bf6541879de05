import ChineseText
import Models
import ReportModel

/// What an inspector would read out of a comparison.
///
/// What is claimed is gathered here (`Claim`), cut to what is most useful (`ClaimSelection`), and put into words
/// by the phrasebook, last of all.
struct ComparisonSummary {
  private let comparison: Comparison
  private let reports: Sides<ReportFeatures>
  private let weaknesses: WeaknessClaims
  private let promises: PromiseClaims
  private let causes: CauseClaims
  private let earlier: EarlierReports
  private let copying: Copying
  private let models: HistoryModels

  private static let mostFigures = 10
  /// So many figures are told that the older report left out.
  private static let mostGivenAgain = 3
  /// Figures that contradict are told with the words between them.
  static let longestPassage = 64

  init(_ comparison: Comparison, _ pair: ReportPair, plans: WeaknessPlans, earlier: EarlierReports) {
    self.comparison = comparison
    reports = pair.reports
    promises = PromiseClaims(comparison, pair, earlier: earlier)
    weaknesses = WeaknessClaims(
      comparison, pair, plans: plans, promises: promises, earlier: earlier)
    self.earlier = earlier
    copying = pair.copying
    models = pair.tools.models
    causes = CauseClaims(
      of: pair.reports.new, before: [pair.reports.old] + earlier.reports, similarity: pair.tools.similarity)
  }

  /// The claims, in the order of the groups.
  func lines() -> [SummaryLine] {
    let told = weaknesses.claims()
    let moves = FigureMoves(comparison, old, new)
    let figures =
      moves.moves(Self.mostFigures, ref: ClaimReference.name).map(Claim.moved) + givenAgain()
      + (moves.gone(givenBefore: earlier.givenBefore, ref: ClaimReference.name).map {
        [.gone($0.figures, refs: $0.refs)]
      } ?? [])
    var claims = contradictions() + told.recurring + told.solved
    claims += promises.keptAtLast(besides: told.promises) + told.unanswered
    let lacking = Sides(old, new).map(Self.lacking)
    claims += lacking.new.map { .missing($0, before: !lacking.old.contains($0)) }
    claims += promises.claims(besides: told.promises, answered: told.answered)
    claims += (earlier.unanswered().map { [.unanswered($0)] } ?? []) + figures + told.new
    claims += causes.claims() + text()
    let questions = SummaryQuestions(
      told, promises: promises, claims: claims, comparison: comparison, reports: reports)
    claims += questions.questions().map(Claim.question)
    let years = Sides(comparison.from, comparison.to)
    return ClaimSelection.useful(claims).map { SummaryLine(.comparison($0, years)) }
  }

  private var old: Report { reports.old.report }
  private var new: Report { reports.new.report }

  /// The mandatory contents that a report lacks.
  private static func lacking(_ report: Report) -> [MandatoryContent] {
    report.findings.compactMap { finding in
      guard case .missing(let content) = finding.fact else { return nil }
      return content
    }
  }

  // MARK: - Contradictions

  private func contradictions() -> [Claim] {
    func told(_ report: Report, _ fits: (Finding.Kind) -> Bool) -> [Claim] {
      report.findings.filter { fits($0.kind) }.map { finding in
        .contradiction(
          of: report.year, passage: finding.text.isEmpty ? nil : finding.text.brief(Self.longestPassage),
          finding.fact, isCarriedOver: isCarriedOver(finding, of: report),
          refs: finding.metrics.map { ClaimReference.name(report.year, $0) })
      }
    }
    // The stale years of the newer report, and what its own figures contradict, are told with its passages.
    let doubted = Set(new.findings.filter(\.kind.isOfFigures).flatMap(\.metrics))
    let between = comparison.findings.filter {
      $0.kind != .staleYear && doubted.isDisjoint(with: $0.to)
    }.map { finding -> Claim in
      .contradictionBetween(
        finding.fact,
        refs: finding.from.map { ClaimReference.name(comparison.from, $0) }
          + finding.to.map { ClaimReference.name(comparison.to, $0) })
    }
    return told(new, \.isOfFigures) + told(new) { $0 == .staleYear } + between + told(old, \.isOfFigures)
  }

  /// Whether a rate that its counts do not bear out is that of the year before to the digit.
  private func isCarriedOver(_ finding: Finding, of report: Report) -> Bool {
    guard case .rate(_, _, let given) = finding.fact, report.year == comparison.to else { return false }
    let rates = Set(new.metrics.filter { $0.unit == "%" && $0.value == given }.map(\.id)).intersection(
      finding.metrics)
    return comparison.metrics.contains { row in
      row.delta == 0 && row.similarity >= FigureMoves.certain && !rates.isDisjoint(with: row.to)
    }
  }

  // MARK: - Figures

  /// The figures of the newer report that the older one leaves out and an earlier one gives.
  private func givenAgain() -> [Claim] {
    guard !earlier.pairs.isEmpty, let old = comparison.from, let new = comparison.to else { return [] }
    let years = Sides(old, new)
    let added = Set(comparison.metrics.filter { $0.change == .added }.flatMap(\.to))
    let figures = Dictionary(
      ([reports.old, reports.new] + earlier.reports).flatMap { side in
        side.report.metrics.map { (ClaimReference.name(side.report.year, $0.id), $0) }
      }
    ) { first, _ in first }
    func indicator(_ point: Series.Point) -> Indicator? {
      figures[ClaimReference.name(point.year, point.metric)]?.indicator
    }
    let found = earlier.series().compactMap { series -> (sort: Int, figure: Claim.GivenAgain)? in
      let points = series.points.filter { $0.year <= years.new }
      guard points.count > 1, let last = points.last, last.year == years.new, added.contains(last.metric),
        points.allSatisfy({ $0.status == .normal || $0.status == .lowReliability }),
        let before = points.dropLast().last, before.year == earlier.reports.first?.report.year,
        let then = indicator(before), let now = indicator(last), then.countedIn == now.countedIn,
        then.flags.contains(.new) == now.flags.contains(.new),
        let sort = [then, now].map(FigureMoves.sort(of:)).min(), sort < FigureMoves.sorts
      else { return nil }
      let told = [before.year, years.old, years.new].map { year in
        Claim.GivenAgain.Entry(
          year: year,
          figure: points.first { $0.year == year }.flatMap {
            figures[ClaimReference.name(year, $0.metric)]?.figure
          })
      }
      let figure = Claim.GivenAgain(
        indicator: series.indicator, entries: told,
        refs: [before, last].map { ClaimReference.name($0.year, $0.metric) })
      return (sort, figure)
    }
    return found.enumerated().sorted { ($0.element.sort, $0.offset) < ($1.element.sort, $1.offset) }
      .prefix(Self.mostGivenAgain).map { .givenAgain($0.element.figure) }
  }

  // MARK: - Text

  private func text() -> [Claim] {
    var claims: [Claim] = []
    let percent = (comparison.copied * 100).whole(within: 0...100)
    if percent > 0 { claims.append(.copied(percent, mostly: percent >= Self.copying ? mostCopied() : nil)) }
    let deeds = comparison.measures.filter { !$0.formula && !$0.denied }
    // Halves of sentences are told in the list; only of a whole sentence is it plain that it is new or gone.
    let whole = deeds.filter { $0.clause == nil }
    let measures = Sides(
      named(
        whole.filter { $0.change == .removed && !isSpoken($0.from, of: reports.old, in: reports.new) },
        \.from,
        in: old, comparison.from, besides: []),
      named(
        whole.filter { $0.change == .added && !isSpoken($0.to, of: reports.new, in: reports.old) }, \.to,
        in: new,
        comparison.to, besides: comparison.commitments.flatMap(\.evidence).map(\.span)))
    if measures.old.count + measures.new.count > 0 { claims.append(.measures(measures)) }
    let gone = comparison.sections.filter { $0.change == .removed }.flatMap {
      headings($0.from, in: old, besides: new)
    }
    let added = comparison.sections.filter { $0.change == .added }.flatMap {
      headings($0.to, in: new, besides: old)
    }
    if !gone.isEmpty || !added.isEmpty { claims.append(.sections(new: added, gone: gone)) }
    return claims
  }

  /// Whether another report speaks of what a measure is about, among its measures, shortcomings or causes: then it is neither
  /// new there nor gone.
  private func isSpoken(_ ids: [String], of side: ReportFeatures, in other: ReportFeatures) -> Bool {
    side.report.measures.indices.filter { ids.contains(side.report.measures[$0].id) }.contains { place in
      AnswerSearch([side.encodedStatements.all[place]], in: other.encodedStatements).answers.contains {
        models.isRelated($0.meaning, $0.words)
      }
    }
  }

  /// So many measures of either report are named.
  private static let mostMeasures = 2
  /// Measures are named by the first clauses that so many characters hold, and by one at least.
  private static let longestMeasure = 24

  /// Measures of one report, some of them by their words.
  ///
  /// - Parameter told: Passages that are told with promises; what stands there is named last.
  private func named(
    _ rows: [MeasureRow], _ ids: KeyPath<MeasureRow, [String]>, in report: Report, _ year: Int?,
    besides told: [Span]
  ) -> Claim.Measures {
    let measures = rows.compactMap { row in row[keyPath: ids].first }
      .compactMap { id in report.measures.first { $0.id == id } }
    func isTold(_ measure: Measure) -> Bool {
      told.contains { $0.overlap(measure.span) > 0 }
    }
    let named = (measures.filter { !isTold($0) } + measures.filter(isTold)).prefix(Self.mostMeasures)
    return Claim.Measures(
      count: rows.count, words: named.map { $0.text.told.clauses(atMost: Self.longestMeasure) },
      refs: named.map { ClaimReference.name(year, $0.id) })
  }

  /// From so many percent on copying is told by part.
  private static let copying = 10
  /// From here on a part is copied rather than not.
  private static let half = 0.5

  /// The part on weaknesses and causes where most of it was copied, else the part that holds most of the copying.
  private func mostCopied() -> Claim.CopiedPart? {
    let weak = new.shortcomings.map(\.span) + new.causes.map(\.span)
    let share = copying.share(of: weak)
    if share > Self.half { return .weaknesses(percent: (share * 100).whole(within: 0...100)) }
    let (deeds, plans) = (
      copying.count(in: new.measures.map(\.span)), copying.count(in: new.commitments.map(\.span))
    )
    let most = max(deeds, plans, copying.count(in: weak))
    return most == deeds ? .deeds : most == plans ? .plans : nil
  }

  private static let longestHeading = 24

  /// The headings of some sections that the other report does not have in another form: points with heads of their own are
  /// told as weaknesses and plans, what holds sections of both is a new cover, and what the other report says of weaknesses,
  /// causes or plans may stand in another part of it.
  private func headings(_ ids: [String], in report: Report, besides other: Report) -> [String] {
    let covers = comparison.covers(in: report)
    func isTold(_ part: Part) -> Bool {
      switch part {
      case .shortcomings: !other.shortcomings.isEmpty
      case .causes: !other.causes.isEmpty
      case .plan: !other.commitments.isEmpty
      default: false
      }
    }
    return report.sections.filter {
      ids.contains($0.id) && !covers.contains($0.id) && !isTold($0.part)
        && ($0.parent == nil || [.achievements, .duties, .rectification, .other].contains($0.part))
    }.map { $0.heading.text.told.clauses(atMost: Self.longestHeading) }
  }
}
