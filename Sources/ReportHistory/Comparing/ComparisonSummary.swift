import ChineseText
import ReportModel

/// What an inspector would read out of a comparison, at most twelve lines.
struct ComparisonSummary {
  let comparison: Comparison
  let old: Report
  let new: Report

  private static let longest = 12

  func lines() -> [SummaryLine] {
    let all =
      contradictions() + recurring() + promises() + figures() + outline() + measures() + gone() + copied()
    return Array(all.prefix(Self.longest))
  }

  func ref(_ year: Int?, _ id: String) -> String { "\(year.map(String.init) ?? "?")/\(id)" }

  private func contradictions() -> [SummaryLine] {
    let own = new.findings.filter(\.kind.isOfFigures)
    var lines = own.prefix(2).map { finding in
      SummaryLine(
        text: "数据矛盾：“\(brief(finding.text))”，\(finding.message)",
        textEnglish: "Contradiction: “\(brief(finding.text))”: \(finding.messageEnglish)",
        refs: finding.metrics.map { ref(comparison.to, $0) })
    }
    lines += comparison.findings.prefix(2).map {
      SummaryLine(
        text: "与上年报告不符：\($0.message)", textEnglish: "Against last year's report: \($0.messageEnglish)",
        refs: $0.from.map { ref(comparison.from, $0) } + $0.to.map { ref(comparison.to, $0) })
    }
    return lines
  }

  private func recurring() -> [SummaryLine] {
    let again = comparison.shortcomings.filter { $0.change == .recurring }
    let fresh = comparison.shortcomings.filter { $0.change == .added }
    var lines: [SummaryLine] = []
    if !again.isEmpty {
      let names = again.map(\.label).joined(separator: "、")
      lines.append(
        SummaryLine(
          text: "两年都提到的问题\(again.count)项：\(names)",
          textEnglish: "\(Self.weaknesses(again.count)) named in both years: \(english(again))",
          refs: again.flatMap { row in
            row.from.map { ref(comparison.from, $0) } + row.to.map { ref(comparison.to, $0) }
          }))
    }
    if !fresh.isEmpty {
      let names = fresh.map(\.label).joined(separator: "、")
      lines.append(
        SummaryLine(
          text: "新提出的问题\(fresh.count)项：\(names)",
          textEnglish: "\(Self.weaknesses(fresh.count)) newly named: \(english(fresh))",
          refs: fresh.flatMap { $0.to.map { ref(comparison.to, $0) } }))
    }
    lines += noLonger()
    return lines
  }

  /// The weaknesses that are listed no more, by what the newer report says of them elsewhere.
  private func noLonger() -> [SummaryLine] {
    let rows = comparison.shortcomings.filter { $0.change == .notRepeated }
    guard !rows.isEmpty else { return [] }
    func count(_ kind: ShortcomingRow.Answer.Kind?) -> Int { rows.filter { $0.answer?.kind == kind }.count }
    let parts: [(count: Int, zh: String, en: String)] = [
      (count(.resolved), "报告称已整改", "called put right"), (count(.eased), "报告称有改善", "called better"),
      (count(.admitted), "正文自认仍未做成", "admitted elsewhere to be undone"),
      (count(nil), "报告未作交代", "not accounted for"),
    ]
    let told = parts.filter { $0.count > 0 }
    return [
      SummaryLine(
        text: "不再列出的问题\(rows.count)项：" + told.map { "\($0.zh)\($0.count)项" }.joined(separator: "，"),
        textEnglish: "\(Self.weaknesses(rows.count)) no longer listed: "
          + told.map { "\($0.count) \($0.en)" }.joined(separator: ", "),
        refs: rows.flatMap { $0.from.map { ref(comparison.from, $0) } })
    ]
  }

  private static func weaknesses(_ count: Int) -> String { count == 1 ? "1 weakness" : "\(count) weaknesses" }

  private func english(_ rows: [ShortcomingRow]) -> String {
    rows.map(\.labelEnglish).joined(separator: ", ")
  }

  private func promises() -> [SummaryLine] {
    guard !comparison.commitments.isEmpty else { return [] }
    func count(_ outcome: Outcome) -> Int { comparison.commitments.filter { $0.outcome == outcome }.count }
    let total = comparison.commitments.count
    let missed = comparison.commitments.filter { $0.outcome == .missed }
    var zh =
      "\(comparison.from.map { "\($0)年" } ?? "前一份")报告安排\(total)项：报告称完成\(count(.met))项，部分完成\(count(.partlyMet))项，未完成\(count(.missed))项，未再提及\(count(.noEvidence))项"
    var en =
      "Of the \(total) plans \(comparison.from.map { "of the \($0) report" } ?? "of the older report") the newer one says \(count(.met)) done, \(count(.partlyMet)) in part, \(count(.missed)) not done; \(count(.noEvidence)) left no trace"
    if let first = missed.first, let commitment = old.commitments.first(where: { $0.id == first.commitment })
    {
      zh += "；未完成的有“\(brief(commitment.text))”"
      en += "; not done: “\(brief(commitment.text))”"
    }
    let again = comparison.commitments.filter(\.isPromisedAgain).count
    if again > 0 {
      zh += "；其中\(again)项未兑现的又列入新的安排"
      en += "; \(again) of those not kept in full \(again == 1 ? "is" : "are") planned again"
    }
    return [
      SummaryLine(
        text: zh, textEnglish: en, refs: comparison.commitments.map { ref(comparison.from, $0.commitment) })
    ]
  }

