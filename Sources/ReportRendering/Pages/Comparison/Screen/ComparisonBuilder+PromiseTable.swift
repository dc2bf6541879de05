import ReportModel

extension ComparisonBuilder {
  /// The name that links to a promise of the table lead to.
  static func promiseAnchor(_ index: Int) -> String { Anchor.name("promise", "\(index + 1)") }

  /// The promises in the order of the table: those that call for a question first.
  func promiseOrder() -> [CommitmentRow] {
    let rows = comparison.commitments.filter { passes(from: [$0.commitment], to: []) }
    return [Outcome.missed, .partlyMet, .noEvidence, .met].flatMap { outcome in
      rows.filter { $0.outcome == outcome }
    }
  }

  /// Each promise of the older report with its aim, what the newer report says, the verdict and the places of both.
  mutating func promiseTable(_ order: [CommitmentRow]) -> [ScreenPart] {
    guard !order.isEmpty else { return [] }
    let columns: [Table.Column] = [
      .init(title: Label("序", "No.")(language), kind: .number),
      .init(title: Label("结果", "Verdict")(language), kind: .tag),
      .init(title: Label("\(old.name)年的承诺", "Promised in \(old.name)")(language)),
      .init(title: Words.target(language), kind: .tag),
      .init(title: Label("\(new.name)年报告所称", "Reported in \(new.name)")(language)),
      .init(title: Words.note(language)), .init(title: Label("出处", "Where")(language), kind: .tag),
    ]
    var rows: [[Table.Cell]] = []
    for (index, row) in order.enumerated() {
      let passage = old.passages[row.commitment]
      var places: [Run] = []
      if passage != nil {
        var link = sources.reference(row.commitment, in: old)
        link.short = nil
        places.append(link)
      }
      var said: [Run] = []
      for evidence in row.evidence.prefix(1) {
        said.append(.quoted(evidence.text))
        var link = sources.cite(evidence.span, in: new)
        link.short = nil
        if !places.isEmpty { places.append(.text(" ")) }
        places.append(link)
      }
      let target = row.target.flatMap { old.metrics[$0] }.map(Figures.quantity) ?? ""
      rows.append([
        .text("\(index + 1)"),
        .runs([Run(text: row.outcome.character + " " + row.outcome.short(language), style: row.outcome.style)]
        ),
        .runs([.quoted(passage?.text ?? row.commitment)] + old.remark(onPromise: row.commitment, language)),
        target.isEmpty ? .empty : .runs([.quoted(target)]),
        said.isEmpty ? .runs([.quiet("—")]) : .runs(said),
        .text(row.explanation(language)), .runs(places),
      ])
    }
    let title = Label("上年承诺的落实", "Last year’s promises")
    let remark = Label(
      "\(old.name)年报告的\(order.count)项，依\(new.name)年报告自述",
      "\(order.count) in the report of \(old.name), by the account of \(new.name)")
    let table = Table(
      caption: Label(
        "\(old.name)年报告的承诺与\(new.name)年报告所称", "The promises of \(old.name) and what \(new.name) reports")(
          language), columns: columns, rows: rows, hasRowHeads: false,
      anchors: order.indices.map(Self.promiseAnchor), isSortable: true)
    let legend = [Outcome.met, .partlyMet, .missed, .noEvidence].map { outcome -> [Run] in
      [
        Run(text: outcome.character + " " + outcome.short(language), style: outcome.style),
        .text(" " + outcome.meaning(language)),
      ]
    }
    return [
      .part(
        PagePart(
          anchor: "promises", title: title(language), remark: remark(language),
          contents: [.legend(legend), .block(.table(table))]))
    ]
  }
}
