import ReportModel

extension ComparisonBuilder {
  /// The quantities: what moved, what cannot be compared, what is new, gone and unchanged.
  func figures() -> [Block] {
    let rows = comparison.metrics.filter { passes(from: $0.from, to: $0.to) && !countsFault($0) }
    guard !rows.isEmpty else { return [] }
    var blocks = [PageParts.heading(Words.figures, count: rows.count, language: language, anchor: "figures")]
    func add(
      _ title: Label, _ changes: [MetricRow.Change], where fits: (MetricRow) -> Bool = { _ in true },
      table: ([MetricRow], String) -> Block
    ) {
      let picked = rows.filter { changes.contains($0.change) && fits($0) }
      guard !picked.isEmpty else { return }
      blocks.append(PageParts.subheading(title, count: picked.count, language: language))
      if changes.contains(.increased) { blocks += slopes(picked) }
      blocks.append(table(picked, Words.figures(language) + PageParts.separator(language) + title(language)))
    }
    add(Label("有增减的数据", "Figures that moved"), [.increased, .decreased], table: compared)
    add(Label("不可比", "Not comparable"), [.incomparable], table: compared)
    add(Label("新增数据", "New figures"), [.added]) { listed($0.map { ($0, $0.to) }, in: new, $1) }
    add(Label("未再报告的数据", "Figures no longer reported"), [.removed]) {
      listed($0.map { ($0, $0.from) }, in: old, $1)
    }
    add(
      Label("约数，增减无法判断", "Approximate, no change can be told"), [.unchanged], where: \.approximate,
      table: compared)
    add(Label("数值未变", "Unchanged"), [.unchanged], where: { !$0.approximate }, table: compared)
    return blocks
  }

  private func compared(_ rows: [MetricRow], _ caption: String) -> Block {
    let isFlat = rows.allSatisfy { $0.delta == nil && $0.percent == nil || $0.change == .unchanged }
    var columns: [Table.Column] = [
      .init(title: Words.indicator(language)), .init(title: old.name, kind: .number),
      .init(title: new.name, kind: .number),
    ]
    if !isFlat {
      columns.append(.init(title: Words.delta(language), kind: .number))
      columns.append(.init(title: Words.changePercent(language), kind: .number))
    }
    let notes = rows.map(note)
    let hasNotes = notes.contains { !$0.isEmpty }
    if hasNotes { columns.append(.init(title: Words.note(language))) }
    var cells: [[Table.Cell]] = []
    for (row, note) in zip(rows, notes) {
      var line: [Table.Cell] = [
        .runs(indicator(row)), quantities(row.from, in: old), quantities(row.to, in: new),
      ]
      if !isFlat { line += [delta(row), percent(row)] }
      if hasNotes { line.append(.text(note)) }
      cells.append(line)
    }
    return .table(
      Table(caption: caption, columns: columns, rows: cells))
  }

  private func listed(_ rows: [(MetricRow, [String])], in source: PageSource, _ caption: String) -> Block {
    .table(
      Table(
        caption: caption,
        columns: [
          .init(title: Words.indicator(language)), .init(title: source.name, kind: .number),
          .init(title: Words.passage(language)),
        ],
        rows: rows.map { row, ids in
          let words = ids.first.flatMap(source.words(of:)) ?? ""
          return [
            .runs(indicator(row)), quantities(ids, in: source), .runs([.quoted(words)]),
          ]
        }))
  }

  /// What is counted, with the measure word of the newer figure.
  private func indicator(_ row: MetricRow) -> [Run] {
    let metric = row.to.first.flatMap { new.metrics[$0] } ?? row.from.first.flatMap { old.metrics[$0] }
    return row.indicator.runs(in: language, unit: metric?.unit ?? "")
  }

  /// The values of a fact, each once, leading to its passage.
  private func quantities(_ ids: [String], in source: PageSource) -> Table.Cell {
    var runs: [Run] = []
    for id in ids {
      guard let metric = source.metrics[id] else { continue }
      let text = Figures.quantity(metric)
      if runs.contains(where: { $0.text == text }) { continue }
      if !runs.isEmpty { runs.append(.quiet(" / ")) }
      runs.append(
        Run(text: text, link: source.anchor(id).map(LinkTarget.anchor), isOriginal: true))
    }
    return runs.isEmpty ? .empty : .runs(runs)
  }

  private func delta(_ row: MetricRow) -> Table.Cell {
    guard let delta = row.delta, rateByCounts(row) == nil else { return .empty }
    let (older, newer) = (
      row.from.first.flatMap { old.metrics[$0] }, row.to.first.flatMap { new.metrics[$0] }
    )
    let unit = newer?.unit ?? ""
    var text = Figures.difference(delta, unit: unit, between: [older?.value, newer?.value])
    if unit == "%" || unit == "％" { text += language == .zh ? "个百分点" : " pp" }
    if row.approximate { text = (language == .zh ? "约" : "≈") + text }
    return .runs([Run(text: text, style: style(row))])
  }

