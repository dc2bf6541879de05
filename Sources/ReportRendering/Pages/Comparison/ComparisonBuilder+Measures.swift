import ReportModel

extension ComparisonBuilder {
  /// The measures: reworded with redlines, split and merged, new, gone, unsure; kept ones and formulas
  /// are counted and folded away.
  mutating func measures() -> [Block] {
    let all = comparison.measures.filter { passes(from: $0.from, to: $0.to) }
    guard !all.isEmpty else { return [] }
    var blocks = [
      PageParts.heading(Words.measures, count: all.count, language: language, anchor: "measures")
    ]
    let rows = filter.includeFormulas ? all : all.filter { !$0.formula }
    for change in [MeasureRow.Change.added, .removed, .reworded, .split, .merged, .unsure, .kept] {
      let picked = rows.filter { $0.change == change }
      guard !picked.isEmpty else { continue }
      if change == .kept {
        blocks += kept(picked)
        continue
      }
      blocks.append(PageParts.subheading(change.label, count: picked.count, language: language))
      switch change {
      case .added: blocks.append(bySection(picked, in: new, ids: \.to))
      case .removed: blocks.append(bySection(picked, in: old, ids: \.from))
      default: blocks.append(redlines(picked))
      }
    }
    let formulas = all.count - rows.count
    if formulas > 0 {
      let words = Label(
        "套话 \(formulas) 条，未列入以上各项", "Formula sentences: \(formulas), not among the above")
      blocks.append(
        .fold(Fold(summary: [.text(words(language))], blocks: [redlines(all.filter(\.formula))])))
    }
    return blocks
  }

  /// From here on a kept statement has not changed but for figures and a word or two.
  private static let unchangedFrom = 0.85

  /// Kept statements: those of which a part was rewritten are shown, the others counted and folded away.
  private func kept(_ rows: [MeasureRow]) -> [Block] {
    let partly = rows.filter { $0.similarity < Self.unchangedFrom }
    let whole = rows.filter { $0.similarity >= Self.unchangedFrom }
    var blocks: [Block] = []
    if !partly.isEmpty {
      let label = Label("部分沿用", "Kept in part")
      blocks += [PageParts.subheading(label, count: partly.count, language: language), redlines(partly)]
    }
    if !whole.isEmpty {
      let kept = MeasureRow.Change.kept.label
      let words = Label(
        "\(kept.zh) \(whole.count) 条（除数据和个别字词外相同）",
        "\(kept.en): \(whole.count) (the same but for figures and a word or two)")
      blocks.append(.fold(Fold(summary: [.text(words(language))], blocks: [redlines(whole)])))
    }
    return blocks
  }

  /// Statements that one report alone has, under the headings that they stand under.
  private mutating func bySection(
    _ rows: [MeasureRow], in volume: Volume, ids: (MeasureRow) -> [String]
  ) -> Block {
    var groups: [(heading: String, items: [ItemList.Item])] = []
    for row in rows {
      guard let id = ids(row).first else { continue }
      let heading = volume.path(of: id).first?.heading.text ?? Words.outsideSections(language)
      let item = alone(row, id: id, in: volume)
      if groups.last?.heading == heading {
        groups[groups.count - 1].items.append(item)
      } else if let index = groups.firstIndex(where: { $0.heading == heading }) {
        groups[index].items.append(item)
      } else {
        groups.append((heading, [item]))
      }
    }
    return .list(
      ItemList(
        items: groups.map { group in
          ItemList.Item(
            runs: [.quoted(group.heading, style: .quiet)],
            blocks: [.list(ItemList(items: group.items))])
        }))
  }

  private mutating func alone(_ row: MeasureRow, id: String, in volume: Volume) -> ItemList.Item {
    let sign = row.change.sign
    guard let clause = row.clause else {
      let text = volume.passages[id]?.text ?? id
      return ItemList.Item(
        runs: [.quoted(text), .text(" "), shelf.reference(id, in: volume)], sign: sign)
    }
    let part = Label("句中", "within a sentence")
    return ItemList.Item(
      runs: [
        .quoted(clause.text), .quiet(language == .zh ? "（\(part.zh)）" : " (\(part.en)) "),
        shelf.cite(clause.span, in: volume),
      ], sign: sign)
  }

  private func redlines(_ rows: [MeasureRow]) -> Block {
    .list(
      ItemList(
        items: rows.map { row in
          var references = row.from.map { shelf.reference($0, in: old) }
          references += row.to.map { shelf.reference($0, in: new) }
          let pieces = Redline.pieces(old: text(row.from, in: old), new: text(row.to, in: new))
          return ItemList.Item(
            runs: [], sign: row.change.sign,
            blocks: [.redline(Redline(pieces: pieces, references: references))])
        }))
  }

  /// The statements' texts one after the other.
  func text(_ ids: [String], in volume: Volume) -> String {
    ids.compactMap { volume.passages[$0]?.text.oneLine }.joined(separator: " ")
  }
}
