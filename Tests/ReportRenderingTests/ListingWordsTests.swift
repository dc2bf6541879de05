import ReportModel
import Testing

@testable import ReportRendering

/// In which years a weakness is listed is said so that a gap is never hidden.
@Suite struct ListingWordsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let seen: [Int]
    let listed: [Int]
    let zh: String?
    let en: String?

    init(_ seen: [Int], _ listed: [Int], _ zh: String?, _ en: String?) {
      (self.seen, self.listed, self.zh, self.en) = (seen, listed, zh, en)
    }
    var testDescription: String { "\(listed) of \(seen)" }
  }

  static let rows = [
    Row([2021, 2022], [2021, 2022], nil, nil),
    Row([2021, 2022], [2022], nil, nil),
    Row(
      [2020, 2021, 2022, 2023], [2021, 2022, 2023], "2021—2023年连续三年列为问题", "listed 3 years running, 2021–2023"),
    // 2021 has no report: nobody knows whether it would list it.
    Row(
      [2019, 2020, 2022, 2023], [2019, 2020, 2022, 2023], "2019、2020、2022、2023年所见四份报告均列为问题",
      "listed in all 4 reports at hand, 2019, 2020, 2022 and 2023"),
    Row(
      [2021, 2022, 2023, 2024], [2021, 2022, 2024], "2021、2022年列为问题，2023年未列，2024年再次列出",
      "listed in 2021 and 2022, not in 2023, again in 2024"),
    Row(
      [2020, 2021, 2022, 2023], [2020, 2023], "2020年列为问题，2021、2022年未列，2023年再次列出",
      "listed in 2020, not in 2021 and 2022, again in 2023"),
    Row(
      [2020, 2021, 2022, 2023], [2020, 2022, 2023], "2020、2022、2023年列为问题", "listed in 2020, 2022 and 2023"),
  ]

  @Test(arguments: rows)
  func theYearsAreTold(_ row: Row) {
    let words = ListingWords.words(Listing(listed: row.listed, seen: row.seen))
    #expect(words?.zh == row.zh)
    #expect(words?.en == row.en)
  }
}
