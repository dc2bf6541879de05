import ReportModel

extension ComparisonBuilder {
  /// The measures: new, gone, reworded and partly kept with redlines, split and merged, unsure; kept ones and formulas
  /// are counted and folded away.
  ///
  /// In documents, those that stand in the two texts side by side are counted and left to be read there.
  ///
  /// - Parameter shown: The statements that stand side by side, as `old/…` and `new/…`.
  mutating func measures(shown: Set<String>) -> [Block] {
    let all = comparison.measures.filter { passes(from: $0.from, to: $0.to) }
    guard !all.isEmpty else { return [] }
    let rows = told(filter.includeFormulas ? all : all.filter { !$0.formula })
    let formulas = filter.includeFormulas ? 0 : all.count(where: \.formula)
    var blocks = [
      PageParts.heading(
        Words.measures, count: rows.count + formulas, language: language, anchor: "measures")
    ]
    var aside: [(label: Label, count: Int)] = []
    for kind in MeasureKind.allCases {
      let picked = rows.filter { $0.kind == kind && !$0.isAdmission }
      guard !picked.isEmpty else { continue }
      switch kind {
      case .added: blocks += listed(picked) { $0.bySection(picked, in: $0.new, ids: \.to) }
      case .removed: blocks += listed(picked) { $0.bySection(picked, in: $0.old, ids: \.from) }
      default:
        let rest = picked.filter { row in
          !row.from.allSatisfy { shown.contains("old/" + $0) }
            || !row.to.allSatisfy { shown.contains("new/" + $0) }
        }
        let whole = kind == .kept ? kept(picked) : listed(picked) { $0.redlines(picked) }
        if rest.count == picked.count {
          blocks += whole
        } else {
          let part = rest.isEmpty ? [] : listed(rest) { $0.redlines(rest) }
          blocks.append(.either(terminal: whole, document: part))
          aside.append((kind.label, picked.count - rest.count))
        }
      }
    }
    let admissions = rows.filter(\.isAdmission)
    if !admissions.isEmpty {
      let label = Label("报告承认未做成的（不计入新增和未再出现）", "Admitted not done (neither new nor gone)")
      blocks.append(PageParts.subheading(label, count: admissions.count, language: language))
      let gone = admissions.filter { $0.change == .removed }
      let fresh = admissions.filter { $0.change == .added }
      if !fresh.isEmpty { blocks.append(bySection(fresh, in: new, ids: \.to)) }
      if !gone.isEmpty { blocks.append(bySection(gone, in: old, ids: \.from)) }
    }
    if !aside.isEmpty { blocks.append(.either(terminal: [], document: [counted(aside)])) }
    if formulas > 0 {
      let words = Label(
        "套话 \(formulas) 条（各地报告通用的表述），未列入以上各项",
        "Formula sentences, as every report has them: \(formulas), not among the above")
      blocks.append(
        .fold(Fold(summary: [.text(words(language))], blocks: [redlines(all.filter(\.formula))])))
    }
    return blocks
  }

  /// The rows without the halves of sentences that a row of both reports shows already.
  private func told(_ rows: [MeasureRow]) -> [MeasureRow] {
    let linked = rows.filter { !$0.from.isEmpty && !$0.to.isEmpty && $0.kind != .kept }
    let shown = Sides(Set(linked.flatMap(\.from)), Set(linked.flatMap(\.to)))
    return rows.filter { row in
      row.clause == nil
        || !row.from.contains(where: shown.old.contains) && !row.to.contains(where: shown.new.contains)
    }
  }

  private mutating func listed(
    _ rows: [MeasureRow], _ content: (inout ComparisonBuilder) -> Block
  ) -> [Block] {
    guard let kind = rows.first?.kind else { return [] }
    return [PageParts.subheading(kind.label, count: rows.count, language: language), content(&self)]
  }

