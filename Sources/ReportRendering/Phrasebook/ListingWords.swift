import ReportModel

/// In which years a weakness is listed, in words.
///
/// “Running” is said only where every year of the span has a report at hand that lists it; where a year has no report, the
/// reports at hand are counted; where a report at hand does not list it, that year is named.
enum ListingWords {
  /// From so many reports on it is said how many there are.
  private static let many = 3
  private static let numerals: [Character] = Array("零一两三四五六七八九十")

  /// The words; nil where only the two reports compared list it, or fewer.
  ///
  /// - Complexity: O(n·m) in the years, which are few.
  static func words(_ listing: Listing) -> ClaimPhrases.Words? {
    let listed = listing.listed
    guard let first = listed.first, let last = listed.last else { return nil }
    let span = listing.seen.filter { (first...last).contains($0) }
    let silent = span.filter { !listed.contains($0) }
    if let gap = silent.last {
      let (before, after) = (listed.filter { $0 < gap }, listed.filter { $0 > gap })
      guard after == [last] else {
        let all = years(listed)
        return ("\(all.zh)列为问题", "listed in \(all.en)")
      }
      // The reports that lack it right before the last one.
      let gone = years(silent.filter { $0 > (before.last ?? first) })
      let earlier = years(before)
      return (
        "\(earlier.zh)列为问题，\(gone.zh)未列，\(last)年再次列出",
        "listed in \(earlier.en), not in \(gone.en), again in \(last)"
      )
    }
    guard listed.count >= many else { return nil }
    let count = listed.count < numerals.count ? String(numerals[listed.count]) : "\(listed.count)"
    if last - first + 1 == listed.count {
      return ("\(first)—\(last)年连续\(count)年列为问题", "listed \(listed.count) years running, \(first)–\(last)")
    }
    let all = years(listed)
    return (
      "\(all.zh)所见\(count)份报告均列为问题",
      "listed in all \(listed.count) reports at hand, \(all.en)"
    )
  }

  /// Which reports are at hand, and which years between them lack one; a weakness listed across such a year is not called
  /// running.
  static func seen(_ seen: [Int]) -> Label {
    guard let first = seen.first, let last = seen.last, seen.count > 1 else {
      return Label("所见报告：所比两份。", "Reports at hand: the two compared.")
    }
    let missing = (first...last).filter { !seen.contains($0) }
    let all = years(seen)
    if missing.isEmpty { return Label(zh: "所见报告：\(all.zh)。", en: "Reports at hand: \(all.en).") }
    let gaps = years(missing)
    return Label(
      zh: "所见报告：\(all.zh)；缺\(gaps.zh)报告，故不称连续。",
      en: "Reports at hand: \(all.en); none for \(gaps.en), so nothing is called running across it.")
  }

  /// Years one by one.
  static func years(_ years: some Collection<Int>) -> ClaimPhrases.Words {
    let all = years.map(String.init)
    let head = all.dropLast().joined(separator: ", ")
    return (
      all.joined(separator: "、") + "年", all.count > 1 ? "\(head) and \(all[all.count - 1])" : all.first ?? ""
    )
  }
}
