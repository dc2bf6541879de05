import Models
import Testing

@Suite struct DecisionFloorsTests {
  private static let classes = ["met", "partlyMet", "missed", "noEvidence"]

  /// “Met” is said from its floor on alone; below it the next likeliest outcome is.
  @Test(
    arguments: [
      ([0.8, 0.1, 0.05, 0.05], 0), ([0.6, 0.1, 0.05, 0.25], 3), ([0.55, 0.3, 0.05, 0.1], 1),
      ([0.2, 0.1, 0.4, 0.3], 2),
    ] as [([Float], Int)])
  func aPromiseIsSurelyMetOrNot(_ probabilities: [Float], _ place: Int) {
    var floors = DecisionFloors()
    floors.met = 0.65
    #expect(floors.outcome(of: probabilities, among: Self.classes) == place)
  }
}
