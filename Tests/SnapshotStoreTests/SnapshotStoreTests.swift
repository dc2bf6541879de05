import ReportModel
import SnapshotStore
import Testing

@Suite struct SnapshotStoreTests {
  private let scratch: Scratch
  private let store: SnapshotStore

  init() throws {
    scratch = try Scratch()
    store = SnapshotStore(root: scratch.file("snapshots"))
  }

  private func report(
    _ township: String?, _ year: Int?, county: String? = nil, fictional: Bool = false
  ) -> Report {
    Report(
      source: Source(name: "x.txt", sha256: "", encoding: "utf-8", format: "text", fictional: fictional),
      text: "正文", township: Township(name: township, county: county), year: year, yearRule: nil, title: nil,
      documentNumber: nil, publisher: nil, published: nil, damagedDates: [], sections: [], measures: [],
      metrics: [], shortcomings: [], causes: [], rectifications: [], commitments: [], findings: [])
  }

  @Test func namesFoldersByCountyAndTownship() throws {
    #expect(
      try SnapshotStore.relativePath(for: report("宜居镇", 2025, county: "酉阳自治县")) == "酉阳自治县宜居镇/2025.json")
    #expect(try SnapshotStore.relativePath(for: report("青溪镇", 2023, fictional: true)) == "青溪镇（虚构）/2023.json")
    #expect(try store.path(for: report("青溪镇", 2023)) == scratch.file("snapshots/青溪镇/2023.json"))
  }

  @Test func namesFromTheTextNeverLeaveTheFolder() throws {
    #expect(try SnapshotStore.relativePath(for: report("../甲镇", 2023, county: "/etc/")) == "etc甲镇/2023.json")
    #expect(throws: SnapshotError.townshipUnknown(source: "x.txt")) {
      try store.path(for: report("..", 2023))
    }
  }

  @Test func refusesWhatItCannotName() {
    #expect(throws: SnapshotError.townshipUnknown(source: "x.txt")) { try store.write(report(nil, 2023)) }
    #expect(throws: SnapshotError.yearUnknown(source: "x.txt")) { try store.write(report("甲镇", nil)) }
  }

  @Test func readsWhatItWrote() throws {
    let report = report("甲镇", 2023, county: "东县")
    #expect(try store.write(report) == .written)
    #expect(try store.write(report) == .unchanged)
    #expect(try store.read(township: "甲镇", year: 2023) == report)
    #expect(try store.read(township: "东县甲镇", year: 2023) == report)
    #expect(throws: SnapshotError.notStored(township: "甲镇", year: 2024)) {
      try store.read(township: "甲镇", year: 2024)
    }
    #expect(throws: SnapshotError.notStored(township: "乙镇", year: 2023)) {
      try store.read(township: "乙镇", year: 2023)
    }
  }

  @Test func tellsTownshipsOfOneNameApart() throws {
    try store.write(report("甲镇", 2023, county: "东县"))
    try store.write(report("甲镇", 2023, county: "西县"))
    #expect(throws: SnapshotError.ambiguous(township: "甲镇", candidates: ["东县甲镇", "西县甲镇"])) {
      try store.read(township: "甲镇", year: 2023)
    }
    #expect(try store.read(township: "西县甲镇", year: 2023).township.county == "西县")
  }

  @Test func listsTownshipsAndYears() throws {
    #expect(try store.entries().isEmpty)
    for year in [2023, 2021] { try store.write(report("甲镇", year)) }
    try store.write(report("乙镇", 2022, fictional: true))
    let entries = try store.entries()
    #expect(entries.map(\.folder.name) == ["乙镇（虚构）", "甲镇"])
    #expect(entries.map(\.years) == [[2022], [2021, 2023]])
    #expect(entries[0].folder.isFictional)
  }

  @Test(arguments: [
    ("{}", SnapshotError.notASnapshot(path: "p", schema: nil)),
    ("{\"schema\": \"nianlun/report/9\"}", .notASnapshot(path: "p", schema: "nianlun/report/9")),
    ("{\"schema\": \"nianlun/report/1\"}", .damaged(path: "p", detail: "source")),
    ("no", .damaged(path: "p", detail: "JSON")),
    ("", .damaged(path: "p", detail: "JSON")),
  ])
  func saysWhatIsWrongWithAFile(_ text: String, _ expected: SnapshotError) {
    #expect(throws: expected) { try Snapshot.report(from: [UInt8](text.utf8), path: "p") }
  }

  private func measure(_ span: Span) -> Measure {
    Measure(id: "m", section: nil, themes: [], ceremonial: false, text: "正文", span: span)
  }

  private func metric(_ value: Double, _ number: Span) -> Metric {
    Metric(
      id: "q", section: nil, indicator: Indicator(code: "", label: ""),
      number: Passage(text: "正", span: number), value: value, range: nil, unit: "件", kind: .actual,
      qualifier: .exact, direction: nil, throughMonth: nil, text: "正文", span: Span(0, 2))
  }

  @Test(arguments: [Span(0, 3), Span(-1, 1), Span(2, 1), Span(.min, .max)])
  func spansOutsideTheTextAreADamage(_ span: Span) throws {
    var report = report("甲镇", 2023)
    report.measures = [measure(Span(0, 2)), measure(span)]
    let bytes = try Snapshot.bytes(of: report)
    #expect(throws: SnapshotError.damaged(path: "p", detail: "measures.1.span")) {
      try Snapshot.report(from: bytes, path: "p")
    }
    report.measures = []
    report.metrics = [metric(1, span)]
    let other = try Snapshot.bytes(of: report)
    #expect(throws: SnapshotError.damaged(path: "p", detail: "metrics.0.number.span")) {
      try Snapshot.report(from: other, path: "p")
    }
  }

  @Test(arguments: [1e19, -1e300, 1e-300])
  func numbersThatNobodyCountsAreADamage(_ value: Double) throws {
    var report = report("甲镇", 2023)
    report.metrics = [metric(0, Span(0, 1)), metric(value, Span(0, 1))]
    let bytes = try Snapshot.bytes(of: report)
    #expect(throws: SnapshotError.damaged(path: "p", detail: "metrics.1.value")) {
      try Snapshot.report(from: bytes, path: "p")
    }
  }

  @Test(arguments: [Int.max, 0, -1])
  func yearsThatAreNoneAreADamage(_ year: Int) throws {
    let bytes = try Snapshot.bytes(of: report("甲镇", year))
    #expect(throws: SnapshotError.damaged(path: "p", detail: "year")) {
      try Snapshot.report(from: bytes, path: "p")
    }
  }
}
