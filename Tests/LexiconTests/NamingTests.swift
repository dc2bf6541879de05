import Testing

@testable import Lexicon

/// Lines of additions that say what something is called, or what words are about.
@Suite struct NamingTests {
  private func list(_ lines: String...) -> AdditionList { AdditionList(lines.joined(separator: "\n")) }

  @Test(arguments: ["mediators", "人民调解员队伍"])
  func aKindOfWeaknessIsNamedByItsCodeOrByWhatItIsCalled(_ kind: String) throws {
    let list = list("weaknessName \(kind) : 调解 力量 | mediation  force")
    #expect(list.faults == [])
    let name = try #require(GivenNames(list.entries).weaknesses["mediators"])
    #expect(name.chinese == "调解 力量" && name.english == "mediation force")
  }

  @Test func wordsOfLabelsAreNamedWithTheirDeeds() throws {
    let list = list("labelName tea gardens ｜ build inspect：茶园 茶叶基地", "labelName bench meetings : 板凳会")
    #expect(list.faults == [])
    let nouns = GivenNames(list.entries).nouns
    #expect(nouns.map(\.english) == ["tea gardens", "bench meetings"])
    #expect(nouns.map(\.deeds) == [["build", "inspect"], []])
    #expect(nouns.map(\.forms) == [["茶园", "茶叶基地"], ["板凳会"]])
  }

  @Test func namesAddNoWordsToBeLookedFor() {
    let list = list("weaknessName mediators : 调解力量 | mediation force", "labelName tea gardens : 茶园")
    let lexicon = Lexicon(list)
    #expect(lexicon.formCount == Lexicon.standard.formCount && !lexicon.namesThemes)
    #expect(lexicon.names.weaknesses.count == 1 && lexicon.names.nouns.count == 1)
    #expect(Lexicon.standard.names.weaknesses.isEmpty && Lexicon.standard.names.nouns.isEmpty)
  }

  @Test func wordsOfAThemeAreLookedForEverywhere() throws {
    let lexicon = try Lexicon.extended(by: "theme disputes : 乡贤茶室")
    let form = try #require(lexicon.number(of: Array("乡贤茶室".utf16)))
    #expect(lexicon.value(of: form, as: .theme) == Lexicon.themeCodes.firstIndex(of: "disputes"))
    #expect(lexicon.namesThemes && !Lexicon.standard.namesThemes)
  }

  private static let naming: [(line: String, reason: LexiconFault.Naming)] = [
    ("weaknessName : 调解力量 | mediation force", .kindMissing),
    ("weaknessName mediator : 调解力量 | mediation force", .kindUnknown("mediator")),
    ("weaknessName mediators : 调解力量", .englishMissing("weaknessName")),
    ("weaknessName mediators : 调解力量 |", .englishMissing("weaknessName")),
    ("weaknessName mediators : 调解力量 | 调解员", .notEnglish("调解员")),
    ("weaknessName mediators : mediation force | 调解力量", .chineseMissing),
    ("weaknessName mediators : 调解力量 | force | more", .barsTooMany),
    ("weaknessName mediators : 普法宣传 | mediation", .nameTaken("普法宣传", kind: "publicity")),
    ("labelName : 茶园", .englishMissing("labelName")),
    ("labelName | build : 茶园", .englishMissing("labelName")),
    ("labelName 茶园 : tea gardens", .notEnglish("茶园")),
    ("labelName tea gardens | build | buy : 茶园", .barsTooMany),
  ]

  @Test(arguments: naming) func aLineThatGivesNoNameIsAFault(_ line: String, _ reason: LexiconFault.Naming) {
    #expect(AdditionList(line).faults == [LexiconFault(line: 1, reason: .naming(reason))])
  }

  private static let twice: [(second: String, reason: LexiconFault.Reason)] = [
    ("weaknessName 人民调解员队伍 : 调解 | mediation", .naming(.kindTwice("人民调解员队伍", line: 2))),
    ("weaknessName publicity : 调解力量 | publicity", .naming(.nameTaken("调解力量", kind: "mediators"))),
    ("labelName gardens : 茶厂 茶园", .naming(.labelTwice("茶园", line: 3))),
    ("theme publicity : 乡贤茶室", .themeWordTwice("乡贤茶室", theme: "disputes")),
  ]

  @Test(arguments: twice) func whatAnEarlierLineNamesIsNotNamedAgain(
    _ second: String, _ reason: LexiconFault.Reason
  ) {
    let list = list(
      "theme disputes : 乡贤茶室", "weaknessName mediators : 调解力量 | mediation force",
      "labelName tea gardens : 茶园", second)
    #expect(list.faults == [LexiconFault(line: 4, reason: reason)])
  }

  @Test func aThemeOrADeedThatIsNotThereIsNamed() {
    let faults = list("theme disputs : 茶室", "theme : 茶室", "labelName gardens | plant : 茶园").faults
    #expect(faults.map(\.line) == [1, 2, 3])
    #expect(faults[0].reason == .themeUnknown("disputs"))
    #expect(faults[1].reason == .kindMissing("theme", Lexicon.themeCodes))
    guard case .naming(.deedUnknown("plant", let deeds)) = faults[2].reason else {
      Issue.record("\(faults[2])")
      return
    }
    #expect(deeds.contains("build") && deeds.contains("event"))
  }

  @Test func aNameOfAUsersTakesThePlaceOfTheProgramsOwn() {
    let list = list("weaknessName mediators : 调解力量 | mediation force", "labelName quarrels : 纠纷")
    let lines = LexiconEntry.inForce(with: list.entries)
    #expect(Array(lines.prefix(2)) == list.entries)
    let kinds = lines.filter { if case .weakness("mediators", _) = $0.meaning { true } else { false } }
    #expect(kinds.map(\.forms) == [["调解力量"]])
    #expect(lines.count { $0.name == LexiconEntry.labelName && $0.forms.contains("纠纷") } == 1)
  }
}
