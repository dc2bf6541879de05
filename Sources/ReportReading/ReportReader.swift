package import Lexicon
import MarkedText
package import ReportModel

/// Reads one report from a file's bytes.
package enum ReportReader {
  /// Reads a report whole.
  ///
  /// - Parameters:
  ///   - bytes: The file as it lies on disk.
  ///   - name: Its name without the folder, recorded in the result.
  ///   - fictional: Whether the township is invented; every output says so.
  /// - Throws: `ReadingError` where the bytes are no report text.
  package static func read(_ bytes: [UInt8], name: String, fictional: Bool) throws -> Report {
    try read(bytes, name: name, fictional: fictional, lexicon: .standard)
  }

  /// Reads a report whole with a lexicon of the caller's own.
  ///
  /// - Complexity: O(n) in the length of the report.
  package static func read(
    _ bytes: [UInt8], name: String, fictional: Bool, lexicon: Lexicon
  ) throws -> Report {
    try read(bytes, name: name, fictional: fictional, lexicon: lexicon, log: nil)
  }

  /// The names of the rules that decide something in a report; for tools that count how often rules are used.
  package static func rules(usedBy bytes: [UInt8]) throws -> Set<String> {
    let log = DecisionLog()
    _ = try read(bytes, name: "", fictional: true, lexicon: .standard, log: log)
    return log.names
  }

  private static func read(
    _ bytes: [UInt8], name: String, fictional: Bool, lexicon: Lexicon, log: DecisionLog?
  ) throws -> Report {
    let file = try FileText(bytes)
    let text = MarkedText(file.source, lexicon: lexicon, isIndexed: true, log: log)
    let assembly = ReportAssembly(text)
    guard text.decided(by: GenreCheck.rule, GenreCheck.holds(text, assembly.frame)) else {
      throw ReadingError.noReport
    }
    return assembly.report(
      Source(
        name: name, sha256: SHA256.hexadecimal(bytes), encoding: file.encoding, format: "text",
        fictional: fictional))
  }
}

/// Why bytes cannot be read as a report.
package enum ReadingError: Error, Equatable, Sendable {
  /// The file holds no text.
  case empty
  /// The bytes are neither UTF-8, UTF-16 nor GB 18030; the offset is of the first bad byte.
  case encoding(offset: Int)
  /// The text is no report on law-based government.
  case noReport
  /// The file is of a format that is not read yet, such as PDF, Word or HTML.
  case format(String)
}
