import Testing

@testable import NianlunCommandLine

@Suite struct ColorChoiceTests {
  @Test(arguments: [
    (ColorChoice.auto, [:], true, true),
    (.auto, [:], false, false),
    (.auto, ["NO_COLOR": "1"], true, false),
    (.auto, ["NO_COLOR": ""], true, true),
    (.auto, ["CLICOLOR": "0"], true, false),
    (.auto, ["CLICOLOR_FORCE": "1"], false, true),
    (.auto, ["CLICOLOR_FORCE": "0"], false, false),
    (.auto, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, false),
    (.auto, ["TERM": "dumb"], true, false),
    (.always, ["NO_COLOR": "1"], false, true),
    (.never, ["CLICOLOR_FORCE": "1"], true, false),
  ])
  func followsTheConventions(
    _ choice: ColorChoice, _ environment: [String: String], _ isTerminal: Bool, _ expected: Bool
  ) {
    #expect(choice.isOn(environment: environment, isTerminal: isTerminal) == expected)
  }
}
