import Foundation
import Nianlun
import Testing

@Suite struct FrontDoorTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private static func file(_ year: Int) -> String { "\(root)/seeds/青溪镇（虚构）/\(year).txt" }

  private static func reports() throws -> [Report] { try (2021...2024).map { try Report(file: file($0)) } }

  /// The text between two places of a report, in Unicode scalars.
  private func text(_ range: Range<Int>, of report: Report) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: Array(report.text.unicodeScalars)[range])
    return String(scalars)
  }

  @Test func tellsWhoseReportItIs() throws {
    let report = try Report(file: Self.file(2024))
    #expect((report.township.name, report.year, report.name) == ("青溪镇", 2024, "2024.txt"))
    #expect(report.isFictional)
    #expect(try Report(file: Self.root + "/seeds/宜居镇/2025.txt").township.county == "酉阳自治县")
  }

  @Test func everythingSaidIsAPassageOfTheText() throws {
    let report = try Report(file: Self.file(2024))
    let statements =
      report.measures + report.shortcomings + report.causes + report.rectifications + report.promises
    #expect(Set(statements.map(\.kind)).isSuperset(of: [.measure, .shortcoming, .promise]))
    for passage in statements.map(\.passage) + report.figures.map(\.passage) {
      #expect(text(passage.scalars, of: report) == passage.text)
    }
  }

  @Test func aReportComesBackFromItsJSON() throws {
    let report = try Report(file: Self.file(2023))
    #expect(try Report(json: report.json()) == report)
    #expect(throws: ReadingError.self) { try Report(json: Data("{}".utf8)) }
  }

  @Test(arguments: [
    ("", ReadingError.empty), ("今天天气很好，大家去河边散步。", .notAReport),
  ])
  func whatIsNoReportIsAnError(_ text: String, _ expected: ReadingError) {
    #expect(throws: expected) { try Report(text: text, name: "x.txt") }
  }

  @Test func aFileThatIsNotThereIsNamed() {
    #expect(throws: ReadingError.unreadable(path: "/nowhere/2024.txt", reason: "missing")) {
      try Report(file: "/nowhere/2024.txt")
    }
  }

  @Test func whatAPersonOverruledIsInForce() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "nianlun-\(UUID().uuidString)（虚构）")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "2024.txt").path
    try FileManager.default.copyItem(atPath: Self.file(2024), toPath: file)
    let read = try Report(file: file)
    let figure = try #require(read.figures.first { $0.label.contains("持证") && $0.value == 10 })
    #expect(read.corrections.isEmpty)
    let shelf = folder.appending(path: "2024.corrections.json")
    func put(_ number: String, _ year: Int) throws {
      let words = figure.passage.text.filter { !$0.isWhitespace }
      let offset = words.firstRange(of: "10").map {
        words.distance(from: words.startIndex, to: $0.lowerBound)
      }
      let json = """
        {"schema": "nianlun/corrections/1", "township": {"name": "青溪镇"}, "year": \(year), "corrections": [{"kind": \
        "value", "fact": {"statement": "metric", "passage": {"text": "\(words)", "before": "", "after": ""}, \
        "number": "10", "offset": \(try #require(offset))}, "now": "\(number)"}]}
        """
      try Data(json.utf8).write(to: shelf)
    }
    try put("12", 2024)
    let corrected = try Report(file: file)
    #expect(corrected.figures.first { $0.id == figure.id }?.value == 12)
    #expect(corrected.corrections.map(\.isInForce) == [true])
    #expect(corrected.corrections[0].wording.english.contains("12"))
    #expect(try Report(file: file, isCorrected: false) == read)
    let row = try Comparison(from: Report(file: Self.file(2023)), to: corrected).figures.first { row in
      row.newer.contains { $0.id == figure.id }
    }
    #expect(row?.newer.first?.value == 12)
    // Words that stand there no more are told, and nothing is taken for corrections that are another report's.
    let text = try String(contentsOfFile: file, encoding: .utf8).replacing("执法人员10人", with: "执法人员11人")
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    #expect(try Report(file: file).corrections.map(\.isInForce) == [false])
    try put("12", 2023)
    #expect(throws: ReadingError.self) { try Report(file: file) }
    try Data("{}".utf8).write(to: shelf)
    #expect(throws: ReadingError.self) { try Report(file: file) }
  }

  @Test func aComparisonSaysWhatItRestsOn() throws {
    let comparison = try Comparison(
      from: Report(file: Self.file(2023)), to: Report(file: Self.file(2024)))
    let rested = comparison.summary.filter { !$0.references.isEmpty }
    #expect(!rested.isEmpty)
    for line in rested {
      for reference in line.references { #expect(reference.passage != nil, "\(line.kind) \(reference.id)") }
    }
    let moved = comparison.figures.first { $0.older.contains { $0.value == 40 } && $0.difference == 7 }
    #expect(moved?.change == .increased)
    #expect(moved?.newer.map(\.value) == [47])
    #expect(comparison.promises.count == comparison.older.promises.count)
    #expect(Set(comparison.shortcomings.map(\.change)) == [.recurring, .added, .notRepeated])
    #expect(comparison.measures.contains { !$0.older.isEmpty && !$0.newer.isEmpty })
  }

  @Test func aHistoryHasTheSameViewsInAnyOrder() throws {
    let reports = try Self.reports()
    let history = History(reports)
    #expect(history.years == [2021, 2022, 2023, 2024])
    #expect(history.comparisons.count == 3)
    #expect(history.comparison(from: 2021, to: 2020) == nil)
    let mixed = History(reports.reversed())
    #expect(mixed.weaknesses == history.weaknesses)
    #expect(mixed.trends == history.trends)
    #expect(mixed.comparisons == history.comparisons)
    let persistent = history.weaknesses.list.filter { $0.status == .persistent }
    #expect(persistent.contains { $0.streak == 4 && $0.occurrences.allSatisfy { $0.passage != nil } })
    #expect(history.trends.series.contains { $0.points.count == 4 })
  }

  @Test func aHistoryMayBeAskedFromSeveralThreads() async throws {
    let history = History(try Self.reports())
    let views = await withTaskGroup(of: WeaknessHistory.self) { group in
      for _ in 0..<4 { group.addTask { history.weaknesses } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(views).count == 1 && views.count == 4)
  }

  @Test func theBoardTellsTownshipsApartByWhatTheySay() throws {
    let other = try Report(file: Self.root + "/seeds/宜居镇/2025.txt")
    let board = Board(try Self.reports() + [other])
    #expect(board.rows.map(\.township.name) == ["宜居镇", "青溪镇"])
    #expect(board.rows.map(\.isFictional) == [false, true])
    #expect(board.rows.last?.years == [2021, 2022, 2023, 2024])
  }

  @Test func allElseIsInTheJSONOfTheContract() throws {
    let reports = try Self.reports()
    let history = History(reports)
    let views = [
      "report": try reports[0].json(), "comparison": try history.comparisons[0].json(),
      "weaknesses": try history.weaknesses.json(), "trends": try history.trends.json(),
      "board": try Board(reports).json(),
    ]
    for (name, data) in views {
      let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      #expect(object["schema"] as? String == "nianlun/\(name)/1")
    }
  }

  @Test func additionsAreHeardOrTheirFaultIsNamed() throws {
    let text = "青溪镇2024年法治政府建设情况报告\n一、主要工作\n复垦撂荒地12垧。\n"
    let additions = try LexiconAdditions("unit area : 垧")
    #expect(try Report(text: text, name: "2024.txt").figures.isEmpty)
    #expect(try Report(text: text, name: "2024.txt", additions: additions).figures.map(\.unit) == ["垧"])
    #expect(throws: LexiconAdditions.Fault.self) { try LexiconAdditions("# words\nunit area") }
  }
}
