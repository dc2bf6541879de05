import Lexicon
import MarkedText

/// A plan as a table: a row for each task, with who does it and by when.
struct TableOfPlans {
  static let rule = Rule(
    family: .points, name: "table of plans",
    pattern:
      "two paragraphs or more, one behind the other, of at least two cells each, parted by tabs or bars; the first may name "
      + "the columns",
    reason: "a task list gives each task a row; what is promised is the task, not its number, office or date",
    examples: [
      Rule.Example(
        "三、下一步打算\n序号|任务内容|牵头单位|完成时限\n1|组织执法培训4次|司法所|6月底\n2|新增持证人员3名|综合行政执法大队|9月底", "plan 组织执法培训4次",
        "plan 新增持证人员3名"),
      Rule.Example(
        "三、下一步打算\n序号\t工作任务\t责任单位\t完成时限\n1\t组织综合行政执法人员业务培训4次\t司法所\t6月底\n2\t新增持证人员3名\t综合行政执法大队\t年底前",
        "plan 组织综合行政执法人员业务培训4次", "plan 新增持证人员3名"),
      Rule.Example("三、下一步打算\n组织执法培训4次,由司法所牵头。\n新增持证人员3名。", "plan 组织执法培训4次,由司法所牵头", "plan 新增持证人员3名"),
    ])

  /// By paragraph: what it plans; empty for a row that names the columns, nil where it is no row of a table.
  let rows: [Range<Int>?]

  /// A longer cell names no column.
  private static let longestHead = 8

  /// - Parameter paragraphs: Of a section on what is planned, in their order.
  init(_ paragraphs: [Range<Int>], in text: MarkedText) {
    let cells = paragraphs.map { text.cells(in: $0) }
    var rows = [Range<Int>?](repeating: nil, count: paragraphs.count)
    var start = 0
    while start < cells.count {
      var end = start
      while end < cells.count, cells[end].count > 1 { end += 1 }
      if end - start > 1 {
        text.note(Self.rule)
        let head = cells[start]
        let isNamed = head.allSatisfy { $0.count <= Self.longestHead && text.holds(.tableColumn, in: $0) }
        let column = isNamed ? head.firstIndex { text.holds(.taskColumn, in: $0) } : nil
        for place in start..<end {
          rows[place] =
            isNamed && place == start
            ? 0..<0 : Self.task(cells[place], column.flatMap { head.count == cells[place].count ? $0 : nil })
        }
      }
      start = max(end, start + 1)
    }
    self.rows = rows
  }

  /// The cell that tells the task: that of its column, else the longest.
  private static func task(_ cells: [Range<Int>], _ column: Int?) -> Range<Int> {
    column.map { cells[$0] } ?? cells.max { $0.count < $1.count } ?? cells[0]
  }
}
