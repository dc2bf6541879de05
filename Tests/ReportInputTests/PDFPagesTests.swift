import Testing

@testable import ReportInput

/// Lines of pages as `pdftotext` places them.
@Suite struct PDFPagesTests {
  /// The words of a line, each with its left edge; an ideograph is ten points wide, another character five.
  private func line(_ words: [(String, Double)], _ top: Double, height: Double = 13) -> PDFLine {
    let placed = words.map { text, left in
      let width = text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x250 ? 0.5 : 1) } * height * 0.77
      return PDFWord(text: text, left: left, right: left + width, top: top, bottom: top + height)
    }
    guard let line = PDFLine(placed) else { preconditionFailure("a line of no words") }
    return line
  }

  /// Words at one height.
  private func row(_ top: Double, _ words: (String, Double)...) -> PDFLine { line(words, top) }

  @Test func rowsOfATableAreLines() {
    let page = [
      row(0, ("全镇执法情况如下表。", 110)), row(20, ("项目", 90), ("数量", 200), ("单位", 300)),
      row(40, ("联合执法检查", 90), ("43", 200), ("次", 300)), row(60, ("办结案件", 90), ("9", 200), ("件", 300)),
      row(80, ("二、存在的不足", 110)),
    ]
    #expect(
      PDFPages([page]).lines == ["全镇执法情况如下表。", "项目\t数量\t单位", "联合执法检查\t43\t次", "办结案件\t9\t件", "二、存在的不足"])
  }

  @Test func cellsThatStandAsLinesOfTheirOwnAreOneRow() {
    let page = [
      row(0, ("项目", 90)), row(0, ("数量", 200)), row(0, ("单位", 300)), row(20, ("检查", 90)), row(20, ("43", 200)),
      row(20, ("次", 300)), row(40, ("案件", 90)), row(40, ("9", 200)), row(40, ("件", 300)),
    ]
    let columns = [0, 3, 6, 1, 4, 7, 2, 5, 8].map { page[$0] }
    #expect(PDFPages([columns]).lines == ["项目\t数量\t单位", "检查\t43\t次", "案件\t9\t件"])
  }

  @Test func theLinesOfACellAreNearerThanRows() {
    let page = [
      row(0, ("项目", 90), ("数量", 200), ("备注", 300)), row(20, ("检查", 90), ("43次", 200), ("与市场监管所联", 300)),
      row(35, ("合开展的十二次", 300)), row(55, ("案件", 90), ("9件", 200), ("全部办结", 300)),
    ]
    #expect(PDFPages([page]).lines == ["项目\t数量\t备注", "检查\t43次\t与市场监管所联合开展的十二次", "案件\t9件\t全部办结"])
    let last = page.dropLast() + [row(55, ("案件", 90), ("9件", 200), ("办结率", 300)), row(70, ("98%", 300))]
    #expect(PDFPages([Array(last)]).lines.last == "案件\t9件\t办结率98%")
  }

  @Test func rowsThatCannotBeToldApartStayAsTheyAre() {
    let page = [
      row(0, ("项目名称", 90), ("数量", 200), ("备注", 300)), row(20, ("检查", 90), ("43次", 200), ("与市场监管所联", 300)),
      row(40, ("合开展", 300)), row(60, ("案件", 90), ("9件", 200), ("全部办结", 300)),
      row(80, (String(repeating: "话", count: 45), 90)),
    ]
    #expect(
      PDFPages([page]).lines.dropLast() == ["项目名称 数量 备注", "检查 43次 与市场监管所联", "合开展", "案件 9件 全部办结"])
  }

  @Test func signaturesSideBySideAreNoTable() {
    let page = [
      row(0, ("中共金谷镇委员会", 110), ("金谷镇人民政府", 300)), row(20, ("2024年4月1日", 300)), row(40, ("附件下载", 110)),
    ]
    #expect(PDFPages([page]).lines == ["中共金谷镇委员会 金谷镇人民政府", "2024年4月1日", "附件下载"])
  }

  @Test func paragraphsGoOnWithinAndAcrossColumns() {
    func text(_ start: Int, _ count: Int) -> [String] {
      (start..<start + count).map { String(repeating: ["一", "二", "三", "四"][$0 % 4], count: 20) }
    }
    let left = text(0, 8), right = text(8, 8)
    let page =
      [row(0, ("青溪镇法治政府建设情况报告", 230))]
      // A line of both columns may be told as one.
      + [row(30, (left[0], 90), (right[0], 310))]
      + left.enumerated().dropFirst().map { row(30 + Double($0) * 20, ($1, 90)) }
      + right.enumerated().dropFirst().map { row(30 + Double($0) * 20, ($1, 310)) } + [row(190, ("结束。", 310))]
    #expect(
      PDFPages([page]).lines == ["青溪镇法治政府建设情况报告", left.joined() + right.joined() + "结束。"])
  }

  @Test func columnsOfTextAreNoTable() {
    // Too few lines for columns, as on a page of which half is a picture, and too full for cells.
    let page = (0..<7).map { number in
      row(
        Double(number) * 20, (String(repeating: "左", count: 14), 90), (String(repeating: "右", count: 14), 320)
      )
    }
    #expect(PDFPages([page]).lines.allSatisfy { !$0.contains("\t") })
  }

  @Test func aRunningHeadAboveTheTitleIsTakenOut() {
    let pages = (1...3).map { number in
      [row(0, ("某县人民政府公报", 200))]
        + (number == 1 ? [line([("青溪镇法治政府建设情况报告", 150)], 30, height: 20)] : [])
        + [row(60, ("第\(["一", "二", "三"][number - 1])部分的内容在这里。", 90))]
    }
    #expect(PDFPages(pages).lines == ["青溪镇法治政府建设情况报告", "第一部分的内容在这里。", "第二部分的内容在这里。", "第三部分的内容在这里。"])
  }

  @Test func headsOfOddAndEvenPagesAreTakenOut() {
    let pages = (0..<6).map { number in
      [
        row(0, (number % 2 == 0 ? "青溪镇人民政府" : "法治政府建设情况报告", 200)),
        row(40, ("内容\(["甲", "乙", "丙", "丁", "戊", "己"][number])。", 90)),
      ]
    }
    #expect(PDFPages(pages).lines == ["青溪镇人民政府", "内容甲。", "内容乙。", "内容丙。", "内容丁。", "内容戊。", "内容己。"])
  }

  @Test func placesOutOfAllBoundsAreNoMatter() {
    let layout = PDFLayout()
    layout.begin(XMLElementName(local: "page", vocabulary: .other), XMLAttributes([]))
    for edge in ["1e300", "-1e300", "nan", "inf", "x"] {
      layout.begin(XMLElementName(local: "line", vocabulary: .other), XMLAttributes([]))
      let edges = XMLAttributes(["xMin", "xMax", "yMin", "yMax"].map { (name: $0, value: edge) })
      layout.begin(XMLElementName(local: "word", vocabulary: .other), edges)
      layout.characters("词")
      layout.end(XMLElementName(local: "word", vocabulary: .other))
      layout.end(XMLElementName(local: "line", vocabulary: .other))
    }
    #expect(PDFPages(layout.pages).lines.joined() == "词词词词词")
  }
}
