package import ReportModel

extension CSVTable {
  /// All rows of a comparison, one kind after the other.
  package static func comparison(
    _ comparison: Comparison, old: Report, new: Report, language: Language,
    filter: ComparisonFilter = ComparisonFilter()
  ) -> CSVTable {
    let builder = ComparisonBuilder(comparison, old: old, new: new, language: language, filter: filter)
    return table(
      place + [
        Label("旧报告年份", "old year"), Label("新报告年份", "new year"), Label("类别", "kind"),
        Label("变化", "change"), Label("内容", "what"), Label("旧报告编号", "old ids"),
        Label("旧报告出处", "old place"), Label("旧报告原文", "old text"), Label("新报告编号", "new ids"),
        Label("新报告出处", "new place"), Label("新报告原文", "new text"),
        Label("旧值", "old value"), Label("新值", "new value"), Label("单位", "unit"), Label("增减", "delta"),
        Label("增减%", "percent"), Label("相似度", "similarity"), Label("说明", "note"),
      ] + correctionColumns, language: language, rows: builder.tableRows())
  }
}

extension ComparisonBuilder {
  /// A row a fact, of the kinds that the filter lets through.
  func tableRows() -> [[CSVTable.Cell]] {
    var rows: [[CSVTable.Cell]] = []
    if filter.shows(.metrics) { rows += comparison.metrics.compactMap(row) }
    if filter.shows(.shortcomings) { rows += comparison.shortcomings.compactMap(row) }
    if filter.shows(.commitments) { rows += comparison.commitments.compactMap(row) }
    if filter.shows(.sections) { rows += comparison.sections.compactMap(row) }
    if filter.shows(.measures) { rows += comparison.measures.compactMap(row) }
    return rows
  }

  private func row(
    _ kind: Label, _ change: Label, _ what: String?, from: [String], to: [String],
    values: [CSVTable.Cell] = [.empty, .empty, .empty, .empty, .empty], similarity: Double?, note: String?,
    oldText: String? = nil, newText: String? = nil, newPlace: String? = nil,
    correction: [CSVTable.Cell] = [.empty, .empty]
  ) -> [CSVTable.Cell]? {
    guard passes(from: from, to: to) else { return nil }
    let head: [CSVTable.Cell] = [
      .number(comparison.from), .number(comparison.to), .text(kind(language)), .text(change(language)),
      .text(what),
    ]
    let older: [CSVTable.Cell] = [
      .text(from.joined(separator: " ")), .text(old.places(of: from, language)),
      .text(oldText ?? joinedLines(from.compactMap(old.words(of:)))),
    ]
    let newer: [CSVTable.Cell] = [
      .text(to.joined(separator: " ")), .text(newPlace ?? new.places(of: to, language)),
      .text(newText ?? joinedLines(to.compactMap(new.words(of:)))),
    ]
    let tail: [CSVTable.Cell] = [from.isEmpty || to.isEmpty ? .empty : .number(similarity), .text(note)]
    return CSVTable.place(comparison.township, comparison.fictional, language) + head + older + newer + values
      + tail + correction
  }

  private func row(_ row: MetricRow) -> [CSVTable.Cell]? {
    let (older, newer) = (
      row.from.first.flatMap { old.metrics[$0] }, row.to.first.flatMap { new.metrics[$0] }
    )
    return self.row(
      Words.figures, row.change.label,
      row.indicator.name(in: language, unit: newer?.unit ?? older?.unit ?? ""),
      from: row.from, to: row.to,
      values: [
        .number(older?.value), .number(newer?.value), .text(newer?.unit ?? older?.unit), .number(row.delta),
        .number(row.percent),
      ], similarity: row.similarity, note: row.note(in: language),
      correction: CSVTable.correctionCells([(old.report, row.from), (new.report, row.to)], language))
  }

  private func row(_ row: ShortcomingRow) -> [CSVTable.Cell]? {
    self.row(
      Words.shortcomings, row.standing.label, row.label(in: language), from: row.from, to: row.to,
      similarity: row.similarity, note: row.change == .notRepeated ? row.answer.words(language) : nil,
      newText: row.answer.map { $0.passage.text.oneLine },
      newPlace: row.answer.flatMap { new.places(of: [$0.passage.span], language) },
      correction: CSVTable.correctionCells([(old.report, row.from), (new.report, row.to)], language))
  }

  private func row(_ row: CommitmentRow) -> [CSVTable.Cell]? {
    self.row(
      Words.promises, row.outcome.label, nil, from: [row.commitment], to: row.actual.map { [$0] } ?? [],
      similarity: nil, note: row.explanation(language),
      newText: joinedLines(row.evidence.map(\.text)),
      newPlace: new.places(of: row.evidence.map(\.span), language),
      correction: CSVTable.correctionCells(
        [(old.report, [row.commitment])], language, suffix: new.report.year.map { ">\($0)" } ?? ""))
  }

  private func row(_ row: SectionRow) -> [CSVTable.Cell]? {
    self.row(
      Words.sections, row.change.label, nil, from: row.from, to: row.to, similarity: row.similarity,
      note: row.reason.label(language))
  }

  private func row(_ row: MeasureRow) -> [CSVTable.Cell]? {
    if row.formula, !filter.includeFormulas { return nil }
    let part = Label("句中", "within a sentence")
    let denied = Label("承认未做成", "said not to be done")
    let notes = [row.clause == nil ? nil : part, row.isAdmission ? denied : nil].compactMap { $0?(language) }
    return self.row(
      Words.measures, row.kind.label, nil, from: row.from, to: row.to, similarity: row.similarity,
      note: notes.isEmpty ? nil : notes.joined(separator: language == .zh ? "；" : "; "),
      oldText: row.change == .removed ? row.clause?.text.oneLine : nil,
      newText: row.change == .added ? row.clause?.text.oneLine : nil)
  }
}

extension CSVTable {
  /// The cells that name a township.
  static func place(_ township: Township, _ fictional: Bool, _ language: Language) -> [Cell] {
    [
      .text(township.province), .text(township.city), .text(township.county), .text(township.name),
      fictional ? .text(Words.fictional(language)) : .empty,
    ]
  }
}
