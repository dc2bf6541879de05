import ReportModel

extension ComparisonBuilder {
  /// The page that is handed in on paper; with `isWhole` followed by what the whole page has beyond it.
  mutating func brief(isWhole: Bool) -> Page {
    let isFictional = comparison.fictional || old.report.source.fictional || new.report.source.fictional
    var blocks = PageParts.badge(isFictional, language: language)
    for warning in comparison.warnings {
      blocks.append(.note(Note(kind: .warning, runs: [.text(warning.text(in: language))])))
    }
    blocks += PageParts.notes(comparison.notes, language: language)
    blocks.append(.note(Note(kind: .info, runs: [.text(basis)])))
    let lines = comparison.summary
    let moves = lines.indices.filter { lines[$0].kind == .figureMoved && !lines[$0].continues }
    let last = moves.dropFirst(Self.mostFigures).first ?? lines.endIndex
    let claims = lines.indices.filter { place in
      // The figures stand in the order in which an inspector asks for them.
      if lines[place].kind == .figureMoved, place >= last { return false }
      let goesOn = place + 1 < lines.count && lines[place + 1].continues
      return lines[place].kind != .question && !Self.toldBelow.contains(lines[place].kind)
        && (goesOn || !Self.tellsNoCourse(lines[place]))
    }.map { lines[$0] }
    if !claims.isEmpty {
      blocks.append(PageParts.heading(Words.summary, language: language))
      blocks.append(PageParts.summary(claims, sources: sources, namesGroupsOf: comparison.township))
    }
    let questions = comparison.summary.filter { $0.kind == .question }
    if !questions.isEmpty {
      blocks.append(
        PageParts.heading(SummaryGroup.questions.label(of: comparison.township), language: language))
      blocks.append(PageParts.summary(questions, sources: sources))
    }
    blocks += promiseTable() + weaknessTable()
    // With passage and place they stand in the summary; only where it was cut are they listed too.
    let contradictions =
      comparison.findings.count + new.report.findings.count
      + old.report.findings.count { $0.kind.isOfFigures }
    if claims.count(where: { $0.kind == .contradiction }) < contradictions { blocks += findings() }
    if isWhole {
      // The two texts stand side by side in full; what stands there need not be listed again.
      let pairs = sideBySide()
      blocks += figures() + sections() + measures(shown: pairs.shown) + copies() + pairs.blocks
    }
    return Page(title: briefTitle, isFictional: isFictional, blocks: blocks)
  }

  /// So many lines of figures fit on four pages.
  private static let mostFigures = 2

  /// What the tables and the questions say again, or what says too little for four pages.
  private static let toldBelow: Set<SummaryKind> = [
    .commitmentNoEvidence, .commitmentMet, .measuresChanged, .sectionsChanged, .figureGivenAgain, .figureGone,
  ]

  /// Whether a line is of a figure that is approximate, so that nothing can be told of its course.
  private static func tellsNoCourse(_ line: SummaryLine) -> Bool {
    guard case .comparison(.moved(let move), _) = line.saying else { return false }
    return move.caution == .withinRounding && !move.continues
  }

  private var briefTitle: String {
    let name = PageParts.name(of: comparison.township, language)
    return language == .zh
      ? "\(name)\(old.name)年与\(new.name)年\n\(genre.zh)对照"
      : "\(name): \(genre.en)s of \(old.name) and \(new.name) compared"
  }

  /// What the page rests on and how its places are to be read.
  private var basis: String {
    let (older, newer) = (old.report.source.name, new.report.source.name)
    let words = Label(
      "对照\(old.name)年报告（\(older)）和\(new.name)年报告（\(newer)）。所列均为报告自述，未经核实；“第N句”从该段标题之后数起。",
      "The reports of \(old.name) (\(older)) and \(new.name) (\(newer)), by their own account, unverified. "
        + "Places keep the marks as printed; s.4 is the fourth sentence after the heading.")
    return words(language)
  }

  /// A passage and, in brackets, where it stands.
  private func quoted(_ text: String, _ place: Place?) -> [Run] {
    let words = place.map { $0.label(language) } ?? ""
    guard !words.isEmpty else { return [.quoted(text)] }
    return [.quoted(text), .quiet(language == .zh ? "（\(words)）" : " (\(words))")]
  }

