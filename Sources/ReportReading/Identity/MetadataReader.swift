import Lexicon
import MarkedText

/// Reads what a page says of the report in lines of its own: labels with their values.
struct MetadataReader {
  let text: MarkedText
  /// The lines before and behind the report.
  let lines: [Range<Int>]

  /// A label's value.
  struct Value {
    let range: Range<Int>
    /// A date that the value begins with.
    let date: DateToken?
  }

  /// The body that publishes.
  func publisher() -> Range<Int>? {
    value(of: .publisherLabel) { value in
      value.range.count >= 3 && value.range.count <= 30 && !text.has(.siteItself, in: value.range)
    }?.range
  }

  /// The date of publication.
  func publication() -> DateToken? { value(of: .publicationLabel) { $0.date != nil }?.date }

  /// The first good value of the best label of a class.
  private func value(of wordClass: WordClass, where isGood: (Value) -> Bool) -> Value? {
    var found: (rank: Int, value: Value)?
    for (place, line) in lines.enumerated() where text.has(wordClass, in: line) {
      for label in text.all(wordClass, in: line) {
        let rank = text.value(label, as: wordClass) ?? 0
        guard found.map({ rank < $0.rank }) ?? true, let value = value(behind: label.range, place),
          isGood(value)
        else {
          continue
        }
        found = (rank, value)
      }
    }
    return found?.value
  }

  /// What stands behind a label, on its line or alone on the next.
  private func value(behind label: Range<Int>, _ place: Int) -> Value? {
    let line = lines[place]
    if label.lowerBound > line.lowerBound, text.units[label.lowerBound - 1].isHan { return nil }
    guard label.upperBound < line.upperBound, isSeparator(label.upperBound) else { return nil }
    var start = label.upperBound
    while start < line.upperBound, isSeparator(start) { start += 1 }
    var rest = start..<line.upperBound
    if rest.isEmpty {
      guard place + 1 < lines.count, lines[place + 1].lowerBound == line.upperBound + 1 else { return nil }
      rest = lines[place + 1]
      // The next label, its own value missing.
      if text.mark(at: rest.upperBound - 1) == .colon { return nil }
    }
    let end = rest.first(where: endsValue) ?? rest.upperBound
    guard end > rest.lowerBound else { return nil }
    let date = text.dates(in: rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 2)).first
    return Value(range: rest.lowerBound..<end, date: date)
  }

  private func isSeparator(_ place: Int) -> Bool {
    switch text.units[place] {
    case .of(":"), .of("]"), .of("】"), .of("|"), .of(" "): true
    default: false
    }
  }

  private func endsValue(_ place: Int) -> Bool {
    switch text.units[place] {
    case .of(" "), .of("["), .of("|"), .of("【"): true
    default: false
    }
  }
}
