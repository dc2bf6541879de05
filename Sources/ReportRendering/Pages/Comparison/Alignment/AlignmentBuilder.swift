import ReportModel

/// Makes the aligned view of both whole texts of a comparison.
struct AlignmentBuilder {
  let comparison: Comparison
  let old: PageSource
  let new: PageSource
  let language: Language
  let oldUnits: TextUnits
  let newUnits: TextUnits
  private let groups: AlignmentGroups
  private let plan: AlignmentPlan
  private let rows: AlignmentRows
  /// The ways back to what was said of passages.
  var marks = AlignmentMarks()
  /// The passages that are no facts but are linked to, by the unit that they begin in.
  private var citations: (old: [Int: [Span]], new: [Int: [Span]]) = ([:], [:])
  private var numbers = 0

  init(_ comparison: Comparison, old: PageSource, new: PageSource, language: Language) {
    self.comparison = comparison
    self.old = old
    self.new = new
    self.language = language
    var groups = AlignmentGroups(
      comparison, old: TextUnits(old), new: TextUnits(new), partners: AlignmentPlan.partners(comparison))
    groups.divide(old, new)
    self.groups = groups
    oldUnits = groups.old
    newUnits = groups.new
    plan = AlignmentPlan(
      comparison, groups: groups, old: old, new: new, oldUnits: oldUnits, newUnits: newUnits)
    rows = AlignmentRows(comparison)
  }

  /// Takes the passages that are no facts but are linked to.
  mutating func cite(old olds: [Span], new news: [Span]) {
    func byUnit(_ spans: [Span], _ units: TextUnits) -> [Int: [Span]] {
      Dictionary(grouping: spans) { units.index(of: $0.start) ?? -1 }
    }
    citations = (byUnit(olds, oldUnits), byUnit(news, newUnits))
  }

  /// Makes the table.
  mutating func aligned() -> AlignedTexts {
    numbers = 0
    var sections: [AlignedTexts.Section] = []
    for (index, block) in plan.blocks.enumerated() {
      let rows = block.rows.map { row($0) }
      if block.new == nil, block.old == nil, rows.isEmpty { continue }
      sections.append(section(block, index, rows))
    }
    let caption = Label(
      "\(old.name)年与\(new.name)年报告逐句对照，按\(new.name)年报告的次序",
      "The reports of \(old.name) and \(new.name) sentence by sentence, in the order of \(new.name)")
    return AlignedTexts(
      heads: [head(old), head(new)], names: [old.name, new.name], caption: caption(language),
      sections: sections,
      kindWords: Dictionary(
        uniqueKeysWithValues: AlignedTexts.Kind.allCases.map { ($0, $0.label(language)) }),
      topicWords: Dictionary(
        uniqueKeysWithValues: AlignedTexts.Topic.allCases.map { ($0, $0.label(language)) }))
  }

  private func head(_ source: PageSource) -> [Run] {
    let title = Label("\(source.name)年报告", "Report of \(source.name)")
    let facts = [source.report.documentNumber, source.report.published].compactMap { $0?.oneLine }
    guard !facts.isEmpty else { return [.text(title(language))] }
    return [.text(title(language) + " "), .quiet(facts.joined(separator: " · "))]
  }

  // MARK: Sections

  private func section(_ block: AlignmentPlan.Block, _ index: Int, _ rows: [AlignedTexts.Row])
    -> AlignedTexts.Section
  {
    var section = AlignedTexts.Section(
      anchor: Anchor.name("section", "\(index)"), change: [], heading: [], relation: [], anchors: [],
      rows: rows)
    if let id = block.new, let own = new.sections[id] {
      section.heading = [.quoted(own.heading.text)]
      section.anchor = Anchor.name(old.key, new.key, "n\(own.heading.span.start)")
      section.anchors = [Anchor.name(new.key, id)]
      relate(id, &section)
    } else if let id = block.old, let own = old.sections[id] {
      section.heading = [.quoted(own.heading.text)]
      section.anchor = Anchor.name(old.key, new.key, "o\(own.heading.span.start)")
      section.anchors = block.isLeft ? [] : [Anchor.name(old.key, id)]
      depart(id, block, &section)
    } else {
      section.heading = [.text(Words.opening(language))]
    }
    return section
  }

