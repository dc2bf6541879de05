import Lexicon
import ReportModel
import Testing

@testable import MarkedText
@testable import ReportReading

/// Names that no reader was made for, in reports of four plain forms.
@Suite struct DrawnNameTests {
  /// A township drawn.
  struct Drawn: Sendable {
    let city: String?
    let county: String
    let township: String

    /// 镇, 乡, 街道 or 苏木, as the report calls itself.
    var unit: String { ["街道", "苏木"].first(where: township.hasSuffix) ?? String(township.suffix(1)) }
    var body: String { unit == "街道" ? "办事处" : "人民政府" }

    static let all: [Drawn] = DrawnNames.text.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return Drawn(city: words[0] == "-" ? nil : words[0], county: words[1], township: words[2])
    }
  }

  /// Where a report names its township.
  enum Form: String, CaseIterable, Sendable {
    case title, titleAndSignature, signature, opening

    func text(_ drawn: Drawn) -> String {
      let (unit, county, township) = (drawn.unit, drawn.county, drawn.township)
      let closing = "法治建设有了新进步。现将有关情况报告如下:\n" + Self.body(unit)
      switch self {
      case .title:
        let government = String(county.suffix(1))
        return
          "\(township)2023年法治政府建设情况报告\n2023年,在\(county)委、\(government)政府的坚强领导下,我\(unit)扎实推进依法行政,\(closing)"
      case .titleAndSignature:
        return "\(drawn.city ?? "")\(county)\(township)\(drawn.body)关于2023年度法治政府建设工作情况的报告\n"
          + "2023年,我\(unit)认真落实上级部署,扎实推进依法行政,\(closing)\(county)\(township)\(drawn.body)\n2024年1月18日\n"
      case .signature:
        return "2023年,我\(unit)认真落实上级部署,扎实推进依法行政,\(closing)\(county)\(township)\(drawn.body)\n2024年1月18日\n"
      case .opening:
        return "2023年度法治政府建设工作总结\n2023年,\(county)\(township)认真落实上级部署,扎实推进依法行政,\(closing)"
      }
    }

    /// The same report for all, with words before 镇 and 乡 that are no names.
    private static func body(_ unit: String) -> String {
      """
      一、主要做法和成效
      (一)学在前面。理论学习中心组集体学法6次,由\(unit)司法所讲课,带动全\(unit)干部学法用法。
      (二)做在实处。一是\(unit)综合执法队联合检查12次;二是在集镇、村口张贴宣传画80张;三是充分发挥乡镇人民调解作用,调解纠纷45件。
      二、存在的问题
      执法人员数量偏少,普法形式比较单一。
      三、下一步打算
      我\(unit)将继续加强学习,补齐人员,把普法送到群众身边。

      """
    }
  }

  private func read(_ drawn: Drawn, _ form: Form, _ gazetteer: Gazetteer) -> (township: Bool, county: Bool) {
    let text = MarkedText(form.text(drawn))
    let township = IdentityReader(text: text, frame: Frame(text), fileName: "", gazetteer: gazetteer).read()
      .township
    return (township.name == drawn.township, township.county == drawn.county)
  }

  private func shares(_ drawn: [Drawn], _ form: Form, _ gazetteer: Gazetteer) -> (
    township: Double, county: Double
  ) {
    let read = drawn.map { self.read($0, form, gazetteer) }
    let count = Double(max(1, read.count))
    return (Double(read.count(where: \.township)) / count, Double(read.count(where: \.county)) / count)
  }

  @Test(arguments: Form.allCases)
  func namesAreRead(_ form: Form) {
    let shares = shares(Drawn.all, form, .standard)
    #expect(shares.township >= 0.995, "\(form) townships \(shares.township)")
    #expect(shares.county >= 0.99, "\(form) counties \(shares.county)")
  }

  /// Counties that no table has: what is left is their form.
  @Test(arguments: Form.allCases)
  func namesAreReadWithoutTheTable(_ form: Form) {
    let shares = shares(Drawn.all, form, Gazetteer(""))
    #expect(shares.township >= 0.95, "\(form) townships \(shares.township)")
    #expect(shares.county >= 0.83, "\(form) counties \(shares.county)")
  }
}
