import ReportModel
import ReportReading
import Testing

/// Figures that a person found where the rules find none.
@Suite struct FigureTests {
  private func figure(_ words: String, in line: String) throws -> Metric? {
    let text = "青溪镇2023年法治政府建设情况报告\n一、主要工作\n\(line)\n"
    let report = try ReportReader.read(Array(text.utf8), name: "2023.txt", fictional: true)
    let range = try #require(report.text.firstRange(of: words))
    let start = report.text.unicodeScalars.distance(from: report.text.startIndex, to: range.lowerBound)
    let span = Span(start, start + words.unicodeScalars.count)
    #expect(report.metrics.allSatisfy { !span.contains($0.number.span) }, "it is read by itself")
    let figure = ReportReader.figure(in: span, of: report)
    #expect(figure == nil || figure?.text == words && figure?.span == span)
    return figure
  }

  @Test(arguments: [
    ("印发手册二十摞", "全年印发手册二十摞。", 20, "摞", "二十"), ("台账共12", "建立台账共12，全部销号。", 12, "", "12"),
    ("开展第3次会商", "开展第3次会商。", 3, "次", "3"),
  ])
  func theWordsTellNumberAndUnit(
    _ words: String, _ line: String, _ value: Double, _ unit: String, _ number: String
  ) throws {
    let figure = try #require(try figure(words, in: line))
    #expect(figure.value == value && figure.unit == unit && figure.number.text == number)
    #expect(figure.kind == .actual && figure.section != nil)
  }

  @Test(arguments: ["全年走访群众", "全年走访甲乙12，丙丁13"])
  func wordsWithoutANumberOrWithSeveralTellNone(_ words: String) throws {
    #expect(try figure(words, in: "\(words)，全部销号。") == nil)
  }
}
