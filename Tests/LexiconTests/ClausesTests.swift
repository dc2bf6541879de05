import ChineseText
import Testing
import Lexicon

@Suite struct ClausesTests {
  @Test(
    arguments: [
      ("排查80起,化解75起;化解率93.75%。", ["排查80起", "化解75起", "化解率93.75%"]),
      ("执法仪、无人机等", ["执法仪、无人机等"]), ("发放1,900份,接待20人", ["发放1,900份", "接待20人"]),
      ("如下:一是普法", ["如下", "一是普法"]), (",,;", []), ("", []),
    ] as [(String, [String])])
  func cutsClauses(_ text: String, _ clauses: [String]) {
    let scalars = text.scalars
    #expect(Clauses.ranges(in: scalars).map { scalars[$0].string } == clauses)
  }

  @Test(
    arguments: [
      ("普法6次。调解8件,成功7件。", ["普法6次", "调解8件,成功7件"]), ("普法!调解?", ["普法", "调解"]), ("普法", ["普法"]), ("。", []),
    ] as [(String, [String])])
  func cutsSentences(_ text: String, _ sentences: [String]) {
    let scalars = text.scalars
    #expect(Clauses.sentences(in: scalars).map { scalars[$0].string } == sentences)
  }

  @Test func looksOnlyAtTheRangeAskedFor() {
    let scalars = "甲乙,丙丁,戊己".scalars
    #expect(Clauses.ranges(in: scalars, from: 1, to: 7).map { scalars[$0].string } == ["乙", "丙丁", "戊"])
  }
}
