import Lexicon
import MarkedText

/// Where numerals belong to a name: in titles, quotation marks and document numbers, behind 第, and in the names and
/// idioms of the lexicon.
struct NumberNames {
  /// Titles, quotations and document numbers, in their order.
  private let enclosures: [Range<Int>]

  /// The longest quotation that is a name; a longer one is what somebody said.
  private static let longestQuotation = 24
  /// The longest name of the lexicon that holds a numeral.
  private static let longestName = 12

  /// - Complexity: O(m) in the marks of the text.
  init(_ text: MarkedText) {
    var found: [Range<Int>] = []
    let places = text.places(in: 0..<text.count) {
      switch $0 {
      case .openTitle, .closeTitle, .openQuote, .closeQuote, .openYear, .closeYear, .paragraph: true
      default: false
      }
    }
    var title: Int?
    var quote: Int?
    for place in places {
      switch text.mark(at: place) {
      case .openTitle, .openYear: title = title ?? place
      case .openQuote: quote = quote ?? place
      case .closeTitle, .closeYear:
        guard let open = title else { continue }
        found.append(open..<Self.end(text, place))
        title = nil
      case .closeQuote:
        if let open = quote, place - open < Self.longestQuotation { found.append(open..<place + 1) }
        quote = nil
      default: (title, quote) = (nil, nil)
      }
    }
    enclosures = found.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// A document number goes on behind its year to 号: 〔2023〕5号.
  private static func end(_ text: MarkedText, _ close: Int) -> Int {
    guard text.mark(at: close) == .closeYear else { return close + 1 }
    var end = close + 1
    while end < close + 7, end < text.count, text.units[end] != .of("号") { end += 1 }
    return end < text.count && text.units[end] == .of("号") ? end + 1 : close + 1
  }

  /// Whether a numeral belongs to a name.
  ///
  /// - Complexity: O(log n) in the names.
  func hold(_ numeral: Numeral, in text: MarkedText) -> Bool {
    isEnclosed(numeral.range) || isOrdinal(numeral.range.lowerBound, text) || isNamed(numeral, text)
  }

  private func isEnclosed(_ range: Range<Int>) -> Bool {
    var (low, high) = (0, enclosures.count)
    while low < high {
      let middle = (low + high) / 2
      if enclosures[middle].lowerBound < range.upperBound { low = middle + 1 } else { high = middle }
    }
    // A title may lie in a quotation or the other way round.
    return enclosures[max(0, low - 2)..<low].contains { $0.overlaps(range) }
  }

  /// Whether it is an ordinal: 第三, 第一、二, 第2—3.
  private func isOrdinal(_ start: Int, _ text: MarkedText) -> Bool {
    var place = start - 1
    while place >= 0, text.isNumeral(place) || text.units[place] == .of("、") { place -= 1 }
    return place >= 0 && text.units[place] == .of("第")
  }

  /// Whether a name of the lexicon takes the number in: it begins at or before it and does not end within it.
  ///
  /// A name within a longer number (五一 in 二点五一, 万户 in 1.1万户) is none, nor is one that a scale mark begins which
  /// counts by the word before it (上万户).
  private func isNamed(_ numeral: Numeral, _ text: MarkedText) -> Bool {
    let range = numeral.range
    var isNamed = false
    let first = max(0, range.lowerBound - Self.longestName)
    text.forEach(.numberName, startingIn: first..<range.lowerBound + (numeral.isBareScale ? 0 : 1)) { word in
      if word.range.upperBound >= range.upperBound { isNamed = true }
    }
    return isNamed
  }
}
