import MarkedText
import ReportModel

/// A heading that bears the number of the one before it.
enum DoubledNumber: FindingRule {
  static let kind = Finding.Kind.irregularNumber

  static let rule = made(
    "a heading number twice",
    pattern: "two headings of one form in a row under one heading, with one number of 2 or more",
    reason: """
      A list numbered anew begins with 1, so a number of 2 or more that comes twice in a row is a slip.
      """,
    examples: [
      .passage("（一）强化学习。学法4次。\n（二）规范执法。检查9次。\n（二）化解纠纷。调解8件。", "标题序号“（二）”重复"),
      .passage("（一）强化学习。学法4次。\n（二）规范执法。检查9次。\n（三）化解纠纷。调解8件。"),
    ])

  static func findings(in context: FindingContext) -> [Finding] {
    context.numberRuns.flatMap { run in
      run.steps.compactMap { before, now in
        guard now.number == before.number, now.number > 1 else { return nil }
        let node = context.outline.nodes[now.node]
        return context.finding(kind, node.heading, .doubledNumber(number: context.number(of: now.node)))
      }
    }
  }
}