  /// Says what a section of the newer report continues.
  private func relate(_ id: String, _ section: inout AlignedTexts.Section) {
    let rows = self.rows.sections(newer: id)
    for row in rows {
      if row.change == .added || row.change == .moved || row.change == .unsure {
        let sign = row.change == .moved ? AlignedTexts.Kind.moved.character : row.change.sign.character
        section.change = [Run(text: sign + " " + row.change.label(language), style: row.change.sign.style)]
      }
      for from in row.from {
        guard let other = old.sections[from] else { continue }
        if row.change != .unsure { section.anchors.append(Anchor.name(old.key, from)) }
        if section.relation.isEmpty {
          section.relation.append(.quiet("\(old.name)" + (language == .zh ? "年：" : ": ")))
        } else {
          section.relation.append(.quiet(" ＋ "))
        }
        section.relation.append(.quoted(other.heading.text, style: .quiet))
      }
    }
    var notes: [String] = []
    for row in rows {
      let reason = row.reason.label(language)
      if !notes.contains(reason) { notes.append(reason) }
    }
    let copied = rows.map(\.copied).max() ?? 0
    if copied >= 0.005 {
      let share = Figures.share(copied)
      notes.append(Label("照搬 \(share)", "\(share) copied")(language))
    }
    if !notes.isEmpty {
      let mark = section.relation.isEmpty ? "" : language == .zh ? "　" : " · "
      section.relation.append(.quiet(mark + notes.prefix(3).joined(separator: language == .zh ? "；" : "; ")))
    }
  }

  /// Says that a section of the older report is gone or stands elsewhere.
  private func depart(_ id: String, _ block: AlignmentPlan.Block, _ section: inout AlignedTexts.Section) {
    let row = rows.section(older: id)
    if block.isLeft {
      section.change = [
        Run(text: AlignedTexts.Kind.moved.character + " " + Words.movedAway(language), style: .quiet)
      ]
      if let to = row?.to.first, let other = new.sections[to] {
        let place = Anchor.name(new.key, to)
        section.relation = [
          .quiet(Words.nowUnder(language) + " "), .quoted(other.heading.text, link: .anchor(place)),
        ]
      }
    } else {
      let change = row?.change == .unsure ? SectionRow.Change.unsure : .removed
      section.change = [
        Run(text: change.sign.character + " " + change.label(language), style: change.sign.style)
      ]
      section.relation = [.quiet(Words.onlyIn(language, old.name))]
    }
  }

  // MARK: Rows

  private mutating func row(_ row: AlignmentPlan.Row) -> AlignedTexts.Row {
    switch row {
    case .added(let unit): return unpaired(unit, in: newUnits, of: new, isNew: true)
    case .removed(let unit): return unpaired(unit, in: oldUnits, of: old, isNew: false)
    case .left(let unit): return stub(unit)
    case .group(let group, let own, let isFirst): return together(group, own, isFirst: isFirst)
    }
  }

  private func anchor(old unit: Int) -> String {
    Anchor.name(old.key, new.key, "o\(oldUnits.units[unit].range.lowerBound)")
  }

  private func anchor(new unit: Int) -> String {
    Anchor.name(old.key, new.key, "n\(newUnits.units[unit].range.lowerBound)")
  }

  private mutating func unpaired(_ unit: Int, in units: TextUnits, of source: PageSource, isNew: Bool)
    -> AlignedTexts.Row
  {
    let text = units.units[unit].text
    let kind: AlignedTexts.Kind = isNew ? .added : .removed
    var row = AlignedTexts.Row(
      anchor: isNew ? anchor(new: unit) : anchor(old: unit), kind: kind, word: kind.label(language), old: [],
      new: [],
      brief: text)
    if isNew { row.new = [.quoted(text)] } else { row.old = [.quoted(text)] }
    finish(&row, old: isNew ? [] : [unit], new: isNew ? [unit] : [])
    return row
  }

  /// The place that a unit has left.
  private func stub(_ unit: Int) -> AlignedTexts.Row {
    let text = oldUnits.units[unit].text
    var row = AlignedTexts.Row(
      anchor: anchor(old: unit), kind: .left, word: Words.movedAway(language),
      old: [.quoted(String.brief(text))], new: [],
      brief: text)
    if let group = groups.group(ofOld: unit), let first = groups.groups[group].new.first {
      row.places = place(Words.nowUnder, of: newUnits.units[first], in: new, anchor: anchor(new: first))
    }
    return row
  }

  private func place(_ word: Label, of unit: TextUnit, in source: PageSource, anchor: String) -> [Run] {
    let heading = unit.section.flatMap { source.sections[$0]?.heading.text } ?? Words.opening(language)
    return [.quiet(word(language) + " "), .quoted(heading, link: .anchor(anchor))]
  }

