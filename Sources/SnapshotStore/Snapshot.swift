#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
package import ReportModel
import ReportRendering

/// A report as the file of a snapshot.
package enum Snapshot {
  /// The schema that this version writes and reads.
  package static let schema = "nianlun/report/1"

  /// The bytes of a report's snapshot.
  package static func bytes(of report: Report) throws -> [UInt8] {
    [UInt8](try JSON.data(report, phrasebook: .standard))
  }

  /// The report of a snapshot's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its path, for the error.
  /// - Throws: `SnapshotError` where the bytes are no snapshot.
  package static func report(from bytes: [UInt8], path: String) throws(SnapshotError) -> Report {
    let data = Data(bytes)
    let header: Header
    do {
      header = try JSON.value(Header.self, from: data)
    } catch {
      throw .damaged(path: path, detail: detail(of: error))
    }
    guard header.schema == schema else { throw .notASnapshot(path: path, schema: header.schema) }
    let report: Report
    do {
      report = try JSON.value(Report.self, from: data)
    } catch {
      throw .damaged(path: path, detail: detail(of: error))
    }
    if let fault = report.fault { throw .damaged(path: path, detail: fault) }
    return report
  }

  /// What every file of the tool begins with.
  private struct Header: Decodable {
    var schema: String?
  }

  /// Where in the file the fault lies, such as `sections.3.heading`.
  private static func detail(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "JSON" }
    switch error {
    case .keyNotFound(let key, let context): return place(context.codingPath + [key])
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      return place(context.codingPath)
    @unknown default: return "JSON"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.isEmpty
      ? "JSON" : path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
