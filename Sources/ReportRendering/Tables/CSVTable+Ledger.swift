package import ReportModel

extension CSVTable {
  private static let ledgerColumns =
    place + [
      Label("序号", "number"), Label("问题", "weakness"), Label("主题", "themes"), Label("首次年份", "first year"),
      Label("最近年份", "last year"), Label("提出年份", "years"), Label("历时年数", "age in years"),
      Label("提出份数", "reports"),
      Label("连续份数", "streak"), Label("状态", "status"), Label("原文", "passages"), Label("措辞相似度", "wording"),
      Label("承诺", "promises"), Label("整改表述", "words on rectification"), Label("说明", "note"),
    ] + correctionColumns

  /// The ledger (台账) of one township: one row a weakness.
  package static func weaknesses(_ history: WeaknessHistory, reports: [Report], language: Language)
    -> CSVTable
  {
    let sources = PageSources(reports, language: language)
    return table(
      ledgerColumns, language: language,
      rows: history.weaknesses.enumerated().map { index, weakness in
        row(
          weakness, number: index + 1, township: history.township, fictional: history.fictional,
          sources: sources)
      })
  }

  /// The ledger (台账) of all townships on a board.
  ///
  /// - Parameters:
  ///   - board: The townships.
  ///   - reports: Their reports, for the passages; without them the ids stand alone.
  ///   - language: The language of labels.
  package static func board(_ board: Board, reports: [Report] = [], language: Language) -> CSVTable {
    table(
      ledgerColumns, language: language,
      rows: board.townships.flatMap { township -> [[Cell]] in
        let sources = PageSources(reports.filter { township.covers($0.township) }, language: language)
        return township.weaknesses.enumerated().map { index, weakness in
          row(
            weakness, number: index + 1, township: township.township, fictional: township.fictional,
            sources: sources)
        }
      })
  }

  /// How many years lie between the first and the last naming, both counted.
  private static func age(of years: [Int]) -> Int? {
    guard let first = years.min(), let last = years.max() else { return nil }
    return last - first + 1
  }

  private static func row(
    _ weakness: Weakness, number: Int, township: Township, fictional: Bool, sources: PageSources
  ) -> [Cell] {
    let language = sources.language
    let years = weakness.occurrences.map(\.year)
    let passages = weakness.occurrences.flatMap { occurrence in
      occurrence.shortcomings.map { sources.line($0, in: occurrence.year) }
    }
    let promises = weakness.promised.map { promise in
      let verdict = promise.outcome.label
      return "[\(verdict(language))] " + sources.line(promise.commitment, in: promise.year)
    }
    var cells = place(township, fictional, language)
    cells += [
      .number(number), .text(weakness.label(in: language)),
      .text(PageParts.themes(weakness.aspects, language)), .number(years.min()), .number(years.max()),
      .text(Set(years).sorted().map(String.init).joined(separator: " ")),
      .number(age(of: years)), .number(Set(years).count),
      .number(weakness.streak), .text(weakness.statusLabel(language)),
      .text(joinedLines(passages.map(\.trimmedEnd))),
      years.count > 1 ? .number(weakness.wording) : .empty, .text(joinedLines(promises.map(\.trimmedEnd))),
      .text(weakness.resolution.map { sources.line($0) }), .text(weakness.note(in: language)),
    ]
    let facts = weakness.occurrences.compactMap { occurrence in
      sources.source(of: occurrence.year).map { (report: $0.report, ids: occurrence.shortcomings) }
    }
    return cells + correctionCells(facts, language)
  }
}

extension PageSources {
  /// A fact on a line of its own: its report, its place, its id and its words.
  fileprivate func line(_ id: String, in year: Int) -> String {
    guard let source = source(of: year), let passage = source.passages[id] else { return "\(year)/\(id)" }
    return reference(id, in: source).text + " [\(id)] " + passage.text.oneLine
  }

  /// The words by which a report calls a weakness put right, with their place.
  fileprivate func line(_ resolution: Weakness.Resolution) -> String {
    let place = source(of: resolution.year)?.place(of: resolution.span).label(language)
    return ["\(resolution.year)", place, resolution.text.oneLine].compactMap(\.self).joined(separator: " ")
  }
}

extension BoardRow {
  /// Whether a report is of this township, its county being allowed to be missing on one side.
  fileprivate func covers(_ other: Township) -> Bool {
    township.name == other.name
      && (township.county == nil || other.county == nil || township.county == other.county)
  }
}
