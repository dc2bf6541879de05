import ReportModel
import ReportRendering
import SnapshotStore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Content {
  /// One report's findings as `check` writes them.
  private struct Findings: Encodable {
    let schema = "nianlun/findings/1"
    var source: String
    var township: Township
    @Nullable var year: Int?
    var findings: [Finding]

    init(_ report: Report) {
      source = report.source.name
      township = report.township
      year = report.year
      findings = report.findings
    }
  }

  /// The documented JSON, straight from the values.
  func json() throws -> [UInt8] {
    // What a report alone gives is its snapshot.
    if case .report(let report) = self { return try Snapshot.bytes(of: report) }
    return [UInt8](try data())
  }

  /// The documented JSON of several contents: an array of what each alone would be.
  static func json(of contents: [Content]) throws -> [UInt8] {
    [UInt8](try JSON.data(contents.map { AnyValue(value: $0.value) }, phrasebook: .standard))
  }

  private func data() throws -> Data { try JSON.data(AnyValue(value: value), phrasebook: .standard) }

  /// What the JSON is of.
  private var value: any Encodable {
    switch self {
    case .report(let report): report
    case .comparison(let comparison, _, _, _): comparison
    case .weaknesses(let history, _): history
    case .trends(let trends, _): trends
    case .findings(let reports): reports.map(Findings.init)
    case .board(let board, _): board
    case .vocabulary(let vocabulary): vocabulary
    }
  }

  /// A value of any type, encoded as itself.
  private struct AnyValue: Encodable {
    let value: any Encodable

    func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
  }
}
