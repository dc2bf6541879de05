extension String {
  /// The text without white space at its end.
  var trimmedEnd: String {
    var scalars = unicodeScalars[...]
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}

extension String {
  /// The text without white space at its start.
  var trimmedStart: String { String(unicodeScalars.drop { $0.properties.isWhitespace }) }
}
