package import ReportModel

extension CSVTable {
  /// The series of a township: one row a value, then the aims.
  package static func trends(_ trends: Trends, reports: [Report], language: Language) -> CSVTable {
    let sources = PageSources(reports, language: language)
    var rows: [[Cell]] = []
    for series in trends.series {
      func row(
        _ year: Int, _ kind: MetricKind, _ value: Double, _ status: String?, _ stated: Int, _ id: String
      )
        -> [Cell]
      {
        place(trends.township, trends.fictional, language) + [
          .text(series.indicator.code), .text(series.indicator.name(in: language, unit: series.unit)),
          .number(year),
          .text(kind.label(language)), .number(value), .text(series.unit),
          .text(series.nature.label(language)), .text(status), .number(stated), .text(id),
          .text(sources.source(of: stated)?.place(of: id)?.label(language)),
          .text(sources.source(of: stated)?.words(of: id)?.oneLine),
        ] + correctionCells(sources.source(of: stated).map { [($0.report, [id])] } ?? [], language)
      }
      for point in series.points {
        rows.append(
          row(point.year, .actual, point.value, point.status.label(language), point.year, point.metric))
      }
      for target in series.targets {
        rows.append(row(target.year, .target, target.value, nil, target.statedIn, target.metric))
      }
    }
    return table(
      place + [
        Label("指标代码", "code"), Label("指标", "indicator"), Label("年份", "year"), Label("性质", "kind"),
        Label("数值", "value"), Label("单位", "unit"), Label("类型", "nature"), Label("状态", "status"),
        Label("所在报告", "stated in"), Label("编号", "id"), Label("出处", "place"),
        Label("原文", "passage"),
      ] + correctionColumns, language: language, rows: rows)
  }
}
