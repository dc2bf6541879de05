import ChineseText
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

  private static let mostFigures = 6
  /// Figures that contradict are told with the words between them.
  private static let longestPassage = 64

  init(_ comparison: Comparison, _ pair: ReportPair) {
    self.comparison = comparison
    reports = pair.reports
    promises = PromiseClaims(comparison, pair.reports)
    weaknesses = WeaknessClaims(comparison, pair, promises: promises)
  }

  /// The claims, in the order of the groups.
  func lines() -> [SummaryLine] {
    let told = weaknesses.claims()
    let moves = FigureMoves(comparison, old, new)
    let figures =
      moves.moves(Self.mostFigures, ref: ClaimReference.name).map(Claim.moved)
      + (moves.gone(ref: ClaimReference.name).map { [.gone($0.figures, refs: $0.refs)] } ?? [])
    var claims = contradictions() + told.old
    claims += new.findings.filter { $0.kind == .missingContent }.map {
      .missing($0.fact)
    }
    claims += promises.claims(besides: told.promises) + figures + told.new
    claims += causes() + text() + questions(told.dropped).map(Claim.question)
    let years = Sides(comparison.from, comparison.to)
    return ClaimSelection.useful(claims).map { SummaryLine(.comparison($0, years)) }
  }

  private var old: Report { reports.old.report }
  private var new: Report { reports.new.report }

  // MARK: - Contradictions

  private func contradictions() -> [Claim] {
    func told(_ report: Report, _ fits: (Finding.Kind) -> Bool) -> [Claim] {
      report.findings.filter { fits($0.kind) }.map { finding in
        .contradiction(
          of: report.year, passage: finding.text.isEmpty ? nil : finding.text.brief(Self.longestPassage),
          finding.fact, refs: finding.metrics.map { ClaimReference.name(report.year, $0) })
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

  // MARK: - Text

  /// Causes that stand in both reports word for word.
  private func causes() -> [Claim] {
    let earlier = Dictionary(old.causes.map { (FaultName.plain($0.text), $0.id) }) { first, _ in first }
    let again = new.causes.compactMap { cause in
      earlier[FaultName.plain(cause.text)].map { (old: $0, new: cause) }
    }
    guard !again.isEmpty else { return [] }
    return [
      .causes(
        again.map { FaultName($0.new.text).words },
        refs: again.flatMap {
          [ClaimReference.name(comparison.from, $0.old), ClaimReference.name(comparison.to, $0.new.id)]
        })
    ]
  }

  private func text() -> [Claim] {
    var claims: [Claim] = []
    let percent = (comparison.copied * 100).whole(within: 0...100)
    if percent > 0 { claims.append(.copied(percent)) }
    let deeds = comparison.measures.filter { !$0.formula && !$0.denied }
    let measures = Sides(deeds.count { $0.change == .removed }, deeds.count { $0.change == .added })
    if measures.old + measures.new > 0 { claims.append(.measures(new: measures.new, gone: measures.old)) }
    let sections = Sides(
      comparison.sections.count { $0.change == .removed && stands($0.from, in: old) },
      comparison.sections.count { $0.change == .added && stands($0.to, in: new) })
    if sections.old + sections.new > 0 { claims.append(.sections(new: sections.new, gone: sections.old)) }
    return claims
  }

  /// Points with heads of their own are told as weaknesses and plans, not as sections.
  private func stands(_ ids: [String], in report: Report) -> Bool {
    report.sections.contains {
      ids.contains($0.id)
        && ($0.parent == nil || [.achievements, .duties, .rectification, .other].contains($0.part))
    }
  }

  // MARK: - Questions

  private func questions(_ dropped: [Claim.Fault]) -> [Claim.Question] {
    var questions = promises.silent().map(Claim.Question.promise)
    if !dropped.isEmpty { questions.append(.dropped(dropped)) }
    questions += promises.figuresGone()
    questions += [new, old].flatMap { report in
      report.findings.filter { $0.kind.isOfFigures && !$0.text.isEmpty }.map { finding in
        .figures(
          finding.text.brief(Self.longestPassage),
          refs: finding.metrics.map { ClaimReference.name(report.year, $0) })
      }
    }
    return questions
  }
}
