/// The names that links lead to.
enum Anchor {
  /// Joins the parts with hyphens; whatever is no letter, digit or hyphen becomes an underscore.
  static func name(_ parts: String...) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in parts.joined(separator: "-").unicodeScalars {
      let isPlain = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
      scalars.append(isPlain ? scalar : "_")
    }
    return String(scalars)
  }
}
