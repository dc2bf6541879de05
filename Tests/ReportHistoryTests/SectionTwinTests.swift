import Testing

@testable import ReportHistory

@Suite struct SectionTwinTests {
  private static func twins(_ texts: [String]) -> [SectionTwin] {
    SectionTwin.twins(texts.map { Array($0.utf16)[...] })
  }

  @Test func sectionsOfOneTextAreCountedInTheirOrder() {
    #expect(
      Self.twins(["甲", "乙", "甲", "丙丁", "甲"]) == [
        SectionTwin(rank: 0, count: 3), SectionTwin(), SectionTwin(rank: 1, count: 3), SectionTwin(),
        SectionTwin(rank: 2, count: 3),
      ])
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 2)])
  func theNthContinuesTheNth(_ ranks: (old: Int, new: Int)) {
    for other in 0..<3 {
      let (old, new) = (SectionTwin(rank: ranks.old, count: 3), SectionTwin(rank: other, count: 3))
      #expect(old.mayContinue(new) == (other == ranks.new))
      #expect(new.mayContinue(old) == old.mayContinue(new))
    }
  }

  @Test(arguments: [0, 1, 2])
  func whatStandsOnceMayContinueAnyOfSeveral(_ rank: Int) {
    #expect(SectionTwin().mayContinue(SectionTwin(rank: rank, count: 3)))
    #expect(SectionTwin(rank: rank, count: 3).mayContinue(SectionTwin()))
  }
}
