import ReportModel
import Testing

@Suite struct TownshipTests {
  private func township(_ county: String?, city: String? = nil) -> Township {
    Township(name: "青溪镇", county: county, city: city)
  }

  @Test(
    arguments: [
      (nil, "平湖县"), ("平湖县", "平湖县"), ("平湖县", "平湖市"), ("平湖县", "平湖区"), ("月山瑶族自治县", "月山瑶族自治县"),
      ("现在的平湖县", "平湖县"),
    ] as [(String?, String?)])
  func countiesThatAreOne(_ one: String?, _ other: String?) {
    #expect(township(one).canBe(township(other)))
    #expect(township(other).canBe(township(one)))
  }

  @Test(arguments: [("平湖县", "云岭县"), ("东城区", "城区"), ("平湖县", "平江县")])
  func countiesThatAreTwo(_ one: String, _ other: String) {
    #expect(!township(one).canBe(township(other)))
    #expect(!township(other).canBe(township(one)))
  }

  @Test func aCityAboveStandsForACountyUnnamed() {
    #expect(township("江州市").canBe(township("云岭区", city: "江州市")))
    #expect(!township("江州市").canBe(township("云岭区", city: "河州市")))
  }

  @Test func anotherNameIsAnotherTownship() {
    #expect(!Township(name: "青溪镇", county: "平湖县").canBe(Township(name: "白石镇", county: "平湖县")))
  }

  /// 谷傩乡 is short for 谷傩布依族苗族乡.
  @Test func aNameWithoutItsPeoplesIsTheSameTownship() {
    let (full, short) = (
      Township(name: "谷傩布依族苗族乡", county: "黔濛县"), Township(name: "谷傩乡", county: "黔濛县")
    )
    #expect(full.canBe(short) && short.canBe(full))
    #expect(Township.together([short, full]).name == "谷傩布依族苗族乡")
    #expect(!short.canBe(Township(name: "谷傩布依族苗族乡", county: "云岭县")))
    #expect(!short.canBe(Township(name: "谷傩布依族苗族镇", county: "黔濛县")))
    let mentions = [short, full].map { TownshipMention(name: $0.name, township: $0, isFictional: true) }
    let groups = TownshipGroups(mentions)
    #expect(groups.groups == [[0, 1]])
    #expect(groups.mentions.map(\.name) == ["谷傩布依族苗族乡", "谷傩布依族苗族乡"])
  }

  /// Where two townships have the name in full, the short one tells neither.
  @Test func aShortNameOfTwoTownshipsStandsByItself() {
    let names = ["谷傩乡", "谷傩布依族乡", "谷傩苗族乡"]
    let mentions = names.map {
      TownshipMention(name: $0, township: Township(name: $0), isFictional: true)
    }
    #expect(TownshipGroups(mentions).groups == [[0], [1], [2]])
  }
}
