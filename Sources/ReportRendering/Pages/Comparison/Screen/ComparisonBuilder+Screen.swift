import ReportModel

extension ComparisonBuilder {
  /// The page as it is read on a screen: the brief and the questions, the promises, both whole texts, then the lists.
  mutating func screen() -> [ScreenPart] {
    let order = promiseOrder()
    let promises = promiseTable(order)
    let lists = self.lists()
    var alignment = AlignmentBuilder(comparison, old: old, new: new, language: language)
    alignment.cite(old: sources.citations(in: old), new: sources.citations(in: new))
    mark(&alignment, promises: order)
    let texts = alignment.aligned()
    let links = ClaimLinks(texts, promises: order, language: language, sources: sources)
    var parts: [ScreenPart] = PageParts.badge(isFictional, language: language).map(ScreenPart.block)
    for warning in comparison.warnings {
      parts.append(.block(.note(Note(kind: .warning, runs: [.text(warning.text(in: language))]))))
    }
    parts += PageParts.notes(comparison.notes, language: language).map(ScreenPart.block)
    parts.append(.block(.paragraph(counts(texts))))
    let claims = claims(links)
    if !claims.isEmpty { parts.append(.claims(claims)) }
    parts += promises
    parts.append(.part(sentences(texts)))
    return parts + lists
  }

  /// Whether either report is of an invented township.
  var isFictional: Bool {
    comparison.fictional || old.report.source.fictional || new.report.source.fictional
  }

  private func counts(_ texts: AlignedTexts) -> [Run] {
    let changes = texts.rows.count { $0.number != nil }
    let same = texts.rows.count { $0.kind == .same }
    let share = Figures.share(comparison.copied)
    let words = Label(
      "\(new.name)年报告与\(old.name)年报告逐句对照：\(changes)处变动，\(same)句未变；新报告约\(share)的文字与上年逐字相同（数字除外）。报告是\(comparison.township.kind.zh)自述，这里只说报告写了什么。",
      "The report of \(new.name) against that of \(old.name), sentence by sentence: \(changes) changes, \(same) sentences the same; about \(share) of the newer text stands word for word in the older (figures aside). Reports are the \(comparison.township.kind.en)’s own account; this page tells what they say."
    )
    return [.quiet(words(language))]
  }

  private func sentences(_ texts: AlignedTexts) -> PagePart {
    let title = Label("逐句对照", "Sentence by sentence")
    let legend: [[Run]] = [
      [
        Run(text: Label("蓝色下划线", "blue, underlined")(language), style: .inserted),
        .text(" " + Words.onlyIn(language, new.name)),
      ],
      [
        Run(text: Label("橙色删除线", "orange, struck out")(language), style: .deleted),
        .text(" " + Words.onlyIn(language, old.name)),
      ],
      [.strong("⇄"), .text(" " + Label("移到别的部分", "moved to another part")(language))],
      [
        .strong("⋈"),
        .text(" " + Label("几句并为一句，或一句拆成几句", "several sentences made one, or one several")(language)),
      ],
      [.strong("="), .text(" " + Label("未变，折起", "the same, folded")(language))],
      [.strong("?"), .text(" " + Label("像而不足以断定", "alike, too weakly to call")(language))],
      [.strong("↑"), .text(" " + Label("回到结论", "back to what is said of it")(language))],
    ]
    return PagePart(
      anchor: Self.sentencesAnchor, title: title(language), contents: [.legend(legend), .aligned(texts)])
  }

  /// The name of the part in which both whole texts stand.
  static let sentencesAnchor = "sentences"

  /// The lists that go beyond the brief, folded away.
  private mutating func lists() -> [ScreenPart] {
    var parts: [ScreenPart] = []
    func add(_ blocks: [Block]) { parts += PageParts.part(blocks, isFolded: true) }
    add(findings())
    add(figures().filter { if case .fold = $0 { false } else { true } }.map(Self.sortable))
    add(shortcomings())
    add(copies())
    return parts
  }

  /// A table that a reader may order; a plot is left out, since the figures stand in the table.
  private static func sortable(_ block: Block) -> Block {
    guard case .table(var table) = block else { return block }
    table.isSortable = true
    return .table(table)
  }

