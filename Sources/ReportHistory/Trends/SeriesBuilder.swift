import ChineseText
import ReportModel

/// Follows each figure over the years.
///
/// Year by year the figures are assigned to the series so far, by their average likeness to the figures of the series,
/// so that no chain of pairwise matches drifts from one indicator to another.
struct SeriesBuilder {
  private let features: [ReportFeatures]
  private let figures: MetricLikeness

  init(features: [ReportFeatures], tools: HistoryTools) {
    self.features = features
    figures = MetricLikeness(tools, over: features)
  }

  private static let acrossGap = 0.93

  private struct Track {
    /// Places of metrics by report.
    var members: [(report: Int, metric: Int)]
  }

  func series() -> [Series] {
    var tracks: [Track] = []
    for (index, report) in features.enumerated() {
      let fresh = figures.stated(in: report)
      let gains = tracks.map { track in fresh.map { likeness(track, report.metrics[$0], at: index) } }
      let pairs = Assignment.best(gains: gains, floor: MetricLikeness.floor)
      for pair in pairs { tracks[pair.row].members.append((index, fresh[pair.column])) }
      let taken = Set(pairs.map(\.column))
      for (place, metric) in fresh.enumerated() where !taken.contains(place) {
        tracks.append(Track(members: [(index, metric)]))
      }
    }
    return tracks.map(series)
  }

  /// The likeness to the latest figure of the series and, less, to those before.
  private func likeness(_ track: Track, _ metric: MetricFeatures, at report: Int) -> Double {
    let values = track.members.reversed().prefix(3).map {
      figures.likeness(features[$0.report].metrics[$0.metric], metric)
    }
    guard let latest = values.first, let best = values.max() else { return 0 }
    let average = 0.5 * best + 0.3 * latest + 0.2 * values.reduce(0, +) / Double(values.count)
    // A series that the report between does not have asks for more.
    let gap = track.members.last.map { report - $0.report > 1 } ?? false
    return gap ? average * Self.acrossGap : average
  }

  private func series(_ track: Track) -> Series {
    let metrics = track.members.map {
      (year: features[$0.report].report.year ?? 0, metric: features[$0.report].metrics[$0.metric].metric)
    }
    let latest = metrics[metrics.count - 1].metric
    let classes = track.members.map { features[$0.report].metrics[$0.metric].unitClass }
    let notes = track.members.map { features[$0.report].metrics[$0.metric].scopeNote }
    let points = metrics.indices.map { place in
      let breaks = place > 0 && notes[place] != notes[place - 1]
      let differs = classes[place] != classes[classes.count - 1]
      let metric = metrics[place].metric
      return Series.Point(
        year: metrics[place].year, metric: metric.id, value: metric.value,
        status: breaks ? .break : status(metric, differs: differs))
    }
    return Series(
      indicator: latest.indicator, unit: latest.unit, nature: SeriesNature.nature(metrics.map(\.metric)),
      points: points,
      targets: targets(track))
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
    return features.flatMap { report in
      report.metrics.filter { $0.metric.kind == .target && figures.likeness($0, own) >= 0.6 }.prefix(1)
        .compactMap { target in
          report.report.year.map {
            Series.Target(year: $0 + 1, statedIn: $0, metric: target.metric.id, value: target.metric.value)
          }
        }
    }
  }
}
