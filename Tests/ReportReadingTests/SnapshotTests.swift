import Foundation
import ReportModel
import ReportRendering
import Testing

/// The stored readings of the seeds are what the reader gives today.
@Suite struct SnapshotTests {
  private static let renewal = "swift run nianlun snapshot seeds"

  /// The snapshot's path below the root: the folder may name the county before the township.
  private func path(of report: Report, _ seed: Seed) throws -> String? {
    let name = try #require(report.township.name)
    let year = try #require(report.year)
    let ending = name + (seed.isFictional ? "（虚构）" : "")
    let folder = Repository.names(in: "snapshots").first { $0.hasSuffix(ending) }
    return folder.map { "snapshots/\($0)/\(year).json" }
  }

  /// The first line in which two files differ, with its number.
  private func firstDifference(_ stored: [UInt8], _ fresh: [UInt8]) -> String {
    func lines(_ bytes: [UInt8]) -> [Substring] {
      String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
    let (old, new) = (lines(stored), lines(fresh))
    let place = zip(old, new).prefix { $0 == $1 }.count
    func line(_ lines: [Substring]) -> String {
      place < lines.count ? String(lines[place].prefix(200)) : "(the end)"
    }
    return "line \(place + 1)\n  stored: \(line(old))\n  fresh:  \(line(new))"
  }

  /// A snapshot without its checksum, which the store puts in.
  private static func unsealed(_ bytes: [UInt8]) -> [UInt8] {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return Array(lines.filter { !$0.hasPrefix("  \"checksum\" : ") }.joined(separator: "\n").utf8)
  }

  @Test(arguments: Seed.all)
  func theSnapshotIsFresh(_ seed: Seed) throws {
    try #require(
      !Repository.names(in: "snapshots").isEmpty, "there is no folder snapshots; write it: \(Self.renewal)")
    let report = try seed.report()
    let path = try #require(
      try path(of: report, seed), "no snapshot of \(seed.path); write it: \(Self.renewal)")
    let stored = Self.unsealed(
      try #require(try? Repository.bytes(path), "no \(path); write it: \(Self.renewal)"))
    let fresh = [UInt8](try JSON.data(report, phrasebook: .standard))
    let isFresh = stored == fresh
    #expect(isFresh, "\(path) is stale (\(Self.renewal)): \(firstDifference(stored, fresh))")
  }

  @Test func everySnapshotHasASeed() throws {
    let stored = Repository.names(in: "snapshots").flatMap { folder in
      Repository.names(in: "snapshots/\(folder)").filter { $0.hasSuffix(".json") }.map {
        "snapshots/\(folder)/\($0)"
      }
    }
    let expected = Set(try Seed.all.compactMap { seed in try path(of: seed.report(), seed) })
    #expect(stored.filter { !expected.contains($0) } == [])
  }
}
