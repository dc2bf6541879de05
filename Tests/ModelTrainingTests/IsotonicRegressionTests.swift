import ModelTraining
import Testing

@Suite("The share that came true, rising with what was said")
struct IsotonicRegressionTests {
  @Test("Neighbours that fall are pooled")
  func pooling() {
    // 0.8 alone came true; below it half did, in whatever order.
    let curve = IsotonicRegression(
      [0.1, 0.2, 0.5, 0.6, 0.8], truth: [false, false, true, false, true])
    #expect(curve.least(reaching: 0) == 0.1)
    #expect(curve.least(reaching: 0.5) == 0.5)
    #expect(curve.least(reaching: 0.6) == 0.8)
  }

  @Test("One score has one height")
  func ties() {
    let curve = IsotonicRegression([0.9, 0.9, 0.9], truth: [true, true, false])
    #expect(curve.least(reaching: 0.6) == 0.9)
    #expect(curve.least(reaching: 0.97) == nil)
  }

  @Test("What never came true reaches nothing")
  func nothing() {
    #expect(IsotonicRegression([0.4, 0.9], truth: [false, false]).least(reaching: 0.1) == nil)
    #expect(IsotonicRegression([], truth: []).least(reaching: 0.1) == nil)
  }
}
