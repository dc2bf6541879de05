import ChineseText
import Testing
import Lexicon

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("普 法\n宣\t传", "普法宣传"), ("（一）普法　６次", "(一)普法6次"), ("\u{0B}a\u{FEFF}b", "a\u{FEFF}b"), ("", ""),
  ])
  func foldsWidthsAndDropsLayout(_ text: String, _ folded: String) {
    #expect(PlainText.folded(text).string == folded)
  }
}
