import ChineseText
import ReportModel

/// What became of figures.
extension ClaimPhrases {
  func moved(_ move: Claim.Move) -> Words {
    var words = course(move)
    switch move.change {
    case .untold: break
    case .percent(let percent, let isExact):
      words.zh += "，\(move.rises ? "增加" : "减少")\(isExact ? "" : "约")\(percent)%"
      words.en += ", \(move.rises ? "up" : "down") \(isExact ? "" : "about ")\(percent)%"
    case .times(let times):
      words.zh += "，约为\(years.old.zh)的\(times.written)倍"
      words.en += ", about \(times.written) times as many"
    case .atLeast(let percent):
      words.zh += "，增加\(percent)%以上"
      words.en += ", up \(percent)% or more"
    // Which of the rate and its counts is wrong is not known, so nor is which way it went.
    case .points where move.byCounts != nil: break
    case .points(let points):
      words.zh += "，\(move.rises ? "上升" : "下降")\(points.written)个百分点"
      words.en += ", \(move.rises ? "up" : "down") \(points.written) percentage points"
    }
    if let counts = move.byCounts {
      let told = move.figures.map(\.amount.value)
      // Whichever of the two is wrong, it may have gone the same way by both.
      let way: Words =
        if counts.new > counts.old, told.new > told.old {
          ("两种算法均上升", "up either way")
        } else if counts.new < counts.old, told.new < told.old {
          ("两种算法均下降", "down either way")
        } else {
          (
            "按件数\(counts.new > counts.old ? "上升" : counts.new < counts.old ? "下降" : "持平")，与报告所写不同，待核",
            "\(counts.new > counts.old ? "up" : counts.new < counts.old ? "down" : "no change") by the counts, unlike in the report, to be verified"
          )
        }
      words.zh += "，报告写\(move.figures.old.written)→\(move.figures.new.written)；\(way.zh)"
      words.en += ", as reported \(move.figures.old.told.en) → \(move.figures.new.told.en); \(way.en)"
    }
    if let aim = move.reached?.aimed {
      words.zh += "，达到\(aim.zh)的目标"
      words.en += ", target of \(aim.en) reached"
    }
    if let caution = caution(move) {
      words.zh += "；" + caution.zh
      words.en += "; " + caution.en
    }
    return words
  }

  /// What is counted, with both figures; none is told as such.
  func course(_ move: Claim.Move) -> Words {
    let (zh, en) = (move.indicator.label, move.indicator.name())
    let name = move.continues ? en : en.capitalisedFirst
    let (old, new) = (move.figures.old, move.figures.new)
    let bare = Sides(old, new).map { $0.counted(as: move.indicator) }
    if let rates = move.byCounts {
      return (
        "\(zh)：按件数\(rates.old.plain)%→\(rates.new.plain)%",
        "\(name): by the counts \(rates.old.plain)% → \(rates.new.plain)%"
      )
    }
    let stands = old.amount.value == new.amount.value && move.change == .untold && move.caution == nil
    return switch (old.amount.value == 0, new.amount.value == 0) {
    case (true, true): ("\(zh)两年均无", "\(name): none in either year")
    case (true, false): ("\(zh)由无增至\(new.written)", "\(name): from none to \(bare.new)")
    case (false, true): ("\(zh)由\(old.written)降为无", "\(name): from \(bare.old) to none")
    case (false, false) where stands: ("\(zh)两年均为\(new.written)", "\(name): \(bare.new) in both years")
    case (false, false):
      ("\(zh)：\(old.written)→\(new.written)", "\(name): \(bare.old) → \(bare.new)")
    }
  }

  func givenAgain(_ figure: Claim.GivenAgain) -> Words {
    let told = figure.entries.map { entry -> Words in
      entry.figure.map { ("\(entry.year)年\($0.told.zh)", "\($0.told.en) in \(entry.year)") }
        ?? ("\(entry.year)年未列", "not given in \(entry.year)")
    }
    return (
      "\(figure.indicator.label)：" + told.map(\.zh).joined(separator: "，"),
      "\(figure.indicator.name().capitalisedFirst): " + told.map(\.en).joined(separator: ", ")
    )
  }

  private func caution(_ move: Claim.Move) -> Words? {
    switch move.caution {
    case nil: nil
    case .contradicted(let isDoubted):
      switch (isDoubted.old, isDoubted.new) {
      case (true, false):
        (
          "\(reports.old.zh)的数据自相矛盾，待核",
          "the figures of \(reports.old.en) contradict each other here, to be verified"
        )
      case (false, true):
        (
          "\(reports.new.zh)的数据自相矛盾，待核",
          "the figures of \(reports.new.en) contradict each other here, to be verified"
        )
      default: ("两份报告的数据均自相矛盾，待核", "the figures of both reports contradict each other here, to be verified")
      }
    case .withinRounding: ("其中有约数，增减无法判断", "one is approximate, no telling whether up or down")
    case .otherStage(let oldIsClosed):
      oldIsClosed
        ? (
          "\(years.old.zh)为办结数，\(years.new.zh)为收立案数，口径不同，不可比",
          "cases closed in \(years.old.en) but opened in \(years.new.en), which differ in scope, not comparable"
        )
        : (
          "\(years.old.zh)为收立案数，\(years.new.zh)为办结数，口径不同，不可比",
          "cases opened in \(years.old.en) but closed in \(years.new.en), which differ in scope, not comparable"
        )
    case .otherLevel(let levels):
      {
        let names = levels.map { $0?.label ?? Label("未注明层级", "no level named") }
        let isKnown = levels.old != nil && levels.new != nil
        return (
          "\(years.old.zh)\(levels.old == nil ? "" : "为")\(names.old.zh)，\(years.new.zh)\(levels.new == nil ? "" : "为")\(names.new.zh)，\(isKnown ? "口径不同，不可比" : "口径待核，不可比")",
          "\(names.old.en) in \(years.old.en), \(names.new.en) in \(years.new.en); \(isKnown ? "they differ in scope" : "scope to be checked"), not comparable"
        )
      }()
    }
  }

  /// Some of the figures that are given no more; the list has those of one year, too.
  func gone(_ figures: [Claim.Gone]) -> Words {
    let zh = figures.map { "\($0.indicator.label)（\(years.old.zh)\($0.figure.told.zh)）" }
    let en = figures.map { "\($0.indicator.name()) (\($0.figure.told.en) in \(years.old.en))" }
    return (
      "\(years.new.zh)不再给出的数据，如：" + zh.joined(separator: "、"),
      "No longer given in \(years.new.en), such as: " + en.joined(separator: ", ")
    )
  }
}
