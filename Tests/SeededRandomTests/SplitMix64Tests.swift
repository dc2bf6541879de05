import SeededRandom
import Testing

@Suite struct SplitMix64Tests {
  @Test func theRowIsThatOfTheAuthors() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }

  @Test func normalNumbersHaveMeanZeroAndDeviationOne() {
    var generator = SplitMix64(seed: 1)
    let numbers = (0..<20_000).map { _ in generator.normal() }
    let mean = numbers.reduce(0, +) / 20_000
    let variance = numbers.reduce(0) { $0 + $1 * $1 } / 20_000
    #expect(abs(mean) < 0.03)
    #expect(abs(variance - 1) < 0.03)
  }
}
