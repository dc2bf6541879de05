import ReportModel

extension ComparisonBuilder {
  /// Both texts section by section in the newer report's order, for formats that can show columns.
  func sideBySide() -> [Block] {
    let rows = comparison.sections.filter { passes(from: $0.from, to: $0.to) }
    let pairing = Pairing(comparison, old: old, new: new)
    var pairs: [Block] = []
    for row in ordered(rows) {
      let pair = SideBySide(
        relation: relation(row), old: heads(row.from, in: old), new: heads(row.to, in: new),
        rows: pairing.rows(from: row.from, to: row.to, language: language))
      if pair.rows.isEmpty, row.change != .added, row.change != .removed { continue }
      pairs.append(.pair(pair))
    }
    guard !pairs.isEmpty else { return [] }
    let title = Label("逐节对照", "Section by section")
    return [
      .fold(
        Fold(
          summary: [.strong(title(language))], blocks: pairs, reach: .hypertextOnly, isOpen: true,
          anchor: "side-by-side"))
    ]
  }

  /// The newer report's order; sections that are gone stand where they stood.
  private func ordered(_ rows: [SectionRow]) -> [SectionRow] {
    func start(_ ids: [String], in volume: Volume) -> Int? {
      ids.compactMap { volume.sections[$0]?.span.start }.min()
    }
    let newer = rows.filter { !$0.to.isEmpty }.sorted {
      (start($0.to, in: new) ?? 0, $0.from.count) < (start($1.to, in: new) ?? 0, $1.from.count)
    }
    let gone = rows.filter(\.to.isEmpty).sorted {
      (start($0.from, in: old) ?? 0) < (start($1.from, in: old) ?? 0)
    }
    return newer + gone
  }

  private func relation(_ row: SectionRow) -> [Run] {
    var runs = [
      Run(text: row.change.sign.character + " " + row.change.label(language), style: row.change.sign.style)
    ]
    let reason = language == .zh ? row.reason : row.reasonEnglish
    if !reason.isEmpty { runs.append(.quiet((language == .zh ? "：" : ": ") + reason)) }
    if row.copied > 0 {
      let share = Figures.share(row.copied)
      runs.append(.quiet(language == .zh ? "；照搬 \(share)" : "; \(share) copied"))
    }
    return runs
  }

  private func heads(_ ids: [String], in volume: Volume) -> [Run] {
    var runs: [Run] = []
    for id in ids {
      guard let section = volume.sections[id] else { continue }
      runs.append(runs.isEmpty ? .quiet(volume.name + " ") : .text(" ＋ "))
      runs.append(.quoted(section.heading.text, style: .strong, link: volume.anchor(id).map(Link.anchor)))
    }
    return runs
  }
}
