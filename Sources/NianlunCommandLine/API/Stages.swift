import Lexicon
import Platform
import ReportInput
package import ReportHistory
package import ReportModel
import ReportReading
import ReportRendering
import SnapshotStore

/// The stages of the library that the commands call, from several threads at once; tests put others in their place.
package struct Stages: Sendable {
  /// Reads a report from a file's bytes, its name, and whether the township is invented.
  package var read: @Sendable (_ bytes: [UInt8], _ name: String, _ fictional: Bool) throws -> Report
  /// Tells whose report the bytes are, as `read` would.
  package var identify:
    @Sendable (_ bytes: [UInt8], _ name: String, _ fictional: Bool) throws -> ReportIdentity
  /// Gets ready what taking reports together asks for, so that it is there when they are read.
  package var prepare: @Sendable () -> Void = {}
  /// Calls the figures of a report as a user does, once what a person overruled of it is in force.
  package var nameFigures: @Sendable (_ report: inout Report) -> Void = { _ in }
  /// Takes a township's reports together.
  package var township: @Sendable (_ reports: [Report]) -> TownshipViews
  /// Lays townships side by side.
  package var board: @Sendable (_ standings: [TownshipStanding]) -> Board
  /// The bytes of the program itself, which is what is installed; nil where they cannot be read.
  package var program: @Sendable () -> [UInt8]? = {
    try? FileSystem.bytes(of: OperatingSystem.programPath, limit: .max)
  }
  /// Opens a file in the program that the user looks at such files with; tells whether that could be done.
  package var open: @Sendable (_ path: String, _ environment: [String: String]) -> Bool = {
    path, environment in
    OperatingSystem.show(path, environment: environment)
  }
  /// What tells this state of the library from another one, which may make something else of the same reports.
  package var state: @Sendable () -> String

  /// Makes stages of functions.
  package init(
    read: @escaping @Sendable (_ bytes: [UInt8], _ name: String, _ fictional: Bool) throws -> Report,
    identify:
      @escaping @Sendable (_ bytes: [UInt8], _ name: String, _ fictional: Bool) throws -> ReportIdentity,
    township: @escaping @Sendable (_ reports: [Report]) -> TownshipViews,
    board: @escaping @Sendable (_ standings: [TownshipStanding]) -> Board,
    state: @escaping @Sendable () -> String = { CommandLineTool.version }
  ) {
    self.read = read
    self.identify = identify
    self.township = township
    self.board = board
    self.state = state
  }

  /// The library itself.
  package static let live = live(lexicon: nil, mark: "")

  /// The text that a file says, and what is to be known of the file.
  private static func text(
    of bytes: [UInt8], _ name: String, _ fictional: Bool
  ) throws(InputError) -> (String, Source) {
    let document = try InputReader().read(bytes, name: name)
    return (document.text, document.source(of: bytes, name: name, fictional: fictional))
  }

  /// The library with a lexicon of the user's own.
  ///
  /// - Parameters:
  ///   - lexicon: Nil for the program's own, which is made when a report is first read, so that `--version` does not
  ///     wait for it.
  ///   - mark: What tells the lexicon from others, such as the checksum of its additions.
  static func live(lexicon: Lexicon?, mark: String) -> Stages {
    var stages = Stages(
      read: { bytes, name, fictional in
        let (text, source) = try Self.text(of: bytes, name, fictional)
        return try ReportReader.read(text, from: source, lexicon: lexicon ?? .standard)
      },
      identify: { bytes, name, fictional in
        let (text, source) = try Self.text(of: bytes, name, fictional)
        return try ReportReader.identity(of: text, from: source, lexicon: lexicon ?? .standard)
      },
      township: { reports in TownshipViews(TownshipHistory(reports, lexicon: lexicon ?? .standard)) },
      board: { standings in History.board(of: standings) },
      state: {
        // The checksum of the program itself: rules change more often than the version.
        guard let bytes = try? FileSystem.bytes(of: OperatingSystem.programPath) else {
          return CommandLineTool.version + mark
        }
        return SHA256.hexadecimal(bytes) + mark
      })
    stages.prepare = TownshipHistory.readModels
    if let lexicon {
      let labels = GivenLabels(lexicon.names)
      stages.nameFigures = { labels.name(figuresOf: &$0) }
    }
    return stages
  }
}
