import ReportModel
import ReportRendering

/// Findings in the words that they are told in.
extension Finding {
  var message: String { message(in: .zh) }
  var messageEnglish: String { message(in: .en) }
}
