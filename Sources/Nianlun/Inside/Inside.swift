import ReportModel
import ReportRendering

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

// What the front door asks of the words and the JSON of the stages stands in this file.

/// The documented JSON of a value: UTF-8, keys sorted, a newline at the end.
func contractJSON(_ value: some Encodable) throws -> Data { try JSON.data(value, phrasebook: .standard) }

extension Wording {
  /// Takes words of the phrasebook.
  init(_ label: Label) { self.init(chinese: label.zh, english: label.en) }
}

extension ReportModel.Finding {
  var wording: Wording { Wording(fact.label) }
}

extension ComparisonFinding {
  var wording: Wording { Wording(fact.label) }
}

extension ReportModel.SummaryLine {
  var wording: Wording { Wording(saying.label) }
}

extension ShortcomingRow {
  var wording: Wording { Wording(name.label) }
}

extension MetricRow {
  var caveat: Wording? { (reason?.label).map(Wording.init) }
}

extension CommitmentRow {
  var wording: Wording { Wording(reason.label) }
}

extension ReportModel.Weakness {
  var title: Wording { Wording(name.label) }
  var remark: Wording { Wording(note.label) }
}

extension ReportModel.CommonWeakness {
  var wording: Wording { Wording(name.label) }
}

extension ReportModel.Report {
  /// The words of a fact, by its id.
  ///
  /// - Complexity: O(n) in the facts of its kind.
  func passage(of id: String) -> Passage? {
    func found(_ statements: [some ReportModel.Statement]) -> Passage? {
      statements.first { $0.id == id }.map { Passage($0.text, $0.span) }
    }
    switch id.first {
    case "q": return found(metrics)
    case "m": return found(measures)
    case "w": return found(shortcomings)
    case "r": return found(causes)
    case "x": return found(rectifications)
    case "c": return found(commitments)
    case "s": return sections.first { $0.id == id }.map { Passage($0.heading.text, $0.heading.span) }
    default: return nil
    }
  }
}
