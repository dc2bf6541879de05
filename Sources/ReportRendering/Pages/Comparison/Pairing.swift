import ChineseText
import ReportModel

/// Which statement of the newer report stands beside which of the older one.
struct Pairing {
  /// One row of the comparison, whatever it is about.
  private struct Counterpart {
    var sign: Sign
    var word: Label
    var from: [String]
    var to: [String]
    /// What it is told by, where it is of measures.
    var measure: MeasureRow?
  }

  private let plan: PairPlan
  private let old: PageSource
  private let new: PageSource
  private var links: [Counterpart] = []
  private var byNew: [String: Int] = [:]
  private var byOld: [String: Int] = [:]
  private let oldOrder: [String: [String]]
  private let newOrder: [String: [String]]

  init(_ comparison: Comparison, plan: PairPlan, old: PageSource, new: PageSource) {
    self.plan = plan
    self.old = old
    self.new = new
    oldOrder = Self.order(of: old.report)
    newOrder = Self.order(of: new.report)
    for row in comparison.measures where row.clause == nil && row.change != .unsure {
      enter(
        Counterpart(
          sign: row.kind.sign, word: row.kind.label, from: row.from, to: row.to, measure: row))
    }
    for row in comparison.shortcomings {
      let sign: Sign =
        switch row.change {
        case .recurring: .changed
        case .added: .added
        case .notRepeated: .removed
        }
      enter(Counterpart(sign: sign, word: row.standing.label, from: row.from, to: row.to))
    }
  }

  /// Enters a row; one that shares a statement with an earlier row, as merged and split ones do, joins it.
  private mutating func enter(_ link: Counterpart) {
    let known = link.from.compactMap { byOld[$0] }.first ?? link.to.compactMap { byNew[$0] }.first
    let index = known ?? links.count
    if let known {
      links[known].from += link.from.filter { !links[known].from.contains($0) }
      links[known].to += link.to.filter { !links[known].to.contains($0) }
      if let row = link.measure, let joined = links[known].measure?.joined(with: row) {
        links[known].measure = joined
        (links[known].sign, links[known].word) = (joined.kind.sign, joined.kind.label)
      }
    } else {
      links.append(link)
    }
    for id in link.from where byOld[id] == nil { byOld[id] = index }
    for id in link.to where byNew[id] == nil { byNew[id] = index }
  }

  /// The ids of the statements of every section, in reading order; a passage that stands for two facts comes once.
  private static func order(of report: Report) -> [String: [String]] {
    var entries: [(section: String, start: Int, id: String)] = []
    var seen: Set<Span> = []
    func enter(_ statements: [some Statement]) {
      for statement in statements where seen.insert(statement.span).inserted {
        if let section = statement.section { entries.append((section, statement.span.start, statement.id)) }
      }
    }
    enter(report.shortcomings)
    enter(report.measures)
    enter(report.causes)
    enter(report.rectifications)
    enter(report.commitments)
    entries.sort { ($0.start, $0.id) < ($1.start, $1.id) }
    return Dictionary(grouping: entries, by: \.section).mapValues { $0.map(\.id) }
  }

  /// The statements of two groups of sections side by side, in the newer one's order.
  ///
  /// A statement that stands in a pair before, as where a section was split, is not written out again.
  ///
  /// - Parameters:
  ///   - oldSections: Sections of the older report.
  ///   - newSections: Sections of the newer report.
  ///   - language: The language of labels.
  ///   - shown: The statements written out so far, as `old/…` and `new/…`.
  func rows(
    from oldSections: [String], to newSections: [String], language: Language, shown: inout Set<String>
  ) -> [SideBySide.Row] {
    let older = oldSections.flatMap { oldOrder[$0] ?? [] }
    let newer = newSections.flatMap { newOrder[$0] ?? [] }
    var shownOld: Set<String> = []
    var shownLinks: Set<Int> = []
    var rows: [SideBySide.Row] = []
    for id in newer where !shown.contains("new/" + id) {
      guard let index = byNew[id] else {
        rows.append(unlinked(id, older: older, shown: &shownOld, language: language))
        shown.insert("new/" + id)
        continue
      }
      guard !isLeft(links[index], to: newSections, beside: older), shownLinks.insert(index).inserted else {
        continue
      }
      shownOld.formUnion(links[index].from)
      shown.formUnion(links[index].from.map { "old/" + $0 } + links[index].to.map { "new/" + $0 })
      rows.append(row(links[index], beside: older, language: language))
    }
    shown.formUnion(shownOld.map { "old/" + $0 })
    for id in older where !shown.contains("old/" + id) {
      let link = byOld[id].map { links[$0] }
      if let link, !link.to.isEmpty {
        rows.append(
          SideBySide.Row(
            sign: .changed, word: link.word(language), old: [.quoted(text(id, in: old))],
            new: elsewhere(link, language)))
      } else {
        shown.insert("old/" + id)
        rows.append(
          SideBySide.Row(
            sign: .removed, word: MeasureKind.removed.label(language),
            old: [.quoted(text(id, in: old))], new: []))
      }
    }
    return rows
  }

