import ChineseText
import Lexicon
import ReportModel

extension Metric {
  /// The number as the report writes it, widths folded.
  var plainNumber: String { PlainText.folded(number.text).string }

  /// A number with the measure word, which a percentage has within itself.
  func withUnit(_ number: String) -> String { number.hasSuffix(unit) ? number : number + unit }

  /// The figure as it is told.
  var figure: Claim.Figure {
    Claim.Figure(
      approximately(plainNumber), Amount(value, unit, qualifier: qualifier, direction: direction),
      isExceeded: approximation == .above)
  }

  /// A number with its measure word and the report's own word for how near it is: 4600余件, 近百次.
  func approximately(_ digits: String) -> String {
    guard qualifier == .approx else { return withUnit(digits) }
    if let excess {
      return (digits.unicodeScalars.last == excess ? digits : digits + String(excess)) + unit
    }
    return String(lead ?? "约") + withUnit(digits)
  }
}
