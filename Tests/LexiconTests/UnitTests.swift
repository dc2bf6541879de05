import Lexicon
import Testing

@Suite struct UnitTests {
  private let lexicon = Lexicon.standard

  private func isStrict(_ unit: String) -> Bool {
    lexicon.number(of: Array(unit.utf16)).map { lexicon.form($0, isOf: .strictUnit) } ?? false
  }

  @Test(
    arguments: [
      ("rate", ["%", "个百分点", "％"]), ("money", ["元"]), ("area", ["平方米", "亩"]), ("length", ["公里", "米"]),
      ("person", ["人", "名", "位"]), ("person-times", ["人次"]), ("household", ["户", "户次", "家"]),
      ("event", ["次", "场", "场次", "期", "批"]), ("case", ["件", "起", "宗", "例", "桩"]),
      ("document", ["份", "篇", "本", "册", "幅"]), ("item", ["条", "项", "个"]), ("place", ["处", "座", "所"]),
      ("thing", ["台", "辆", "架", "套", "块"]), ("group", ["队", "排"]), ("time", ["天", "小时", "学时"]),
    ] as [(String, [String])])
  func knowsTheClassOfAUnit(_ unitClass: String, _ words: [String]) {
    for word in words { #expect(lexicon.unitClass(of: word) == unitClass, "\(word)") }
  }

  @Test(arguments: ["", "镇长", "年", "月", "号"])
  func knowsNoClassOfOtherWords(_ word: String) { #expect(lexicon.unitClass(of: word) == nil) }

  @Test(arguments: ["名", "次", "件", "起", "场"])
  func oneCountsBeforeStrictUnits(_ unit: String) { #expect(isStrict(unit)) }

  @Test(arguments: ["%", "村", "方面", "学时"])
  func oneDoesNotCountBeforeOthers(_ unit: String) { #expect(!isStrict(unit)) }
}
