import ReportModel

extension TrendsBuilder {
  /// What is said of the years as a whole.
  func summaryPart() -> ScreenPart {
    .part(
      PagePart(
        anchor: "summary", title: Words.summary(language),
        contents: [.block(PageParts.summary(trends.summary, sources: sources))]))
  }

  /// The plots, then all series as a table.
  func figureParts() -> [ScreenPart] {
    var parts: [ScreenPart] = []
    let charts = plots()
    if !charts.isEmpty {
      let name = PageParts.name(of: trends.township, language) + "-" + Words.figures(language)
      let remark = Label("\(charts.count)项有两年以上", "\(charts.count) with two years or more")
      parts.append(
        .part(
          PagePart(
            anchor: "charts", title: Label("数据走势", "Figures over the years")(language),
            remark: remark(language),
            contents: [.plots(PlotSheet(charts: charts, fileName: name))])))
    }
    let table = series().map { block -> Block in
      guard case .table(var table) = block else { return block }
      table.isSortable = true
      return .table(table)
    }
    return parts + PageParts.part(table, isFolded: true)
  }

  /// Themes, promises, copied text and the age of measures, folded away.
  func restParts() -> [ScreenPart] {
    [themes(), yearly() + promised(), causes(), ages()].flatMap { PageParts.part($0, isFolded: true) }
  }
}
