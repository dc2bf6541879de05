import Foundation
import NianlunCommandLine
import Testing

/// Pages stay small enough to be mailed and opened on an old machine.
@Suite struct PageSizeTests {
  private static let seeds = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.appendingPathComponent("seeds")

  /// What the style and the script of any page take.
  private static let fixed = 80_000
  /// So that two reports of 30,000 characters stay under 2 MB.
  private static let bytesPerCharacter = 30

  @Test(arguments: [(2021, 2022), (2022, 2023), (2023, 2024)])
  func aComparisonGrowsWithItsReportsOnly(_ older: Int, _ newer: Int) throws {
    let files = [older, newer].map {
      Self.seeds.appendingPathComponent("青溪镇（虚构）/\($0).txt").path
    }
    let characters = try files.map { try String(contentsOfFile: $0, encoding: .utf8).unicodeScalars.count }
    let output = MemoryChannel()
    let code = CommandLineTool.run(
      arguments: ["compare", "--format", "html", "--lang", "zh"] + files, environment: [:],
      workingDirectory: "/", output: output, error: MemoryChannel(), stages: .live)
    #expect(code == .success)
    let limit = Self.fixed + Self.bytesPerCharacter * characters.reduce(0, +)
    #expect(output.text.utf8.count <= limit)
  }
}
