import ReportModel

extension ComparisonBuilder {
  /// The shortcomings: those named again with both passages, then new ones and those no longer named.
  func shortcomings() -> [Block] {
    let rows = comparison.shortcomings.filter { passes(from: $0.from, to: $0.to) }
    guard !rows.isEmpty else { return [] }
    var blocks = [
      PageParts.heading(Words.shortcomings, count: rows.count, language: language, anchor: "shortcomings")
    ]
    for change in [ShortcomingRow.Change.recurring, .added, .notRepeated] {
      let picked = rows.filter { $0.change == change }
      guard !picked.isEmpty else { continue }
      blocks.append(PageParts.subheading(change.label, count: picked.count, language: language))
      blocks.append(.list(ItemList(items: picked.map(item))))
    }
    return blocks
  }

  private func item(_ row: ShortcomingRow) -> ItemList.Item {
    var runs: [Run] = [.strong(row.label(in: language))]
    if row.change == .recurring {
      let share = Figures.share(row.similarity)
      runs.append(.quiet(language == .zh ? "（措辞相近 \(share)）" : " (wording \(share) alike)"))
    }
    let sign: Sign =
      switch row.change {
      case .recurring: .same
      case .added: .added
      case .notRepeated: .removed
      }
    return ItemList.Item(
      runs: runs, sign: sign,
      blocks: row.from.compactMap { shelf.evidence($0, in: old, label: [.text(old.name)]) }
        + row.to.compactMap { shelf.evidence($0, in: new, label: [.text(new.name)]) })
  }
}
