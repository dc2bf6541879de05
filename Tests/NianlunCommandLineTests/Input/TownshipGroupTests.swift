import ReportModel
import Testing

@testable import NianlunCommandLine

@Suite struct TownshipGroupTests {
  private func loaded(
    _ township: String?, _ year: Int?, county: String? = nil, fictional: Bool = false,
    lookedUp: String? = nil,
    folder: String = "x", text: String? = nil
  ) -> CatalogueEntry {
    let path = "/\(folder)/\(year ?? 0).txt"
    let identity = Report.fake(
      township: township, year: year, county: county, fictional: fictional,
      text: text ?? "\(township ?? "") \(year ?? 0) \(county ?? "") \(fictional)"
    ).identity
    let file = InputFile(
      path: path, shown: path, isFictional: fictional, township: lookedUp, year: year)
    return CatalogueEntry(file: file, identity: identity, checksum: identity.source.sha256)
  }

  private func years(_ reports: [CatalogueEntry]) -> [[Int]] {
    TownshipGroup.groups(of: reports).map { $0.entries.compactMap(\.identity.year) }
  }

  @Test func groupsByNameOldestFirst() {
    #expect(years([loaded("甲镇", 2023), loaded("乙镇", 2020), loaded("甲镇", 2021)]) == [[2021, 2023], [2020]])
  }

  @Test func aCountyNamedOnceIsNoContradiction() {
    #expect(years([loaded("甲镇", 2021, county: "东县"), loaded("甲镇", 2022)]) == [[2021, 2022]])
    #expect(
      years([loaded("甲镇", 2021, county: "东县"), loaded("甲镇", 2022, county: "西县")]) == [[2021], [2022]])
  }

  @Test func equalNamesAreToldApart() {
    let reports = [loaded("甲镇", 2021, county: "东县"), loaded("甲镇", 2022, county: "西县"), loaded("乙镇", 2022)]
    #expect(TownshipGroup.groups(of: reports).map(\.name) == ["东县甲镇", "西县甲镇", "乙镇"])
    let invented = [loaded("甲镇", 2021), loaded("甲镇", 2022, fictional: true)]
    #expect(TownshipGroup.groups(of: invented).map(\.name) == ["甲镇", "甲镇（虚构）"])
  }

  @Test func fictionStaysApart() {
    #expect(years([loaded("甲镇", 2021), loaded("甲镇", 2022, fictional: true)]) == [[2021], [2022]])
  }

  @Test func theNameLookedUpWinsOverTheText() {
    let reports = [loaded("甲镇", 2021, lookedUp: "甲镇"), loaded("甲乡", 2020, lookedUp: "甲镇")]
    #expect(years(reports) == [[2020, 2021]])
  }

  @Test func aReportWithoutANameJoinsTheOnlyTownship() {
    #expect(years([loaded("甲镇", 2021), loaded(nil, 2020)]) == [[2020, 2021]])
    #expect(
      years([
        loaded(nil, 2020, folder: "甲镇"), loaded(nil, 2021, folder: "甲镇"), loaded(nil, 2021, folder: "乙镇"),
      ])
        == [[2020, 2021], [2021]])
  }

  @Test func countsAReportOnce() {
    var messages: [Message] = []
    let reports = [
      loaded("甲镇", 2021), loaded("甲镇", 2021), loaded("甲镇", 2021, text: "另一份"), loaded("甲镇", 2022),
      loaded("乙镇", 2021),
    ]
    #expect(Duplicates.removed(from: reports, byYear: true) { messages.append($0) }.count == 3)
    #expect(messages.count == 2)
    #expect(Duplicates.removed(from: reports, byYear: false) { _ in }.count == 4)
  }

  @Test func aTownshipIsCalledByAllThatItsReportsSay() {
    let reports = [loaded("甲镇", 2021), loaded("甲镇", 2022, county: "东县"), loaded("甲镇", 2023)]
    let groups = TownshipGroup.groups(of: reports)
    #expect(groups.map(\.fullName) == ["东县甲镇"] && groups[0].township.county == "东县")
  }

  @Test func whoBelongsTogetherDoesNotDependOnTheOrder() {
    let reports = [
      loaded("甲镇", 2020), loaded("甲镇", 2021, county: "东县"), loaded("甲镇", 2022, county: "东县"),
      loaded("乙镇", 2021), loaded("甲镇", 2023),
    ]
    for shift in reports.indices {
      let turned = Array(reports[shift...] + reports[..<shift])
      #expect(Set(years(turned)) == [[2020, 2021, 2022, 2023], [2021]])
    }
  }

  @Test func betweenTwoCountiesTheFolderTells() {
    let reports = [
      loaded("甲镇", 2021, county: "东县", folder: "a"), loaded("甲镇", 2021, county: "西县", folder: "b"),
      loaded("甲镇", 2022, folder: "b"), loaded("甲镇", 2023, folder: "c"),
    ]
    #expect(years(reports) == [[2021], [2021, 2022], [2023]])
  }
}
