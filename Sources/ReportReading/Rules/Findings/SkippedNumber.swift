import MarkedText
import ReportModel

/// A heading whose number leaves out the one that is due.
enum SkippedNumber: FindingRule {
  static let kind = Finding.Kind.irregularNumber

  static let rule = made(
    "a heading number left out",
    pattern: """
      two headings of one form in a row under one heading, with a number between them that stands nowhere \
      between
      """,
    reason: """
      Where the number that is due stands in the text between, however it is set, the heading was not \
      recognised, and the clerk did not skip it.
      """,
    examples: [
      .passage("（一）强化学习。学法4次。\n（二）规范执法。检查9次。\n（四）化解纠纷。调解8件。", "标题序号由“（二）”跳到“（四）”"),
      .passage("（一）强化学习。学法4次。\n（二）规范执法。检查9次。（三）优化服务。办件6件。\n（四）化解纠纷。调解8件。"),
      .passage(
        "（一）强化学习。学法4次。\n（二）规范执法。检查9次。\n（二）化解纠纷。调解8件。\n（四）优化服务。办件6件。", "标题序号“（二）”重复"),
    ])

  static func findings(in context: FindingContext) -> [Finding] {
    let text = context.text
    return context.numberRuns.flatMap { run in
      run.steps.compactMap { before, now in
        // Behind a number that stood twice the next one is right again.
        guard now.number > before.number + 1, now.number > now.due else { return nil }
        let (low, high) = (
          context.outline.nodes[before.node].heading, context.outline.nodes[now.node].heading
        )
        let missing = before.number + 1..<now.number
        let stands = (low.upperBound..<max(low.upperBound, high.lowerBound)).contains { place in
          text.marker(at: place).map { missing.contains($0.number) } ?? false
        }
        guard !stands else { return nil }
        return context.finding(
          kind, high,
          .skippedNumber(before: context.number(of: before.node), now: context.number(of: now.node)))
      }
    }
  }
}
