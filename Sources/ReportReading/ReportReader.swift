import ChineseText
public import ReportModel
import Lexicon

/// Reads one report from a file's bytes.
public enum ReportReader {
  /// Reads a report whole.
  ///
  /// - Parameters:
  ///   - bytes: The file as it lies on disk.
  ///   - name: Its name without the folder, recorded in the result.
  ///   - fictional: Whether the township is invented; every output says so.
  /// - Throws: `ReadingError` where the bytes are no report text.
  public static func read(_ bytes: [UInt8], name: String, fictional: Bool) throws -> Report {
    let source = try SourceText(bytes)
    let assembly = ReportAssembly(source: source, vocabulary: .standard)
    guard GenreCheck.holds(assembly.marked, assembly.frame) else { throw ReadingError.noReport }
    return assembly.report(
      Source(
        name: name, sha256: SHA256.hexadecimal(bytes), encoding: source.encoding, format: "text",
        fictional: fictional))
  }
}

/// Why bytes cannot be read as a report.
public enum ReadingError: Error, Equatable, Sendable {
  /// The file holds no text.
  case empty
  /// The bytes are neither UTF-8, UTF-16 nor GB 18030; the offset is of the first bad byte.
  case encoding(offset: Int)
  /// The text is no report on law-based government.
  case noReport
  /// The file is of a format that is not read yet, such as PDF, Word or HTML.
  case format(String)
}
