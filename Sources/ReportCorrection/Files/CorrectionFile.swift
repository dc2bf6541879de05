package import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a person overruled of one report, as it lies beside the report: `2023.corrections.json`.
package struct CorrectionFile: Codable, Hashable, Sendable {
  /// The schema that this version writes and reads.
  package static let schema = "nianlun/corrections/1"
  /// What follows the name of the report's file.
  package static let ending = ".corrections.json"

  /// The name and version of this form.
  package var schema = Self.schema
  /// The township that the report is of.
  package var township: Township
  /// The year that the report is on.
  package var year: Int
  /// One entry for each thing overruled.
  package var corrections: [CorrectionEntry]

  /// Makes a file of its entries.
  package init(township: Township, year: Int, corrections: [CorrectionEntry]) {
    self.township = township
    self.year = year
    self.corrections = corrections
  }

  /// Why a file of corrections cannot be taken.
  package enum Fault: Error, Hashable, Sendable {
    /// It is no such file; what it calls itself, if anything.
    case foreign(schema: String?)
    /// A later version of the tool wrote it.
    case newer(schema: String)
    /// It is damaged; the detail says where.
    case damaged(String)
  }

  /// Reads a file whole.
  package init(bytes: [UInt8]) throws(Fault) {
    let data = Data(bytes)
    guard let header = try? JSON.value(Header.self, from: data) else { throw .damaged("JSON") }
    guard header.schema == Self.schema else {
      let (own, other) = (Self.version(Self.schema), header.schema.map(Self.version))
      guard let other, let schema = header.schema, other.name == own.name, other.number > own.number else {
        throw .foreign(schema: header.schema)
      }
      throw .newer(schema: schema)
    }
    do {
      self = try JSON.value(CorrectionFile.self, from: data)
    } catch {
      throw .damaged(Self.place(of: error))
    }
    for (place, entry) in corrections.enumerated() {
      if let fault = entry.fault { throw .damaged("corrections.\(place).\(fault)") }
    }
    if !(1900...2200).contains(year) { throw .damaged("year") }
  }

  /// The bytes of the file, the entries in the order of their words.
  package func bytes() throws -> [UInt8] { [UInt8](try JSON.data(self)) }

  private struct Header: Decodable {
    var schema: String?
  }

  private static func version(_ schema: String) -> (name: Substring, number: Int) {
    guard let slash = schema.lastIndex(of: "/") else { return (schema[...], 0) }
    return (schema[..<slash], Int(schema[schema.index(after: slash)...]) ?? 0)
  }

  private static func place(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "JSON" }
    let path: [any CodingKey] =
      switch error {
      case .keyNotFound(let key, let context): context.codingPath + [key]
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        context.codingPath
      @unknown default: []
      }
    guard !path.isEmpty else { return "JSON" }
    return path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
