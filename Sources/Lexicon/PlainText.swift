public import ChineseText

/// A passage as it is compared: widths folded, layout gone.
public enum PlainText {
  /// Folds every scalar and drops white space and control characters.
  public static func folded(_ text: String) -> Scalars {
    var result = Scalars()
    result.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.unicodeScalars {
      let folded = Folding.fold(scalar)
      // No blank is beyond the ideographic one, and a look into the properties costs more than all the rest.
      if folded.value < 0x20 || folded.value <= 0x3000 && folded.properties.isWhitespace { continue }
      result.append(folded)
    }
    return result
  }
}
