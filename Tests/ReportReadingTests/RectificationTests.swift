import Lexicon
import MarkedText
import Testing

@testable import ReportReading

@Suite struct RectificationTests {
  /// Whether a measure claims that a weakness is put right wholly; nil where it claims nothing.
  private func isComplete(_ measure: String) -> Bool? {
    let text = MarkedText(measure)
    return RectificationReader(text: text).claim(in: 0..<text.count)?.complete
  }

  @Test(arguments: [
    "购置执法记录仪4台,执法装备短缺的问题已全部解决",
    "政务公开不及时的状况得到彻底扭转",
    "邀请专家评查案卷,案卷归档拖拉等老毛病彻底改掉",
    "专职调解员增至9名,人手不足的问题基本解决",
    "普法宣传形式单一的问题已整改到位",
    "针对部分村公开栏更新迟缓的问题,镇纪委逐季检查,点对点督促更换,目前已全部整改到位",
    "针对上年执法装备短缺问题,多方筹措资金补齐缺口,目前该问题已整改到位",
  ])
  func aTroubleThatTurnedIsPutRight(_ measure: String) {
    #expect(isComplete(measure) == true)
  }

  @Test(arguments: ["招录执法人员2名,执法力量不足的问题有所缓解", "公开栏更新慢的状况得到改善"])
  func whatIsEasedIsNotPutRight(_ measure: String) {
    #expect(isComplete(measure) == false)
  }

  @Test func whatNamesNothingWeakClaimsNothing() {
    #expect(isComplete("老大难问题得到彻底解决") == nil)
  }

  @Test(arguments: [
    "着力解决执法装备短缺的问题", "执法力量不足的问题尚未解决", "推动解决问题用法、化解矛盾靠法", "把调解工作的问题解决在基层",
    "力争政务公开不及时的问题早日解决", "逐步改变普法形式单一的状况",
  ])
  func anIntentionIsNoClaim(_ text: String) {
    #expect(isComplete(text) != true)
  }
}
