import ReportModel

extension ComparisonBuilder {
  /// The name of the part in which both texts stand side by side.
  static let sideBySideAnchor = "side-by-side"

  /// Both texts section by section in the newer report's order, for formats that can show columns.
  ///
  /// - Returns: The part, and the statements that stand in it as `old/…` and `new/…`.
  func sideBySide() -> (blocks: [Block], shown: Set<String>) {
    let rows = comparison.sections.filter { passes(from: $0.from, to: $0.to) }
    let plan = PairPlan(rows, old: old, new: new)
    let pairing = Pairing(comparison, plan: plan, old: old, new: new)
    var pairs: [Block] = []
    var shown: Set<String> = []
    for entry in plan.entries {
      switch entry {
      case .stub(let index):
        pairs.append(
          .pair(
            SideBySide(
              anchor: PairPlan.stub(index), relation: stub(index, plan),
              old: heads(rows[index].from, in: old),
              new: [], rows: [])))
      case .pair(let index):
        let row = rows[index]
        let pair = SideBySide(
          anchor: PairPlan.anchor(index), relation: relation(index, plan), old: heads(row.from, in: old),
          new: heads(row.to, in: new),
          rows: pairing.rows(from: row.from, to: row.to, language: language, shown: &shown))
        pairs.append(.pair(pair))
      }
    }
    guard !pairs.isEmpty else { return ([], []) }
    let title = Label("逐节对照", "Section by section")
    let fold = Fold(
      summary: [.strong(title(language))], blocks: pairs, reach: .documents, isOpen: true,
      anchor: Self.sideBySideAnchor)
    return ([.fold(fold)], shown)
  }

  /// Of the sections merged or split together this many are named; the others are counted, since a list of all
  /// in each would grow with their square.
  private static let mostSiblings = 3

  private func relation(_ index: Int, _ plan: PairPlan) -> [Run] {
    let row = plan.rows[index]
    var runs = [
      Run(text: row.change.sign.character + " " + row.change.label(language), style: row.change.sign.style)
    ]
    runs.append(.quiet(PageParts.separator(language) + row.reason.label(language)))
    if row.copied > 0 {
      let share = Figures.share(row.copied)
      runs.append(.quiet(language == .zh ? "；照搬 \(share)" : "; \(share) copied"))
    }
    if row.change == .moved {
      let way = LinkTarget.anchor(PairPlan.stub(index))
      if let before = before(row.from) {
        let words = (Label("原在", "it was after ")(language), Label("之后", "")(language))
        runs += [
          .quiet(mark + words.0), .quoted("“\(before.oneLine)”", link: way), .quiet(words.1),
        ]
      } else {
        let words = Label("原为首节", "it stood first")
        runs += [.quiet(mark), Run(text: words(language), link: way)]
      }
    }
    let siblings = plan.siblings(of: index)
    if !siblings.isEmpty {
      let merged = siblings.contains { plan.rows[$0].to.contains(where: row.to.contains) }
      let words = merged ? Label("并入同一节的还有", "merged with") : Label("同一节还拆到", "also split into")
      runs.append(.quiet(mark + words(language) + " "))
      for (place, other) in siblings.prefix(Self.mostSiblings).enumerated() {
        if place > 0 { runs.append(.quiet(language == .zh ? "、" : ", ")) }
        let source = merged ? old : new
        let id = (merged ? plan.rows[other].from : plan.rows[other].to).first ?? ""
        runs.append(
          .quoted(source.sections[id]?.heading.text ?? id, link: .anchor(PairPlan.anchor(other))))
      }
      let rest = siblings.count - Self.mostSiblings
      if rest > 0 { runs.append(.quiet(" +\(rest)")) }
    }
    return runs
  }

  /// The heading that stands before sections of the older report.
  private func before(_ ids: [String]) -> String? {
    guard let first = ids.compactMap({ old.sectionPlaces[$0] }).min(), first > 0 else { return nil }
    return old.report.sections[first - 1].heading.text
  }

  /// What stands where a section was that moved.
  private func stub(_ index: Int, _ plan: PairPlan) -> [Run] {
    let row = plan.rows[index]
    let words = Label("移至", "moved to")
    let place = row.to.first.flatMap { new.sections[$0]?.heading.text } ?? ""
    return [
      Run(text: row.change.sign.character + " " + words(language) + " ", style: row.change.sign.style),
      .quoted("↓ " + place, link: .anchor(PairPlan.anchor(index))),
    ]
  }

  private var mark: String { language == .zh ? "；" : "; " }

  private func heads(_ ids: [String], in source: PageSource) -> [Run] {
    var runs: [Run] = []
    for id in ids {
      guard let section = source.sections[id] else { continue }
      runs.append(runs.isEmpty ? .quiet(source.name + " ") : .text(" ＋ "))
      runs.append(
        .quoted(section.heading.text, style: .strong, link: source.anchor(id).map(LinkTarget.anchor)))
    }
    return runs
  }
}
