import Fuzzing
import Testing

@Suite struct FuzzTargetTests {
  /// A short run; `nianlun-fuzz` runs as long as one likes.
  @Test(arguments: FuzzTarget.allCases)
  func nothingIsAmiss(_ target: FuzzTarget) {
    let count: UInt64 = [.comparing, .corrections].contains(target) ? 6 : 25
    if let failure = target.failure(seeds: 1...count) {
      Issue.record("seed \(failure.seed): \(failure.fault): \(failure.input.pieces)")
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func aSeedAlwaysGivesTheSameInput(_ target: FuzzTarget) {
    #expect(target.input(seed: 7) == target.input(seed: 7))
    #expect(target.input(seed: 7) != target.input(seed: 8))
  }

  /// What was amiss once, as small as it got.
  @Test(arguments: [
    (FuzzTarget.comparing, "法治\n二、主要负责人\n研究解决重点问题9至118个研究解决重点问题96个"),
    (.comparing, "一、法治工作情况，成功率35%成功率-27%"),
    (.comparing, "一、法工作情况\n．投入65万元建成法治文化\n投入91万元建成法治广场"),
    (.comparing, "法治\n党政主要负责人带头述法1338次。党政主要负责人带头述法次；1．党政主要负责人带头述法1，234次。"),
    (.docx, "<w:p><w:r><w:t>带\n\n法</w:t></w:r></w:p>"), (.docx, "<w:p><w:r><w:t>带</w:t></</w:p>"),
  ])
  func whatWasAmissIsNoMore(_ target: FuzzTarget, _ text: String) {
    #expect(target.fault(of: FuzzInput(pieces: [text]), seed: 1) == nil)
  }

  @Test func anInputIsMadeAsSmallAsItGets() {
    let input = FuzzInput(pieces: (0..<200).map { "第\($0)段，" } + ["这里有错字"] + (0..<99).map { "又\($0)段。" })
    let least = input.shrunk { $0.texts[0].contains("错") }
    #expect(least.pieces == ["错"])
  }
}
