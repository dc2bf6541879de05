import Testing

@testable import Lexicon

@Suite struct AdditionTests {
  /// One lexicon for all tests: to build one takes seconds without optimisation.
  private static let extended = Result {
    try Lexicon.extended(
      by: """
        # 本县的说法
        O tea*0.5 welfare : 茶园 茶叶产业
        O legal-adviser : 公职律师服务团

        unit area : 垧
        numberName : 三个一批
        part plan : 来年怎么办
        crosswalk publicity : 法律讲堂建设
        """)
  }
  private let lexicon: Lexicon

  init() throws { lexicon = try Self.extended.get() }

  private func value(_ form: String, _ wordClass: WordClass) -> Int? {
    lexicon.number(of: Array(form.utf16)).flatMap { lexicon.value(of: $0, as: wordClass) }
  }

  @Test func conceptsAndClassesOfAUserJoinTheLexicon() throws {
    let tea = try #require(value("茶园", .concept))
    #expect(lexicon.concepts[tea].code == "tea")
    #expect(lexicon.unitClass(of: "垧") == "area")
    let name = try #require(lexicon.number(of: Array("三个一批".utf16)))
    #expect(lexicon.form(name, isOf: .numberName))
    #expect(lexicon.unitClass(of: "件") == "case")
  }

  @Test func aConceptThatIsThereTakesFurtherWords() {
    #expect(lexicon.concepts.count == Lexicon.standard.concepts.count + 1)
    let added = value("公职律师服务团", .concept)
    #expect(added != nil && added == value("法律顾问", .concept))
  }

  @Test func headingPhrasesTakeTheirPartOrTheme() {
    #expect(value("来年怎么办", .part) == Lexicon.partCodes.firstIndex(of: "plan"))
    #expect(value("法律讲堂建设", .crosswalk) == Lexicon.themeCodes.firstIndex(of: "publicity"))
  }

  @Test(arguments: ["\r\n", "\n", "\r"]) func lineEndsOfAnySystemWillDo(_ end: String) {
    let list = AdditionList(["\u{FEFF}# 说明", "unit area：垧", "numberName : 三个一批"].joined(separator: end))
    #expect(list.entries.map(\.forms) == [["垧"], ["三个一批"]] && list.faults.isEmpty)
    #expect(list.text == "unit area : 垧\nnumberName : 三个一批\n")
  }

  @Test func asManyWordsAsAreTakenFitTheTrie() throws {
    // Words that share no beginning take the most room.
    var random = UInt64(7)
    func next() -> UInt16 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt16(0x4E00 + (random >> 33) % 20_000)
    }
    let words = (0..<AdditionList.mostCharacters / 4).map { _ in
      String(decoding: (0..<4).map { _ in next() }, as: UTF16.self)
    }
    let lexicon = try Lexicon.extended(by: "numberName : " + words.joined(separator: " "))
    #expect(words.allSatisfy { lexicon.number(of: Array($0.utf16)) != nil })
    #expect(lexicon.number(of: Array("法律顾问".utf16)) != nil)
  }

  private static let faults: [(String, Int, LexiconFault.Reason)] = [
    ("茶园", 1, .colonMissing),
    ("\n# x\nunit area :", 3, .formsMissing),
    ("teas : 茶园", 1, .headUnknown("teas")),
    ("concept : 茶园", 1, .headUnknown("concept")),
    ("numberName a b : 甲", 1, .headUnknown("numberName a b")),
    (": 甲", 1, .headUnknown("")),
    ("O Tea : 茶园", 1, .codeInvalid("Tea")),
    ("O tea welfar : 茶园", 1, .themeUnknown("welfar")),
    ("O tea*x welfare : 茶园", 1, .weightInvalid("x")),
    ("O tea welfare=0 : 茶园", 1, .weightInvalid("0")),
    ("O legal-adviser publicity : 律师团", 1, .conceptDiffers("legal-adviser")),
    ("O tea welfare : 茶园\nO tea safety : 茶厂", 2, .conceptDiffers("tea")),
    ("numberName big : 甲", 1, .kindUnexpected("numberName")),
    ("unit place : 亩", 1, .unitTaken("亩", "area")),
    ("numberName : 𠮷", 1, .formUnreadable("𠮷")),
    ("numberName : \(long)", 1, .formTooLong(long)),
  ]
  private static let long = String(repeating: "一", count: AdditionList.longestForm + 1)

  @Test(arguments: faults)
  func aFaultNamesItsLine(_ additions: String, _ line: Int, _ reason: LexiconFault.Reason) {
    #expect(throws: LexiconFault(line: line, reason: reason)) { try Lexicon.extended(by: additions) }
  }

  @Test func moreWordsThanThereIsRoomForAreRefused() {
    let line = "numberName : " + String(repeating: "字", count: 20) + "\n"
    let additions = String(repeating: line, count: AdditionList.mostCharacters / 20 + 1)
    #expect(AdditionList(additions).faults.map(\.reason) == [.tooMuch])
  }

  @Test(arguments: ["unit acre", "part zzz", "crosswalk zzz"]) func aKindThatIsNotThereIsNamed(_ head: String)
  {
    let words = head.split(separator: " ").map(String.init)
    let faults = AdditionList("numberName : 甲\n\(head) : 垧").faults
    #expect(faults.count == 1 && faults.first?.line == 2)
    guard case .kindUnknown(words[1], of: words[0], let kinds)? = faults.first?.reason else {
      Issue.record("\(faults)")
      return
    }
    #expect(!kinds.isEmpty)
  }

  @Test func everyFaultyLineIsTold() {
    let faults = AdditionList("茶园\nunit area : 垧\nunit : 亩\n\nteas : 茶").faults
    #expect(faults.map(\.line) == [1, 3, 5])
  }
}
