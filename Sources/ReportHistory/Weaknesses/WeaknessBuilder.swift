import Lexicon
import Models
import ReportModel

/// Follows each weakness of a township over all its reports.
struct WeaknessBuilder {
  private let features: [ReportFeatures]
  private let reports: [Report]
  private let groups: [PointGroups.Group]
  private let tools: HistoryTools
  private let outcomes: [[CommitmentRow]]
  /// By report, and then by group: the places of the plans against it.
  private let plans: [[[Int]]]

  /// - Parameters:
  ///   - features: Of the reports in the order of the years.
  ///   - groups: Their points, gathered.
  ///   - outcomes: What became of each report's commitments by the next report.
  init(
    _ features: [ReportFeatures], groups: [PointGroups.Group], tools: HistoryTools,
    outcomes: [[CommitmentRow]]
  ) {
    self.features = features
    self.groups = groups
    self.tools = tools
    self.outcomes = outcomes
    reports = features.map(\.report)
    plans = features.indices.map { report in
      let points = groups.map { group in
        group.members.filter { $0.report == report }.map { features[report].report.shortcomings[$0.point].id }
      }
      return PlansByWeakness(points, in: features[report], tools.models).plans
    }
  }

  /// The weaknesses, what asks for an answer first.
  func weaknesses() -> [Weakness] {
    groups.enumerated().map { place, group in
      var weakness = weakness(group, at: place)
      weakness.markCorrected(reports)
      return weakness
    }.sorted(by: Self.asksFirst)
  }

  private func weakness(_ group: PointGroups.Group, at place: Int) -> Weakness {
    let at = Set(group.members.map(\.report)).sorted()
    let last = reports.count - 1
    let searches = searches(group, from: at.first ?? 0)
    let claims = resolutions(of: group, searches)
    let resolution = claims.last
    let latest = at.last ?? 0
    let status: WeaknessStatus
    if latest == last {
      status = at.count == 1 ? .new : at == Array((at.first ?? 0)...last) ? .persistent : .returned
    } else {
      status = claims.contains { $0.report > latest } ? .reportedResolved : .notRepeated
    }
    let returned = claims.contains { claim in
      at.contains { $0 < claim.report } && at.contains { $0 > claim.report }
    }
    let points = at.map { year in
      group.members.filter { $0.report == year }.map { reports[year].shortcomings[$0.point] }
    }
    let wording = wording(
      at.map { year in group.members.filter { $0.report == year }.map { features[year].point($0.point) } })
    let streak = streak(at)
    let promised = promises(against: place)
    let isKept = promised.contains { $0.year == reports[latest].year && $0.outcome == .met }
    let row = at.compactMap { reports[$0].year }
    let isRow = zip(row, row.dropFirst()).allSatisfy { $1 == $0 + 1 }
    let note = note(status, streak, returned, wording, isKept: isKept, isRow: isRow)
    return Weakness(
      code: group.code, name: group.name,
      aspects: group.theme.map { [$0] } ?? points.first?.first?.aspects ?? [],
      status: status, streak: streak,
      occurrences: zip(at, points).map {
        Weakness.Occurrence(year: reports[$0].year ?? 0, shortcomings: $1.map(\.id))
      },
      resolution: resolution.map {
        Weakness.Resolution(year: reports[$0.report].year ?? 0, text: $0.words.text, span: $0.words.span)
      },
      returnedAfterResolution: returned, causes: causes(group), promised: promised,
      measures: measures(searches),
      wording: wording, note: note)
  }

  private func streak(_ at: [Int]) -> Int {
    var count = 0
    var place = at.last ?? 0
    while at.contains(place) {
      count += 1
      place -= 1
    }
    return count
  }

  private func wording(_ points: [[StatementFeatures]]) -> Double {
    let pairs = zip(points, points.dropFirst()).map { a, b in
      a.flatMap { x in b.map { y in tools.similarity.wording(x, y) } }.max() ?? 0
    }
    return pairs.isEmpty ? 1 : MetricComparer.rounded(pairs.reduce(0, +) / Double(pairs.count))
  }

  // MARK: - What reports say against it

