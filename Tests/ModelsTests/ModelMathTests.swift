import Models
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct ModelMathTests {
  @Test func exponentialAndLogarithmAgreeWithTheSystems() {
    for step in -600...600 {
      let x = Double(step) * 0.731
      #expect(abs(ModelMath.exp(x) / exp(x) - 1) < 1e-13)
      let y = exp(x)
      #expect(abs(ModelMath.log(y) - log(y)) <= 1e-14 * max(1, abs(log(y))))
    }
    #expect(ModelMath.exp(0) == 1)
    #expect(ModelMath.log(1) == 0)
  }

  @Test func extremesStayFinite() {
    #expect(ModelMath.exp(-1e9) > 0)
    #expect(ModelMath.exp(1e9) < .infinity)
    #expect(ModelMath.log(0) == -700)
    #expect(ModelMath.probability(logOdds: -40) > 0)
    #expect(abs(ModelMath.softplus(800) - 800) < 1e-9)
  }

  @Test func softmaxAddsUpToOne() {
    var scores = [1000, 999, -1000.0]
    ModelMath.softmax(&scores)
    #expect(abs(scores.reduce(0, +) - 1) < 1e-12)
    #expect(abs(scores[0] / scores[1] - 2.718_281_828) < 1e-6)
  }
}
