import Testing

@testable import Lexicon

@Suite struct AdditionTests {
  @Test func conceptsAndClassesOfAUserJoinTheLexicon() throws {
    let lexicon = try Lexicon.extended(
      by: """
        # 本县的说法
        O tea*0.5 welfare : 茶园 茶叶产业

        unit area : 垧
        numberName : 三个一批
        """)
    let tea = try #require(
      lexicon.number(of: Array("茶园".utf16)).flatMap { lexicon.value(of: $0, as: .concept) })
    #expect(lexicon.concepts[tea].code == "tea")
    #expect(lexicon.unitClass(of: "垧") == "area")
    let name = try #require(lexicon.number(of: Array("三个一批".utf16)))
    #expect(lexicon.form(name, isOf: .numberName))
    #expect(lexicon.unitClass(of: "件") == "case")
  }

  @Test(
    arguments: [
      ("茶园", 1, .colonMissing), ("\n# x\nunit area :", 3, .formsMissing),
      ("teas : 茶园", 1, .headUnknown("teas")),
      ("numberName : 甲\nunit acre : 垧", 2, .unitClassUnknown("acre")),
    ] as [(String, Int, LexiconFault.Reason)])
  func aFaultNamesItsLine(_ additions: String, _ line: Int, _ reason: LexiconFault.Reason) {
    #expect(throws: LexiconFault(line: line, reason: reason)) { try Lexicon.extended(by: additions) }
  }
}
