import ReportHistory
import ReportModel
import Testing

@Suite struct CopyingTests {
  private static let long = "坚持重大事项集体讨论决定,会前征求意见、会中充分酝酿、会后留存记录"

  private func copies(_ old: [Saying], _ new: [Saying]) -> [Passage] {
    History.compare(Draft(2022, measures: old).report, Draft(2023, measures: new).report).copies
  }

  @Test func clausesThatStandNextToEachOtherAreOnePassage() {
    #expect(copies([Saying(Self.long)], [Saying("定期通报," + Self.long)]).map(\.text) == [Self.long])
  }

  @Test func aPassageLiesInTheNewerReport() throws {
    let new = Draft(2023, measures: ["开展普法宣传", Saying(Self.long)]).report
    let comparison = History.compare(Draft(2022, measures: [Saying(Self.long)]).report, new)
    let copy = try #require(comparison.copies.first)
    let scalars = Array(new.text.unicodeScalars)
    #expect(scalars[copy.span.range].elementsEqual(copy.text.unicodeScalars))
  }

  @Test func whatIsRewordedIsNoCopy() {
    #expect(copies([Saying(Self.long)], ["重大事项一律上会讨论,事前听取各方意见,过程全部记录在案备查"]).isEmpty)
  }

  @Test func aShortRepetitionProvesNothing() {
    #expect(copies(["开展普法宣传活动"], ["开展普法宣传活动"]).isEmpty)
  }
}
