package import Lexicon
import MarkedText
package import ReportModel

/// Reads one report from a file's bytes.
package enum ReportReader {
  /// Reads a report whole.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8, a byte order mark aside.
  ///   - name: The file's name without the folder, recorded in the result.
  ///   - fictional: Whether the township is invented; every output says so.
  ///   - lexicon: The words to read by.
  /// - Throws: `ReadingError` where the bytes are no report text.
  package static func read(
    _ bytes: [UInt8], name: String, fictional: Bool, lexicon: Lexicon = .standard
  ) throws(ReadingError) -> Report {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: text, as: UTF8.self) else { throw .encoding }
    let source = Source(
      name: name, sha256: SHA256.hexadecimal(bytes), encoding: "utf-8", format: "text", fictional: fictional)
    return try read(text, from: source, lexicon: lexicon)
  }

  /// Reads a report from the text that was drawn from a file.
  ///
  /// - Parameters:
  ///   - text: The plain text, to which all spans will refer.
  ///   - source: The file that it was drawn from, recorded in the result.
  ///   - lexicon: The words to read by.
  /// - Throws: `ReadingError` where it is no report.
  /// - Complexity: O(n) in the length of the report.
  package static func read(
    _ text: String, from source: Source, lexicon: Lexicon = .standard
  ) throws(ReadingError) -> Report {
    let text = MarkedText.Source(text)
    if text.isBlank { throw .empty }
    let assembly = ReportAssembly(MarkedText(text, lexicon: lexicon))
    guard GenreCheck.holds(assembly.text, assembly.frame) else { throw .noReport }
    return assembly.report(source)
  }
}

/// Why a text cannot be read as a report.
package enum ReadingError: Error, Equatable, Sendable {
  /// There is no text.
  case empty
  /// The bytes are no UTF-8.
  case encoding
  /// The text is no report on law-based government.
  case noReport
}
