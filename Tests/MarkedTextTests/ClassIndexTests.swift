import Lexicon
import Testing

@testable import MarkedText

/// An index only spares looks: each question has the same answer with and without it.
@Suite struct ClassIndexTests {
  private static let sample = """
    青溪镇2023年法治政府建设情况报告
    2023年,在云岭县委的坚强领导下,青溪镇扎实推进依法行政,全年共排查矛盾纠纷80起,化解75起,没有发生群体性事件。现将情况报告如下:
    一、主要举措和成效
    围绕“十四五”规划,组织领导干部学法4次,通过网格员开展法治宣传12场,至少走访企业30家,执法装备陈旧的问题已全部解决。
    二、存在的不足
    一是普法形式单一,针对性不强。二是执法力量薄弱,专职调解员尚未配齐。究其原因,主要是经费紧张。
    三、下一步工作打算
    明年,新增持证执法人员3名以上,修订应急预案,确保行政诉讼案件零发生。
    """
  private static let plain = MarkedText(sample)
  private static let indexed = MarkedText(SourceText(sample), isIndexed: true)

  /// The whole text, each paragraph, and ranges whose bounds lie within words.
  private static let ranges: [Range<Int>] =
    [0..<plain.count] + plain.paragraphs
    + stride(from: 0, to: plain.count - 40, by: 7).map { $0..<$0 + 40 }

  @Test(arguments: WordClass.allCases)
  func wordsOfAClassAreTheSame(_ wordClass: WordClass) {
    for range in Self.ranges {
      #expect(Self.indexed.all(wordClass, in: range) == Self.plain.all(wordClass, in: range))
      #expect(Self.indexed.has(wordClass, in: range) == Self.plain.has(wordClass, in: range))
      #expect(Self.indexed.first(wordClass, in: range) == Self.plain.first(wordClass, in: range))
      #expect(Self.indexed.count(wordClass, in: range) == Self.plain.count(wordClass, in: range))
    }
  }

  @Test(
    arguments: [
      [.deficiency, .notDone], [.until, .denial, .zero], [.concept, .subject, .labelVerb],
      [.resolved, .eased],
      [.planOpening, .planClosing],
    ] as [WordClasses])
  func wordsOfSomeClassesAreTheSame(_ classes: WordClasses) {
    for range in Self.ranges {
      #expect(Self.indexed.all(anyOf: classes, in: range) == Self.plain.all(anyOf: classes, in: range))
      #expect(Self.indexed.has(anyOf: classes, in: range) == Self.plain.has(anyOf: classes, in: range))
    }
  }

  @Test func theSampleHasWordsOfManyClasses() {
    let found = WordClass.allCases.filter { Self.indexed.has($0, in: 0..<Self.indexed.count) }
    #expect(found.count > 30)
  }
}
