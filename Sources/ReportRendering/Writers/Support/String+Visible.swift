extension String {
  /// The text with everything that could steer a terminal or a reader's eye replaced by U+FFFD.
  ///
  /// Control characters, bidirectional controls, invisible characters and noncharacters are replaced one for
  /// one, so that offsets stay; line feeds and tabs stay.
  var harmless: String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(scalar.isHarmful ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// The text on one line: line breaks and what indents the next line fall away between Chinese characters
  /// and become a space elsewhere.
  var oneLine: String {
    guard unicodeScalars.contains(where: { $0.isBreak || $0 == "\t" }) else { return self }
    var result = String.UnicodeScalarView()
    var pending = false
    for scalar in unicodeScalars {
      if scalar.isBreak || scalar == "\t" || (pending && (scalar == " " || scalar == "\u{3000}")) {
        pending = true
        continue
      }
      if pending, let last = result.last, last.value < 0x2E80, scalar.value < 0x2E80, last != " " {
        result.append(" ")
      }
      pending = false
      result.append(scalar)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar ends a line.
  var isBreak: Bool {
    switch value {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether the scalar is shown as U+FFFD.
  var isHarmful: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE0FFF: true
    case _ where value & 0xFFFE == 0xFFFE: true
    default: false
    }
  }
}
