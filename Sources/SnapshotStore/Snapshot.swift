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

  /// The bytes of a report's snapshot, with a checksum of all else among them.
  package static func bytes(of report: Report) throws -> [UInt8] {
    var bytes = [UInt8](try JSON.data(Sealed(report: report), phrasebook: .standard))
    if let place = checksumPlace(in: bytes) {
      bytes.replaceSubrange(place, with: checksum(of: bytes, at: place))
    }
    return bytes
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
    guard header.schema == schema else {
      throw isNewer(header.schema)
        ? .newer(path: path, schema: header.schema ?? "") : .notASnapshot(path: path, schema: header.schema)
    }
    // Files of earlier versions have no checksum.
    if let stated = header.checksum {
      guard let place = checksumPlace(in: bytes), Array(stated.utf8) == checksum(of: bytes, at: place) else {
        throw .altered(path: path)
      }
    }
    let report: Report
    do {
      report = try JSON.value(Report.self, from: data)
    } catch {
      throw .damaged(path: path, detail: detail(of: error))
    }
    if let fault = report.fault { throw .damaged(path: path, detail: fault) }
    return report
  }

  /// Whether JSON is an output of this program other than a snapshot: a comparison, a history, a list of findings, or
  /// several of whatever in one array.
  ///
  /// - Complexity: O(n).
  package static func isOtherOutput(_ bytes: [UInt8]) -> Bool {
    guard let place = schemaPlace(in: bytes) else { return false }
    let isReport = bytes[place...].starts(with: schemaFamily)
    return !isReport || bytes.first(where: { !isBlank($0) }) == UInt8(ascii: "[")
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Where the name of the first schema of this program begins; within a text the quotation marks would be escaped.
  private static func schemaPlace(in bytes: [UInt8]) -> Int? {
    var start = 0
    while let key = bytes[start...].firstRange(of: schemaKey) {
      let value = bytes[key.upperBound...].drop { isBlank($0) || $0 == UInt8(ascii: ":") }
      if value.starts(with: schemaOwner) { return value.startIndex }
      start = key.upperBound
    }
    return nil
  }

  private static let schemaKey = [UInt8]("\"schema\"".utf8)
  private static let schemaOwner = [UInt8]("\"nianlun/".utf8)
  private static let schemaFamily = [UInt8]("\"nianlun/report/".utf8)

  /// What every file of the tool begins with.
  private struct Header: Decodable {
    var schema: String?
    var checksum: String?
  }

  /// A report beside the place of its checksum.
  private struct Sealed: Encodable {
    private enum Key: String, CodingKey { case checksum }
    var report: Report

    func encode(to encoder: any Encoder) throws {
      try report.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(String(decoding: blank, as: UTF8.self), forKey: .checksum)
    }
  }

  /// What stands in the checksum's place while it is taken.
  private static let blank = [UInt8](repeating: UInt8(ascii: "0"), count: 64)
  /// What stands before it; within a text the quotation marks would be escaped.
  private static let checksumHead = [UInt8]("\"checksum\" : \"".utf8)

  /// Where the digits of the checksum stand.
  private static func checksumPlace(in bytes: [UInt8]) -> Range<Int>? {
    var start = 0
    while let found = bytes[start...].firstIndex(of: checksumHead[0]) {
      let digits = found + checksumHead.count
      if bytes[found...].starts(with: checksumHead), digits + blank.count <= bytes.count {
        return digits..<digits + blank.count
      }
      start = found + 1
    }
    return nil
  }

  /// The checksum of a file whatever its line ends, which some programs change.
  private static func checksum(of bytes: [UInt8], at place: Range<Int>) -> [UInt8] {
    var whole = bytes
    whole.replaceSubrange(place, with: blank)
    if whole.contains(UInt8(ascii: "\r")) { whole.removeAll { $0 == UInt8(ascii: "\r") } }
    return [UInt8](SHA256.hexadecimal(whole).utf8)
  }

  /// Whether a schema is a later version of this one.
  private static func isNewer(_ schema: String?) -> Bool {
    let parts = (Self.schema.split(separator: "/"), (schema ?? "").split(separator: "/"))
    guard parts.0.dropLast() == parts.1.dropLast(), let own = parts.0.last.flatMap({ Int($0) }),
      let other = parts.1.last.flatMap({ Int($0) })
    else { return false }
    return other > own
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
