package import ReportModel

/// The page of what does not add up in reports.
package enum CheckPage {
  static let title = Label("自查结果", "Checks")

  /// Lists the findings of each report, each with its passage.
  package static func page(of reports: [Report], language: Language) -> Page {
    var sources = PageSources(reports, language: language)
    let fictional = reports.filter(\.source.fictional)
    let all = fictional.count == reports.count
    var blocks = PageParts.badge(!fictional.isEmpty, language: language, all: all)
    let total = reports.reduce(0) { $0 + $1.findings.count }
    let count = Label(
      "检查报告 \(reports.count) 份，发现问题 \(total) 处。",
      "\(reports.count.counted("report")) checked, \(total.counted("finding"))."
    )
    blocks.append(.paragraph([.text(count(language))]))
    for source in sources.all {
      let report = source.report
      var name: [Run] = [
        .text(PageParts.name(of: report.township, language) + " " + source.name),
        .quiet(" (\(report.source.name))"),
      ]
      if report.source.fictional {
        name.append(Run(text: " [\(Words.fictional(language))]", style: .warning))
      }
      blocks.append(.heading(Heading(level: 2, runs: name)))
      if report.findings.isEmpty {
        blocks.append(.paragraph([.quiet(Words.noFindings(language))]))
      } else {
        blocks.append(PageParts.findings(report.findings, in: source, sources: &sources))
      }
    }
    blocks += sources.corrections()
    blocks += sources.all.filter { !$0.report.findings.isEmpty }.map { sources.fullText(of: $0) }
    return Page(title: title(language), isFictional: !fictional.isEmpty, blocks: blocks)
  }
}
