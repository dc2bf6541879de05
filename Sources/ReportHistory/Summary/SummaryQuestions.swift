import ReportModel

/// What the township is to be asked, by what the summary claims: what only it can answer.
struct SummaryQuestions {
  private let told: WeaknessClaims.Told
  private let promises: PromiseClaims
  private let claims: [Claim]
  private let comparison: Comparison
  private let reports: Sides<ReportFeatures>

  /// What a question names stands in full in a line before it.
  private static let shortName = 44

  /// - Parameter claims: All that is claimed, the questions aside.
  init(
    _ told: WeaknessClaims.Told, promises: PromiseClaims, claims: [Claim], comparison: Comparison,
    reports: Sides<ReportFeatures>
  ) {
    self.told = told
    self.promises = promises
    self.claims = claims
    self.comparison = comparison
    self.reports = reports
  }

  /// The questions, the most pressing first.
  func questions() -> [Claim.Question] {
    relapsed() + silent() + dropped() + unmet() + contradicted() + cases() + fewer() + promises.figuresGone()
      + unplanned() + missing() + causes()
  }

  private func relapsed() -> [Claim.Question] {
    told.recurring.compactMap { claim in
      guard case .returned(let fault, _, _, let remedy?, _, _) = claim else { return nil }
      return .relapsed(fault, remedy)
    }
  }

  private func silent() -> [Claim.Question] {
    let silent = promises.silent(besides: told.answered)
      // Whether the way was gone that a promise names and no more cannot be answered.
      // Nor is it asked of what a passage may well answer.
      .filter {
        !told.passedOver.contains($0) && comparison.commitments[$0].checkability > .direction
          && comparison.commitments[$0].nearest == nil
      }
      .map(promises.promise)
    if silent.isEmpty { return [] }
    return [
      .promises(
        silent.map { $0.words.brief(Self.shortName) }, isSure: silent.allSatisfy(\.isSure),
        refs: silent.compactMap(\.refs.first))
    ]
  }

  private func dropped() -> [Claim.Question] { told.dropped.isEmpty ? [] : [.dropped(told.dropped)] }

  private func unmet() -> [Claim.Question] {
    let unmet = promises.unmet().map(promises.promise)
    if unmet.isEmpty { return [] }
    return [.unmet(unmet.map { $0.words.brief(Self.shortName) }, refs: unmet.compactMap(\.refs.first))]
  }

  private func contradicted() -> [Claim.Question] {
    [reports.new.report, reports.old.report].flatMap { report in
      report.findings.filter { $0.kind.isOfFigures && !$0.text.isEmpty }.map { finding in
        .figures(
          finding.text.brief(ComparisonSummary.longestPassage),
          refs: finding.metrics.map { ClaimReference.name(report.year, $0) })
      }
    }
  }

  /// The figures told that can be relied on.
  private var moves: [Claim.Move] {
    claims.compactMap { claim in
      guard case .moved(let move) = claim, move.caution == nil else { return nil }
      return move
    }
  }

  private func cases() -> [Claim.Question] {
    let cases = moves.filter { move in
      FigureMoves.isCaseAgainst(move.indicator) && move.rises && move.figures.new.amount.value > 0
    }
    return cases.isEmpty ? [] : [.cases(cases)]
  }

  private func fewer() -> [Claim.Question] {
    let fewer = moves.filter { move in
      move.indicator.countedIn == "person" && !move.rises
        && move.figures.new.amount.value < move.figures.old.amount.value
        && !move.indicator.flags.contains(.participants) && !move.indicator.flags.contains(.new)
    }
    return fewer.isEmpty ? [] : [.fewer(fewer)]
  }

  private func unplanned() -> [Claim.Question] {
    var faults: [Claim.Fault] = []
    var last: Claim.Fault?
    for claim in claims {
      switch claim {
      case .recurring(let fault, _, _, _): last = fault
      case .planned(.nothing): if let fault = last { faults.append(fault) }
      case .fresh(let fault, plan: .nothing), .returned(let fault, _, _, _, _, plan: .nothing):
        faults.append(fault)
      default: break
      }
    }
    return faults.isEmpty ? [] : [.unplanned(faults)]
  }

  private func missing() -> [Claim.Question] {
    let missing = claims.compactMap { claim -> MandatoryContent? in
      guard case .missing(let content, _) = claim else { return nil }
      return content
    }
    return missing.isEmpty ? [] : [.missing(missing)]
  }

  private func causes() -> [Claim.Question] {
    let same = claims.compactMap { claim -> (count: Int, refs: [String])? in
      guard case .causes(let causes, let refs) = claim, causes.first?.wording == .whole else { return nil }
      return (causes.count, refs)
    }
    return same.isEmpty ? [] : [.causes(same.reduce(0) { $0 + $1.count }, refs: same.flatMap(\.refs))]
  }
}
