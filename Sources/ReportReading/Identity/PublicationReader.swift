import Lexicon
import MarkedText

/// Reads when the report was published: by its label, else beside the page's tools, else under the signature.
struct PublicationReader {
  let text: MarkedText
  let frame: Frame
  let metadata: MetadataReader

  func read() -> DateToken? {
    if let labelled = metadata.publication() ?? beside() ?? signature() { return labelled }
    // What stands in a sentence is the report's own matter, such as the period that it covers.
    for line in text.paragraphs[frame.front] where text.lastMark(in: line, where: { $0 == .stop }) == nil {
      if let date = text.dates(in: line).first { return date }
    }
    return nil
  }

  /// A date without a label among the page's own words: 2024-01-29 17:20 青溪镇人民政府 点击数:96.
  private func beside() -> DateToken? {
    for line in text.paragraphs[frame.front] {
      guard let date = text.dates(in: line).first else { continue }
      let behind = date.range.upperBound..<min(date.range.upperBound + 7, line.upperBound)
      let hasTime = text.units[behind].contains(.of(":")) && text.hasDigit(behind)
      if hasTime || text.has(.pageTool, in: line) { return date }
    }
    return nil
  }

  /// The date under the signature; where the report ends without one of its own, the last date behind it.
  func signature() -> DateToken? {
    let lines = text.paragraphs[frame.body].suffix(2) + text.paragraphs[frame.back]
    for line in lines.reversed() where !text.dates(in: line).isEmpty {
      if text.isWholeDate(line) || SignatureLine.holds(line, in: text) { return text.dates(in: line).last }
    }
    // A report on one line: the date stands at its very end.
    guard let last = lines.last, let date = text.dates(in: last).last,
      last.upperBound - date.range.upperBound <= 1
    else { return nil }
    return date
  }
}
