import Foundation
import ReportHistory
import ReportModel
import ReportReading
import Testing

/// The order in which a report puts its sections says little of what continues what.
@Suite struct PermutedSectionsTests {
  private static let folder = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.appendingPathComponent("seeds/青溪镇（虚构）")

  private func read(_ text: String, _ year: Int) throws -> Report {
    try ReportReader.read(Array(text.utf8), name: "\(year).txt", fictional: true)
  }

  private func text(_ year: Int) throws -> String {
    try String(contentsOf: Self.folder.appendingPathComponent("\(year).txt"), encoding: .utf8)
  }

  /// The text with the sections of what was done in the opposite order; their numbers stay in place.
  private func permuted(_ text: String, _ report: Report) -> String {
    let inner = report.sections.filter { $0.level == 2 && $0.part == .achievements }
    guard let first = inner.first, let last = inner.last else { return text }
    let scalars = Array(text.unicodeScalars)
    let markers = inner.map { section in
      String(String.UnicodeScalarView(scalars[section.heading.span.range].prefix { $0 != ")" && $0 != "）" }))
    }
    let moved = zip(inner.reversed(), markers).map { section, marker -> String in
      let own = String(String.UnicodeScalarView(scalars[section.span.range]))
      let rest = own.drop { $0 != ")" && $0 != "）" }
      return marker + rest
    }
    let head = String(String.UnicodeScalarView(scalars[..<first.span.start]))
    let tail = String(String.UnicodeScalarView(scalars[last.span.end...]))
    return head + moved.joined(separator: "\n") + tail
  }

  /// Which statement or figure of the one report stands beside which of the other, by their words.
  private func links(_ old: Report, _ new: Report) -> (measures: Set<[String]>, metrics: Set<[String]>) {
    let comparison = History.compare(old, new)
    func words(_ report: Report) -> [String: String] {
      let measures = report.measures.map { ($0.id, $0.text) }
      let metrics = report.metrics.map { ($0.id, $0.text) }
      return Dictionary(measures + metrics) { first, _ in first }
    }
    let (left, right) = (words(old), words(new))
    func pairs(_ from: [String], _ to: [String]) -> [[String]] {
      from.flatMap { a in to.map { b in [left[a] ?? "", right[b] ?? ""] } }
    }
    return (
      Set(comparison.measures.filter { $0.clause == nil }.flatMap { pairs($0.from, $0.to) }),
      Set(comparison.metrics.flatMap { pairs($0.from, $0.to) })
    )
  }

  @Test(arguments: [(2021, 2022), (2022, 2023), (2023, 2024)])
  func permutingTheSectionsLeavesTheLinks(_ older: Int, _ newer: Int) throws {
    let (old, new) = (try read(text(older), older), try read(text(newer), newer))
    let turned = try read(permuted(text(newer), new), newer)
    #expect(turned.sections.map(\.heading.text) != new.sections.map(\.heading.text))
    #expect(Set(turned.measures.map(\.text)) == Set(new.measures.map(\.text)))
    let (before, after) = (links(old, new), links(old, turned))
    #expect(before.measures == after.measures)
    #expect(before.metrics == after.metrics)
  }
}
