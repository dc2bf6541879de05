import ReportModel

extension TrendsBuilder {
  /// All series as one table with a small line for each.
  func series() -> [Block] {
    guard !trends.series.isEmpty else { return [] }
    var columns: [Table.Column] = [.init(title: Words.indicator(language))]
    columns += years.map { Table.Column(title: "\($0)", kind: .number) }
    columns.append(.init(title: Words.unit(language), kind: .tag))
    columns.append(.init(title: Label("走势", "Line")(language), kind: .tag))
    var statuses: Set<Series.Point.Status> = []
    let rows = trends.series.map { series in
      var line: [Table.Cell] = [.runs(series.indicator.runs(in: language, unit: series.unit))]
      for year in years {
        guard let point = series.points.first(where: { $0.year == year }) else {
          line.append(.runs([.quiet(trends.years.contains(year) ? "–" : "×")]))
          continue
        }
        statuses.insert(point.status)
        let mark = point.status.mark
        line.append(
          .runs([
            Run(
              text: value(point.value, series.unit) + mark,
              link: shelf.volume(of: year)?.anchor(point.metric).map(Link.anchor))
          ]))
      }
      line.append(.runs([Run(text: unit(series.unit), style: .quiet, isOriginal: true)]))
      line.append(
        .sparkline(
          years.map { year in series.points.first { $0.year == year }?.value },
          description: series.indicator.name(in: language, unit: series.unit)))
      return line
    }
    var notes = [
      Label("– 当年报告未提该数（不等于零）；× 缺当年报告", "– the report is silent (not zero); × no report at hand")(language)
    ]
    let marks = Series.Point.Status.allCases.filter { statuses.contains($0) && $0 != .normal }
      .map { "\($0.mark) \($0.label(language))" }
    if !marks.isEmpty { notes.append(marks.joined(separator: language == .zh ? "；" : "; ")) }
    return [
      PageParts.heading(Words.figures, count: rows.count, language: language, anchor: "figures"),
      .table(Table(caption: Words.figures(language), columns: columns, rows: rows, footnotes: notes)),
    ]
  }

  /// A plot for each series with two values or more.
  func charts() -> [Block] {
    let plots = trends.series.filter { $0.points.count >= 2 }
    guard !plots.isEmpty else { return [] }
    let title = Label("走势图", "Charts")
    let numbered = plots.enumerated().map {
      (isTelling: isTelling($0.element), chart: chart($0.element, number: $0.offset + 1))
    }
    let telling = numbered.filter(\.isTelling)
    let rest = numbered.filter { !$0.isTelling }
    var blocks = telling.map { Block.chart(.lines($0.chart)) }
    if !rest.isEmpty {
      let words = Label("只有一两年可比的 \(rest.count) 项", "\(rest.count) with no more than two years to compare")
      blocks.append(
        .fold(
          Fold(
            summary: [.text(words(language))], blocks: rest.map { .chart(.lines($0.chart)) },
            reach: .hypertextOnly)))
    }
    return [
      .fold(
        Fold(
          summary: [.strong(title(language)), .quiet(" (\(plots.count))")], blocks: blocks,
          reach: .hypertextOnly, isOpen: true, anchor: "charts"))
    ]
  }

  /// Whether a plot shows more than two figures beside each other do.
  private func isTelling(_ series: Series) -> Bool {
    series.points.count >= 3 || (!series.targets.isEmpty && series.points.count >= 2)
  }

  private func chart(_ series: Series, number: Int) -> LineChart {
    let points = years.map { year -> LineChart.Point? in
      guard let point = series.points.first(where: { $0.year == year }) else { return nil }
      let differs = point.status == .break || point.status == .definitionDiffers
      return LineChart.Point(
        value: scaled(point.value, series.unit), label: value(point.value, series.unit),
        caveat: point.status == .normal ? nil : point.status.label(language), startsAnew: differs,
        link: shelf.volume(of: year)?.anchor(point.metric).map(Link.anchor))
    }
    let targets = series.targets.compactMap { target -> LineChart.Mark? in
      guard let index = years.firstIndex(of: target.year) else { return nil }
      return LineChart.Mark(
        index: index, value: scaled(target.value, series.unit), label: value(target.value, series.unit),
        link: shelf.volume(of: target.statedIn)?.anchor(target.metric).map(Link.anchor))
    }
    let values = series.points.map { "\($0.year) \(value($0.value, series.unit))" }
    return LineChart(
      name: "chart-\(number)", title: series.indicator.name(in: language, unit: series.unit),
      unit: unit(series.unit) + "·" + series.nature.label(language),
      axis: Words.year(language), places: years.map(String.init), points: points, targets: targets,
      targetWord: Words.target(language),
      description: values.joined(separator: language == .zh ? "，" : ", "))
  }

  private func isMoney(_ unit: String) -> Bool { unit == "元" }

  private func unit(_ unit: String) -> String { isMoney(unit) ? "万元" : unit }

  private func value(_ value: Double, _ unit: String) -> String {
    Figures.plain(scaled(value, unit))
  }

  private func scaled(_ value: Double, _ unit: String) -> Double { isMoney(unit) ? value / 10_000 : value }
}
