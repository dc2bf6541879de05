/// Tables that are nearly ledgers.
enum LedgerPieces {
  private static let cells = [
    "参照", "核定", "乡镇", "reference", "correction", "2023/q12-abcdef", "2023/w1-000000 2024/w2-ffffff",
    "2023/c5-123456>2024", "30",
    "1,200", "3.2万", "数值 3", "2023 数值 4；性质 目标", "不是", "对应 2023/q1", "不对应", "漏列 2023 执法力量不足；人手不够", "撤销", "无误",
    "名称 甲",
    "1E+99", "2023年1月2日", "=1+1", "'=1", "\u{202E}", "甲镇", "", " ",
  ]
  private static let signs = [",", ";", "\t", "\n", "\r\n", "\r", "\"", "\"\"", "sep=;\n", "\u{FEFF}"]

  /// The pieces of a table.
  static func make(_ generator: inout ReportGenerator) -> [String] {
    let separator = generator.pick([",", ";", "\t"])
    var pieces: [String] = generator.below(10) == 0 ? [] : ["乡镇\(separator)参照\(separator)核定\n"]
    for _ in 0..<generator.below(12) {
      for column in 0..<3 {
        if column > 0 { pieces.append(separator) }
        pieces.append(generator.pick(cells))
      }
      pieces.append(generator.pick(["\n", "\r\n"]))
      if generator.below(4) == 0 { pieces.append(generator.pick(signs)) }
    }
    return pieces
  }
}
