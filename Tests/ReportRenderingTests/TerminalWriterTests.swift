import ChineseText
import Testing

@testable import ReportRendering

@Suite struct TerminalWriterTests {
  @Test(arguments: [24, 40, 60, 80, 120], Language.allCases)
  func staysWithinTheWidth(_ width: Int, language: Language) {
    for poison in ["", Fixture.hostile] {
      for (name, page) in Fixture(poison: poison).pages(language) {
        let text = Rendering.text(page, width: width, language: language)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
          #expect(DisplayWidth.of(String(line)) <= width, "\(name): \(line)")
          #expect(line.last != " ", "\(name): \(line)")
        }
      }
    }
  }

  @Test func paintsWithoutChangingTheText() {
    for (_, page) in Fixture().pages(.zh) {
      let plain = Rendering.text(page, width: 80, language: .zh)
      var painted = Rendering.text(page, width: 80, colour: true, language: .zh)
      for code in ["0", "1", "2", "31", "32", "33"] {
        painted = painted.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false).joined()
      }
      #expect(painted == plain)
    }
  }

  @Test func showsAComparison() {
    let page = Fixture().pages(.zh)[0].page
    let text = Rendering.text(page, width: 80, language: .zh)
    let start = text.prefix(while: { $0 != "章" })
    #expect(String(start) == Self.golden)
  }

  @Test func marksRedlinesWithoutColour() {
    let text = Rendering.text(Fixture().pages(.zh)[0].page, width: 120, language: .zh)
    #expect(text.contains("~ 全年{+会同县级部门+}开展联合执法"))
  }

  @Test func setsNarrowTablesAsRecords() {
    let text = Rendering.text(Fixture().pages(.zh)[5].page, width: 30, language: .zh)
    #expect(text.contains("  具体度: 21.4"))
  }

  private static let golden = """
    云岭县青溪镇法治政府建设情况报告：2022→2023

    [*] 虚构：本页所涉乡镇为虚构，数据仅供演示。

    [!] 两份报告属于不同乡镇：青溪镇、白石乡

    所见报告：所比两份。

    摘要
    ====

    数据
    - 受理矛盾纠纷：80件→61件，减少约24%（2022 一(二)；2023 一(一)）

    反复
    - 执法力量不强：2022、2023年均列为问题（2023 二）

    矛盾与疏漏 (2)
    ==============
    - 上年数与上年报告不符：报告称上年为78件，上年报告写的是80件
        2022 「受理各类矛盾纠纷80件」 一(二)
        2023 「受理各类矛盾纠纷61件」 一(一)

    2023年报告自身 (1)
    - 比率待核：58÷61=95.1%，不是97.1%
        「受理各类矛盾纠纷61件，化解58件，化解率97.1%」 2023 一(一)

    数据 (5)
    ========

    有增减的数据 (3)
    指标          2022  2023  增减   增减%  说明
    --------------------------------------------
    联合执法      22次  26次    +4  +18.2%
    立案查处       4宗   5宗    +1
    受理矛盾纠纷  80件  61件   −19  −23.8%  向好

    新增数据 (1)
    指标     2023  原文
    ------------------------------------
    化解率  97.1%  化解58件，化解率97.1%

    未再报告的数据 (1)
    指标        2022  原文
    -----------------------------------
    执法记录仪   2台  购置执法记录仪2台

    存在问题 (2)
    ============

    再次列出 (1)
    = 执法力量（措辞相近 61%）
        2022 「执法力量薄弱，持证人员偏少」 二“一是”
        2023 「基层执法力量不强，持证人员仍显不足」 二

    不再列出 (1)
    − 普法形式（未再提及，未见整改说明）
        2022 「普法形式单一」 二“二是”

    承诺落实 (2)
    ============
    2022年报告的承诺，对照2023年报告全文；结论仅依据报告自述。

    报告未提及 (1)
    - 建立人民调解员轮训制度。 2022 三第2句
      报告未提及

    报告称已完成 (1)
    - 全年开展普法宣传不少于12场。 2022 三第1句
      目标不少于12场，报告称26场次：指标达到
        2023 「利用赶集日开展法治宣传26场次。」 一(三)


    """
}
