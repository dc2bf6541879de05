import ReportModel

extension HistoryClaim {
  /// The sentence.
  var label: Label {
    switch self {
    case .rose(let course): course.steady(rises: true)
    case .fell(let course): course.steady(rises: false)
    case .turned(let course):
      Label(
        "“\(course.indicator.label)”先升后降：\(course.path.zh)。",
        "\(course.name) rose and then fell: \(course.path.en).")
    case .zeros(let indicators, _):
      Label(
        "各年报告均称没有：\(indicators.map { "“\($0.label)”" }.joined(separator: "、"))。",
        "Every report says that there was none: \(indicators.map { $0.name(unit: "") }.joined(separator: ", "))."
      )
    case .weakness(let name, let years, _, returnedAfterResolution: true, _):
      Label(
        "“\(name.label.zh)”曾称已解决，\(Self.list(years).zh)年报告又列为问题。",
        "\(name.label.en.capitalisedFirst): put right according to a report, listed in \(Self.list(years).en)."
      )
    case .weakness(let name, let years, _, returnedAfterResolution: false, _):
      Label(
        "“\(name.label.zh)”在\(Self.list(years).zh)年报告中均列为问题。",
        "\(name.label.en.capitalisedFirst): listed in \(Self.list(years).en).")
    case .promisesAgainst(let name, let years, _):
      Label(
        "针对“\(name.label.zh)”，\(Self.list(years).zh)年报告均有承诺，下一份报告均有未全部完成或未提及的。",
        "\(name.label.en.capitalisedFirst): promises made in \(Self.list(years).en), and each time some that the next report does not call done in full."
      )
    case .promises(let years, let total, let met, _):
      Label(
        "\(Self.list(years).zh)年报告共承诺\(total)项，下一份报告称已完成\(met)项。",
        "Of \(total) promises in the reports on \(Self.list(years).en), the next reports call \(met) done.")
    case .eventPassed(let event, let years, let count, let last, _):
      Label(
        "\(Self.list(years).zh)年报告有\(count)条举措写到“\(event)”，\(last)年报告不再提到。",
        "The reports on \(Self.list(years).en) have \(count) measures that speak of “\(event)”; the report on \(last) does not mention it."
      )
    case .sectionGone(let heading, let year, _):
      Label(
        "\(year)年报告设有“\(heading)”，最近一份报告不再单列。",
        "The report on \(year) has a section “\(heading)”; the latest has none.")
    }
  }

  private static func list(_ years: [Int]) -> Label {
    let years = years.map(String.init)
    return Label(years.joined(separator: "、"), years.joined(separator: ", "))
  }
}

extension HistoryClaim.Course {
  /// What is counted, as an English sentence begins with it.
  fileprivate var name: String { indicator.name().capitalisedFirst }

  /// The years one by one, so that nothing is said of a year without a figure.
  fileprivate var path: Label {
    Label(
      points.map { "\($0.year)年\($0.value.plain)\(unit)" }.joined(separator: "、"),
      points.map { "\(MeasureWords.english($0.value, unit, of: indicator.label)) in \($0.year)" }.joined(
        separator: ", "))
  }

  fileprivate func steady(rises: Bool) -> Label {
    let (first, last) = (points.first?.value ?? 0, points.last?.value ?? 0)
    let amount: Label
    if unit == "%" {
      let points = abs(last - first).plain
      amount = Label(
        "\(rises ? "上升" : "下降")\(points)个百分点", "\(rises ? "up" : "down") \(points) percentage points")
    } else {
      let percent = first > 0 ? (1000 * (last - first) / first).rounded() / 10 : 0
      amount = Label(PercentChange(percent: percent).label.zh, PercentChange(percent: percent).label.en)
    }
    return Label(
      "“\(indicator.label)”逐年\(rises ? "上升" : "下降")：\(path.zh)，共\(amount.zh)。",
      "\(name) \(rises ? "rose" : "fell") with every report: \(path.en); \(amount.en) in all.")
  }
}
