extension YearReader {
  static let rule = Rule(
    family: .identity, name: "reportYear",
    pattern:
      "the first single year of the title; else of the first words, behind 现将 or 现对, of the first heading, at the "
      + "start of a clause of the opening; else the year before the signature or the publication; where the text tells "
      + "none, that of the file's name",
    reason: "the first year of a text may be a plan's or another document's",
    examples: [
      .init("青溪镇2023度法治政府建设情况报告", "year 2023", "rule title"),
      .init("青溪镇法治政府建设情况报告\n现对2024年所做工作总结如下,请予审阅。\n一、主要工作", "year 2024", "rule announcement"),
      .init(
        "青溪镇法治政府建设情况报告\n按照《实施方案(2023—2027年)》,2024年,全镇依法行政能力不断提高。\n一、主要工作", "year 2024",
        "rule opening"),
      .init("青溪镇法治政府建设情况报告\n一、主要工作\n落实2021—2025年规划。", "rule –", "township 青溪镇"),
    ])
}