  private func outline() -> [SummaryLine] {
    let added = comparison.sections.filter { $0.change == .added }.compactMap { row in
      new.sections.first { $0.id == row.to.first && Self.stands($0) }
    }
    let removed = comparison.sections.filter { $0.change == .removed }.compactMap { row in
      old.sections.first { $0.id == row.from.first && Self.stands($0) }
    }
    var lines: [SummaryLine] = []
    if !added.isEmpty {
      let names = added.prefix(4).map { "“\($0.heading.text)”" }.joined()
      lines.append(
        SummaryLine(
          text: "新设部分：\(names)", textEnglish: "New sections: \(names)",
          refs: added.map { ref(comparison.to, $0.id) }))
    }
    if !removed.isEmpty {
      let names = removed.prefix(4).map { "“\($0.heading.text)”" }.joined()
      lines.append(
        SummaryLine(
          text: "不再单列的部分：\(names)", textEnglish: "Sections gone: \(names)",
          refs: removed.map { ref(comparison.from, $0.id) }))
    }
    return lines
  }

  /// Points with heads of their own are told as weaknesses and plans, not as sections.
  private static func stands(_ section: Section) -> Bool {
    section.parent == nil || [.achievements, .duties, .rectification, .other].contains(section.part)
  }

  private func measures() -> [SummaryLine] {
    let rows = alone(.added)
    guard !rows.isEmpty else { return [] }
    let shown = examples(rows, in: new, ids: \.to)
    return [
      SummaryLine(
        text: "新提出的举措\(rows.count)处，如\(shown.words)",
        textEnglish: "\(rows.count) new measures, such as \(shown.words)",
        refs: shown.rows.flatMap { $0.to.map { ref(comparison.to, $0) } })
    ]
  }

  private func gone() -> [SummaryLine] {
    let rows = alone(.removed)
    guard !rows.isEmpty else { return [] }
    let shown = examples(rows, in: old, ids: \.from)
    return [
      SummaryLine(
        text: "不再提及的举措\(rows.count)处，如\(shown.words)",
        textEnglish: "\(rows.count) measures no longer mentioned, such as \(shown.words)",
        refs: shown.rows.flatMap { $0.from.map { ref(comparison.from, $0) } })
    ]
  }

  /// Deeds that one report alone has; what it says was not done is none.
  private func alone(_ change: MeasureRow.Change) -> [MeasureRow] {
    comparison.measures.filter { $0.change == change && !$0.formula && !$0.denied }
  }

  /// Three of the rows that are surest to have no counterpart, whole statements first.
  private func examples(
    _ rows: [MeasureRow], in report: Report, ids: (MeasureRow) -> [String]
  ) -> (rows: [MeasureRow], words: String) {
    let surest = rows.enumerated().sorted { a, b in
      (a.element.clause == nil ? 0 : 1, a.element.similarity, a.offset)
        < (b.element.clause == nil ? 0 : 1, b.element.similarity, b.offset)
    }.prefix(3).sorted { $0.offset < $1.offset }.map(\.element)
    let words = surest.compactMap { row in
      (row.clause?.text ?? report.measures.first { ids(row).contains($0.id) }?.text).map { "“\(brief($0))”" }
    }.joined()
    return (surest, words)
  }

  private func copied() -> [SummaryLine] {
    let percent = (comparison.copied * 100).whole(within: 0...100)
    guard percent > 0 else { return [] }
    return [
      SummaryLine(
        text: "新报告约\(percent)%的文字与上年报告逐句相同（数字除外）",
        textEnglish:
          "About \(percent)% of the newer text stands word for word in the older report, figures aside",
        refs: [])
    ]
  }

  private func brief(_ text: String) -> String {
    let line = text.oneLine
    return line.count > 34 ? line.prefix(33) + "…" : line
  }
}

extension String {
  /// The text without the line breaks of its source.
  var oneLine: String {
    String(unicodeScalars.filter { $0 != "\n" && $0 != "\r" && $0 != "\u{3000}" }.map(Character.init))
  }
}
