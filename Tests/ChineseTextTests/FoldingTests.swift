import ChineseText
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("９８．５％", "98.5%"), ("（一）", "(一)"), ("，；：！？", ",;:!?"), ("　", " "), ("\u{00A0}\t", "  "), ("﹪", "%"),
    ("二○二三", "二〇二三"), ("6•26", "6·26"), ("６・２６", "6·26"), ("〔2023〕", "〔2023〕"), ("。、“”《》", "。、“”《》"),
    ("ＡＢ", "AB"),
  ])
  func foldsWidths(_ text: String, _ folded: String) {
    #expect(text.unicodeScalars.map(Folding.fold).string == folded)
  }

  @Test func foldsOnlyOnce() {
    for value in UInt32(0x20)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.fold(scalar)
      #expect(Folding.fold(once) == once, "U+\(String(value, radix: 16))")
    }
  }
}
