import Foundation
import ReportModel
import Testing

@testable import ReportRendering

/// Where passages stand, told so that a reader finds them on paper; over the reports of the repository as they are read.
@Suite struct PlaceTests {
  private static let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }

  private static func report(_ name: String) throws -> Report {
    let data = try Data(contentsOf: root.appendingPathComponent("snapshots/\(name).json"))
    return try JSONDecoder().decode(Report.self, from: data)
  }

  private static func span(_ words: String, in report: Report) throws -> Span {
    let range = try #require(report.text.firstRange(of: words), "\(words) is not in the text")
    let scalars = report.text.unicodeScalars
    let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
    return Span(start, start + words.unicodeScalars.count)
  }

  @Test(
    arguments: [
      // Sections by their marks, sentences counted behind the heading.
      ("青溪镇（虚构）/2024", "收到信访事项31件，其中初次信访24件", "二(五)第4句", "二(五) s.4"),
      ("青溪镇（虚构）/2024", "选聘专职人民调解员2名", "二(五)第2句", "二(五) s.2"),
      ("青溪镇（虚构）/2024", "党委理论学习中心组集中学法九次", "一第2句", "一 s.2"),
      ("青溪镇（虚构）/2024", "综合行政执法队伍不够稳定", "三第1句", "三 s.1"),
      ("青溪镇（虚构）/2024", "法治建设考核督察偏软", "三第5句", "三 s.5"),
      ("青溪镇（虚构）/2023", "受理信访事项33件", "一(六)1第2句", "一(六)1 s.2"),
      ("青溪镇（虚构）/2023", "执法文书不规范等问题已整改到位", "二第2句", "二 s.2"),
      ("青溪镇（虚构）/2023", "公开选聘专职人民调解员3名", "四(三)第1句", "四(三) s.1"),
      // One sentence alone needs no number; what stands before the first subsection is the opening.
      ("青溪镇（虚构）/2023", "力争新增持证人员3名以上", "四(二)", "四(二)"),
      ("青溪镇（虚构）/2023", "把预防化解矛盾贯穿普法宣传", "一(六)开头", "一(六) opening"),
      // A number right under 一、 is kept apart from it.
      ("青溪镇（虚构）/2023", "11名持证人员中具有法律专业背景的仅2人", "三、3", "三、3"),
      ("青溪镇（虚构）/2024", "力争持证执法人员达到13人以上", "五、2", "五、2"),
      // Items by their words, in one line or a line each.
      ("青溪镇（虚构）/2021", "基层行政执法力量薄弱", "二“二是”", "二“二是”"),
      ("青溪镇（虚构）/2022", "村级调解员年龄普遍偏大", "三“四是”", "三“四是”"),
      ("青溪镇（虚构）/2022", "修订村务公开目录", "四“七是”", "四“七是”"),
      ("青溪镇（虚构）/2024", "法治专业人才引不进", "四“二是”", "四“二是”"),
      ("宜居镇", "实现执法案件全程网办率100%", "一(二)“二是”", "一(二)“二是”"),
      ("蒲台乡", "执法人员偏少", "八“一是”", "八“一是”"),
      ("蒲台乡", "对相关法律法规学习不深", "八“二是”第2句", "八“二是” s.2"),
      ("水寨镇", "普法宣传覆盖面还不够充分", "二“三是”", "二“三是”"),
      ("水寨镇", "同时,开展依法行政工作培训", "三(二)第3句", "三(二) s.3"),
      // A mark that the text lost.
      (
        "青溪镇（虚构）/2022", "取证设备老旧短缺的状况", "三“二是”后一句（原文缺“三是”）",
        "三“二是”, next clause (“三是” is missing in print)"
      ),
      // What goes on behind a list is counted with the sentences.
      ("青溪镇（虚构）/2022", "法治专业人才引不进", "三第2句", "三 s.2"),
      // Several paragraphs.
      ("宜居镇", "全年开展联合执法检查不少于40次", "四(二)2第2段", "四(二)2 para. 2"),
      // A mark that stands twice.
      ("洪山镇", "下设办公室于镇平安建设办公室", "2(一)第1句", "2(一) s.1"),
      ("洪山镇", "保证辖区内涉企行政检查", "第二个2(2)第5句", "the second 2(2) s.5"),
      // Without a section.
      ("青溪镇（虚构）/2024", "锚定《法治政府建设实施纲要", "开头第1句", "opening s.1"),
      ("青溪镇（虚构）/2024", "公文生成日期", "标题", "title"),
      ("青溪镇（虚构）/2024", "2025年2月10日", "文末", "end"),
      ("金谷镇", "专题学习14次", "一(一)第2句", "一(一) s.2"),
    ])
  func aPassageCanBeFoundOnPaper(_ name: String, _ words: String, _ zh: String, _ en: String) throws {
    let real = [
      "宜居镇": "酉阳自治县宜居镇/2025", "蒲台乡": "乐都区蒲台乡/2020", "水寨镇": "五华县水寨镇/2020",
      "洪山镇": "沈丘县洪山镇/2023", "金谷镇": "安溪县金谷镇/2023",
    ]
    let report = try Self.report(real[name] ?? name)
    let place = ReportPlaces(report).place(of: try Self.span(words, in: report))
    #expect(place.label.zh == zh)
    #expect(place.label.en == en)
  }

  @Test(
    arguments: [
      "乐都区蒲台乡/2020", "五华县水寨镇/2020", "安溪县金谷镇/2023", "沈丘县洪山镇/2023", "酉阳自治县宜居镇/2025",
      "青溪镇（虚构）/2021", "青溪镇（虚构）/2022", "青溪镇（虚构）/2023", "青溪镇（虚构）/2024",
    ])
  func everyFactAndSectionHasAPlaceOfItsSection(_ name: String) throws {
    let report = try Self.report(name)
    let places = ReportPlaces(report)
    let sections = Dictionary(report.sections.map { ($0.id, places.place(ofSection: $0.id)) }) { first, _ in
      first
    }
    // Each section is led to by marks that lead to no other one.
    #expect(Set(sections.values.compactMap { $0?.label.zh }).count == report.sections.count)
    for statement in report.measures as [any Statement] + report.shortcomings + report.commitments {
      let words = places.place(of: statement.span).label
      #expect(!words.zh.isEmpty && !words.en.isEmpty)
      guard let section = statement.section, let home = sections[section], let home else { continue }
      #expect(words.zh.hasPrefix(home.label.zh), "\(statement.text): \(words.zh), in \(home.label.zh)")
    }
  }

  private static func made(_ text: String) -> Report {
    FixtureReport(year: 2023, name: "甲镇", text: text).report
  }

  @Test func aTextWithoutMarksIsCountedByParagraphs() throws {
    let report = Self.made("甲镇报告\n\n第一段第一句。第一段第二句。\n第二段。\n第三段第一句！“第三段第二句。”第三段第三句？\n")
    func place(_ words: String) throws -> String {
      ReportPlaces(report).place(of: try Self.span(words, in: report)).label.zh
    }
    #expect(try place("第一段第二句") == "第1段第2句")
    #expect(try place("第二段。") == "第2段")
    #expect(try place("第三段第二句") == "第3段第2句")
    #expect(try place("第三段第三句") == "第3段第3句")
    #expect(try place("甲镇报告") == "标题")
  }

  @Test func adjoiningSentencesAreToldTogether() throws {
    let report = Self.made("第一句。第二句。第三句。第四句。\n第一句。\n")
    let places = ReportPlaces(report)
    let (first, second, third) = (
      places.place(of: Span(0, 3)), places.place(of: Span(4, 7)), places.place(of: Span(8, 11))
    )
    let both = try #require(first.joined(with: second))
    #expect(both.label.zh == "第1段第1、2句" && both.label.en == "para. 1 s.1–2")
    #expect(both.joined(with: third)?.label.zh == "第1段第1至3句")
    #expect(first.joined(with: third) == nil && second.joined(with: first) == nil)
    #expect(third.joined(with: places.place(of: Span(17, 19))) == nil)
    // A passage over several sentences is told so, and one over all of them by the paragraph alone.
    #expect(places.place(of: Span(4, 11)).label.zh == "第1段第2、3句")
    #expect(places.place(of: Span(0, 16)).label.zh == "第1段")
  }

  @Test func linesOfOneWidthAreNoParagraphs() throws {
    let line = "全年坚持把法治建设摆在全局工作的重要位置统筹谋划部署推进落实到"
    let text = "一、工作\n" + line + "\n" + line + "\n位。\n" + line + "\n" + line + "\n位。第三句在这里。\n"
    var maker = FixtureReport(year: 2023, name: "甲镇", text: text)
    maker.section("一、工作", through: "第三句在这里。", level: 1)
    let report = maker.report
    #expect(ReportPlaces(report).place(of: try Self.span("第三句", in: report)).label.zh == "一第3句")
  }

  @Test func anEmptyTextAndSpansBesideItHavePlaces() {
    let places = ReportPlaces(Self.made(""))
    for span in [Span(0, 0), Span(-3, 5), Span(9, 2)] {
      #expect(!places.place(of: span).label.zh.isEmpty)
    }
  }
}
