import ReportCorrection
import ReportModel
import ReportReading
import Testing

@Suite struct CorrectorTests {
  private let report = Report.sample(2023)

  private func entry(
    _ kind: Correction.Kind, _ id: String, now: String? = nil, other: CorrectionEntry.Other? = nil
  ) throws -> CorrectionEntry {
    CorrectionEntry(kind: kind, fact: try #require(FactAnchor(id, in: report)), other: other, now: now)
  }

  private func corrected(_ entries: [CorrectionEntry], in report: Report? = nil) -> Corrector {
    Corrector([Corrector.Input(report: report ?? self.report, entries: entries)]) { _, _ in true }
  }

  @Test func aReportThatNobodyCorrectedIsTheSame() {
    #expect(corrected([]).reports == [report])
  }

  @Test func figuresAreOverruled() throws {
    let id = report.metrics[0].id
    let corrector = corrected([
      try entry(.value, id, now: "40"), try entry(.kind, id, now: "target"),
      try entry(.indicator, id, now: "检查"),
    ])
    let metric = corrector.reports[0].metrics[0]
    #expect(metric.value == 40 && metric.kind == .target && metric.indicator.label == "检查")
    #expect(metric.text == report.metrics[0].text)
    // What was found by the old value is no finding any more.
    #expect(corrector.reports[0].findings.isEmpty)
    #expect(corrector.reports[0].corrections?.map(\.was) == ["联合执法检查", "actual", "43"])
    #expect(corrector.reports[0].isCorrected(id))
  }

  @Test func pointsAreRemovedAndAdded() throws {
    let span = try #require(report.span(of: "开展联合执法检查"))
    let missed = FactAnchor(.shortcoming, passage: PassageAnchor(span, in: report.text))
    let corrector = corrected([
      try entry(.removed, report.shortcomings[0].id), CorrectionEntry(kind: .added, fact: missed),
      try entry(.removed, report.commitments[0].id),
    ])
    let result = corrector.reports[0]
    #expect(result.shortcomings.map(\.text) == ["开展联合执法检查", "经费保障不够到位"])
    #expect(result.commitments.isEmpty)
    #expect(corrector.misfits == [[]])
    #expect(
      corrected([CorrectionEntry(kind: .added, fact: missed)], in: result).reports[0].shortcomings.count == 2)
  }

  @Test func figuresAreAddedWithTheirNumber() throws {
    let report = Report.sample(2023, report.text + "另有印发手册两千零三摞。")
    let words = try #require(report.span(of: "印发手册两千零三摞"))
    let figure = try #require(ReportReader.figure(in: words, of: report))
    let missed = CorrectionEntry(kind: .added, fact: FactAnchor(figure, in: report.text))
    let corrector = corrected(
      [missed, CorrectionEntry(kind: .value, fact: missed.fact, now: "2030")], in: report)
    let result = corrector.reports[0]
    #expect(corrector.misfits == [[]] && result.metrics.count == 2)
    #expect(result.metrics[1].number.text == "两千零三" && result.metrics[1].unit == "摞")
    #expect(result.metrics[1].value == 2030 && result.isCorrected(figure.id))
    // Where it is read by itself it is not added again.
    #expect(corrected([missed], in: result).reports[0].metrics.count == 2)
    // Another number in the same words is another figure.
    let changed = Report.sample(2023, report.text.replacing("两千零三", with: "两千零四"))
    #expect(corrected([missed], in: changed).misfits == [[missed]])
  }

  @Test func linksLeadToTheOtherYear() throws {
    let older = Report.sample(2022)
    let other = CorrectionEntry.Other(year: 2022, fact: FactAnchor(older.shortcomings[1].id, in: older))
    let link = try entry(.same, report.shortcomings[0].id, other: other)
    let corrector = Corrector([
      Corrector.Input(report: older, entries: []), Corrector.Input(report: report, entries: [link]),
    ]) { _, _ in true }
    #expect(
      corrector.reports[1].corrections
        == [
          Correction(kind: .same, ref: report.shortcomings[0].id, other: "2022/\(older.shortcomings[1].id)")
        ])
    #expect(corrector.reports[0].corrections?.first?.other == "2023/\(report.shortcomings[0].id)")
    // Without the other year there is nothing to link, and nothing amiss.
    let alone = corrected([link])
    #expect(alone.misfits == [[]] && alone.reports[0].corrections == nil)
  }

  @Test func correctionsOutliveAWordChangedElsewhere() throws {
    let entries = [
      try entry(.value, report.metrics[0].id, now: "40"), try entry(.removed, report.shortcomings[1].id),
    ]
    let later = Report.sample(2023, "　" + report.text.replacing("年工作。", with: "年度主要工作如下。\n"))
    let corrector = corrected(entries, in: later)
    #expect(corrector.misfits == [[]])
    #expect(corrector.reports[0].metrics[0].value == 40)
    #expect(corrector.reports[0].shortcomings.map(\.text) == ["执法力量不足"])
  }

  @Test func aCorrectionWhoseWordsChangedIsReportedAndNotApplied() throws {
    let entries = [
      try entry(.value, report.metrics[0].id, now: "40"),
      try entry(.label, report.shortcomings[1].id, now: "经费"),
    ]
    let later = Report.sample(
      2023, report.text.replacing("检查43次", with: "检查44次").replacing("不够到位", with: "有待加强"))
    let corrector = corrected(entries, in: later)
    #expect(corrector.misfits == [entries])
    #expect(corrector.reports[0] == later)
  }

  @Test func theFileOutlivesWritingAndReading() throws {
    let file = CorrectionFile(
      township: report.township, year: 2023,
      corrections: [
        try entry(.value, report.metrics[0].id, now: "40"), try entry(.removed, report.shortcomings[1].id),
        try entry(.outcome, report.commitments[0].id, now: "met", other: CorrectionEntry.Other(year: 2024)),
      ])
    let bytes = try file.bytes()
    #expect(try CorrectionFile(bytes: bytes) == file)
    #expect(try CorrectionFile(bytes: bytes).bytes() == bytes)
  }

  @Test(arguments: [
    (
      "nianlun/corrections/1", "nianlun/corrections/2",
      CorrectionFile.Fault.newer(schema: "nianlun/corrections/2")
    ),
    ("nianlun/corrections/1", "nianlun/report/1", .foreign(schema: "nianlun/report/1")),
    ("\"40\"", "\"-1\"", .damaged("corrections.0.now")),
    ("\"40\"", "\"1e300\"", .damaged("corrections.0.now")),
    ("\"40\"", "null", .damaged("corrections.0.now")),
    ("\"value\"", "\"colour\"", .damaged("corrections.0.kind")),
    ("\"offset\" : ", "\"offset\" : -", .damaged("corrections.0.offset")),
    ("2023", "99999", .damaged("year")),
    ("{", "[", .damaged("JSON")),
  ])
  func aDamagedFileIsRefused(_ old: String, _ new: String, _ fault: CorrectionFile.Fault) throws {
    let file = CorrectionFile(
      township: report.township, year: 2023, corrections: [try entry(.value, report.metrics[0].id, now: "40")]
    )
    let text = String(decoding: try file.bytes(), as: UTF8.self)
    let bytes = [UInt8](text.replacing(old, with: new, maxReplacements: old == "2023" ? 99 : 1).utf8)
    #expect(throws: fault) { try CorrectionFile(bytes: bytes) }
  }
}
