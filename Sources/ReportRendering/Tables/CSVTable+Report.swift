package import ReportModel

extension CSVTable {
  /// The quantities of a report, one a row.
  package static func metrics(of report: Report, language: Language) -> CSVTable {
    let source = PageSources([report], language: language).all[0]
    return table(
      place + [
        Label("年份", "year"), Label("编号", "id"), Label("出处", "place"),
        Label("章节", "section"), Label("指标代码", "code"),
        Label("指标", "indicator"), Label("数字原文", "number as written"), Label("数值", "value"),
        Label("下限", "from"), Label("上限", "to"), Label("单位", "unit"), Label("性质", "kind"),
        Label("精确度", "exactness"), Label("方向", "direction"), Label("截至月份", "through month"),
        Label("原文", "passage"),
      ] + correctionColumns, language: language,
      rows: report.metrics.map { metric in
        let range = metric.range.flatMap { $0.count == 2 ? $0 : nil }
        return place(report.township, report.source.fictional, language) + [
          .number(report.year), .text(metric.id), .text(source.place(of: metric.id)?.label(language)),
          .text(source.path(of: metric.id).first?.heading.text.oneLine),
          .text(metric.indicator.code), .text(metric.indicator.name(in: language, unit: metric.unit)),
          .text(metric.number.text.oneLine),
          .number(metric.value), .number(range?[0]), .number(range?[1]), .text(metric.unit),
          .text(metric.kind.label(language)), .text(metric.qualifier.label(language)),
          .text(metric.direction?.label(language)), .number(metric.throughMonth),
          .text(source.words(of: metric.id)),
        ] + correctionCells([(report, [metric.id])], language)
      })
  }

  /// The findings of reports, one a row.
  package static func findings(of reports: [Report], language: Language) -> CSVTable {
    table(
      place + [
        Label("年份", "year"), Label("文件", "file"), Label("类别", "kind"), Label("说明", "message"),
        Label("数据编号", "figures"), Label("出处", "place"), Label("原文", "passage"),
      ], language: language,
      rows: reports.flatMap { report -> [[Cell]] in
        let source = PageSources([report], language: language).all[0]
        return report.findings.map { finding in
          place(report.township, report.source.fictional, language) + [
            .number(report.year), .text(report.source.name), .text(finding.kind.label(language)),
            .text(finding.message(in: language)), .text(finding.metrics.joined(separator: " ")),
            .text(finding.span.map { source.place(of: $0).label(language) }),
            .text(finding.text.oneLine),
          ]
        }
      })
  }
}
