import ReportCorrection
import ReportModel
import Testing

@Suite struct LedgerReaderTests {
  private let reports = [Report.sample(2022), Report.sample(2023)]

  private func row(_ ids: [(place: Int, id: String)], _ correction: String, suffix: String = "")
    -> LedgerTable.Row
  {
    LedgerTable.Row(
      number: 5,
      references: ids.compactMap { reports[$0.place].reference(to: $0.id) }.map { $0 + suffix }
        .joined(separator: " "), correction: correction, township: "甲镇", county: "", isFictional: false)
  }

  private func changes(
    _ row: LedgerTable.Row, sort: StatementKind? = nil
  ) throws -> [(year: Int, change: LedgerReader.Change)] {
    try LedgerReader(reports: reports, read: reports).changes(row, sort: sort).get()
  }

  private func reason(_ row: LedgerTable.Row) -> LedgerReader.Refusal.Reason? {
    guard case .failure(let refusal) = LedgerReader(reports: reports, read: reports).changes(row, sort: nil)
    else { return nil }
    #expect(refusal.row == 5 && refusal.cell == row.correction)
    return refusal.reason
  }

  private var figure: String { reports[1].metrics[0].id }
  private var point: String { reports[1].shortcomings[0].id }
  private var promise: String { reports[1].commitments[0].id }

  @Test func aCellBecomesACorrectionOfItsRow() throws {
    let changes = try changes(row([(1, figure)], "40；性质 目标"))
    #expect(changes.map(\.year) == [2023, 2023])
    guard case .put(let entry) = changes[0].change else { return #expect(Bool(false)) }
    #expect(entry.kind == .value && entry.now == "40" && entry.was == "43")
    #expect(entry.fact == FactAnchor(figure, in: reports[1]))
  }

  @Test func aPromiseIsJudgedByTheReportThatTheRowNames() throws {
    for cell in ["已完成", "2023 已完成", "2024 已完成"] {
      guard case .put(let entry) = try changes(row([(1, promise)], cell, suffix: ">2024"))[0].change else {
        continue
      }
      #expect(entry.now == "met" && entry.other?.year == 2024, "\(cell)")
    }
  }

  @Test func anOverlookedPointIsFoundInItsReport() throws {
    var empty = row([], "漏列 2023：“开展联合执法检查”")
    empty.references = ""
    let changes = try changes(empty, sort: .shortcoming)
    guard case .put(let entry) = changes[0].change else { return #expect(Bool(false)) }
    #expect(changes[0].year == 2023 && entry.kind == .added && entry.fact.passage.text == "开展联合执法检查")
  }

  @Test func anOverlookedFigureIsReadFromItsWords() throws {
    let changes = try changes(row([(1, figure)], "漏列 2023 “新建法治广场1处”"))
    guard case .put(let entry) = changes[0].change else { return #expect(Bool(false)) }
    #expect(entry.kind == .added && entry.fact.statement == .metric && entry.fact.number == "1")
    #expect(entry.fact.passage.text == "新建法治广场1处" && entry.fact.offset == 6)
  }

  @Test(arguments: ["“三项制度”落实", "落实“三项制度”", "“落实“三项制度””", "「落实“三项制度”」"])
  func marksOfQuotationMayBeTheReportsOwn(_ words: String) throws {
    let report = Report.sample(2023, reports[1].text + "严格落实“三项制度”，“三项制度”落实到位。")
    let reader = LedgerReader(reports: [report], read: [report])
    let change = try reader.changes(row([], "漏列 2023 \(words)"), sort: .shortcoming).get()[0].change
    guard case .put(let entry) = change else { return #expect(Bool(false)) }
    #expect(["“三项制度”落实", "落实“三项制度”"].contains(entry.fact.passage.text))
  }

  @Test func theSortIsToldByAnyRow() throws {
    let table = try LedgerTable("乡镇,参照,核定\n甲镇,,\n甲镇,2023/q1-abcdef,\n,,漏列 2023 甲\n")
    #expect(table.rows.count == 1 && LedgerReader.sort(of: table) == .metric)
  }

  @Test func linksAreKeptWithTheNewerReport() throws {
    let other = reports[0].shortcomings[1].id
    for cell in ["对应 2022/\(other)", "不对应 2022/\(other)"] {
      let changes = try changes(row([(1, point)], cell))
      guard case .put(let entry) = changes[0].change else { return #expect(Bool(false)) }
      #expect(changes[0].year == 2023 && entry.other?.year == 2022)
    }
    let both = try changes(row([(0, other), (1, point)], "不对应"))
    #expect(both.count == 1)
  }

  @Test func aFactWhoseIdHasMovedIsKnownByItsWords() throws {
    let later = Report.sample(2023, "新的开头。" + reports[1].text)
    let changes = try LedgerReader(reports: [later], read: [later]).changes(
      row([(1, point)], "不是"), sort: nil
    ).get()
    guard case .put(let entry) = changes[0].change else { return #expect(Bool(false)) }
    #expect(entry.fact == FactAnchor(later.shortcomings[0].id, in: later))
  }

  @Test func refusesAndSaysWhy() {
    #expect(reason(row([(1, figure)], "胡说")) == .words)
    #expect(reason(row([(1, figure)], "名称 甲")) == .unfit)
    #expect(reason(row([(1, point)], "30")) == .unfit)
    #expect(reason(row([(1, figure)], "性质 大")) == .value)
    #expect(reason(row([(0, reports[0].metrics[0].id), (1, figure)], "40")) == .ambiguous([2022, 2023]))
    #expect(reason(row([(1, figure)], "2024 40")) == .reference("2024"))
    #expect(reason(row([(1, point)], "漏列 没有这样的话在里面")) == .passage(year: 2023))
    #expect(reason(row([(1, figure)], "漏列 2023 经费保障不够到位")) == .number)
    #expect(reason(row([(1, figure)], "漏列 2023 \(reports[1].text)")) == .number)
    #expect(reason(row([(1, point)], "对应 2022/\(reports[0].metrics[0].id)")) == .link)
    #expect(reason(row([(1, point)], "对应 2023/\(reports[1].shortcomings[1].id)")) == .link)
    #expect(reason(row([(1, point)], "对应 2019/w1")) == .yearMissing(2019))
    var moved = row([(1, point)], "不是")
    moved.references = "2023/w9-000000"
    #expect(reason(moved) == .factGone("2023/w9"))
    moved.references = "1月2日"
    #expect(reason(moved) == .reference("1月2日"))
  }

  @Test func takingALedgerBackTwiceChangesNothingMore() throws {
    var file = CorrectionFile(township: reports[1].township, year: 2023, corrections: [])
    let cells = [(figure, "40"), (point, "名称 力量不足"), (promise, "不是")]
    func take() throws -> [Bool] {
      try cells.flatMap { id, cell in
        try changes(row([(1, id)], cell)).map { file.make($0.change, in: reports[1]) }
      }
    }
    #expect(try take() == [true, true, true])
    #expect(try take() == [false, false, false])
    let withdrawn = try changes(row([(1, figure)], "撤销")).map { file.make($0.change, in: reports[1]) }
    #expect(withdrawn == [true] && file.corrections.count == 2)
  }
}
