import ChineseText
import Testing

@Suite struct ScalarsTests {
  @Test(arguments: [
    ("践行枫桥经验,推进化解", "枫桥经验", true), ("践行枫桥,经验", "枫桥经验", false), ("枫枫桥", "枫桥", true),
    ("枫", "枫桥", false), ("枫桥", "枫桥", true), ("枫桥", "", true), ("", "枫", false),
  ])
  func aTextHoldsWhatStandsInItAsAWhole(_ text: String, _ other: String, _ holds: Bool) {
    #expect(text.scalars.holds(other.scalars) == holds)
  }

  @Test(arguments: ["", "a", "é", "枫", "𠀀", "👩‍👧", "a枫é𠀀\u{FFFF}\u{10000}\u{0}z"])
  func scalarsAreTheTextThatTheyCameFrom(_ text: String) {
    #expect(text.scalars.string == text)
    #expect(text.scalars[...].string.utf8.elementsEqual(text.utf8))
    #expect(text.scalars.codeUnits == Array(text.utf16))
  }
}
