package import Lexicon
import MarkedText
package import ReportModel

extension ReportReader {
  /// Tells whose report a text is and of which year, as `read` would, at a quarter of its cost.
  ///
  /// - Parameters:
  ///   - text: The plain text.
  ///   - source: The file that it was drawn from.
  ///   - lexicon: The words to read with.
  /// - Throws: `ReadingError` where `read` would.
  /// - Complexity: O(n) in the length of the report.
  package static func identity(
    of text: String, from source: Source, lexicon: Lexicon
  ) throws(ReadingError) -> ReportIdentity {
    let text = MarkedText.Source(text)
    if text.isBlank { throw .empty }
    let marked = MarkedText(text, lexicon: lexicon)
    let frame = Frame(marked)
    guard GenreCheck.holds(marked, frame) else { throw .noReport }
    let identity = IdentityReader(text: marked, frame: frame, fileName: source.name).read()
    return ReportIdentity(
      source: source, township: identity.township, year: identity.year, yearRule: identity.yearRule)
  }
}
