import ChineseText
import ReportModel

/// What is asked of the township.
extension ClaimPhrases {
  func question(_ question: Claim.Question) -> Words {
    switch question {
    case .figures(let passage, _):
      return (
        "\(passage.quoted)：哪一个数有误？请按台账更正",
        "\(passage.quoted): which figure is wrong? Please correct it against the records"
      )
    case .promises(let words, let isSure, _):
      let names = words.map(\.quoted)
      return (
        "\(years.old.zh)承诺、\(reports.new.zh)\(isSure ? "未提及" : "似未提及")的" + names.joined() + "是否完成？",
        "Promised in \(years.old.en) and \(isSure ? "not mentioned" : "apparently not mentioned") in \(reports.new.en): "
          + names.joined(separator: ", ") + ". \(names.count == 1 ? "Was it" : "Were they") done?"
      )
    case .unmet(let words, _):
      let names = words.map(\.quoted)
      return (
        "\(years.old.zh)承诺、未完成或未达到指标的" + names.joined() + "：差在何处，何时完成？",
        "Promised in \(years.old.en) and missed, or short of the target: "
          + names.joined(separator: ", ") + ". Where does it fall short, and when will it be done?"
      )
    case .relapsed(let fault, let remedy):
      return fault.isSure
        ? (
          "\(remedy.year)年报告称\(remedy.words.quoted)，\(reports.new.zh)又列\(fault.words.quoted)：当年如何核实，为何重现？",
          "The \(remedy.year) report says \(remedy.words.quoted), \(reports.new.en) lists \(fault.words.quoted) again. How was it verified, and why is it back?"
        )
        : (
          "\(remedy.year)年报告称\(remedy.words.quoted)，\(reports.new.zh)列有\(fault.words.quoted)：是否同一问题？如是，当年如何核实，为何重现？",
          "The \(remedy.year) report says \(remedy.words.quoted), \(reports.new.en) lists \(fault.words.quoted). Is it the same? If so, how was it verified, and why is it back?"
        )
    case .dropped(let faults):
      let names = faults.map(\.words.quoted)
      return (
        "\(years.old.zh)所列" + names.joined() + "是否已解决，依据是什么？",
        "Listed in \(years.old.en): " + names.joined(separator: ", ")
          + ". \(names.count == 1 ? "Has it" : "Have they") been put right, and what shows it?"
      )
    case .fewer(let moves):
      let told = moves.map(course)
      return (
        told.map(\.zh).joined(separator: "；") + "：减少的原因是什么，如何补足？",
        told.map(\.en).joined(separator: "; ") + ". Why are there fewer, and how is it made up for?"
      )
    case .cases(let moves):
      let told = moves.map(course)
      return (
        told.map(\.zh).joined(separator: "；") + "：各案因何而起，结果如何？",
        told.map(\.en).joined(separator: "; ") + ". What were they about, and how did they end?"
      )
    case .unplanned(let faults):
      let names = faults.map(\.words.quoted)
      return (
        "\(reports.new.zh)列出" + names.joined() + "，计划中似未见针对性措施：准备如何解决？",
        "Listed in \(reports.new.en), with apparently nothing planned against "
          + "\(names.count == 1 ? "it" : "them"): \(names.joined(separator: ", ")). What is to be done?"
      )
    case .causes(let count, _):
      return (
        "\(count)条原因与以往一字不差：是否重新分析过？",
        "\(count) \(count == 1 ? "cause stands" : "causes stand") word for word as before. Looked into anew?"
      )
    case .missing(let contents):
      let told = contents.map(\.label)
      return (
        "\(reports.new.zh)未写" + told.map { "“\($0.zh)”" }.joined() + "：实际情况如何？请补充",
        "Not told in \(reports.new.en): \(told.map(\.en).joined(separator: "; ")). Please add it"
      )
    case .figure(let indicator, _):
      return (
        "\(indicator.label)：\(years.old.zh)定有目标，\(reports.new.zh)未列此数，实际多少？",
        "\(indicator.name().capitalisedFirst): a target was set in \(years.old.en), \(reports.new.en) gives no such figure. What did it come to?"
      )
    }
  }
}

extension Claim.Figure {
  /// The figure as it is written, in English as a number; none is told as such.
  var told: ClaimPhrases.Words {
    amount.value == 0 ? ("无", "none") : ((amount.direction?.way.zh ?? "") + written, english(amount, of: nil))
  }

  private func english(_ amount: Amount, of name: String?) -> String {
    let bare = isExceeded ? Amount(amount.value, amount.unit, direction: amount.direction) : amount
    return (isExceeded ? "over " : "") + bare.label(of: name).en
  }

  /// What English counts by number alone.
  private static let bare: Set<String> = ["case", "document", "event", "item", "person", "place", "thing"]

  /// The figure in English without a measure word that what is counted has in itself.
  func counted(as indicator: Indicator) -> String {
    let isBare = indicator.countedIn.map(Self.bare.contains) ?? false
    return english(
      isBare ? Amount(amount.value, "", qualifier: amount.qualifier, direction: amount.direction) : amount,
      of: indicator.label)
  }

  /// The figure as an aim.
  var aimed: ClaimPhrases.Words {
    (amount.qualifier == .approx ? written : amount.label.zh, amount.label.en)
  }
}
