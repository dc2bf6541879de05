import MarkedText
import Testing

@Suite struct MarkTests {
  @Test(
    arguments: [
      ("排查80起，化解75起；化解率93.75%。", ["排查80起", "化解75起", "化解率93.75%"]),
      ("执法仪、无人机等", ["执法仪、无人机等"]), ("发放1,900份，接待20人", ["发放1,900份", "接待20人"]),
      ("如下：一是普法", ["如下", "一是普法"]), ("，，；", []),
    ] as [(String, [String])])
  func cutsClauses(_ source: String, _ clauses: [String]) {
    let text = MarkedText(source)
    #expect(text.clauses(in: 0..<text.count - 1).map(text.string) == clauses)
  }

  @Test(
    arguments: [
      ("普法6次。调解8件，成功7件。", ["普法6次", "调解8件,成功7件"]), ("普法！调解？", ["普法", "调解"]), ("普法", ["普法"]), ("。", []),
    ] as [(String, [String])])
  func cutsSentences(_ source: String, _ sentences: [String]) {
    let text = MarkedText(source)
    #expect(text.sentences(in: 0..<text.count - 1).map(text.string) == sentences)
  }

  @Test func looksOnlyAtTheRangeAskedFor() {
    let text = MarkedText("甲乙，丙丁，戊己")
    #expect(text.clauses(in: 1..<7).map(text.string) == ["乙", "丙丁", "戊"])
    #expect(text.clause(at: 4, in: 0..<8) == 3..<5)
    #expect(text.firstMark(in: 3..<8) { $0 == .comma } == 5)
    #expect(text.lastMark(in: 0..<5) { $0 == .comma } == 2)
  }
}
