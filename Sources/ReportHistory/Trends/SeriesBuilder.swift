import ChineseText
import Models
import ReportModel

/// Follows each figure over the years.
///
/// Year by year the figures are assigned to the series so far, by their average likeness to the figures of the series,
/// so that no chain of pairwise matches drifts from one indicator to another.
struct SeriesBuilder {
  private let features: [ReportFeatures]
  private let figures: MetricLikeness
  private let tools: HistoryTools

  init(features: [ReportFeatures], tools: HistoryTools) {
    self.features = features
    self.tools = tools
    figures = MetricLikeness(tools, over: features)
  }

  private static let acrossGap = 0.93

  private struct Track {
    /// Places of metrics by report.
    var members: [(report: Int, metric: Int)]
  }

  /// The series, in the order of the report that first gives their figure.
  ///
  /// - Complexity: O(n·m) in the series and the figures of each report, and that of `Assignment`.
  func series() -> [Series] {
    var tracks: [Track] = []
    for (index, report) in features.enumerated() {
      let fresh = figures.stated(in: report)
      let metrics = fresh.map { report.metrics[$0] }
      let words = tools.postings(metrics.map(\.words))
      let gains = tracks.map { track in
        overruled(likeness(track, metrics, words, at: index), track, metrics, at: index)
      }
      let pairs = Assignment.best(gains: gains, floor: figures.floor)
      for pair in pairs { tracks[pair.row].members.append((index, fresh[pair.column])) }
      let taken = Set(pairs.map(\.column))
      for (place, metric) in fresh.enumerated() where !taken.contains(place) {
        tracks.append(Track(members: [(index, metric)]))
      }
    }
    return tracks.map(series)
  }

  /// How many of the latest figures of a series count.
  private static let memory = 3

  /// The likeness of each figure to the latest one of the series and, less, to those before.
  ///
  /// - Parameter words: The pairs of characters of the figures.
  private func likeness(
    _ track: Track, _ metrics: [MetricFeatures], _ words: Postings, at report: Int
  ) -> [Double] {
    let all = track.members.map { features[$0.report].metrics[$0.metric] }
    let members = all.suffix(Self.memory)
    // A series that the report between does not have asks for more.
    let isAcrossGap = track.members.last.map { report - $0.report > 1 } ?? false
    // Where no figure of the series may be of its indicator, it is none of the series.
    let possible = members.map { figures.mayBeAlike($0, metrics, pairs: words) }
    return metrics.enumerated().map { place, metric in
      // No figure of it may count another thing; a series is of one thing, and not a row of neighbours.
      guard possible.contains(where: { $0[place] }), !all.contains(where: { figures.areOfOthers($0, metric) })
      else { return 0 }
      var (latest, best, sum) = (0.0, 0.0, 0.0)
      for (age, member) in members.reversed().enumerated() {
        let value = figures.likeness(member, metric)
        if age == 0 { latest = value }
        best = max(best, value)
        sum += value
      }
      guard best >= figures.floor else { return 0 }
      let average = 0.5 * best + 0.3 * latest + 0.2 * sum / Double(members.count)
      return isAcrossGap ? average * Self.acrossGap : average
    }
  }

  /// The likeness of figures to a series, with what a person said of them in force.
  private func overruled(
    _ likeness: [Double], _ track: Track, _ metrics: [MetricFeatures], at report: Int
  ) -> [Double] {
    guard !tools.overrules.isEmpty else { return likeness }
    return zip(metrics, likeness).map { metric, likeness in
      let said = track.members.compactMap { member in
        tools.overrules.areSame(
          features[member.report].metrics[member.metric].metric.id, of: features[member.report].report,
          metric.metric.id, of: features[report].report)
      }
      return said.contains(false) ? 0 : said.contains(true) ? Overrules.certain : likeness
    }
  }

  private func series(_ track: Track) -> Series {
    let members = track.members.map { features[$0.report].metrics[$0.metric] }
    let latest = members[members.count - 1]
    let points = members.indices.map { place in
      let member = members[place]
      let breaks = place > 0 && member.scopeNote != members[place - 1].scopeNote
      let report = features[track.members[place].report].report
      var point = Series.Point(
        year: report.year ?? 0, metric: member.metric.id, value: member.metric.value,
        status: breaks ? .break : status(member.metric, differs: member.traits.unit != latest.traits.unit))
      if report.isCorrected(member.metric.id) { point.corrected = true }
      return point
    }
    return Series(
      indicator: latest.metric.indicator, unit: latest.metric.unit, nature: SeriesNature.nature(members),
      points: points, targets: targets(track))
  }

  private func status(_ metric: Metric, differs: Bool) -> Series.Point.Status {
    if metric.throughMonth != nil { return .partialYear }
    if differs { return .definitionDiffers }
    return metric.qualifier == .approx ? .lowReliability : .normal
  }

  /// Aims of each report, for the year after it.
  private func targets(_ track: Track) -> [Series.Target] {
    guard let last = track.members.last else { return [] }
    let own = features[last.report].metrics[last.metric]
    return features.compactMap { report in
      report.metrics.first {
        $0.metric.kind == .target && figures.likeness($0, own) >= tools.models.floors.targetFigure
      }.flatMap { target in
        report.report.year.map {
          Series.Target(year: $0 + 1, statedIn: $0, metric: target.metric.id, value: target.metric.value)
        }
      }
    }
  }
}
