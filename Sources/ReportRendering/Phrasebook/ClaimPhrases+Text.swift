import ChineseText
import ReportModel

/// What was done with the text: causes, sections, measures, what was copied.
extension ClaimPhrases {
  /// A mandatory content that the newer report lacks; that the older one has it, or lacks it too, is what an inspector asks next.
  func missing(_ content: MandatoryContent, _ before: Bool) -> Words {
    let label = Finding.Fact.missing(content: content).label
    return (
      "\(reports.new.zh)\(label.zh)（\(reports.old.zh)\(before ? "有此内容" : "也未见")）",
      "\(reports.new.en.capitalisedFirst): \(label.en) (\(before ? "given" : "missing too") in \(reports.old.en))"
    )
  }

  func causes(_ causes: [Claim.CauseAgain]) -> Words {
    let names = causes.map(\.words.quoted)
    let years = ListingWords.years(causes.first?.years ?? [])
    let wording: Words =
      switch causes.first?.wording {
      case .whole: ("一字不差", "word for word")
      case .clause: ("同文", "in the same words")
      case .near, nil: ("说法相近", "in similar words")
      }
    var words: Words = (
      "\(names.joined())：\(years.zh)均列为原因，\(wording.zh)",
      "\(names.joined(separator: ", ")): given as \(causes.count == 1 ? "a cause" : "causes") in \(years.en) \(wording.en)"
    )
    if let silent = causes.first?.silent, !silent.isEmpty {
      let years = ListingWords.years(silent)
      words.zh += "；\(years.zh)报告未写原因"
      words.en += "; no causes given in \(years.en)"
    }
    return words
  }

  /// So many headings are named.
  private static let mostHeadings = 3

  func sections(_ new: [String], _ gone: [String]) -> Words {
    func named(_ headings: [String]) -> Words {
      let names = headings.prefix(Self.mostHeadings).map(\.quoted)
      let more = headings.count - names.count
      return (
        names.joined(separator: "、") + (more > 0 ? "等\(headings.count)个部分" : ""),
        names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
      )
    }
    var parts: [Words] = []
    if !gone.isEmpty {
      let names = named(gone)
      parts.append(
        (
          "\(reports.old.zh)所设\(names.zh)，\(reports.new.zh)没有对应部分",
          "in \(reports.old.en) without a counterpart: \(names.en)"
        ))
    }
    if !new.isEmpty {
      let names = named(new)
      parts.append(("\(reports.new.zh)新设\(names.zh)", "new in \(reports.new.en): \(names.en)"))
    }
    return (
      "章节：" + parts.map(\.zh).joined(separator: "；"), "Sections: " + parts.map(\.en).joined(separator: "; ")
    )
  }

  /// Below so many percent the copied share is of shared laws and slogans.
  private static let markedCopying = 10

  func copied(_ percent: Int, _ mostly: Claim.CopiedPart?) -> Words {
    let part: Words =
      switch mostly {
      case .weaknesses(let percent):
        ("，问题和原因部分约\(percent)%", "; about \(percent)% of the part on shortcomings and causes")
      case .deeds: ("，集中在工作情况部分", ", most of it in the account of work done")
      case .plans: ("，集中在工作安排部分", ", most of it in the plans")
      case nil: percent < Self.markedCopying ? ("，照搬不明显", "; no marked copying") : ("", "")
      }
    return (
      "\(reports.new.zh)约\(percent)%的文字与\(reports.old.zh)逐字相同（标题、开头和数字不计）" + part.zh,
      "About \(percent)% of \(reports.new.en) is word for word that of \(reports.old.en), headings, opening and figures aside"
        + part.en
    )
  }

  func measures(_ measures: Sides<Claim.Measures>) -> Words {
    func told(_ side: Claim.Measures, _ zh: String, _ en: String) -> Words? {
      guard side.count > 0 else { return nil }
      let names = side.words.map(\.quoted)
      // How many there are the list tells, which counts by clauses too.
      return (
        "\(zh)的如" + names.joined(separator: "、"),
        "\(en), such as " + names.joined(separator: ", ")
      )
    }
    let parts = [
      told(measures.new, "新增", "new"), told(measures.old, "不再提及", "no longer mentioned"),
    ].compactMap(\.self)
    return (
      "举措：" + parts.map(\.zh).joined(separator: "；"),
      "Measures: " + parts.map(\.en).joined(separator: "; ")
    )
  }
}
