#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import ReportHistory
import ReportModel
import ReportReading

// Times reading and comparing over the reports of the folders named, several rounds each, and prints the least and
// the median time of each. Times differ from machine to machine: compare them as ratios within one run.
//
//   nianlun-benchmark [ROUNDS] FOLDER…

let arguments = Array(CommandLine.arguments.dropFirst())
let rounds = arguments.first.flatMap(Int.init) ?? 5
let folders = arguments.first.flatMap(Int.init) == nil ? arguments : Array(arguments.dropFirst())

/// The `.txt` files below a folder, by path.
func files(below folder: String) -> [String] {
  let below = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
  return below.filter { $0.hasSuffix(".txt") }.sorted().map { folder + "/" + $0 }
}

/// Runs a body once a round and prints its least and median time.
func measure(_ name: String, count: Int, _ body: () -> Void) {
  let clock = ContinuousClock()
  let times = (0..<max(1, rounds)).map { _ in clock.measure(body) }.sorted()
  func milliseconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15
  }
  func shown(_ value: Double) -> String { String(Double(Int(value * 10)) / 10) }
  print(
    "\(name)\t\(count)\tleast \(shown(milliseconds(times[0]))) ms\tmedian \(shown(milliseconds(times[times.count / 2]))) ms"
  )
}

let inputs = folders.flatMap(files).compactMap { path in
  (try? Data(contentsOf: URL(fileURLWithPath: path))).map { (path, [UInt8]($0)) }
}
let reports = inputs.compactMap { path, bytes in try? ReportReader.read(bytes, name: path, fictional: false) }
measureMarking(inputs)
if reports.isEmpty {
  print("usage: nianlun-benchmark [ROUNDS] FOLDER…   (folders with .txt reports)")
} else {
  measure("read", count: inputs.count) {
    for (path, bytes) in inputs { _ = try? ReportReader.read(bytes, name: path, fictional: false) }
  }
  let pairs = Array(zip(reports, reports.dropFirst()))
  measure("compare", count: pairs.count) {
    for (old, new) in pairs { _ = History.compare(old, new) }
  }
  measure("weaknesses", count: 1) { _ = History.weaknesses(reports) }
  measure("trends", count: 1) { _ = History.trends(reports) }
}
