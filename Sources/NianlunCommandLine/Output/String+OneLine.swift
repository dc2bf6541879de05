extension String {
  /// The text on one line, with everything that could steer a terminal or a reader's eye written out as
  /// `\u{…}`: controls, bidirectional controls and other invisible signs.
  var onOneLine: String {
    guard unicodeScalars.contains(where: Self.isHarmful) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if Self.isHarmful(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
