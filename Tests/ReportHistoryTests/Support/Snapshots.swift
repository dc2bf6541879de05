import Foundation
import ReportHistory
import ReportModel
import Testing

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
      (try? Data(contentsOf: path.appendingPathComponent(file))).flatMap {
        try? JSON.value(Report.self, from: $0)
      }
    }
  }

  /// The reports of the invented township, by year.
  static let fictional = all.filter(\.source.fictional).sorted { ($0.year ?? 0) < ($1.year ?? 0) }

  private static func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }
}

/// One report, with a short name for the log.
struct Stored: CustomTestStringConvertible, Sendable {
  var report: Report

  var testDescription: String { "\(report.township.name ?? "?") \(report.year ?? 0)" }

  static let all = Snapshots.all.map(Stored.init)
}

/// Two reports and their comparison both ways, made once since it takes a while.
struct ComparedReports: CustomTestStringConvertible, Sendable {
  var old: Report
  var new: Report
  var there: Comparison
  var back: Comparison

  init(_ old: Report, _ new: Report) {
    self.old = old
    self.new = new
    there = History.compare(old, new)
    back = History.compare(new, old)
  }

  var testDescription: String {
    "\(Stored(report: old).testDescription) and \(Stored(report: new).testDescription)"
  }

  /// Consecutive reports of the invented township, and one of it with one of another.
  static let all: [ComparedReports] =
    zip(Snapshots.fictional, Snapshots.fictional.dropFirst()).map(ComparedReports.init) + strangers

  private static var strangers: [ComparedReports] {
    guard let old = Snapshots.all.first(where: { !$0.source.fictional }), let new = Snapshots.fictional.last
    else { return [] }
    return [ComparedReports(old, new)]
  }
}
