import ChineseText
import ReportModel

/// What was done with the text: causes, sections, measures, what was copied.
extension ClaimPhrases {
  func causes(_ causes: [Claim.CauseAgain]) -> Words {
    let names = causes.map(\.words.quoted)
    let years = ListingWords.years(causes.first?.years ?? [])
    let isSame = causes.first?.isSame == true
    return (
      "\(names.joined())：\(years.zh)均列为原因，\(isSame ? "文字相同" : "说法相近")",
      "\(names.joined(separator: ", ")): given as \(causes.count == 1 ? "a cause" : "causes") in \(years.en) in \(isSame ? "the same" : "similar") words"
    )
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
          "\(reports.old.zh)所设\(names.zh)，\(reports.new.zh)不再单设",
          "sections of \(reports.old.en) without a counterpart: \(names.en)"
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

  func copied(_ percent: Int) -> Words {
    let isMarked = percent >= Self.markedCopying
    return (
      "\(reports.new.zh)约\(percent)%的文字与\(reports.old.zh)逐句相同（数字除外）" + (isMarked ? "" : "，照搬不明显"),
      "About \(percent)% of \(reports.new.en) stands word for word in \(reports.old.en), figures aside"
        + (isMarked ? "" : "; no marked copying")
    )
  }

  typealias Count = (number: Int, zh: String, en: String)

  func counts(_ name: Words, _ counts: Count...) -> Words {
    let told = counts.filter { $0.number > 0 }
    return (
      name.zh + "：" + told.map(\.zh).joined(separator: "，"),
      name.en + ": " + told.map(\.en).joined(separator: ", ")
    )
  }
}
