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
    var holdsCorrected = false
    let rows = trends.series.map { series in
      var line: [Table.Cell] = [.runs(series.indicator.runs(in: language, unit: series.unit))]
      for year in years {
        guard let point = series.points.first(where: { $0.year == year }) else {
          line.append(.runs([.quiet(trends.years.contains(year) ? "–" : "×")]))
          continue
        }
        statuses.insert(point.status)
        let mark = point.status.mark + (point.corrected == true ? Self.correctedMark(language) : "")
        if point.corrected == true { holdsCorrected = true }
        line.append(
          .runs([
            Run(
              text: value(point.value, series.unit) + mark,
              link: sources.source(of: year)?.anchor(point.metric).map(LinkTarget.anchor))
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
    if holdsCorrected {
      notes.append("\(Self.correctedMark(language)) \(Words.corrections(language))")
    }
    if !marks.isEmpty { notes.append(marks.joined(separator: language == .zh ? "；" : "; ")) }
    return [
      PageParts.heading(Words.figures, count: rows.count, language: language, anchor: "figures"),
      .table(Table(caption: Words.figures(language), columns: columns, rows: rows, footnotes: notes)),
    ]
  }

  /// The mark behind a value that a person overruled, explained below the table.
  private static let correctedMark = Label("核", "c")

  /// A plot for each series with two values or more, one of which is not none; those with most years come first.
  func plots() -> [LineChart] {
    let telling = trends.series.filter { series in
      series.points.count >= 2 && series.points.contains { $0.value != 0 }
    }
    let order = telling.filter { $0.points.count >= 3 } + telling.filter { $0.points.count < 3 }
    return order.enumerated().map { chart($0.element, number: $0.offset + 1) }
  }

  private func chart(_ series: Series, number: Int) -> LineChart {
    // An aim for the year after the latest report has a place of its own.
    var years = years
    if let last = years.last, series.targets.contains(where: { $0.year == last + 1 }) {
      years.append(last + 1)
    }
    let points = years.map { year -> LineChart.Point? in
      guard let point = series.points.first(where: { $0.year == year }) else { return nil }
      let differs = point.status == .break || point.status == .definitionDiffers
      return LineChart.Point(
        value: scaled(point.value, series.unit), label: value(point.value, series.unit) + unit(series.unit),
        caveat: point.status == .normal ? nil : point.status.label(language), startsAnew: differs,
        link: sources.source(of: year)?.anchor(point.metric).map(LinkTarget.anchor))
    }
    let targets = series.targets.compactMap { target -> LineChart.Mark? in
      guard let index = years.firstIndex(of: target.year) else { return nil }
      return LineChart.Mark(
        index: index, value: scaled(target.value, series.unit),
        label: value(target.value, series.unit) + unit(series.unit),
        link: sources.source(of: target.statedIn)?.anchor(target.metric).map(LinkTarget.anchor))
    }
    let values = series.points.map { "\($0.year) \(value($0.value, series.unit))" }
    return LineChart(
      name: "chart-\(number)", title: series.indicator.name(in: language, unit: series.unit),
      unit: unit(series.unit) + "·" + series.nature.label(language),
      axis: Words.year(language), places: years.map(String.init), points: points, targets: targets,
      targetWord: Words.target(language),
      description: values.joined(separator: language == .zh ? "，" : ", "), group: theme(of: series),
      isShare: series.nature == .rate)
  }

  /// What the latest figure of a series is about, by the section in which it stands.
  private func theme(of series: Series) -> String {
    for point in series.points.reversed() {
      guard let path = sources.source(of: point.year)?.path(of: point.metric) else { continue }
      if let theme = path.lazy.compactMap(\.themes.first).first { return theme.label(language) }
    }
    return Part.other.label(language)
  }

  private func isMoney(_ unit: String) -> Bool { unit == "元" }

  private func unit(_ unit: String) -> String { isMoney(unit) ? "万元" : unit }

  private func value(_ value: Double, _ unit: String) -> String {
    Figures.plain(scaled(value, unit))
  }

  private func scaled(_ value: Double, _ unit: String) -> Double { isMoney(unit) ? value / 10_000 : value }
}
