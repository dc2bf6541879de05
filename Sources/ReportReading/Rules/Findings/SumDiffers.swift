import MarkedText
import ReportModel

/// A complete listing of parts that falls short of its total.
enum SumDiffers: FindingRule {
  static let kind = Finding.Kind.sumDiffers

  static let rule = made(
    "a complete listing falls short",
    pattern: """
      total, 分别为, parts to the end of the sentence; or what came in, what is done, and what is pending
      """,
    reason: "Only a listing that says it is complete must give its total; 其中 and 包括 leave some untold.",
    examples: [
      .passage("开展普法宣传12次，分别为甲村5次、乙村4次、丙村2次。", "总数12，分项合计11（5＋4＋2），少1"),
      .passage("受理信访事项40件，办结35件，正在办理3件。", "总数40，分项合计38（35＋3），少2"),
      .passage("开展普法宣传12次，分别为甲村5次、乙村4次等。"), .passage("开展普法宣传12次，包括进校园5次、进企业4次。"),
      .passage("受理信访事项40件，化解35件，另有2件移交法院。"),
    ])

  static func findings(in context: FindingContext) -> [Finding] {
    context.divisions.compactMap { division in
      let whole = context.quantities[division.total].quantity.value
      return division.sum < whole ? context.finding(kind, division) : nil
    }
  }
}
