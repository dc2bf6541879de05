import MarkedText
import ReportModel

/// Parts that are more than their whole.
enum PartsExceedWhole: FindingRule {
  static let kind = Finding.Kind.partsExceedWhole

  static let rule = made(
    "parts exceed the whole",
    pattern: """
      total, then 其中, 含, 分别为 or a bracket, then two or more figures that count the same; or a total and \
      two kinds that exclude each other
      """,
    reason: """
      Parts may leave some of a total untold, but cannot be more than it. Persons have several attributes \
      at once, and one thing may concern several places: such parts do not add up.
      """,
    examples: [
      .passage("全年开展普法活动31场次，其中院坝会19场、大集宣传14场。", "总数31，分项合计33（19＋14），多出2"),
      .passage("处理信访38件（来信9件、来访21件、网上反映12件）。", "总数38，分项合计42（9＋21＋12），多出4"),
      .passage("完成合法性审核60件，含合同协议48份、执法决定15件。", "总数60，分项合计63（48＋15），多出3"),
      .passage("发现隐患58处，立行立改43处，限期整改18处。", "总数58，分项合计61（43＋18），多出3"),
      .passage("全年开展普法活动31场次，其中院坝会19场、大集宣传12场。"),
      .passage("培训干部30名，其中党员25名、女性12名。"), .passage("受理纠纷40件，其中调解30件，成功28件。"),
      .passage("接待群众来访17批次，其中当场答复11批次，转县直部门8批次。", "总数17，分项合计19（11＋8），多出2"),
      .passage("共有执法记录仪12台，其中新购8台、更换6台。"),
      .passage("审核合同60份，其中提出修改意见45份，退回重拟20份。"),
      .passage("开展检查12次，其中夜间检查8次、联合检查6次。"),
    ])

  static func findings(in context: FindingContext) -> [Finding] {
    context.divisions.compactMap { division in
      let whole = context.quantities[division.total].quantity.value
      return division.sum > whole ? context.finding(kind, division) : nil
    }
  }
}

extension FindingContext {
  /// A finding of a division.
  func finding(_ kind: Finding.Kind, _ division: Division) -> Finding? {
    guard let last = division.parts.last else { return nil }
    let (total, parts) = (quantities[division.total], division.parts.map { quantities[$0] })
    return finding(
      kind, total.quantity.clause.lowerBound..<quantities[last].quantity.clause.upperBound,
      .sum(parts: parts.map(\.quantity.value), whole: total.quantity.value),
      metrics: [total.id] + parts.map(\.id))
  }
}
