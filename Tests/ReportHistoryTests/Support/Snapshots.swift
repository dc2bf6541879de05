import Foundation
import ReportModel

/// The readings of the reports under `seeds/`, as `snapshots/` stores them.
///
/// This target does not know the reader, as the stage that it tests does not: what a report says is its input.
enum Snapshots {
  static let renewal = "swift run nianlun snapshot seeds"

  private static let root: URL = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.appendingPathComponent("snapshots")

  /// All reports, by folder and year.
  static let all: [Report] = names(in: root).flatMap { folder -> [Report] in
    let path = root.appendingPathComponent(folder)
    return names(in: path).filter { $0.hasSuffix(".json") }.compactMap { file in
      (try? Data(contentsOf: path.appendingPathComponent(file))).flatMap { try? JSON.value(Report.self, from: $0) }
    }
  }

  /// The reports of the invented township, by year.
  static let fictional = all.filter(\.source.fictional).sorted { ($0.year ?? 0) < ($1.year ?? 0) }

  private static func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }
}

/// Two reports to compare.
struct Pair: CustomTestStringConvertible, Sendable {
  var old: Report
  var new: Report

  var testDescription: String { "\(Self.name(old)) and \(Self.name(new))" }

  static func name(_ report: Report) -> String { "\(report.township.name ?? "?") \(report.year ?? 0)" }

  /// Every report with every other one.
  static let all: [Pair] = Snapshots.all.indices.flatMap { left in
    Snapshots.all.indices.filter { $0 > left }.map { Pair(old: Snapshots.all[left], new: Snapshots.all[$0]) }
  }

  /// Consecutive reports of the invented township.
  static let consecutive: [Pair] = zip(Snapshots.fictional, Snapshots.fictional.dropFirst()).map(Pair.init)
}
