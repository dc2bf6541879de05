import ChineseText

/// A line of a page with its place, in points from the upper left corner.
struct PDFLine: Hashable {
  /// Its words, from left to right.
  private(set) var words: [PDFWord]
  /// What it says, spaces where the words leave some.
  var text: String
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
  /// Whether it is a row of a table, put together from its cells.
  var isRow = false

  /// Puts a line together from its words; nil where there are none.
  init?(_ words: [PDFWord]) {
    guard let first = words.first else { return nil }
    self.words = words
    text = Self.text(of: words)
    (left, right, top, bottom) = (first.left, first.right, first.top, first.bottom)
    for word in words.dropFirst() {
      (left, right) = (min(left, word.left), max(right, word.right))
      (top, bottom) = (min(top, word.top), max(bottom, word.bottom))
    }
  }

  /// The height of a line, which is somewhat more than the width of an ideograph.
  var height: Double { bottom - top }
  /// The width of an ideograph.
  var em: Double { height * 0.77 }
  /// Where it stands: the top of its ideographs, since those of other characters begin higher or lower.
  var level: Double { (words.first { Self.holdsIdeographs($0.text) } ?? words[0]).top }
  /// Whether it holds ideographs.
  var holdsIdeographs: Bool { Self.holdsIdeographs(text) }

  private static func holdsIdeographs(_ text: String) -> Bool { text.unicodeScalars.contains(where: \.isHan) }

  /// The line cut where more than a part of an ideograph's width lies between two words.
  func pieces(gap: Double) -> [PDFLine] {
    var pieces: [[PDFWord]] = []
    var reached = -Double.infinity
    for word in words {
      if pieces.isEmpty || word.left - reached > gap * em {
        pieces.append([word])
      } else {
        pieces[pieces.count - 1].append(word)
      }
      reached = max(reached, word.right)
    }
    return pieces.compactMap(PDFLine.init)
  }

  /// The words, with a space where the gap between two is more than that between an ideograph and a number.
  private static func text(of words: [PDFWord]) -> String {
    var text = ""
    var reached = 0.0
    for word in words {
      if let last = text.unicodeScalars.last, let first = word.text.unicodeScalars.first {
        let isLatin = last.value < 0x250 && first.value < 0x250
        if word.left - reached > (word.bottom - word.top) * (isLatin ? 0.1 : 0.28) { text += " " }
      }
      text += word.text
      reached = word.right
    }
    return text
  }
}
