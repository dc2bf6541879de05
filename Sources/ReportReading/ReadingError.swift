/// Why a text cannot be read as a report.
package enum ReadingError: Error, Equatable, Sendable {
  /// There is no text.
  case empty
  /// The bytes are no UTF-8.
  case encoding
  /// The text is no report on law-based government.
  case noReport
}
