import ReportModel
import ReportRendering
import Testing

/// Facts in the words of the phrasebook.
@Suite struct PhrasebookTests {
  static let glosses: [(code: String, unit: String, gloss: String)] = [
    ("dispute+mediation/resolve", "件", "disputes resolved"),
    ("penalty/resolve+handle", "件", "administrative penalties handled"),
    ("leaflets/distribute", "份", "leaflets handed out (copies)"),
    ("publicity/hold", "场次", "legal publicity held (sessions)"),
    ("certificate/acquire!new", "人", "new certificate holders obtained (people)"),
    ("resolution-rate+dispute/@town!rate", "%", "rate of disputes settled at township level"),
    ("satisfaction/!rate", "%", "satisfaction"),
    ("petition/accept!rate!change", "%", "change in petitions accepted"),
    ("/inspect", "次", "other matters inspected (times)"),
  ]

  @Test(arguments: glosses)
  func anIndicatorIsComposedInEnglish(_ example: (code: String, unit: String, gloss: String)) {
    let indicator = Indicator(code: example.code, label: "原文")
    #expect(indicator.gloss(unit: example.unit) == example.gloss)
    #expect(indicator.name(in: .en, unit: example.unit) == example.gloss + " (“原文”)")
    #expect(indicator.name(in: .zh) == "原文")
  }

  @Test func aConceptOfAUsersOwnIsCalledByItsCode() {
    #expect(Indicator(code: "sheep-pens/hold", label: "羊圈").gloss() == "sheep pens held")
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
    #expect(label.en == "does not agree with its two figures: 10 to 65 is up 550%, the report says up 25%")
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
