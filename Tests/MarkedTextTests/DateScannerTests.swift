import MarkedText
import Testing

@Suite struct DateScannerTests {
  @Test(arguments: [
    ("2024-01-20", "2024-01-20"), ("2024/1/20", "2024-01-20"), ("2024.1.20", "2024-01-20"),
    ("2024年1月20日", "2024-01-20"), ("2024年元月20日", "2024-01-20"), ("2024年1月20号", "2024-01-20"),
    ("二〇二四年一月二十日", "2024-01-20"), ("二○二四年一月二十日", "2024-01-20"), ("二零二四年一月二十日", "2024-01-20"),
    ("二O二四年一月二十日", "2024-01-20"), ("二0二四年一月二十日", "2024-01-20"), ("二ｏ二四年一月二十日", "2024-01-20"),
    ("二〇二四年一月廿日", "2024-01-20"), ("二〇二四年一月廿三日", "2024-01-23"), ("二〇二四年元月十五日", "2024-01-15"),
    ("截至2023年12月31日", "2023-12-31"),
  ])
  func readsADate(_ text: String, _ date: String) {
    let marked = MarkedText(text)
    #expect(marked.dates.map(\.iso) == [date])
    #expect(marked.numerals.isEmpty)
  }

  @Test(arguments: ["建设路20号", "2024年13月1日", "2024-01", "1.2.3", "第20号建议", "12月4日"])
  func readsNoDate(_ text: String) { #expect(MarkedText(text).dates.isEmpty) }

  @Test(arguments: [
    ("2024年", 2024, 2024), ("2024年度", 2024, 2024), ("2025度", 2025, 2025), ("二〇二四年", 2024, 2024),
    ("2023—2027年", 2023, 2027), ("2021-2025年", 2021, 2025), ("二O二三年", 2023, 2023), ("2024年3月", 2024, 2024),
  ])
  func readsAYear(_ text: String, _ first: Int, _ last: Int) throws {
    let marked = MarkedText(text)
    let year = try #require(marked.years.first)
    #expect(year.year == first && year.last == last && marked.years.count == 1)
  }

  @Test func aHeadingsNumberLeavesItsYear() throws {
    let marked = MarkedText("1.2024年工作情况")
    #expect(marked.years.map(\.year) == [2024])
  }

  @Test(arguments: ["12345热线", "2024件", "3024年", "42024年"])
  func readsNoYear(_ text: String) { #expect(MarkedText(text).years.isEmpty) }
}
