import ChineseText
import Lexicon
import ReportModel

extension Metric {
  /// The number as the report writes it, widths folded.
  var plainNumber: String { PlainText.folded(number.text).string }

  /// A number with the measure word, which a percentage has within itself.
  func withUnit(_ number: String) -> String { number.hasSuffix(unit) ? number : number + unit }
}
