import ReportRendering

extension CommandSpecification {
  static let correct = CommandSpecification(
    operands: [Label(zh: "台账.csv [报告…]", en: "LEDGER.csv [REPORT…]")],
    summary: Label(
      zh: "收回台账“核定”列里写的更正，以后的输出都照此",
      en: "take back what was written in a ledger's column “correction”, for all output from then on"),
    details: [
      Label(
        zh: "台账用 --format csv 导出（weaknesses、board、trends、read、compare），在 Excel、WPS 或 LibreOffice 里填“核定”列，"
          + "存为 CSV。“参照”列不要动。",
        en:
          "Ledgers are written with --format csv (weaknesses, board, trends, read, compare); fill the column "
          + "“correction” in a spreadsheet program and save it as CSV. Leave the column “reference” alone."),
      Label(
        zh: "数据：30（数值）、指标 持证人员、性质 目标、不是、漏列 2023 原文；对应 2023/q1020、不对应。问题：名称 队伍力量不足、不是、漏列 2023 原文、"
          + "对应 2023/w2705、不对应 2023/w2705。承诺：已完成、部分完成、未完成、未见证据、不是。都可写：无误、撤销。几项用分号隔开；"
          + "一行有几年的，前面写年份：2023 数值 30。",
        en:
          "Figures: 30 (the value), indicator NAME, kind target, none, overlooked 2023 PASSAGE; same as 2023/q1020, "
          + "not the same as 2023/q1020. Weaknesses: label NAME, none, overlooked 2023 PASSAGE, same as 2023/w2705, not the same as "
          + "2023/w2705. Promises: outcome met, partlyMet, missed or noEvidence, none. All: ok, withdraw. Several are "
          + "set apart by semicolons; in a row of several years the year comes first: 2023 value 30."),
      Label(
        zh: "更正存为快照旁的“年份.corrections.json”，没有快照的存在报告旁边；原文别处改动、重新读过都还有效，对不上的会提示。",
        en:
          "Corrections are kept as YEAR.corrections.json beside the snapshot, or beside the report where there is "
          + "no snapshot; they outlive changes elsewhere in the text, and one that no longer fits is reported."
      ),
    ],
    ownOptions: [],
    formats: [],
    examples: [
      Example(
        line: "nianlun correct ledger.csv",
        purpose: Label(
          zh: "报告在 reports/、seeds/ 或 snapshots/ 里找",
          en: "the reports are looked up in reports/, seeds/ and snapshots/")),
      Example(
        line: "nianlun correct ledger.csv reports/青溪镇",
        purpose: Label(zh: "报告在这个文件夹里", en: "the reports lie in this folder")),
    ])
}
