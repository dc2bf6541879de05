extension TownshipReader {
  static let rule = Rule(
    family: .identity, name: "townshipName",
    pattern:
      "up to ten Chinese characters before 镇, 乡, 街道 or 苏木 in the title, a signature, the page's own words or the "
      + "opening; of all readings the one with the most votes of places, each by how surely the name begins and ends there",
    reason: "no list of characters tells a name from a word; that the places agree does",
    examples: [
      .init("王集镇2023年法治政府建设情况报告\n一、主要工作\n在集镇、圩镇开展普法6次。", "township 王集镇", "year 2023"),
      .init("城区街道2023年法治政府建设情况报告\n一、主要工作\n由街道司法所普法6次。", "township 城区街道"),
      .init("云岭县旧县镇2023年法治政府建设情况报告", "township 旧县镇", "county 云岭县"),
      .init(
        "谷傩布依族苗族乡人民政府关于2023年度法治政府建设情况的报告\n来源:谷傩乡\n一、主要工作\n开展普法6次。", "township 谷傩布依族苗族乡"),
      .init("2023年法治政府建设情况报告\n一、主要工作\n充分发挥街道人民调解作用,一是街道普法6次,由街道、乡镇部门负责。", "township –"),
      .init("2023年法治政府建设情况报告\n我镇围绕乡村振兴,在城镇、集镇开展普法,依法行政能力不断提高。", "township –"),
    ])
}
