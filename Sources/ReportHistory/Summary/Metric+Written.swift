import ChineseText
import Lexicon
import ReportModel

extension Metric {
  /// The number as the report writes it, widths folded.
  var plainNumber: String { PlainText.folded(number.text).string }

  /// A number with the measure word, which a percentage has within itself.
  func withUnit(_ number: String) -> String { number.hasSuffix(unit) ? number : number + unit }

  /// Words behind a number that say that there is more of it.
  private static let above: Set<Unicode.Scalar> = ["余", "多", "来"]
  /// Words before a number that say how near it is.
  private static let near: Set<Unicode.Scalar> = ["约", "近", "逾", "超"]

  /// The word behind the number that says that there is more of it.
  private var excess: Unicode.Scalar? {
    if let last = number.text.scalars.last, Self.above.contains(last) { return last }
    let (scalars, end) = (text.scalars, number.span.end - span.start)
    return scalars.indices.contains(end) && Self.above.contains(scalars[end]) ? scalars[end] : nil
  }

  /// The figure as it is told.
  var figure: Claim.Figure {
    Claim.Figure(
      approximately(plainNumber), Amount(value, unit, qualifier: qualifier), isExceeded: isExceeded)
  }

  /// Whether the report says that there is more than the number: 4600余.
  var isExceeded: Bool { qualifier == .approx && excess != nil }

  /// A number with its measure word and the report's own word for how near it is: 4600余件, 近百次.
  func approximately(_ digits: String) -> String {
    guard qualifier == .approx else { return withUnit(digits) }
    if let excess {
      return (digits.unicodeScalars.last == excess ? digits : digits + String(excess)) + unit
    }
    let (scalars, start) = (text.scalars, number.span.start - span.start)
    let near =
      scalars.indices.contains(start - 1) && Self.near.contains(scalars[start - 1]) ? scalars[start - 1] : "约"
    return String(near) + withUnit(digits)
  }
}
