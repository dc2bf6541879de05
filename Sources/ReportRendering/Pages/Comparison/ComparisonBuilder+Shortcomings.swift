import ReportModel

extension ComparisonBuilder {
  /// The shortcomings: those named again with both passages, then new ones and those no longer named.
  mutating func shortcomings() -> [Block] {
    let rows = comparison.shortcomings.filter { passes(from: $0.from, to: $0.to) }
    guard !rows.isEmpty else { return [] }
    var blocks = [
      PageParts.heading(Words.shortcomings, count: rows.count, language: language, anchor: "shortcomings")
    ]
    for standing in ShortcomingRow.Standing.allCases {
      let picked = rows.filter { $0.standing == standing }
      guard !picked.isEmpty else { continue }
      blocks.append(PageParts.subheading(standing.label, count: picked.count, language: language))
      var items: [ItemList.Item] = []
      for row in picked { items.append(item(row)) }
      blocks.append(.list(ItemList(items: items)))
    }
    return blocks
  }

  private mutating func item(_ row: ShortcomingRow) -> ItemList.Item {
    var runs: [Run] = [.strong(row.label(in: language))]
    // A low share says nothing: the same weakness may be told in quite other words.
    if row.change == .recurring, row.similarity >= 0.5 {
      let share = Figures.share(row.similarity)
      runs.append(.quiet(language == .zh ? "（措辞相近 \(share)）" : " (wording \(share) alike)"))
    }
    if row.standing == .recurring || row.standing == .returned, !row.sure {
      runs.append(.quiet(language == .zh ? "（疑似同一问题）" : " (likely the same)"))
    }
    if row.change == .notRepeated {
      let words = row.answer.words(language)
      runs.append(.quiet(language == .zh ? "（\(words)）" : " (\(words))"))
    }
    let sign: Sign =
      switch row.change {
      case .recurring: .same
      case .added: .added
      case .notRepeated: .removed
      }
    var blocks = row.from.compactMap { sources.evidence($0, in: old, label: [.text(old.name)]) }
    blocks += row.to.compactMap { sources.evidence($0, in: new, label: [.text(new.name)]) }
    if let answer = row.answer {
      blocks.append(sources.evidence(answer.passage, in: new, label: [.text(new.name)]))
    }
    return ItemList.Item(runs: runs, sign: sign, blocks: blocks)
  }
}
