import Foundation
import NianlunCommandLine
import Testing

/// What each writer makes of one comparison, as `Tests/Golden` holds it: a change there is reviewed like code.
@Suite struct GoldenOutputTests {
  private static let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }

  @Test(arguments: [("text", "txt"), ("markdown", "md"), ("csv", "csv"), ("html", "html")])
  func aComparisonIsWrittenAsItWas(_ format: String, _ ending: String) throws {
    let output = MemoryChannel()
    let code = CommandLineTool.run(
      arguments: [
        "compare", "青溪镇", "2023", "2024", "--lang", "zh", "--color", "never", "--format", format,
      ],
      environment: [:], workingDirectory: Self.root.path, output: output, error: MemoryChannel(),
      stages: .live)
    #expect(code == .success)
    let golden = Self.root.appendingPathComponent("Tests/Golden/compare.\(ending)")
    let isSame = try Data(contentsOf: golden).elementsEqual(output.bytes)
    #expect(isSame, "the \(format) differs; write it anew as CONTRIBUTING.md says, and read the difference")
  }
}
