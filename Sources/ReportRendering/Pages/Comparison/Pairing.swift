import ChineseText
import ReportModel

/// Which statement of the newer report stands beside which of the older one.
struct Pairing {
  /// One row of the comparison, whatever it is about.
  private struct Link {
    var sign: Sign
    var word: Label
    var from: [String]
    var to: [String]
  }

  private let old: Volume
  private let new: Volume
  private var links: [Link] = []
  private var byNew: [String: Int] = [:]
  private var byOld: [String: Int] = [:]
  private let oldOrder: [String: [String]]
  private let newOrder: [String: [String]]

  init(_ comparison: Comparison, old: Volume, new: Volume) {
    self.old = old
    self.new = new
    oldOrder = Self.order(of: old.report)
    newOrder = Self.order(of: new.report)
    for row in comparison.measures where row.clause == nil && row.change != .unsure {
      enter(Link(sign: row.change.sign, word: row.change.label, from: row.from, to: row.to))
    }
    for row in comparison.shortcomings {
      let sign: Sign =
        switch row.change {
        case .recurring: .changed
        case .added: .added
        case .notRepeated: .removed
        }
      enter(Link(sign: sign, word: row.change.label, from: row.from, to: row.to))
    }
  }

  private mutating func enter(_ link: Link) {
    let index = links.count
    links.append(link)
    for id in link.from where byOld[id] == nil { byOld[id] = index }
    for id in link.to where byNew[id] == nil { byNew[id] = index }
  }

  /// The ids of the statements of every section, in reading order.
  private static func order(of report: Report) -> [String: [String]] {
    var entries: [(section: String, start: Int, id: String)] = []
    func enter(_ statements: [some Statement]) {
      for statement in statements {
        if let section = statement.section { entries.append((section, statement.span.start, statement.id)) }
      }
    }
    enter(report.measures)
    enter(report.shortcomings)
    enter(report.causes)
    enter(report.rectifications)
    enter(report.commitments)
    entries.sort { ($0.start, $0.id) < ($1.start, $1.id) }
    return Dictionary(grouping: entries, by: \.section).mapValues { $0.map(\.id) }
  }

  /// The statements of two groups of sections side by side, in the newer one's order.
  func rows(from oldSections: [String], to newSections: [String], language: Language) -> [SideBySide.Row] {
    let older = oldSections.flatMap { oldOrder[$0] ?? [] }
    let newer = newSections.flatMap { newOrder[$0] ?? [] }
    var shownOld: Set<String> = []
    var shownLinks: Set<Int> = []
    var rows: [SideBySide.Row] = []
    for id in newer {
      guard let index = byNew[id] else {
        rows.append(unlinked(id, older: older, shown: &shownOld, language: language))
        continue
      }
      guard shownLinks.insert(index).inserted else { continue }
      shownOld.formUnion(links[index].from)
      rows.append(row(links[index], beside: older, language: language))
    }
    for id in older where !shownOld.contains(id) {
      let link = byOld[id].map { links[$0] }
      if let link, !link.to.isEmpty {
        let place = link.to.first.flatMap { new.path(of: $0).first?.heading.text } ?? ""
        let words = Label("见新报告“\(place.oneLine)”", "now under “\(place.oneLine)”")
        rows.append(
          SideBySide.Row(
            sign: .changed, word: link.word(language), old: [.quoted(text(id, in: old))],
            new: [.quiet(words(language))]))
      } else {
        rows.append(
          SideBySide.Row(
            sign: .removed, word: MeasureRow.Change.removed.label(language),
            old: [.quoted(text(id, in: old))], new: []))
      }
    }
    return rows
  }

  private func row(_ link: Link, beside older: [String], language: Language) -> SideBySide.Row {
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
      let words = Label("（原在“\(heading.oneLine)”）", " (was under “\(heading.oneLine)”)")
      left.append(.quiet(words(language)))
    }
    return SideBySide.Row(
      sign: link.sign, word: link.word(language), old: left, new: right)
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
        sign: .added, word: MeasureRow.Change.added.label(language), old: [],
        new: [.quoted(text)])
    }
    shown.insert(best.id)
    let change: MeasureRow.Change = best.likeness == 1 ? .kept : .reworded
    let pieces = Redline.pieces(old: self.text(best.id, in: old), new: text)
    return SideBySide.Row(
      sign: change.sign, word: change.label(language), old: Redline.older(pieces),
      new: Redline.newer(pieces))
  }

  private func text(_ id: String, in volume: Volume) -> String {
    volume.passages[id]?.text.oneLine ?? ""
  }
}