  /// What the reports after the first mention say of what was named before them.
  private typealias Search = (report: Int, points: [EncodedPoint], answers: AnswerSearch)

  private func searches(_ group: PointGroups.Group, from first: Int) -> [Search] {
    features.indices.dropFirst(first + 1).map { index in
      let points = zip(group.members, group.texts).filter { $0.0.report < index }.map(\.1)
      return (index, points, AnswerSearch(points.map(\.text), in: features[index].encodedStatements))
    }
  }

  /// Words of later reports that the weakness was put right; the claim is the report's.
  private func resolutions(
    of group: PointGroups.Group, _ searches: [Search]
  ) -> [(report: Int, words: Passage, isSure: Bool)] {
    let finder = RemedyFinder(models: tools.models)
    return searches.compactMap { index, before, search in
      // A report that names the weakness again does not call it put right.
      guard !group.members.contains(where: { $0.report == index }) else { return nil }
      let last = group.members.map(\.report).filter { $0 < index }.max() ?? index - 1
      return finder.resolution(
        of: before, search, in: features[index], after: Array(features[last..<index])
      ).map {
        (index, $0.passage, $0.probability >= tools.models.floors.surePoint)
      }
    }
  }

  private func causes(_ group: PointGroups.Group) -> [Weakness.Reference] {
    group.members.flatMap { member in
      let report = reports[member.report]
      let id = report.shortcomings[member.point].id
      return report.causes.filter { $0.shortcoming == id }.map {
        Weakness.Reference(year: report.year ?? 0, id: $0.id)
      }
    }
  }

  /// Plans against a weakness of the reports that name it, in the order of the reports.
  private func promises(against group: Int) -> [Weakness.Promise] {
    reports.indices.flatMap { index in
      plans[index][group].sorted().map { place in
        let commitment = reports[index].commitments[place]
        let outcome =
          index < outcomes.count ? outcomes[index].first { $0.commitment == commitment.id }?.outcome : nil
        return Weakness.Promise(
          year: reports[index].year ?? 0, commitment: commitment.id, outcome: outcome)
      }
    }
  }

  /// So many measures of a report are shown as answers to a weakness.
  private static let shownMeasures = 3

  /// Measures of the reports after the first mention, about the same thing.
  private func measures(_ searches: [Search]) -> [Weakness.Reference] {
    searches.flatMap { index, _, search in
      let side = features[index]
      let related = search.best(Self.shownMeasures) { statement in
        side.isDeed(statement) && !side.report.measures[statement].ceremonial
          && tools.models.isRelated(search.answers[statement].meaning, search.answers[statement].words)
      }
      return related.sorted { $0.statement < $1.statement }.map {
        Weakness.Reference(year: side.report.year ?? 0, id: side.report.measures[$0.statement].id)
      }
    }
  }

  // MARK: - Order

  /// First what came back after being called solved, then the longest streaks, then the rest.
  private static func asksFirst(_ left: Weakness, _ right: Weakness) -> Bool {
    func key(_ weakness: Weakness) -> (Int, Int, Int, String) {
      let rank: Int =
        switch weakness.status {
        case .persistent, .returned: weakness.returnedAfterResolution ? 0 : 1
        case .new: 2
        case .notRepeated: 3
        case .reportedResolved: 4
        }
      return (rank, -weakness.streak, -weakness.occurrences.count, weakness.code)
    }
    return key(left) < key(right)
  }

  /// From here on the words are nearly the same.
  private static let sameWords = 0.9
  /// From so many reports in a row on it matters whether the words are.
  private static let longStreak = 3

  private func note(
    _ status: WeaknessStatus, _ streak: Int, _ returned: Bool, _ wording: Double, isKept: Bool,
    isRow: Bool
  ) -> Weakness.Note {
    if returned { return .backAfterResolution }
    return switch status {
    case .persistent:
      isRow
        ? .running(streak, inSameWords: streak >= Self.longStreak && wording >= Self.sameWords)
        : .inAllAtHand(streak)
    case .returned: .backAfterGap
    case .new: .fresh
    case .notRepeated: isKept ? .droppedWithPlanKept : .dropped
    case .reportedResolved: .resolved
    }
  }
}
