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
    try read(text, from: source, lexicon: lexicon, log: nil)
  }

  /// The names of the rules that decide something in a report; for tools that count how often rules are used.
  package static func rules(usedIn text: String) throws(ReadingError) -> Set<String> {
    let log = DecisionLog()
    let source = Source(name: "", sha256: "", encoding: "utf-8", format: "text", fictional: true)
    _ = try read(text, from: source, lexicon: .standard, log: log)
    return log.names
  }

  private static func read(
    _ text: String, from source: Source, lexicon: Lexicon, log: DecisionLog?
  ) throws(ReadingError) -> Report {
    let text = MarkedText.Source(text)
    if text.isBlank { throw .empty }
    let marked = MarkedText(text, lexicon: lexicon, isIndexed: true, log: log)
    let assembly = ReportAssembly(marked, fileName: source.name)
    guard marked.decided(by: GenreCheck.rule, GenreCheck.holds(marked, assembly.frame)) else {
      throw .noReport
    }
    return assembly.report(source)
  }
}
