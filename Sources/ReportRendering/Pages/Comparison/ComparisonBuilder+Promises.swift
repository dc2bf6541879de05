import ReportModel

extension ComparisonBuilder {
  /// What became of the older report's promises, the unkept first, with whose claim it is.
  mutating func promises() -> [Block] {
    let rows = comparison.commitments.filter { passes(from: [$0.commitment], to: []) }
    guard !rows.isEmpty else { return [] }
    var blocks = [
      PageParts.heading(Words.promises, count: rows.count, language: language, anchor: "promises")
    ]
    let note = Label(
      "\(old.name)年报告的承诺，对照\(new.name)年报告全文；结论仅依据报告自述。",
      "The promises of the \(old.name) report against the whole \(new.name) report; verdicts rest on what it says."
    )
    blocks.append(.paragraph([.quiet(note(language))]))
    let general = Label("泛述的承诺，报告有相应工作", "Only general, with work in that field")
    let groups =
      [Outcome.missed, .partlyMet, .noEvidence, .met].map { outcome in
        (label: outcome.label, rows: rows.filter { $0.outcome == outcome && !$0.isKeptInGeneral })
      } + [(general, rows.filter(\.isKeptInGeneral))]
    for (label, picked) in groups where !picked.isEmpty {
      blocks.append(PageParts.subheading(label, count: picked.count, language: language))
      var items: [ItemList.Item] = []
      for row in picked { items.append(item(row)) }
      blocks.append(.list(ItemList(items: items)))
    }
    return blocks
  }

  private mutating func item(_ row: CommitmentRow) -> ItemList.Item {
    let passage = old.passages[row.commitment]?.text ?? row.commitment
    var blocks: [Block] = []
    let doubt = Label("（推断，请对照原文）", " (likely; see the passages)")
    blocks.append(
      .paragraph(
        [Run(text: row.explanation(language), style: row.outcome.style)]
          + (row.sure ? [] : [.quiet(doubt(language))])))
    for evidence in row.evidence.prefix(3) {
      blocks.append(sources.evidence(evidence, in: new, label: [.text(new.name)]))
    }
    if let nearest = row.nearest {
      let words = Label("最接近的表述：", "The closest passage:")
      blocks.append(.paragraph([.quiet(words(language))]))
      blocks.append(sources.evidence(nearest, in: new, label: [.text(new.name)]))
    }
    if row.isPromisedAgain {
      let again = Label("\(new.name)年报告再次承诺：", "Promised again in the \(new.name) report:")
      blocks.append(.paragraph([.quiet(again(language))]))
      blocks += row.again.compactMap { sources.evidence($0, in: new, label: [.text(new.name)]) }
    }
    return ItemList.Item(
      runs: [.quoted(passage)] + old.remark(onPromise: row.commitment, language)
        + [.text(" "), sources.reference(row.commitment, in: old)], sign: nil, blocks: blocks)
  }
}
