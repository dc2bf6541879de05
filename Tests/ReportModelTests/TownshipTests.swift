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
}
