import Foundation
import ReportModel
import Testing

@Suite struct IndicatorTests {
  static let codes = [
    "/", "dispute/resolve", "dispute+mediation/resolve@village", "/hold+inspect", "certificate/acquire!new",
    "resolution-rate+dispute/@town!rate", "petition/accept!rate!change",
  ]

  @Test(arguments: codes)
  func aCodeIsItsPartsAndBack(_ code: String) throws {
    let indicator = Indicator(code: code, countedIn: "case", label: "化解矛盾纠纷")
    #expect(indicator.code == code)
    #expect(try JSON.value(Indicator.self, from: JSON.data(indicator)) == indicator)
  }

  @Test func thePartsAreThoseOfTheCode() {
    let indicator = Indicator(code: "resolution-rate+dispute/resolve@town!rate", label: "化解率")
    #expect(indicator.objects == ["resolution-rate", "dispute"] && indicator.actions == ["resolve"])
    #expect(indicator.level == "town" && indicator.flags == [.rate])
  }

  @Test func aSnapshotFromBeforeMeasuresWereKeptIsRead() throws {
    let indicator = try JSON.value(
      Indicator.self, from: Data(#"{"code": "dispute/resolve", "label": "化解"}"#.utf8))
    #expect(indicator.countedIn == nil && indicator.objects == ["dispute"])
  }

  @Test(arguments: ["dispute/resolve!someday", "dispute"])
  func aCodeThatIsNoneIsRefused(_ code: String) {
    let data = Data(#"{"code": "\#(code)", "label": "化解"}"#.utf8)
    #expect(throws: DecodingError.self) { try JSON.value(Indicator.self, from: data) }
  }
}
