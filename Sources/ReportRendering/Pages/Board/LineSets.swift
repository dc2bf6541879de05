import ReportModel

/// The indicators that several townships give, each with all their values.
struct LineSets {
  /// More than these nobody looks through.
  private static let most = 24

  /// The indicators, what most townships give for several years first.
  let sets: [LineSet]

  /// Gathers indicators of the same code, unit and nature.
  ///
  /// - Parameters:
  ///   - names: The townships.
  ///   - links: Their pages.
  ///   - series: Their figures.
  ///   - language: Of the titles.
  init(names: [String], links: [LinkTarget?], series: [[Series]], language: Language) {
    struct Key: Hashable {
      var code: String
      var unit: String
      var nature: Series.Nature
    }
    var holders: [Key: [(township: Int, series: Series)]] = [:]
    for (township, own) in series.enumerated() {
      for one in own {
        let key = Key(code: one.indicator.code, unit: one.unit, nature: one.nature)
        if holders[key]?.contains(where: { $0.township == township }) != true {
          holders[key, default: []].append((township, one))
        }
      }
    }
    let shared = holders.filter { _, lines in
      lines.count > 1 && lines.contains { $0.series.points.contains { $0.value != 0 } }
        && Set(lines.flatMap { $0.series.points.map(\.year) }).count > 1
    }.sorted { left, right in
      func key(_ entry: (key: Key, value: [(township: Int, series: Series)])) -> (Int, Int) {
        (entry.value.count { $0.series.points.count > 1 }, entry.value.count)
      }
      let (first, second) = (key(left), key(right))
      return first == second
        ? (left.key.code, left.key.unit, left.key.nature.rawValue)
          < (right.key.code, right.key.unit, right.key.nature.rawValue) : first > second
    }
    sets = shared.prefix(Self.most).map { key, lines in
      let years = Set(lines.flatMap { $0.series.points.map(\.year) }).sorted()
      return LineSet(
        title: lines[0].series.indicator.name(in: language, unit: key.unit),
        unit: key.unit == "元" ? "万元" : key.unit,
        places: years.map(String.init),
        lines: lines.map { township, series in
          LineSet.Line(
            name: names[township], link: links[township],
            values: years.map { year in
              series.points.first { $0.year == year }.map { key.unit == "元" ? $0.value / 10_000 : $0.value }
            })
        })
    }
  }
}