  private mutating func together(_ index: Int, _ own: [Int], isFirst: Bool) -> AlignedTexts.Row {
    let group = groups.groups[index]
    let newText = own.map { newUnits.units[$0].text }.joined(separator: " ")
    guard isFirst else {
      var row = AlignedTexts.Row(
        anchor: anchor(new: own[0]), kind: .merged, word: Words.dividedInto(language), old: [],
        new: [.quoted(newText)],
        brief: newText)
      if let first = group.new.first {
        row.places = place(Words.besideThat, of: newUnits.units[first], in: new, anchor: anchor(new: first))
      }
      finish(&row, old: [], new: own)
      return row
    }
    let oldText = group.old.map { oldUnits.units[$0].text }.joined(separator: " ")
    let moved = group.old.filter { plan.hasMoved($0, of: index) }
    let (kind, word) = kind(of: group, isMoved: moved.count == group.old.count, oldText, newText)
    var row = AlignedTexts.Row(
      anchor: anchor(new: own[0]), kind: kind, word: word, old: [], new: [], brief: newText)
    if kind == .same {
      row.new = [.quoted(newText)]
    } else {
      let pieces = Redline.pieces(old: oldText, new: newText)
      row.old = Redline.older(pieces)
      row.new = Redline.newer(pieces)
    }
    for unit in moved {
      if !row.places.isEmpty { row.places.append(.quiet(language == .zh ? "；" : "; ")) }
      row.places += place(Words.wasUnder, of: oldUnits.units[unit], in: old, anchor: anchor(old: unit))
    }
    finish(&row, old: group.old, new: own)
    return row
  }

  private func kind(
    of group: AlignmentGroups.Group, isMoved: Bool, _ old: String, _ new: String
  ) -> (AlignedTexts.Kind, String) {
    func named(_ kind: AlignedTexts.Kind) -> (AlignedTexts.Kind, String) { (kind, kind.label(language)) }
    if group.isUnsure { return named(.unsure) }
    if isMoved { return named(.moved) }
    if group.old.count > 1 { return named(.merged) }
    if group.new.count > 1 { return (.merged, MeasureRow.Change.split.label(language)) }
    if AlignmentGroups.folded(old) == AlignmentGroups.folded(new) { return named(.same) }
    if let measure = group.measure, measure.kind == .partlyKept {
      return (.changed, measure.kind.label(language))
    }
    return named(.changed)
  }

  // MARK: What a row carries

  private mutating func finish(_ row: inout AlignedTexts.Row, old olds: [Int], new news: [Int]) {
    let units = olds.map { oldUnits.units[$0] } + news.map { newUnits.units[$0] }
    if row.kind.isChange, units.contains(where: \.isRunning) {
      numbers += 1
      row.number = numbers
    }
    for unit in news {
      row.anchors += newUnits.units[unit].facts.map { Anchor.name(new.key, $0) }
      row.anchors += (citations.new[unit] ?? []).map { PageSources.anchor(of: $0, in: new) }
    }
    for unit in olds {
      row.anchors += oldUnits.units[unit].facts.map { Anchor.name(old.key, $0) }
      row.anchors += (citations.old[unit] ?? []).map { PageSources.anchor(of: $0, in: old) }
    }
    row.figures = figures(olds, news)
    if !row.figures.isEmpty { row.topics.insert(.figure) }
    for mark in olds.flatMap({ marks.old[$0] ?? [] }) + news.flatMap({ marks.new[$0] ?? [] })
    where !row.findings.contains(mark.run) {
      row.findings.append(mark.run)
      if let topic = mark.topic { row.topics.insert(topic) }
    }
    let facts = olds.flatMap { oldUnits.units[$0].facts } + news.flatMap { newUnits.units[$0].facts }
    if facts.contains(where: { $0.hasPrefix("c") }) { row.topics.insert(.promise) }
    if facts.contains(where: { $0.hasPrefix("w") }) { row.topics.insert(.weakness) }
  }

  /// The figures that both sides give, told at the newer one, and those that the newer report gives no more.
  private func figures(_ olds: [Int], _ news: [Int]) -> [AlignedTexts.Figure] {
    let newFacts = Set(news.flatMap { newUnits.units[$0].facts })
    let oldFacts = Set(olds.flatMap { oldUnits.units[$0].facts })
    return rows.metrics(older: oldFacts, newer: newFacts).compactMap { row in
      let from = row.from.first.flatMap { old.metrics[$0] }
      let to = row.to.first.flatMap { new.metrics[$0] }
      if let from, let to, newFacts.contains(to.id) {
        return AlignedTexts.Figure(
          name: row.indicator.name(in: language, unit: to.unit),
          values: Figures.quantity(from) + "→" + Figures.quantity(to),
          difference: FigureWords.difference(row, from: from, to: to, language: language))
      }
      if let from, row.change == .removed, oldFacts.contains(from.id) {
        return AlignedTexts.Figure(
          name: row.indicator.name(in: language, unit: from.unit), values: Figures.quantity(from),
          difference: Words.notGivenIn(language, new.name))
      }
      return nil
    }
  }
}

extension String {
  /// The first words of a text, for the place where it no longer stands.
  fileprivate static func brief(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 24 else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(22))) + "…"
  }
}
