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

  @Test func anInputIsMadeAsSmallAsItGets() {
    let input = FuzzInput(pieces: (0..<200).map { "第\($0)段，" } + ["这里有错字"] + (0..<99).map { "又\($0)段。" })
    let least = input.shrunk { $0.texts[0].contains("错") }
    #expect(least.pieces == ["错"])
  }
}
