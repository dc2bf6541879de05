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

  @Test(arguments: [
    ["白云县/青溪镇", "黑水县/青溪镇"], ["白云县青溪镇", "黑水县青溪镇"], ["白云县/报告", "黑水县/报告"], ["江宁区2022", "溧水区2022"],
    ["南京市江宁区", "南京市溧水区"],
  ])
  func countiesThatOnlyThePlacesNameHoldTownshipsApart(_ folders: [String]) {
    let reports = folders.flatMap { folder in
      [2021, 2022].map { loaded("青溪镇", $0, folder: folder, text: "\(folder)\($0)") }
    }
    let groups = TownshipGroup.groups(of: reports)
    #expect(groups.map(\.entries.count) == [2, 2])
    #expect(Set(groups.map(\.name)).count == 2 && groups.allSatisfy { $0.name == $0.fullName })
    #expect(groups.allSatisfy { $0.name.hasSuffix("青溪镇") && $0.name.count > 5 }, "\(groups.map(\.name))")
    #expect(Duplicates.removed(from: reports, byYear: true) { _ in }.count == 4)
  }

  @Test(arguments: [
    ["2021", "2022"], ["a", "b"], ["白云县", "白云区"], ["白云县/2021", "白云县/2022"], ["各区县/2021", "全县/2022"],
    ["白云县", "报告"],
  ])
  func otherPlacesHoldNoneApart(_ folders: [String]) {
    let reports = folders.enumerated().map { loaded("青溪镇", 2021 + $0.offset, folder: $0.element) }
    #expect(years(reports) == [[2021, 2022]])
  }

  @Test func textsRefuteThePlace() {
    let reports = [
      loaded("青溪镇", 2021, county: "黑水县", folder: "白云县"), loaded("青溪镇", 2022, folder: "白云县"),
    ]
    #expect(years(reports) == [[2021, 2022]])
    #expect(TownshipGroup.groups(of: reports).map(\.fullName) == ["黑水县青溪镇"])
  }

  @Test(arguments: [
    ("白云县青溪镇2022.txt", "白云县"), ("2022年白云县青溪镇报告.docx", "白云县"), ("a/新易县青溪镇.txt", "新易县"),
    ("a/江宁区/2022/青溪镇.txt", "江宁区"), ("a/江苏省南京市江宁区各乡镇/b.txt", "江宁区"), ("a/青溪镇（虚构）/2022.txt", nil),
    ("a/区县/2022.txt", nil), ("a/开发区/青溪镇.txt", nil), ("a/南京市/青溪镇.txt", nil), ("-", nil),
  ])
  func readsTheCountyOffThePlace(_ path: String, _ county: String?) {
    #expect(PlaceName.county(of: "青溪镇", at: path) == county)
  }

  @Test func betweenTwoCountiesTheFolderTells() {
    let reports = [
      loaded("甲镇", 2021, county: "东县", folder: "a"), loaded("甲镇", 2021, county: "西县", folder: "b"),
      loaded("甲镇", 2022, folder: "b"), loaded("甲镇", 2023, folder: "c"),
    ]
    #expect(years(reports) == [[2021], [2021, 2022], [2023]])
  }
}
