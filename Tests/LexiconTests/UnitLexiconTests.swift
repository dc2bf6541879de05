import ChineseText
import Testing
import Lexicon

@Suite struct UnitLexiconTests {
  private let units = Vocabulary.standard.units

  @Test(
    arguments: [
      ("rate", ["%", "个百分点", "％"]), ("money", ["元"]), ("area", ["平方米", "亩"]), ("length", ["公里", "米"]),
      ("person", ["人", "名", "位"]), ("person-times", ["人次"]), ("household", ["户", "户次", "家"]),
      ("event", ["次", "场", "场次", "期", "批"]), ("case", ["件", "起", "宗", "例", "桩"]),
      ("document", ["份", "篇", "本", "册", "幅"]), ("item", ["条", "项", "个"]), ("place", ["处", "座", "所"]),
      ("thing", ["台", "辆", "架", "套", "块"]), ("group", ["队", "排"]), ("time", ["天", "小时", "学时"]),
    ] as [(String, [String])])
  func knowsTheClassOfAUnit(_ unitClass: String, _ words: [String]) {
    for word in words { #expect(units.unitClass(of: word) == unitClass, "\(word)") }
  }

  @Test(arguments: ["", "镇长", "年", "月", "号"])
  func knowsNoClassOfOtherWords(_ word: String) {
    #expect(units.unitClass(of: word) == nil)
  }

  @Test(arguments: [("人次参加", "人次"), ("人参加", "人"), ("个百分点", "个百分点"), ("平方米。", "平方米"), ("场次", "场次")])
  func takesTheLongestUnit(_ text: String, _ unit: String) throws {
    let scalars = text.scalars
    let match = try #require(units.match(in: scalars, at: 0))
    #expect(scalars[match.range].string == unit)
  }

  @Test func findsNoUnitWhereNoneStands() {
    #expect(units.match(in: "的普法".scalars, at: 0) == nil)
    #expect(units.match(in: "件".scalars, at: 1) == nil)
  }

  @Test(arguments: ["名", "次", "件", "起", "场"])
  func countsOneBeforeStrictUnits(_ unit: String) { #expect(units.countsOne(unit)) }

  @Test(arguments: ["%", "村", "方面", "学时"])
  func countsNoOneBeforeOthers(_ unit: String) { #expect(!units.countsOne(unit)) }
}
