extension CountyReader {
  static let rule = Rule(
    family: .identity, name: "countyName",
    pattern:
      "a name of the table, or one by its form, before the township's own; else before 县委, 人民政府, 法治政府 or a year "
      + "where a preposition leads to it, in an addressee, in the page's trail or in the title of a plan",
    reason: "a township is led by, reports to and carries out the plans of its own county only",
    examples: [
      .init("东乡族自治县白泉镇2023年法治政府建设情况报告", "county 东乡族自治县", "township 白泉镇"),
      .init("社旗县梅店镇2023年法治政府建设情况报告", "county 社旗县", "township 梅店镇"),
      .init("双河镇2023年法治政府建设情况报告\n2023年,在云岭县委、县政府的坚强领导下,扎实推进依法行政。", "county 云岭县"),
      .init("双河镇2023年法治政府建设情况报告\n对照《云岭县2023年法治政府建设工作要点》抓落实,全年普法6次。", "county 云岭县"),
      .init("首页 > 姚浦区政务公开 > 镇街信息 > 双河镇\n双河镇2023年法治政府建设情况报告", "county 姚浦区"),
      .init("双河镇2023年法治政府建设情况报告\n云岭县法制办:\n现将情况报告如下。", "county 云岭县"),
      .init("双河镇2023年法治政府建设情况报告\n2023年,认真落实云岭县法治政府建设各项部署,扎实推进依法行政。", "county 云岭县"),
      .init("双河镇2023年法治政府建设情况报告\n2023年,双河镇紧扣云岭县法治政府建设年度要点,扎实推进依法行政。", "county 云岭县"),
      .init("双河镇2023年法治政府建设情况报告\n2023年,按照南岭省和云岭县法治政府建设的部署,扎实推进依法行政。", "county 云岭县"),
      .init("双河镇2023年法治政府建设情况报告\n2023年,贯彻落实区法治政府建设要求,坚决执行县委部署。", "county –", "township 双河镇"),
      .init("双河镇2023年法治政府建设情况报告\n2023年,认真落实县委部署,在全县率先完成,及时向县司法局报告。", "county –", "township 双河镇"),
    ])
}
