import ChineseText
import Testing

/// A text with one number, and how it must be read.
struct NumeralCase: CustomTestStringConvertible, Sendable {
  var text: String
  var value: Double
  /// The number as written, nil where it is the whole text.
  var written: String?

  init(_ text: String, _ value: Double, _ written: String? = nil) {
    self.text = text
    self.value = value
    self.written = written
  }

  var testDescription: String { text }
}

/// The numbers of a text after its widths are folded.
func numerals(in text: String) -> [Numeral] {
  NumeralReader.numerals(in: text.unicodeScalars.map(Folding.fold))
}

/// The folded scalars that a number takes.
func written(_ numeral: Numeral, in text: String) -> String {
  text.unicodeScalars.map(Folding.fold)[numeral.range].string
}
