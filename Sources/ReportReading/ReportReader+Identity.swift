package import Lexicon
import MarkedText
package import ReportModel

extension ReportReader {
  /// Tells whose report the bytes are and of which year, as `read` would, at a quarter of its cost.
  ///
  /// - Parameters:
  ///   - bytes: The file as it lies on disk.
  ///   - name: Its name without the folder.
  ///   - fictional: Whether the township is invented.
  ///   - lexicon: The words to read with.
  /// - Throws: `ReadingError` where `read` would.
  /// - Complexity: O(n) in the length of the report.
  package static func identity(
    of bytes: [UInt8], name: String, fictional: Bool, lexicon: Lexicon
  ) throws -> ReportIdentity {
    let file = try FileText(bytes)
    let text = MarkedText(file.source, lexicon: lexicon)
    let frame = Frame(text)
    guard GenreCheck.holds(text, frame) else { throw ReadingError.noReport }
    let identity = IdentityReader(text: text, frame: frame).read()
    return ReportIdentity(
      source: Source(
        name: name, sha256: SHA256.hexadecimal(bytes), encoding: file.encoding, format: "text",
        fictional: fictional),
      township: identity.township, year: identity.year)
  }
}
