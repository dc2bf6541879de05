import Lexicon
import MarkedText
import ReportModel

/// Who reports, on which year, when, and under which number.
struct Identity {
  var township = Township()
  var year: Int?
  var yearRule: String?
  var title: String?
  var documentNumber: String?
  var publisher: String?
  var published: String?
  var damagedDates: [String] = []
}
