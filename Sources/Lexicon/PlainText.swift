public import ChineseText

/// A passage as it is compared: widths folded, layout gone.
public enum PlainText {
  /// Folds every scalar and drops white space and control characters.
  public static func folded(_ text: String) -> Scalars {
    var result = Scalars()
    result.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.unicodeScalars {
      if let folded = folded(scalar) { result.append(folded) }
    }
    return result
  }

  /// Folds one scalar; nil of white space and control characters.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let folded = Folding.fold(scalar)
    // No blank is beyond the ideographic one, and a look into the properties costs more than all the rest.
    return folded.value < 0x20 || folded.value <= 0x3000 && folded.properties.isWhitespace ? nil : folded
  }
}
