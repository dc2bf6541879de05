import SnapshotStore
import Testing

@Suite struct TownshipFolderTests {
  @Test(arguments: [
    ("青溪镇（虚构）", "青溪镇", true), ("青溪镇(虚构)", "青溪镇", true), ("酉阳自治县宜居镇", "酉阳自治县宜居镇", false),
    ("（虚构）", "（虚构）", false), ("虚构镇", "虚构镇", false),
  ])
  func takesNamesApart(_ name: String, _ title: String, _ isFictional: Bool) {
    let folder = TownshipFolder(name)
    #expect(folder.title == title && folder.isFictional == isFictional)
  }

  @Test(arguments: [
    ("酉阳自治县宜居镇", "宜居镇", "酉阳自治县"), ("宜居镇", "宜居镇", ""), ("青溪镇", "溪镇", nil), ("宜居镇", "青溪镇", nil),
  ])
  func findsTheCounty(_ title: String, _ township: String, _ expected: String?) {
    #expect(TownshipFolder(title).county(before: township) == expected)
  }

  @Test func writesTheMarkInOneForm() {
    #expect(TownshipFolder("青溪镇(虚构)").name == "青溪镇（虚构）")
  }
}
