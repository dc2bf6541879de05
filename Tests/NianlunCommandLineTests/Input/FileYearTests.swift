import ReportModel
import Testing

@testable import NianlunCommandLine

@Suite struct FileYearTests {
  @Test(arguments: [
    ("2023.txt", 2023), ("a/b/青溪镇2022年报告.txt", 2022), ("20231231.txt", nil), ("报告.txt", nil),
    ("1234.txt", nil),
    ("2023/报告.txt", nil),
  ])
  func readsTheYearOfAName(_ path: String, _ expected: Int?) {
    #expect(FileYear.year(inNameOf: path) == expected)
  }

  @Test(arguments: [
    ("2023", 2023...2023), ("2023年", 2023...2023), ("2021-2023", 2021...2023), ("2021—2023", 2021...2023),
    ("2023-2021", nil), ("20233", nil), ("青溪镇", nil), ("", nil), ("2021-2022-2023", nil), ("9999", nil),
  ])
  func readsYearsOfTheCommandLine(_ word: String, _ expected: ClosedRange<Int>?) {
    #expect(FileYear.years(word) == expected)
  }
}
