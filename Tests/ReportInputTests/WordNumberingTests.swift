import ReportModel
import Testing

@testable import ReportInput

@Suite struct WordNumberingTests {
  private static let report = list(
    1,
    level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3.")
      + level(3, "decimalEnclosedCircle", "%4"))

  @Test func theNumbersThatWordPutsBeforeParagraphsAreWrittenOut() throws {
    var file = WordFile(
      p("主要工作", numbered(0)) + p("组织领导", numbered(1)) + p("加强学习", numbered(2)) + p("落实责任", numbered(2))
        + p("党委", numbered(3)) + p("政府", numbered(3)) + p("依法行政", numbered(1)) + p("规范执法", numbered(2))
        + p("正文")
        + p("存在的不足", numbered(0)) + p("能力不强", numbered(1)))
    file.numbering = Self.report
    #expect(
      try file.lines() == [
        "一、主要工作", "（一）组织领导", "1. 加强学习", "2. 落实责任", "①党委", "②政府", "（二）依法行政", "1. 规范执法", "正文",
        "二、存在的不足", "（一）能力不强",
      ])
    #expect(try file.read().notes.map(\.kind) == [.automaticNumbers])
  }

  @Test(
    arguments: [
      ("chineseCounting", 21, "二十一"), ("chineseCountingThousand", 101, "一百零一"), ("japaneseCounting", 10, "十"),
      ("japaneseCounting", 111, "一百一十一"), ("ideographTraditional", 3, "丙"), ("ideographZodiac", 12, "亥"),
      ("chineseLegalSimplified", 12, "壹拾贰"), ("decimalEnclosedCircle", 20, "⑳"),
      ("decimalEnclosedCircle", 21, "㉑"),
      ("decimalEnclosedCircleChinese", 51, "51"), ("decimalEnclosedParen", 2, "⑵"),
      ("decimalEnclosedFullstop", 1, "⒈"),
      ("decimalZero", 7, "07"), ("decimalFullWidth", 12, "１２"), ("upperRoman", 14, "XIV"),
      ("lowerLetter", 28, "bb"),
      ("ideographDigital", 10, "一〇"), ("ideographEnclosedCircle", 4, "㊃"),
      ("taiwaneseCountingThousand", 1005, "一千零五"),
      ("somethingNew", 4, "4"), ("none", 3, ""), ("decimal", -2, "-2"), ("chineseCounting", 0, "0"),
      ("ideographZodiacTraditional", 13, "丙子"),
    ])
  func aNumberIsWrittenInItsForm(_ name: String, _ number: Int, _ text: String) {
    #expect(NumberFormat(word: name).text(number) == text)
  }

  @Test func aListMayStartAnywhereAndBeginAnew() throws {
    var file = WordFile(
      p("甲", numbered(0)) + p("乙", numbered(0)) + p("丙", numbered(0, 2)) + p("丁", numbered(0, 2))
        + p("戊", numbered(0)))
    file.numbering =
      list(1, level(0, "decimal", "%1、", "<w:start w:val=\"3\"/>"))
      + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
      + "</w:lvlOverride></w:num>"
    // Word counts both on in the list that they share.
    #expect(try file.lines() == ["3、甲", "4、乙", "1、丙", "2、丁", "3、戊"])
  }

  @Test func aNumberMayOverrideALevel() throws {
    var file = WordFile(p("甲", numbered(0, 2)))
    file.numbering =
      list(1, level(0, "decimal", "%1."))
      + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
      + level(0, "chineseCounting", "第%1条　") + "</w:lvlOverride></w:num>"
    #expect(try file.lines() == ["第一条　甲"])
  }

  @Test func aNumberMayHoldThoseOfTheLevelsAbove() throws {
    var file = WordFile(p("甲", numbered(0)) + p("乙", numbered(1)) + p("丙", numbered(1)) + p("丁", numbered(2)))
    file.numbering = list(
      1,
      level(0, "chineseCounting", "%1、")
        + level(1, "decimal", "%1.%2", "<w:start w:val=\"1\"/><w:isLgl/>") + level(2, "decimal", "%2-%3"))
    #expect(try file.lines() == ["一、甲", "1.1 乙", "1.2 丙", "2-1 丁"])
  }

  @Test func aStyleBringsItsNumber() throws {
    var file = WordFile(
      p("甲", "<w:pStyle w:val=\"1\"/>") + p("乙", "<w:pStyle w:val=\"2\"/>")
        + p("丙", "<w:pStyle w:val=\"3\"/>")
        + p("丁", "<w:pStyle w:val=\"1\"/>" + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"))
    file.numbering = list(
      1,
      "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"1\"/>"
        + "<w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"2\"/>"
        + "<w:lvlText w:val=\"（%2）\"/></w:lvl>")
    file.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"3\"><w:basedOn w:val=\"2\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/>"
      + "</w:numPr></w:pPr></w:style>"
    #expect(try file.lines() == ["一、甲", "（一）乙", "（二）丙", "丁"])
  }

  @Test func aListStyleLeadsToItsList() throws {
    var file = WordFile(p("甲", numbered(0, 7)))
    file.numbering =
      "<w:abstractNum w:abstractNumId=\"5\"><w:styleLink w:val=\"条\"/>\(level(0, "chineseCounting", "%1、"))</w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"6\"><w:numStyleLink w:val=\"条\"/></w:abstractNum>"
      + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"6\"/></w:num>"
    #expect(try file.lines() == ["一、甲"])
  }

  @Test func aLevelRestartsOnlyWhereItIsToldTo() throws {
    var file = WordFile(p("甲", numbered(0)) + p("乙", numbered(1)) + p("丙", numbered(0)) + p("丁", numbered(1)))
    file.numbering = list(
      1,
      level(0, "decimal", "%1、")
        + level(1, "decimal", "（%2）", "<w:start w:val=\"1\"/><w:lvlRestart w:val=\"0\"/>"))
    #expect(try file.lines() == ["1、甲", "（1）乙", "2、丙", "（2）丁"])
  }

  @Test(arguments: ["-1", "9", "99999999999999999999", "x"])
  func aLevelThatThereIsNotIsNoFault(_ level: String) throws {
    var file = WordFile(p("甲", "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr>"))
    file.numbering = Self.report
    #expect(try file.lines().first?.hasSuffix("甲") == true)
  }
}
