import ChineseText
import Testing
import Lexicon

@Suite struct HeadingWordsTests {
  private let words = Vocabulary.standard.headingWords

  @Test(arguments: ["存在的短板与成因", "当前面临的主要困难和问题", "2024年工作开展情况", "下一步工作打算", "问题产生的原因分析"])
  func coversWhatConsistsOfAnnouncingWords(_ heading: String) {
    #expect(words.kinds(of: heading.scalars, year: 2024) != nil)
  }

  @Test(arguments: ["规范行政执法", "着力解决执法力量不足问题", "加强党的领导情况", "物业纠纷问题"])
  func leavesHeadingsWithWordsOfTheirOwn(_ heading: String) {
    #expect(words.kinds(of: heading.scalars, year: 2024) == nil)
  }

  @Test func theYearAfterTheReportsIsToCome() throws {
    let next = try #require(words.kinds(of: "2025年工作设想".scalars, year: 2024))
    let own = try #require(words.kinds(of: "2024年工作情况".scalars, year: 2024))
    #expect(next.contains(.coming))
    #expect(!own.contains(.coming))
  }
}