  /// The passages of one report, one after the other.
  private func cell(_ passages: [Passage], in source: PageSource) -> Table.Cell {
    guard !passages.isEmpty else { return .runs([.quiet("—")]) }
    return .runs(
      Array(
        passages.map { quoted($0.text, source.place(of: $0.span)) }
          .joined(separator: [.text(PageParts.groupMark(language))])))
  }

  /// The promises of the older report with what the newer one says of them, in the older report's order.
  private func promiseTable() -> [Block] {
    guard !comparison.commitments.isEmpty else { return [] }
    let rows = comparison.commitments.map { row -> [Table.Cell] in
      // What decided stands first; more would be what is merely near it.
      let evidence = row.evidence.first.map { [$0] } ?? []
      return [
        .runs(
          quoted(old.passages[row.commitment]?.text ?? row.commitment, old.place(of: row.commitment))
            + old.remark(onPromise: row.commitment, language)),
        evidence.isEmpty ? unanswered(row) : cell(evidence, in: new), .runs(verdict(row)),
      ]
    }
    return table(
      Label("承诺对照表", "Promises and reports"),
      columns: [
        Label("\(old.name)年承诺", "Promised in \(old.name)"),
        Label("\(new.name)年报告所述", "Reported in \(new.name)"), Label("结论", "Verdict"),
      ], rows: rows)
  }

  /// What stands beside a promise that no passage answers: what may be nearest, else that nothing does.
  private func unanswered(_ row: CommitmentRow) -> Table.Cell {
    guard let nearest = row.nearest else {
      return .text((row.sure ? Label("全文未见", "nowhere") : Label("似未见", "apparently nowhere"))(language))
    }
    let words = Label("最接近的表述：", "The closest passage: ")
    return .runs([.quiet(words(language))] + quoted(nearest.text, new.place(of: nearest.span)))
  }

  /// The verdict, its reason where that says more, and that it is inferred where it is.
  private func verdict(_ row: CommitmentRow) -> [Run] {
    let (label, reason) = (row.outcome.label(language), row.explanation(language))
    let inferred = Label("（推断）", " (likely)")
    return [.strong(label)] + (row.sure ? [] : [.quiet(inferred(language))])
      + (reason == label ? [] : [.text(PageParts.groupMark(language) + reason)])
  }

  /// The weaknesses of both reports, those named again first.
  private func weaknessTable() -> [Block] {
    let order: [ShortcomingRow.Standing] = [.recurring, .returned, .notRepeated, .added]
    let picked = order.flatMap { standing in comparison.shortcomings.filter { $0.standing == standing } }
    guard !picked.isEmpty else { return [] }
    var told: Set<String> = []
    let rows = picked.map { row -> [Table.Cell] in
      // A point that names several things stands in full beside the first of them.
      let isTold = !row.from.isEmpty && told.isSuperset(of: row.from)
      told.formUnion(row.from)
      let status = row.change == .notRepeated ? row.answer.words : row.standing.label
      return [
        .runs([
          .strong(row.label(in: language)), .text(PageParts.separator(language) + status(language)),
        ]),
        isTold ? above(row.from) : cell(row.from.compactMap { old.passages[$0] }, in: old),
        cell(row.to.compactMap { new.passages[$0] } + (row.answer.map { [$0.passage] } ?? []), in: new),
      ]
    }
    return table(
      Label("问题对照表", "Weaknesses over the years"),
      columns: [
        Words.weakness, Label("\(old.name)年报告", "Report of \(old.name)"),
        Label("\(new.name)年报告", "Report of \(new.name)"),
      ], rows: rows)
  }

  /// That points stand further up in the table, by their places.
  private func above(_ ids: [String]) -> Table.Cell {
    let places = ids.compactMap { old.place(of: $0)?.label(language) }.joined(
      separator: PageParts.groupMark(language))
    return .runs([.quiet(Label("见上（\(places)）", "See above (\(places))")(language))])
  }

  private func table(_ title: Label, columns: [Label], rows: [[Table.Cell]]) -> [Block] {
    [
      PageParts.heading(title, language: language),
      .table(
        Table(
          caption: title(language), columns: columns.map { .init(title: $0(language)) }, rows: rows)),
    ]
  }
}