  /// Whether a statement is to stand beside another of the older sections that make up the same newer one.
  private func isLeft(_ link: Counterpart, to newSections: [String], beside older: [String]) -> Bool {
    guard let first = link.from.first, !link.from.contains(where: older.contains),
      let index = plan.row(ofOld: first, in: old)
    else { return false }
    return plan.rows[index].to.contains(where: newSections.contains)
  }

  private func row(_ link: Counterpart, beside older: [String], language: Language) -> SideBySide.Row {
    let pieces = Redline.pieces(
      old: link.from.map { text($0, in: old) }.joined(separator: " "),
      new: link.to.map { text($0, in: new) }.joined(separator: " "))
    var left = Redline.older(pieces)
    var right = Redline.newer(pieces)
    if link.from.isEmpty { right = [.quoted(pieces.map(\.text).joined())] }
    if link.to.isEmpty { left = [.quoted(pieces.map(\.text).joined())] }
    if let first = link.from.first, !older.contains(first),
      let heading = old.path(of: first).first?.heading.text
    {
      let words = Label("原在", "was under")
      let place = plan.row(ofOld: first, in: old).map { LinkTarget.anchor(PairPlan.anchor($0)) }
      left += [
        .quiet(" ↑ " + words(language) + " "),
        .quoted(heading, link: place ?? old.anchor(first).map(LinkTarget.anchor)),
      ]
    }
    return SideBySide.Row(
      sign: link.sign, word: link.word(language), old: left, new: right)
  }

  /// Where a statement stands now.
  private func elsewhere(_ link: Counterpart, _ language: Language) -> [Run] {
    guard let id = link.to.first else { return [] }
    let words = Label("现在", "now under")
    let place = plan.row(ofNew: id, in: new).map { LinkTarget.anchor(PairPlan.anchor($0)) }
    let heading = new.path(of: id).first?.heading.text ?? Words.outsideSections(language)
    return [
      .quiet("→ " + words(language) + " "),
      .quoted(heading, link: place ?? new.anchor(id).map(LinkTarget.anchor)),
    ]
  }

  /// A statement that the comparison does not link, such as a plan: beside the likeliest older one.
  private func unlinked(
    _ id: String, older: [String], shown: inout Set<String>, language: Language
  ) -> SideBySide.Row {
    let text = text(id, in: new)
    let kind = id.first
    let candidates = older.filter { $0.first == kind && !shown.contains($0) && byOld[$0] == nil }
    var best: (likeness: Double, id: String)?
    for candidate in candidates {
      let likeness = Redline.likeness(self.text(candidate, in: old), text)
      if likeness >= 0.5, likeness > best?.likeness ?? 0 { best = (likeness, candidate) }
    }
    guard let best else {
      return SideBySide.Row(
        sign: .added, word: MeasureKind.added.label(language), old: [],
        new: [.quoted(text)])
    }
    shown.insert(best.id)
    let relation: MeasureKind = best.likeness == 1 ? .kept : .reworded
    let pieces = Redline.pieces(old: self.text(best.id, in: old), new: text)
    return SideBySide.Row(
      sign: relation.sign, word: relation.label(language), old: Redline.older(pieces),
      new: Redline.newer(pieces))
  }

  private func text(_ id: String, in source: PageSource) -> String {
    source.passages[id]?.text.oneLine ?? ""
  }
}
