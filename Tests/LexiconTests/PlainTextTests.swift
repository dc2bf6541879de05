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

  @Test(arguments: [
    ("普法12次", "普法0次"), ("1,900份和98.5%", "0份和0%"), ("2023.", "0."), ("6,7", "0"), ("无", "无"),
  ])
  func masksFigures(_ text: String, _ masked: String) {
    #expect(PlainText.masked(PlainText.folded(text)).string == masked)
  }
}
