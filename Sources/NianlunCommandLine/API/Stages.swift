public import ReportModel
import ReportHistory
import ReportReading

/// The stages of the library that the commands call; tests put others in their place.
public struct Stages: Sendable {
  /// Reads a report from a file's bytes, its name, and whether the township is invented.
  public var read: @Sendable (_ bytes: [UInt8], _ name: String, _ fictional: Bool) throws -> Report
  /// Compares an older with a newer report.
  public var compare: @Sendable (_ old: Report, _ new: Report) -> Comparison
  /// Follows a township's weaknesses.
  public var weaknesses: @Sendable (_ reports: [Report]) -> WeaknessHistory
  /// Follows a township's figures and themes.
  public var trends: @Sendable (_ reports: [Report]) -> Trends
  /// Lays townships side by side.
  public var board: @Sendable (_ reports: [Report]) -> Board

  /// Makes stages of functions.
  public init(
    read: @escaping @Sendable (_ bytes: [UInt8], _ name: String, _ fictional: Bool) throws -> Report,
    compare: @escaping @Sendable (_ old: Report, _ new: Report) -> Comparison,
    weaknesses: @escaping @Sendable (_ reports: [Report]) -> WeaknessHistory,
    trends: @escaping @Sendable (_ reports: [Report]) -> Trends,
    board: @escaping @Sendable (_ reports: [Report]) -> Board
  ) {
    self.read = read
    self.compare = compare
    self.weaknesses = weaknesses
    self.trends = trends
    self.board = board
  }

  /// The library itself.
  public static let live = Stages(
    read: { bytes, name, fictional in try ReportReader.read(bytes, name: name, fictional: fictional) },
    compare: { old, new in History.compare(old, new) },
    weaknesses: { reports in History.weaknesses(reports) },
    trends: { reports in History.trends(reports) },
    board: { reports in History.board(reports) })
}
