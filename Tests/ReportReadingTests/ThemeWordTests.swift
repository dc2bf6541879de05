import Lexicon
import ReportModel
import ReportReading
import Testing

/// Words that a user has name a theme decide what the passage that holds them is about.
@Suite struct ThemeWordTests {
  private static let text = """
    青溪镇2023年法治政府建设情况报告
    一、主要工作
    （一）推进清风茶室建设
    建成活动场所3处，组织村民学习法律知识。
    （二）加强法治宣传教育
    开展法治宣传26场次。依托清风茶室举办法治讲座4场。发放宣传资料3000份。
    二、存在的问题
    （一）清风茶室开放时间不足，普法宣传形式单一。
    （二）普法宣传形式单一。
    三、下一步打算
    办好清风茶室，加强普法宣传。
    """

  private func report(_ additions: String) throws -> Report {
    try ReportReader.read(
      Array(Self.text.utf8), name: "2023.txt", fictional: true, lexicon: try Lexicon.extended(by: additions))
  }

  @Test func theyComeFirstWhereTheyStandAndNowhereElse() throws {
    let (plain, own) = (try report(""), try report("theme oversight : 清风茶室"))
    let (before, after) = (Self.themes(plain), Self.themes(own))
    #expect(before.map(\.text) == after.map(\.text))
    for (one, other) in zip(before, after) {
      if one.text.contains("清风茶室") {
        #expect(other.themes.first == .oversight && one.themes.first != .oversight, "\(one.text)")
        // What the passage is about besides stays.
        #expect(other.themes.dropFirst().first == one.themes.first, "\(one.text)")
      } else {
        #expect(other.themes == one.themes, "\(one.text)")
      }
    }
    #expect(after.count { $0.themes.first == .oversight } == 4)
  }

  @Test func aSectionThatHoldsThemInItsTextAloneHasTheThemeAmongItsOwn() throws {
    let own = try report("theme oversight : 清风茶室")
    let section = try #require(own.sections.first { $0.heading.text.contains("宣传教育") })
    #expect(section.themes.first == .publicity && section.themes.contains(.oversight))
  }

  @Test func thereAreNoMoreThanThreeAndEachOnce() throws {
    let own = try report("theme oversight : 清风茶室\ntheme publicity : 开放时间\ntheme digital : 形式单一")
    let point = try #require(own.shortcomings.first)
    #expect(point.aspects == [.oversight, .publicity, .digital])
  }

  @Test func ofWordsWithinEachOtherTheLongestSpeaks() throws {
    let own = try report("theme digital : 茶室\ntheme oversight : 清风茶室")
    #expect(own.commitments.first?.themes.first == .oversight)
    #expect(own.commitments.first?.themes.contains(.digital) == false)
  }

  /// The passages with what they are about: headings, measures, weaknesses and plans.
  private static func themes(_ report: Report) -> [(text: String, themes: [Theme])] {
    report.sections.filter { $0.heading.text.contains("建设") && $0.level > 1 }.map {
      ($0.heading.text, $0.themes)
    }
      + report.measures.map { ($0.text, $0.themes) } + report.shortcomings.map { ($0.text, $0.aspects) }
      + report.commitments.map { ($0.text, $0.themes) }
  }
}
