import ReportModel
import ReportRendering
import SnapshotStore
import Testing

#if !os(Windows)
  import Foundation
#endif

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
    ("{\"schema\": \"nianlun/report/9\"}", .newer(path: "p", schema: "nianlun/report/9")),
    ("{\"schema\": \"nianlun/report/0\"}", .notASnapshot(path: "p", schema: "nianlun/report/0")),
    ("{\"schema\": \"nianlun/trends/2\"}", .notASnapshot(path: "p", schema: "nianlun/trends/2")),
    ("{\"schema\": \"nianlun/report/1\"}", .damaged(path: "p", detail: "source")),
    ("no", .damaged(path: "p", detail: "JSON")),
    ("", .damaged(path: "p", detail: "JSON")),
  ])
  func saysWhatIsWrongWithAFile(_ text: String, _ expected: SnapshotError) {
    #expect(throws: expected) { try Snapshot.report(from: [UInt8](text.utf8), path: "p") }
  }

  @Test func aFileThatWasChangedAfterItWasWrittenIsRefused() throws {
    let report = report("甲镇", 2023)
    let bytes = try Snapshot.bytes(of: report)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(throws: SnapshotError.altered(path: "p")) {
      try Snapshot.report(from: [UInt8](text.replacing("甲镇", with: "乙镇").utf8), path: "p")
    }
    #expect(throws: SnapshotError.altered(path: "p")) {
      try Snapshot.report(from: bytes + [0x20], path: "p")
    }
  }

  @Test func aSnapshotOutlivesOtherLineEnds() throws {
    let report = report("甲镇", 2023)
    let bytes = try Snapshot.bytes(of: report).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(try Snapshot.report(from: bytes, path: "p") == report)
  }

  @Test func aSnapshotOfAnEarlierVersionHasNoChecksumAndIsRead() throws {
    let report = report("甲镇", 2023)
    let bytes = [UInt8](try JSON.data(report, phrasebook: .standard))
    #expect(try Snapshot.report(from: bytes, path: "p") == report)
  }

  @Test func namesThatDifferInNothingAFolderMayHoldNeverReplaceEachOther() throws {
    try store.write(report("青溪镇", 2023))
    let wanted = scratch.file("snapshots/青溪镇/2023.json")
    for name in ["青/溪镇", "青溪镇\u{202E}"] {
      #expect(throws: SnapshotError.nameTaken(path: wanted, by: "青溪镇", wanted: name)) {
        try store.write(report(name, 2023))
      }
    }
    #expect(throws: SnapshotError.self) { try store.write(report("青/溪镇", 2024)) }
    #expect(try store.read(township: "青溪镇", year: 2023).township.name == "青溪镇")
  }

  @Test(arguments: [("A镇", "a镇"), ("\u{E9}镇", "e\u{301}镇")])
  func namesThatAFileSystemMayTakeForOneNeverReplaceEachOther(_ one: String, _ other: String) throws {
    try store.write(report(one, 2023))
    #expect(throws: SnapshotError.self) { try store.write(report(other, 2023)) }
    #expect(try store.entries().count == 1)
  }

  @Test func townshipsOfOneNameWhoseCountyNobodyNamesNeverReplaceEachOther() throws {
    var first = report("甲镇", 2023)
    first.text = "标题\n东边的事\n南边的事\n"
    first.source = Source(name: "东.txt", sha256: "1", encoding: "utf-8", format: "text", fictional: false)
    try store.write(first)
    var second = first
    second.source.sha256 = "2"
    second.text = "标题\n西边的事\n北边的事\n"
    let path = scratch.file("snapshots/甲镇/2023.json")
    #expect(throws: SnapshotError.otherReport(path: path, source: "东.txt")) { try store.write(second) }
    second.text = "标题\n东边的事\n南边的事，改过\n"
    #expect(try store.write(second) == .written)
  }

  /// What all townships write alike does not make one report a version of another.
  @Test func titleAndHeadingsTellNothingOfWhoseReportItIs() throws {
    let title = "甲镇2023年法治政府建设情况报告"
    func written(_ source: String, _ lines: [String]) -> Report {
      var made = report("甲镇", 2023)
      made.source.name = source
      made.source.sha256 = source
      made.title = title
      made.text = title + "\n"
      for (number, line) in lines.enumerated() {
        let start = made.text.unicodeScalars.count
        let heading = Section.Heading(text: "第\(number)部分", span: Span(start, start + 4))
        made.text += heading.text + "\n" + line + "\n"
        let end = made.text.unicodeScalars.count
        made.sections.append(
          Section(
            id: "s\(start)", parent: nil, level: 1, part: .other, themes: [], heading: heading,
            span: Span(start, end)))
      }
      return made
    }
    try store.write(written("东.txt", ["东边的事", "南边的事"]))
    let path = scratch.file("snapshots/甲镇/2023.json")
    #expect(throws: SnapshotError.otherReport(path: path, source: "东.txt")) {
      try store.write(written("西.txt", ["西边的事", "北边的事"]))
    }
    #expect(try store.write(written("东2.txt", ["东边的事", "南边的事，改过"])) == .written)
  }

  #if !os(Windows)
    /// Nobody need write into a pipe for the store to say that it is one.
    @Test func aPipeInASnapshotsPlaceIsSaid() throws {
      try FileSystem.makeFolders(scratch.file("snapshots/甲镇"))
      let path = scratch.file("snapshots/甲镇/2023.json")
      try #require(mkfifo(path, 0o600) == 0)
      let error = SnapshotError.file(FileError(path: path, reason: .notRegular))
      #expect(throws: error) { try store.write(report("甲镇", 2023)) }
      #expect(throws: error) { try store.read(township: "甲镇", year: 2023) }
    }
  #endif

  @Test func aNameOfAnyLengthIsAName() throws {
    let long = String(repeating: "长", count: 300)
    #expect(try store.write(report(long + "镇", 2023, county: long + "县", fictional: true)) == .written)
    #expect(try store.write(report(long + "乡", 2023, county: long + "县", fictional: true)) == .written)
    let entries = try store.entries()
    #expect(entries.count == 2)
    #expect(entries.allSatisfy { $0.folder.name.utf8.count <= 255 && $0.folder.isFictional })
  }

  @Test func oneRunAtATimeHasTheStore() throws {
    let lock = try store.lock()
    #expect(throws: SnapshotError.file(FileError(path: store.root, reason: .inUse))) { try store.lock() }
    withExtendedLifetime(lock) {}
  }

  @Test func theNextRunRemovesWhatAKilledOneLeft() throws {
    try store.write(report("甲镇", 2023))
    let leftover = scratch.file("snapshots/甲镇/.nianlun-1-abc.tmp")
    try FileSystem.write([1], to: leftover)
    withExtendedLifetime(try store.lock()) {}
    #expect(!FileSystem.exists(leftover))
    #expect(try store.entries().map(\.years) == [[2023]])
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

  @Test func aTextThatDoesNotStandAtItsSpanIsADamage() throws {
    var report = report("甲镇", 2023)
    report.measures = [measure(Span(0, 2))]
    report.measures[0].text = "正大"
    let bytes = [UInt8](try JSON.data(report, phrasebook: .standard))
    #expect(throws: SnapshotError.damaged(path: "p", detail: "measures.0.span")) {
      try Snapshot.report(from: bytes, path: "p")
    }
  }

  @Test(arguments: [
    ("31", 31.0, true), ("31", 310_000, true), ("31", 33, false), ("0", 1, false), ("三", 3, true),
  ])
  func aValueThatItsDigitsCannotGiveIsADamage(_ digits: String, _ value: Double, _ isSound: Bool) throws {
    var report = report("甲镇", 2023)
    report.text = digits
    var metric = metric(value, Span(0, digits.unicodeScalars.count))
    (metric.number.text, metric.text, metric.span) = (digits, digits, metric.number.span)
    report.metrics = [metric]
    let bytes = [UInt8](try JSON.data(report, phrasebook: .standard))
    let read = Result { () throws(SnapshotError) in try Snapshot.report(from: bytes, path: "p") }
    #expect(read == (isSound ? .success(report) : .failure(.damaged(path: "p", detail: "metrics.0.value"))))
  }

  @Test func sectionsThatStandBelowEachOtherAreADamage() throws {
    var report = report("甲镇", 2023)
    func section(_ id: String, in parent: String) -> Section {
      Section(
        id: id, parent: parent, level: 1, part: .other, themes: [],
        heading: Section.Heading(text: "正", span: Span(0, 1)), span: Span(0, 2))
    }
    report.sections = [section("s0", in: "s1"), section("s1", in: "s0")]
    let bytes = [UInt8](try JSON.data(report, phrasebook: .standard))
    #expect(throws: SnapshotError.damaged(path: "p", detail: "sections.0.parent")) {
      try Snapshot.report(from: bytes, path: "p")
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
