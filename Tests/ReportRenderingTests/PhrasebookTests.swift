import Lexicon
import ReportModel
import Testing

@testable import ReportRendering

/// Facts in the words of the phrasebook.
@Suite struct PhrasebookTests {
  static let names: [(label: String, code: String, unit: String, name: String)] = [
    ("化解矛盾纠纷", "dispute+mediation/resolve", "件", "disputes resolved (“化解矛盾纠纷”)"),
    ("办结行政处罚案件", "penalty/resolve", "件", "administrative penalty cases completed (“办结行政处罚案件”)"),
    ("开展普法活动", "publicity/hold", "场次", "legal publicity events (sessions) (“开展普法活动”)"),
    (
      "新增持证人员", "certificate/acquire!new", "人",
      "new staff holding enforcement permits (people) (“新增持证人员”)"
    ),
    (
      "镇级矛盾纠纷化解率", "resolution-rate+dispute/@town!rate", "%",
      "rate of disputes settled at township level (“镇级矛盾纠纷化解率”)"
    ),
    (
      "受理信访事项", "petition/accept!rate!change", "%", "change in petitions received (“受理信访事项”)"
    ),
    ("检查企业", "business-climate/inspect", "家", "businesses inspected (“检查企业”)"),
    ("审查合同、协议", "contracts/review", "份", "contracts reviewed (“审查合同、协议”)"),
    ("旁听庭审", "court-hearing/attend", "次", "court hearings attended by officials (times) (“旁听庭审”)"),
    ("立案", "penalty/penalize", "起", "cases opened (“立案”)"),
  ]

  @Test(arguments: names)
  func anIndicatorIsNamedInEnglishByTheWordsOfItsLabel(
    _ example: (label: String, code: String, unit: String, name: String)
  ) {
    let indicator = Indicator(code: example.code, label: example.label)
    #expect(indicator.name(in: .en, unit: example.unit) == example.name)
    #expect(indicator.name(in: .zh, unit: example.unit) == example.label)
  }

  @Test func aConceptOfAUsersOwnIsCalledByItsCode() {
    #expect(Indicator(code: "sheep-pens/hold", label: "羊圈").name() == "sheep pens (“羊圈”)")
  }

  @Test(arguments: [
    ("茶园", "tea gardens (“茶园”)"), ("新建茶园", "tea gardens built (“新建茶园”)"),
    ("镇级茶园", "tea gardens at township level (“镇级茶园”)"), ("拆除茶园", "“拆除茶园”"),
    ("化解矛盾纠纷", "quarrels resolved (“化解矛盾纠纷”)"), ("化解纠纷", "disputes resolved (“化解纠纷”)"),
  ])
  func aUsersWordsGoBeforeTheProgramsAndAreComposedLikeThem(_ label: String, _ name: String) throws {
    let lexicon = try Lexicon.extended(
      by: "labelName tea gardens | build : 茶园\nlabelName quarrels | resolve : 矛盾纠纷")
    var indicator = Indicator(code: "/", label: label)
    indicator.english = indicator.named(by: LabelReader(lexicon.names.nouns))
    #expect(indicator.name() == name)
  }

  @Test(arguments: [
    ("在夜市设立潮汐摊位", "/establish", "个", "“在夜市设立潮汐摊位”"),
    ("持证人员调离", "certificate/", "名", "“持证人员调离” (people)"),
    ("拆除法律顾问", "legal-adviser/demolish", "名", "“拆除法律顾问” (people)"),
    ("矛盾纠纷", "dispute/!rate", "%", "“矛盾纠纷”"), ("", "/", "", "“”"),
  ])
  func whatIsNotKnownForCertainIsCalledByItsOwnWords(
    _ label: String, _ code: String, _ unit: String, _ name: String
  ) {
    let indicator = Indicator(code: code, label: label)
    #expect(indicator.gloss == nil)
    #expect(indicator.name(unit: unit) == name)
  }

  private func reason(_ aim: Amount, _ told: Amount, _ before: Amount? = nil, _ outcome: Outcome) -> Label {
    CommitmentRow.Reason.figure(.init(aim: aim, told: told, before: before, outcome: outcome)).label
  }

  @Test func boundsAreWordsAndMoneyIsToldInTenThousands() {
    let label = reason(Amount(60_000, "元", qualifier: .atLeast), Amount(45_000, "元"), nil, .missed)
    #expect(label.zh == "目标不低于6万元，报告称4.5万元：指标未达到")
    #expect(label.en == "target at least 60,000 yuan, the report says 45,000 yuan: target missed")
  }

  @Test func anAimOfSoManyMoreIsToldWithTheYearBefore() {
    let label = reason(Amount(3, "名"), Amount(10, "名"), Amount(11, "名"), .missed)
    #expect(label.zh == "目标新增3名，报告称10名（上年11名）：指标未达到")
    #expect(
      label.en == "target 3 people more, the report says 10 people (11 people the year before): target missed"
    )
  }

  @Test func growthOfDoubleAndMoreIsToldInTimes() {
    let label = Finding.Fact.growth(before: 10, now: 65, given: 25).label
    #expect(label.zh == "与前后两数不符：10→65，增长5.5倍，报告写增长25%")
    #expect(label.en == "does not match its two figures: 10 to 65 is up 550%, the report says up 25%")
  }

  @Test func partsAreAddedUp() {
    let label = Finding.Fact.sum(parts: [24, 9], whole: 31).label
    #expect(label.zh == "总数31，分项合计33（24＋9），多出2")
    #expect(label.en == "31 in all, but the parts make 33 (24 + 9), 2 too many")
  }

  @Test func whatTwoSectionsHaveInCommonIsToldTogether() {
    let likeness = SectionRow.Likeness(heading: .same, subject: .sameTheme, shared: 3, isOfAnotherPart: true)
    #expect(SectionRow.Reason.alike(likeness).label.zh == "标题相同，主题相同，共有3项举措和数据，移到另一部分")
    let none = SectionRow.Likeness(heading: .other, subject: .other, shared: 0, isOfAnotherPart: false)
    #expect(SectionRow.Reason.alike(none).label.en == "similar content")
  }
}
