import ChineseText
import ReportModel

/// What became of figures.
extension ClaimPhrases {
  func moved(_ move: Claim.Move) -> Words {
    var words: Words = (
      "\(move.indicator.label)：\(move.figures.old)→\(move.figures.new)",
      "\(move.indicator.name().capitalisedFirst): \(move.amounts.old.label.en) → \(move.amounts.new.label.en)"
    )
    switch move.change {
    case .untold: break
    case .percent(let percent):
      words.zh += "，\(move.rises ? "增加" : "减少")约\(percent)%"
      words.en += ", \(move.rises ? "up" : "down") about \(percent)%"
    case .times(let times):
      words.zh += "，约为\(years.old.zh)的\(times.written)倍"
      words.en += ", about \(times.written) times as many"
    case .atLeast(let percent):
      words.zh += "，增加\(percent)%以上"
      words.en += ", up \(percent)% or more"
    case .points(let points):
      words.zh += "，\(move.rises ? "上升" : "下降")\(points.written)个百分点"
      words.en += ", \(move.rises ? "up" : "down") \(points.written) percentage points"
    }
    if let caution = caution(move) {
      words.zh += "；" + caution.zh
      words.en += "; " + caution.en
    }
    return words
  }

  private func caution(_ move: Claim.Move) -> Words? {
    switch move.caution {
    case nil: nil
    case .contradicted: ("所据数据与报告自身不符，待核", "a report's own figures contradict it, to be verified")
    case .withinRounding: ("其中有约数，增减无法判断", "one is approximate, no telling whether up or down")
    case .otherLevel(let levels):
      {
        let names = levels.map { $0?.label ?? Label("未注明层级", "of no level named") }
        return (
          "\(years.old.zh)为\(names.old.zh)，\(years.new.zh)\(levels.new == nil ? "" : "为")\(names.new.zh)，口径可能不同，不宜比较",
          "\(names.old.en) in \(years.old.en), \(names.new.en) in \(years.new.en); the scope may differ"
        )
      }()
    }
  }

  func gone(_ figures: [Claim.Gone]) -> Words {
    let zh = figures.map { "\($0.indicator.label)（\(years.old.zh)\($0.figure)）" }
    let en = figures.map { "\($0.indicator.name()) (\($0.amount.label.en) in \(years.old.en))" }
    return (
      "\(years.new.zh)不再给出的数据：" + zh.joined(separator: "、"),
      "No longer given in \(years.new.en): " + en.joined(separator: ", ")
    )
  }
}