  // MARK: Ways back

  /// Marks the passages that the brief, the promises and the contradictions rest on.
  private func mark(_ alignment: inout AlignmentBuilder, promises: [CommitmentRow]) {
    for (index, row) in promises.enumerated() {
      let name = Label("承诺\(index + 1)", "promise \(index + 1)")(language)
      let link = LinkTarget.anchor(Self.promiseAnchor(index))
      let verdict =
        row.outcome.character + " " + name + PageParts.separator(language) + row.outcome.short(language)
      alignment.marks.markOld(
        alignment.oldUnits.places[row.commitment],
        .init(run: Run(text: verdict, style: row.outcome.style, link: link), topic: .promise))
      let words = Label("\(name)的依据", "what \(name) is judged by")(language)
      let mark = AlignmentMarks.Mark(
        run: Run(text: row.outcome.character + " " + words, style: row.outcome.style, link: link),
        topic: .promise)
      var units = Set(row.evidence.prefix(1).compactMap { alignment.newUnits.index(of: $0.span.start) })
      if let unit = row.actual.flatMap({ alignment.newUnits.places[$0] }) { units.insert(unit) }
      for unit in units.sorted() { alignment.marks.markNew(unit, mark) }
    }
    for (index, line) in comparison.summary.enumerated() {
      guard let group = line.kind.group, group != .questions, group != .promises else { continue }
      let isConflict = group == .contradictions
      let mark = AlignmentMarks.Mark(
        run: Run(
          text: (isConflict ? "▲ " : "") + group.label(of: comparison.township)(language),
          style: isConflict ? .bad : .plain,
          link: .anchor(Self.claimAnchor(index))),
        topic: isConflict ? .conflict : nil)
      for reference in line.refs {
        let parts = reference.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { continue }
        if Int(parts[0]) == old.report.year {
          alignment.marks.markOld(alignment.oldUnits.places[parts[1]], mark)
        }
        if Int(parts[0]) == new.report.year {
          alignment.marks.markNew(alignment.newUnits.places[parts[1]], mark)
        }
      }
    }
    for finding in new.report.findings {
      guard let span = finding.span else { continue }
      let run = Run(text: "▲ " + finding.kind.label(language), style: .bad, link: .anchor("findings"))
      alignment.marks.markNew(alignment.newUnits.index(of: span.start), .init(run: run, topic: .conflict))
    }
  }

  // MARK: Claims

  /// The name that links to a claim lead to.
  static func claimAnchor(_ index: Int) -> String { Anchor.name("claim", "\(index + 1)") }

  private func claims(_ links: ClaimLinks) -> [ClaimList] {
    var claims: [ClaimList.Claim] = []
    var asks: [ClaimList.Claim] = []
    var last: SummaryGroup?
    for (index, line) in comparison.summary.enumerated() {
      let group = line.kind.group
      if line.continues, group != .questions, !claims.isEmpty {
        claims[claims.count - 1].runs.append(.text((language == .zh ? "；" : "; ") + line.text(in: language)))
        claims[claims.count - 1].links += links.links(line).filter {
          !claims[claims.count - 1].links.contains($0)
        }
        continue
      }
      var claim = ClaimList.Claim(
        anchor: Self.claimAnchor(index), runs: [.text(line.text(in: language))], links: links.links(line))
      if group == .questions {
        asks.append(claim)
        continue
      }
      if let group, group != last {
        claim.kind = [
          Run(
            text: group.character + " " + group.label(of: comparison.township)(language), style: group.style)
        ]
      }
      last = group
      claims.append(claim)
    }
    var lists: [ClaimList] = []
    if !claims.isEmpty {
      lists.append(ClaimList(anchor: "summary", title: Label("简报", "In brief")(language), claims: claims))
    }
    if !asks.isEmpty {
      lists.append(
        ClaimList(
          anchor: "questions", title: SummaryGroup.questions.label(of: comparison.township)(language),
          claims: asks, isOrdered: true))
    }
    return lists
  }
}
