import Testing

@testable import Lexicon

@Suite struct GazetteerTests {
  private let gazetteer = Gazetteer.standard

  private func longest(_ ranks: Gazetteer.Ranks, at the: String) -> String? {
    let units = Array(the.utf16)
    return gazetteer.longest(ranks, endingAt: units.count, notBefore: 0, in: units).map {
      String(decoding: units[$0.start...], as: UTF16.self)
    }
  }

  @Test(arguments: ["东乡族自治县", "社旗县", "城区", "察布查尔锡伯自治县", "崇明县", "东莞市"])
  func countiesAreFoundWhereTheyEnd(_ name: String) {
    #expect(longest(.county, at: name) == name)
    #expect(longest(.county, at: "现将" + name) == name)
  }

  @Test func theLongestIsTaken() {
    #expect(longest(.county, at: "杜尔伯特蒙古族自治县") == "杜尔伯特蒙古族自治县")
    #expect(longest(.county, at: "赣县区") == "赣县区")
  }

  @Test func ranksAreTold() {
    #expect(longest(.prefecture, at: "河南省南阳市") == "南阳市")
    #expect(longest(.province, at: "河南省") == "河南省")
    #expect(longest(.province, at: "重庆市") == "重庆市")
    #expect(longest(.county, at: "河南省") == nil)
  }

  @Test(arguments: ["云岭县", "青溪镇", "全县", ""])
  func othersAreNotFound(_ name: String) { #expect(longest(.county, at: name) == nil) }

  /// Every name of the table is found again, and none is longer than is looked for.
  @Test func theTableIsWhole() throws {
    let lines = TableReader.lines(CountyTable.text)
    var names = 0
    for line in lines {
      let (head, tail) = try #require(TableReader.cut(line, at: ":"), "\(line)")
      #expect(head.split(separator: "|").count <= 2, "\(line)")
      for county in TableReader.words(tail) {
        #expect(longest(.county, at: county) == county)
        #expect(county.utf16.count <= Gazetteer.longestName)
        names += 1
      }
      for upper in head.split(separator: "|") {
        #expect(longest([.province, .prefecture], at: String(upper)) == String(upper))
      }
    }
    #expect(names > 3000 && gazetteer.count < names + 500)
  }
}