  /// How many statements are left to be read side by side.
  private func counted(_ counts: [(label: Label, count: Int)]) -> Block {
    let parts = counts.map { Label("\($0.label.zh) \($0.count) 条", "\($0.label.en): \($0.count)")(language) }
    let place = Label("逐节对照", "section by section")
    return .paragraph([
      .text(parts.joined(separator: language == .zh ? "、" : ", ") + (language == .zh ? "：见" : "; see ")),
      Run(text: place(language), link: .anchor(Self.sideBySideAnchor)),
      .text(language == .zh ? "。" : "."),
    ])
  }

  /// Kept statements, counted and folded away.
  private func kept(_ rows: [MeasureRow]) -> [Block] {
    let kept = MeasureKind.kept.label
    if filter.includeFormulas {
      return [PageParts.subheading(kept, count: rows.count, language: language), redlines(rows)]
    }
    let words = Label(
      "\(kept.zh) \(rows.count) 条（数据除外，原有文字都在）",
      "\(kept.en): \(rows.count) (figures aside, all their words stand)")
    let hint = Label("；加 --all 逐条列出", "; --all lists them")
    return [
      .either(
        terminal: [.paragraph([.text(words(language)), .quiet(hint(language))])],
        document: [.fold(Fold(summary: [.text(words(language))], blocks: [redlines(rows)]))])
    ]
  }

  /// Statements that one report alone has, under the headings that they stand under.
  private mutating func bySection(
    _ rows: [MeasureRow], in source: PageSource, ids: (MeasureRow) -> [String]
  ) -> Block {
    var groups: [(heading: String, items: [ItemList.Item])] = []
    for row in rows {
      guard let id = ids(row).first else { continue }
      let heading = source.path(of: id).first?.heading.text ?? Words.outsideSections(language)
      let item = unpaired(row, id: id, in: source)
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

  private mutating func unpaired(_ row: MeasureRow, id: String, in source: PageSource) -> ItemList.Item {
    let sign = row.kind.sign
    guard let clause = row.clause else {
      let text = source.passages[id]?.text ?? id
      return ItemList.Item(
        runs: [.quoted(text), .text(" "), sources.reference(id, in: source)], sign: sign)
    }
    let part = Label("句中", "within a sentence")
    return ItemList.Item(
      runs: [
        .quoted(clause.text), .quiet(language == .zh ? "（\(part.zh)）" : " (\(part.en)) "),
        sources.cite(clause.span, in: source),
      ], sign: sign)
  }

  private func redlines(_ rows: [MeasureRow]) -> Block {
    .list(
      ItemList(
        items: rows.map { row in
          var references = row.from.map { sources.reference($0, in: old) }
          references += row.to.map { sources.reference($0, in: new) }
          let told = told(row)
          let pieces = Redline.pieces(old: told.old, new: told.new)
          return ItemList.Item(
            runs: [], sign: row.kind.sign,
            blocks: [.redline(Redline(pieces: pieces, references: references))])
        }))
  }

  /// What a row tells of both texts: of a statement that went into several, or came from several, the clauses told in this row
  /// alone, so that nothing is struck out here that stands in another one.
  private func told(_ row: MeasureRow) -> Sides<String> {
    let whole = Sides(text(row.from, in: old), text(row.to, in: new))
    guard row.kind == .split || row.kind == .merged else { return whole }
    func clauses(_ spans: [Span], of ids: [String], _ source: PageSource) -> String {
      spans.sorted().compactMap { source.words(at: $0, in: ids)?.oneLine }.joined(separator: "，")
    }
    let parts = Sides(
      clauses(row.clauses.compactMap(\.from), of: row.from, old),
      clauses(row.clauses.compactMap(\.to), of: row.to, new))
    return parts.old.isEmpty || parts.new.isEmpty ? whole : parts
  }

  /// The statements' texts one after the other.
  func text(_ ids: [String], in source: PageSource) -> String {
    ids.compactMap { source.passages[$0]?.text.oneLine }.joined(separator: " ")
  }
}

extension MeasureRow {
  /// Whether it stands in one report alone and says there that something was not done.
  var isAdmission: Bool { denied && (change == .added || change == .removed) }
}
