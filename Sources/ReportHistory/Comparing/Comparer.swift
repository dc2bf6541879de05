import ReportModel
import Lexicon

/// Puts the comparison of two reports together.
struct Comparer {
  let old: ReportFeatures
  let new: ReportFeatures
  let tools: HistoryTools

  func comparison() -> Comparison {
    let metricComparer = MetricComparer(
      old: old, new: new, likeness: MetricLikeness(tools, over: [old, new]))
    let links = metricComparer.links()
    let measures = MeasureComparer(old: old, new: new, tools: tools, figures: links).rows()
    let copying = Copying(old, new)
    let shortcomings = shortcomings()
    let sections = SectionComparer(
      old: old, new: new, tools: tools, measures: measures.links, metrics: links, flow: measures.flow,
      shortcomings: shortcomings, copying: copying)
    var comparison = Comparison(
      township: new.report.township.name == nil ? old.report.township : new.report.township,
      from: old.report.year,
      to: new.report.year, fictional: old.report.source.fictional || new.report.source.fictional,
      copied: copying.whole, sections: sections.rows(), measures: measures.rows,
      metrics: metricComparer.rows(links),
      shortcomings: shortcomings, commitments: CommitmentFollower(old: old, new: new, tools: tools).rows(),
      findings: ComparisonFindings(old: old, new: new, links: links).read(), summary: [],
      warnings: warnings(),
      copies: copying.passages(of: new.report)
    )
    comparison.summary = ComparisonSummary(comparison: comparison, old: old.report, new: new.report).lines()
    return comparison
  }

  /// The measures of the newer report that tell of something not done.
  private var admissions: [Measure] {
    new.report.measures.filter { tools.denies($0.span, in: new.text) }
  }

  private func shortcomings() -> [ShortcomingRow] {
    let (left, right) = (old.report.shortcomings, new.report.shortcomings)
    let admissions = admissions
    return ShortcomingGroups([old.report, new.report], tools).groups.map { group in
      let from = group.members.filter { $0.report == 0 }.map { left[$0.point] }
      let to = group.members.filter { $0.report == 1 }.map { right[$0.point] }
      let likeness =
        from.flatMap { a in
          to.map { b in
            tools.similarity.wording(tools.similarity.features(a.text), tools.similarity.features(b.text))
          }
        }.max() ?? 0
      return ShortcomingRow(
        change: from.isEmpty ? .added : to.isEmpty ? .notRepeated : .recurring, label: group.label,
        labelEnglish: group.labelEnglish, from: from.map(\.id), to: to.map(\.id),
        similarity: MetricComparer.rounded(likeness),
        answer: to.isEmpty ? answer(to: group.code, admissions) : nil)
    }
  }

  /// What the newer report says elsewhere of what was weak: an admission before a claim, a claim of all before one of
  /// some.
  private func answer(to code: String, _ admissions: [Measure]) -> ShortcomingRow.Answer? {
    let admission = admissions.first { measure in
      tools.vocabulary.namedSubjects(in: PlainText.folded(measure.text)).first?.code == code
    }
    if let admission {
      return ShortcomingRow.Answer(
        kind: .admitted, passage: Passage(text: admission.text, span: admission.span))
    }
    let claims = new.report.rectifications.filter { $0.subjects.contains(code) }
    return (claims.first(where: \.complete) ?? claims.first).map { claim in
      ShortcomingRow.Answer(
        kind: claim.complete ? .resolved : .eased, passage: Passage(text: claim.text, span: claim.span))
    }
  }

  private func warnings() -> [SummaryLine] {
    var lines: [SummaryLine] = []
    func warn(_ zh: String, _ en: String) { lines.append(SummaryLine(text: zh, textEnglish: en, refs: [])) }
    let (a, b) = (old.report, new.report)
    if let left = a.township.name, let right = b.township.name, left != right {
      warn("两份报告属于不同乡镇：\(left)、\(right)", "the reports are of different townships: \(left), \(right)")
    }
    if let from = a.year, let to = b.year {
      if from == to, a.source.sha256 != b.source.sha256 {
        warn("两份报告同为\(from)年", "both reports are on \(from)")
      } else if from > to {
        warn(
          "先给的报告较新（\(from)年），后给的较旧（\(to)年）",
          "the first report is the newer one (\(from)), the second the older (\(to))")
      }
    }
    if a.source.sha256 == b.source.sha256 { warn("两份报告是同一文件", "both reports are the same file") }
    return lines
  }
}
