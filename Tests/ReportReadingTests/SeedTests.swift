import Foundation
import ReportModel
import ReportRendering
import ReportReading
import Testing

@Suite struct SeedTests {
  @Test func thereAreSeeds() {
    #expect(Seed.all.count >= 9)
    #expect(Seed.all.contains { $0.isFictional })
  }

  @Test(arguments: Seed.all)
  func spansAndIdentifiersAreTrue(_ seed: Seed) throws {
    let report = try seed.report()
    let text = try seed.text()
    #expect(report.text == text)
    try expectTrueSpans(report)
  }

  @Test(arguments: Seed.all)
  func readingTwiceGivesTheSame(_ seed: Seed) throws {
    let (once, twice) = (try seed.report(), try seed.report())
    #expect(once == twice)
  }

  @Test(arguments: Seed.all)
  func theJSONReadsBack(_ seed: Seed) throws {
    let report = try seed.report()
    let back = try JSON.value(Report.self, from: JSON.data(report, phrasebook: .standard))
    #expect(back == report)
  }

  @Test(arguments: Seed.all)
  func aSeedHasAnIdentityAndEveryKindOfFact(_ seed: Seed) throws {
    let report = try seed.report()
    let name = try #require(report.township.name)
    #expect(seed.folder.hasPrefix(name))
    #expect(report.year.map { "\($0).txt" } == seed.file)
    #expect(!report.sections.isEmpty && !report.measures.isEmpty && !report.metrics.isEmpty)
    #expect(!report.shortcomings.isEmpty && !report.commitments.isEmpty)
  }

  @Test(arguments: Seed.all)
  func fullWidthDigitsReadAsHalfWidthOnes(_ seed: Seed) throws {
    let text = try seed.text()
    let plain = try read(halfWidthDigits(text))
    let wide = try read(fullWidthDigits(text))
    #expect(plain.metrics.map(\.value) == wide.metrics.map(\.value))
    #expect(plain.metrics.map(\.unit) == wide.metrics.map(\.unit))
    #expect(plain.metrics.map(\.span) == wide.metrics.map(\.span))
    #expect(plain.sections.map(\.heading.span) == wide.sections.map(\.heading.span))
    #expect(plain.shortcomings.map(\.span) == wide.shortcomings.map(\.span))
    #expect(plain.commitments.map(\.span) == wide.commitments.map(\.span))
    #expect(plain.year == wide.year && plain.published == wide.published)
    #expect(plain.documentNumber == wide.documentNumber && plain.township == wide.township)
  }

  /// The text as a page would hard-wrap it: no line longer than 40 scalars.
  private func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let scalars = Array(line.unicodeScalars)
      return stride(from: 0, to: max(scalars.count, 1), by: 40).map { start in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<min(start + 40, scalars.count)])
        return String(view)
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  @Test(arguments: Seed.all)
  func hardWrappingChangesNoFigure(_ seed: Seed) throws {
    // The labels that a page puts above may be wider than its column.
    let labels = "来源：某县某镇党政综合办公室    发布时间：2022-02-18 09:35    阅读：162 次    分享到：\n"
    let (plain, wrapped) = (try seed.report(), try read(labels + wrapped(seed.text())))
    #expect(plain.metrics.map { "\($0.value)\($0.unit)" } == wrapped.metrics.map { "\($0.value)\($0.unit)" })
  }

  @Test(arguments: Seed.all)
  func hardWrappingChangesNoPoint(_ seed: Seed) throws {
    let (plain, wrapped) = (try seed.report(), try read(wrapped(seed.text())))
    #expect(plain.shortcomings.count == wrapped.shortcomings.count)
    #expect(plain.commitments.count == wrapped.commitments.count)
    #expect(plain.causes.count == wrapped.causes.count)
  }

  @Test(arguments: Seed.all)
  func blankLinesBetweenParagraphsChangeNothing(_ seed: Seed) throws {
    let text = try seed.text()
    let lines = text.split(separator: "\n").joined(separator: "\n\n")
    let (plain, spaced) = (try seed.report(), try read(lines))
    #expect(plain.metrics.map(\.value) == spaced.metrics.map(\.value))
    #expect(plain.sections.map(\.heading.text) == spaced.sections.map(\.heading.text))
    #expect(plain.shortcomings.count == spaced.shortcomings.count)
  }
}
