public import ChineseText

/// A passage as it is compared: widths folded, layout gone.
public enum PlainText {
  /// Folds every scalar and drops white space and control characters.
  public static func folded(_ text: String) -> Scalars {
    var result = Scalars()
    result.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.unicodeScalars {
      let folded = Folding.fold(scalar)
      if folded.properties.isWhitespace || folded.value < 0x20 { continue }
      result.append(folded)
    }
    return result
  }

  /// The folded passage with every run of digits as one `0`, so that figures do not tell statements apart.
  public static func masked(_ text: Scalars) -> Scalars {
    var result = Scalars()
    var inNumber = false
    for (index, scalar) in text.enumerated() {
      let continues =
        inNumber && (scalar == "." || scalar == ",") && index + 1 < text.count && text[index + 1].isASCIIDigit
      if scalar.isASCIIDigit || continues {
        if !inNumber { result.append("0") }
        inNumber = true
      } else {
        inNumber = false
        result.append(scalar)
      }
    }
    return result
  }
}