  private func percent(_ row: MetricRow) -> Table.Cell {
    guard let percent = FigureWords.percent(row, from: row.from.first.flatMap { old.metrics[$0] }) else {
      return .empty
    }
    let text =
      row.approximate
      ? (language == .zh ? "约" : "≈") + Figures.signed(percent, decimals: 0)
      : Figures.signed(percent, decimals: 1)
    return .runs([Run(text: text + "%", style: style(row))])
  }

  private func style(_ row: MetricRow) -> Run.Style {
    switch row.improved {
    case true?: .good
    case false?: .bad
    case nil: .plain
    }
  }

  private func note(_ row: MetricRow) -> String {
    var parts: [String] = []
    switch row.improved {
    case true?: parts.append(language == .zh ? "向好" : "better")
    case false?: parts.append(language == .zh ? "向差" : "worse")
    case nil: break
    }
    if row.corrected == true { parts.append(Words.holdsCorrection(language)) }
    if let reason = row.reason { parts.append(contradicting(row)?(language) ?? reason.label(language)) }
    if let rates = rateByCounts(row) {
      let words = Label(
        "按件数\(rates.old.plain)%→\(rates.new.plain)%",
        "by the counts \(rates.old.plain)% → \(rates.new.plain)%")
      parts.append(words(language))
    }
    if row.approximate, row.reason != .withinRounding {
      parts.append(language == .zh ? "含约数" : "approximate")
    }
    return parts.joined(separator: language == .zh ? "；" : "; ")
  }

  /// Whether a figure of one report alone counts what was wrong then; it is told with the shortcoming in which it stands, and is
  /// neither new nor gone.
  private func countsFault(_ row: MetricRow) -> Bool {
    let (ids, source) = row.change == .added ? (row.to, new) : (row.from, old)
    guard row.change == .added || row.change == .removed, !filter.includeFormulas,
      let metric = ids.first.flatMap({ source.metrics[$0] })
    else { return false }
    return source.report.shortcomings.contains { $0.span.contains(metric.number.span) }
  }

  /// Which report contradicts itself; nil where none of them does.
  private func contradicting(_ row: MetricRow) -> Label? {
    guard row.reason == .contradicted else { return nil }
    let names = [(row.from, old), (row.to, new)].filter { ids, source in
      source.report.findings.contains { $0.kind.isOfFigures && !Set(ids).isDisjoint(with: $0.metrics) }
    }.map(\.1.name)
    guard !names.isEmpty else { return nil }
    return Label(
      zh: "\(names.joined(separator: "、"))报告自身数据互相矛盾，数值待核",
      en:
        "the figures of \(names.joined(separator: " and ")) contradict each other; the change is not reliable"
    )
  }

  /// What the counts make of a rate that those of one report do not bear out, in percent; nil where both are borne out.
  private func rateByCounts(_ row: MetricRow) -> Sides<Double>? {
    func rate(_ ids: [String], _ source: PageSource) -> (shown: Double, isCorrected: Bool)? {
      guard let metric = ids.first.flatMap({ source.metrics[$0] }), metric.unit == "%" else { return nil }
      for finding in source.report.findings where finding.metrics.contains(metric.id) {
        guard case .rate(let part, let whole, let given) = finding.fact, whole > 0, given == metric.value
        else { continue }
        return ((part / whole * 1000).rounded() / 10, true)
      }
      return (metric.value, false)
    }
    guard let older = rate(row.from, old), let newer = rate(row.to, new),
      older.isCorrected || newer.isCorrected
    else { return nil }
    return Sides(older.shown, newer.shown)
  }

  /// The figures that moved most as a plot of slopes, where there are enough of them.
  private func slopes(_ rows: [MetricRow]) -> [Block] {
    var items: [(move: Double, item: SlopeChart.Item)] = []
    for row in rows where !row.approximate {
      guard let from = row.from.first.flatMap({ old.metrics[$0] }),
        let to = row.to.first.flatMap({ new.metrics[$0] }), from.value > 0, to.value > 0,
        let percent = row.percent
      else { continue }
      items.append(
        (
          percent.magnitude,
          SlopeChart.Item(
            name: row.indicator.name(in: language, unit: to.unit), old: from.value, new: to.value,
            oldLabel: Figures.quantity(from),
            newLabel: Figures.quantity(to), link: new.anchor(to.id).map(LinkTarget.anchor))
        ))
    }
    guard items.count >= 3 else { return [] }
    let shown = items.enumerated().sorted { ($1.element.move, $0.offset) < ($0.element.move, $1.offset) }
      .prefix(8).map(\.element.item)
    let title = Label("变动最大的 \(shown.count) 项", "The \(shown.count) figures that moved most")
    let description = Label(
      "以旧报告数值为 100，斜线越陡变动越大。", "The older value is 100; the steeper the line, the greater the change.")
    let chart = SlopeChart(
      title: title(language), itemWord: Words.indicator(language), sides: [old.name, new.name], items: shown,
      description: description(language))
    return [
      .fold(
        Fold(
          summary: [.text(title(language))], blocks: [.chart(.slopes(chart))], reach: .hypertextOnly,
          isOpen: true))
    ]
  }
}
