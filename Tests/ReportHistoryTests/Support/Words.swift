import ReportModel
import ReportRendering

/// Facts in the words that they are told in.
extension SummaryLine {
  var text: String { text(in: .zh) }
  var textEnglish: String { text(in: .en) }
}

extension ComparisonFinding {
  var message: String { message(in: .zh) }
  var messageEnglish: String { message(in: .en) }
}

extension MetricRow {
  var note: String? { reason?.label.zh }
  var noteEnglish: String? { reason?.label.en }
}
