import Foundation
import MarkedText
import ReportModel
import SeededRandom
import Testing

@Suite struct PlaceTests {
  /// Texts made of what layout, folding and numbers turn on.
  private static func text(_ seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "一", "、", "(一)", "普法", "12", "场", "\n", "\r\n", "　", " ", "。", "，", "— 3 —", "余", "万", "２０２４年", "3月1日",
      "😀", "“", "”",
      "《", "》", "是", "第", "[bookmark: x]", "：", "\u{200B}", "：\t", "百分之五", "𠮷", "-",
    ]
    return (0..<random.next() % 120).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
  }

  @Test(arguments: 1...300)
  func everyPlaceIsItsSource(_ seed: Int) {
    let source = Self.text(UInt64(seed))
    let scalars = Array(source.unicodeScalars)
    let text = MarkedText(source)
    for paragraph in text.paragraphs {
      #expect(!paragraph.isEmpty)
      let span = text.span(paragraph)
      #expect(span.start >= 0 && span.end <= scalars.count)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[span.start..<span.end])
      #expect(text.sourceText(paragraph) == String(view))
      #expect(text.range(span) == paragraph)
    }
    #expect(
      zip(text.numerals, text.numerals.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
    #expect(text.numerals.allSatisfy { $0.value.isFinite && $0.end <= text.count })
  }

  @Test func aTextMarkedTwiceIsTheSame() {
    let source = Self.text(7)
    let (one, two) = (MarkedText(source), MarkedText(source))
    #expect(one.units == two.units && one.numerals == two.numerals && one.enumerators == two.enumerators)
  }

  @Test func readingTextMarkedAgainStaysAsItIs() {
    let text = MarkedText("全年开展— 3 —普法12 场，\n化解纠纷30件。")
    let passage = text.reading(Span(0, 30))
    #expect(MarkedText(reading: passage).units == passage)
  }
}
