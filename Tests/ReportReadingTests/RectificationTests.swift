import Lexicon
import MarkedText
import Testing

@testable import ReportReading

@Suite struct RectificationTests {
  /// What a measure claims: the codes of what was weak, and whether it is put right wholly.
  private func claimed(_ measure: String) -> (subjects: [String], complete: Bool)? {
    let text = MarkedText(measure)
    return RectificationReader(text: text).claim(in: 0..<text.count).map { claim in
      (claim.subjects.map { text.lexicon.subjects[$0].code }, claim.complete)
    }
  }

  static let turned: [(text: String, subject: String)] = [
    ("购置执法记录仪4台,执法装备短缺的问题已全部解决", "enforcement-equipment"),
    ("政务公开不及时的状况得到彻底扭转", "open-government"),
    ("邀请专家评查案卷,案卷归档拖拉等老毛病彻底改掉", "case-files"),
    ("专职调解员增至9名,人手不足的问题基本解决", "mediators"),
    ("普法宣传形式单一的问题已整改到位", "publicity"),
    ("针对部分村公开栏更新迟缓的问题,镇纪委逐季检查,点对点督促更换,目前已全部整改到位", "open-government"),
    ("针对上年执法装备短缺问题,多方筹措资金补齐缺口,目前该问题已整改到位", "enforcement-equipment"),
  ]

  @Test(arguments: turned)
  func aTroubleThatTurnedIsPutRight(_ turned: (text: String, subject: String)) throws {
    let claim = try #require(claimed(turned.text))
    #expect(claim.complete)
    #expect(claim.subjects.contains(turned.subject))
  }

  @Test(arguments: [
    "着力解决执法装备短缺的问题", "执法力量不足的问题尚未解决", "推动解决问题用法、化解矛盾靠法", "把调解工作的问题解决在基层",
    "力争政务公开不及时的问题早日解决", "逐步改变普法形式单一的状况",
  ])
  func anIntentionIsNoClaim(_ text: String) {
    #expect(claimed(text)?.complete != true)
  }
}
