import ReportModel
import ReportRendering

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Content {
  /// One report's findings as `check` writes them.
  private struct Findings: Encodable {
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
  func json() throws -> [UInt8] { [UInt8](try data()) }

  /// The documented JSON of several reports: an array of what each alone would be.
  static func json(ofReports reports: [Report]) throws -> [UInt8] {
    [UInt8](try JSON.data(reports, phrasebook: .standard))
  }

  private func data() throws -> Data {
    switch self {
    case .report(let report): try JSON.data(report, phrasebook: .standard)
    case .comparison(let comparison, _, _): try JSON.data(comparison, phrasebook: .standard)
    case .weaknesses(let history, _): try JSON.data(history, phrasebook: .standard)
    case .trends(let trends, _): try JSON.data(trends, phrasebook: .standard)
    case .findings(let reports): try JSON.data(reports.map(Findings.init), phrasebook: .standard)
    case .board(let board, _): try JSON.data(board, phrasebook: .standard)
    }
  }
}
