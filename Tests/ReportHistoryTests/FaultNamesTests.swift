import Models
import Testing

@testable import ReportHistory

/// What a weakness is called by: the words of the point that say what is weak and how.
@Suite struct FaultNamesTests {
  private func name(_ point: String) -> String { FaultNames(by: StandardModels.history).name(of: point) }

  @Test(arguments: [
    ("1.普法形式单一。以发放传单为主,群众参与度不高。", "普法形式单一"),
    ("受编制所限,执法人员偏少,工作疲于应付。", "执法人员偏少"),
    ("由于经费紧张,法治文化阵地更新不及时。", "法治文化阵地更新不及时"),
    ("村规民约内容单一", "村规民约内容单一"),
  ])
  func circumstancesAndDetailAreNoPartOfIt(_ point: String, _ name: String) {
    #expect(self.name(point) == name)
  }

  /// A name without what is wrong says nothing.
  @Test(arguments: [
    ("文件方面,个别文件没送审就印发,过了时的也没有清理。", "个别文件没送审就印发"),
    ("行政应诉方面,负责人出庭不出声,怠于准备答辩材料。", "负责人出庭不出声"),
    ("执法人员虽然增加了,懂法的仍然少,复杂案件仍要请区局来人。", "懂法的仍然少"),
    ("与先进地区相比,干部依法办事能力仍有差距。", "干部依法办事能力仍有差距"),
  ])
  func whatIsWrongIsPartOfIt(_ point: String, _ words: String) {
    #expect(name(point).contains(words))
  }

  /// What is granted without a word that says so is told apart by sense alone.
  @Test func aSilentConcessionIsNoName() {
    withKnownIssue("the first clause is taken") {
      #expect(name("执法队有证的人多了,会办案的人少,复杂案件仍要请区局来人。").contains("会办案的人少"))
    }
  }

  @Test func wordsThatLimitAFaultStay() {
    #expect(name("部分干部依法办事意识不强,遇事凭经验。").hasPrefix("部分干部依法办事意识不强"))
  }
}
