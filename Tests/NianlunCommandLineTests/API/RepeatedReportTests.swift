import Foundation
import ReportHistory
import ReportModel
import ReportReading
import Testing

/// Reports that hold their whole text several times, as by a slip of copying.
@Suite struct RepeatedReportTests {
  private static let folder: URL = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.appendingPathComponent("seeds/青溪镇（虚构）")

  /// Two reports, each so many times in itself.
  private struct Repeated {
    let old: Report
    let new: Report
    let comparison: Comparison
    /// How long one copy of each is.
    let lengths: (old: Int, new: Int)

    init(_ years: (Int, Int), times: Int) throws {
      func text(_ year: Int) throws -> String {
        try String(contentsOf: folder.appendingPathComponent("\(year).txt"), encoding: .utf8) + "\n"
      }
      func report(_ text: String, _ year: Int) throws -> Report {
        try ReportReader.read(
          Array(String(repeating: text, count: times).utf8), name: "\(year).txt", fictional: true)
      }
      let (older, newer) = (try text(years.0), try text(years.1))
      lengths = (older.unicodeScalars.count, newer.unicodeScalars.count)
      old = try report(older, years.0)
      new = try report(newer, years.1)
      comparison = History.compare(old, new)
    }

    /// In which copies the statements of a row stand.
    func copies(_ row: MeasureRow) -> (old: Set<Int>, new: Set<Int>) {
      func places(_ ids: [String], _ report: Report, _ length: Int) -> Set<Int> {
        Set(report.measures.filter { ids.contains($0.id) }.map { $0.span.start / length })
      }
      return (places(row.from, old, lengths.old), places(row.to, new, lengths.new))
    }
  }

  @Test(arguments: [2, 4])
  func whatContinuesWhatStandsInCopiesOfOneRank(_ times: Int) throws {
    let repeated = try Repeated((2022, 2023), times: times)
    let linked = repeated.comparison.measures.filter { !$0.from.isEmpty && !$0.to.isEmpty }
    #expect(!linked.isEmpty)
    for row in linked {
      let copies = repeated.copies(row)
      #expect(copies.old == copies.new, "\(row.from) \(row.to)")
    }
  }

  @Test(arguments: [3, 5])
  func eachCopyHasAsManyRowsAsTheOthers(_ times: Int) throws {
    let repeated = try Repeated((2022, 2023), times: times)
    let linked = repeated.comparison.measures.filter { !$0.from.isEmpty && !$0.to.isEmpty }
    let counts = Dictionary(grouping: linked) { repeated.copies($0).new }.mapValues(\.count)
    #expect(counts.count == times)
    #expect(Set(counts.values).count == 1, "\(counts)")
  }

  @Test func rowsOfSectionsGrowWithTheCopies() throws {
    let (three, six) = (try Repeated((2022, 2023), times: 3), try Repeated((2022, 2023), times: 6))
    #expect(six.comparison.sections.count <= 5 * three.comparison.sections.count / 2)
  }

  @Test func aRepeatedReportStandsAsItWas() throws {
    let report = try Repeated((2023, 2023), times: 3).new
    let comparison = History.compare(report, report)
    #expect(comparison.copied == 1)
    #expect(comparison.sections.filter { $0.change != .matched || $0.from != $0.to } == [])
    #expect(comparison.shortcomings.filter { $0.change != .recurring || $0.from != $0.to } == [])
    #expect(comparison.measures.filter { $0.change != .kept || $0.from != $0.to } == [])
  }
}
