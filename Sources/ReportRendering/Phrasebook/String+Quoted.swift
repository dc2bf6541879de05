import ChineseText

extension String {
  /// The text in quotation marks, its own made single.
  var quoted: String {
    let inner = unicodeScalars.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 }
    return "“" + inner.string + "”"
  }

  /// The text as a sentence begins with it.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
