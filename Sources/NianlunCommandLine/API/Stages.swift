import Lexicon
import ReportInput
package import ReportHistory
package import ReportModel
import ReportReading
import SnapshotStore

/// The stages of the library that the commands call; tests put others in their place.
package struct Stages: Sendable {
  /// Reads a report from a file's bytes, its name, and whether the township is invented.
  package var read: @Sendable (_ bytes: [UInt8], _ name: String, _ fictional: Bool) throws -> Report
  /// Compares an older with a newer report.
  package var compare: @Sendable (_ old: Report, _ new: Report) -> Comparison
  /// Follows a township's weaknesses.
  package var weaknesses: @Sendable (_ reports: [Report]) -> WeaknessHistory
  /// Follows a township's figures and themes.
  package var trends: @Sendable (_ reports: [Report]) -> Trends
  /// Lays townships side by side.
  package var board: @Sendable (_ reports: [Report]) -> Board
  /// Takes a township's reports together, for who asks several things of them; nil where each question is asked alone.
  package var township: (@Sendable (_ reports: [Report]) -> TownshipHistory)?
  /// The bytes of the program itself, which is what is installed; nil where they cannot be read.
  package var program: @Sendable () -> [UInt8]? = {
    try? FileSystem.bytes(of: Platform.programPath, limit: .max)
  }
  /// Opens a file in the program that the user looks at such files with; tells whether that could be done.
  package var open: @Sendable (_ path: String, _ environment: [String: String]) -> Bool = {
    path, environment in
    Platform.open(path, environment: environment)
  }
  /// What tells this state of the library from another one, which may make something else of the same reports.
  package var state: @Sendable () -> String

  /// Makes stages of functions.
  package init(
    read: @escaping @Sendable (_ bytes: [UInt8], _ name: String, _ fictional: Bool) throws -> Report,
    compare: @escaping @Sendable (_ old: Report, _ new: Report) -> Comparison,
    weaknesses: @escaping @Sendable (_ reports: [Report]) -> WeaknessHistory,
    trends: @escaping @Sendable (_ reports: [Report]) -> Trends,
    board: @escaping @Sendable (_ reports: [Report]) -> Board,
    township: (@Sendable (_ reports: [Report]) -> TownshipHistory)? = nil,
    state: @escaping @Sendable () -> String = { CommandLineTool.version }
  ) {
    self.read = read
    self.compare = compare
    self.weaknesses = weaknesses
    self.trends = trends
    self.board = board
    self.township = township
    self.state = state
  }

  /// The library itself.
  package static let live = live(lexicon: .standard, mark: "")

  /// The library with a lexicon of the user's own.
  ///
  /// - Parameter mark: What tells the lexicon from others, such as the checksum of its additions.
  static func live(lexicon: Lexicon, mark: String) -> Stages {
    Stages(
      read: { bytes, name, fictional in
        let document = try InputReader().read(bytes, name: name)
        let source = document.source(of: bytes, name: name, fictional: fictional)
        return try ReportReader.read(document.text, from: source, lexicon: lexicon)
      },
      compare: { old, new in TownshipHistory([old, new], lexicon: lexicon).comparison(old: 0, new: 1) },
      weaknesses: { reports in TownshipHistory(reports, lexicon: lexicon).weaknesses },
      trends: { reports in TownshipHistory(reports, lexicon: lexicon).trends },
      board: { reports in History.board(reports, lexicon: lexicon) },
      township: { reports in TownshipHistory(reports, lexicon: lexicon) },
      state: {
        // The checksum of the program itself: rules change more often than the version.
        guard let bytes = try? FileSystem.bytes(of: Platform.programPath) else {
          return CommandLineTool.version + mark
        }
        return SHA256.hexadecimal(bytes) + mark
      })
  }
}
