import Foundation
import NianlunCommandLine
import Testing

/// What each writer makes of one small comparison, as `Tests/Golden` holds it: a change there is reviewed like code.
///
/// Style sheets and scripts of the page are left out; they have tests of their own.
@Suite struct GoldenOutputTests {
  private static let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }

  @Test(arguments: [("text", "txt"), ("markdown", "md"), ("csv", "csv"), ("html", "html")])
  func aComparisonIsWrittenAsItWas(_ format: String, _ ending: String) throws {
    let output = MemoryChannel()
    let code = CommandLineTool.run(
      arguments: [
        "compare", "Tests/Golden/白石乡（虚构）", "2023", "2024", "--lang", "zh", "--color", "never", "--format",
        format,
      ],
      environment: [:], workingDirectory: Self.root.path, output: output, error: MemoryChannel(),
      stages: .live)
    #expect(code == .success)
    let written = Self.withoutResources(String(decoding: output.bytes, as: UTF8.self))
    let golden = Self.root.appendingPathComponent("Tests/Golden/compare.\(ending)")
    guard ProcessInfo.processInfo.environment["NIANLUN_RECORD"] == nil else {
      try Data(written.utf8).write(to: golden)
      Issue.record("the \(format) is written anew; read the difference")
      return
    }
    let isSame = try Data(contentsOf: golden).elementsEqual(written.utf8)
    #expect(
      isSame, "the \(format) differs; NIANLUN_RECORD=1 writes it anew, to be read before it is committed")
  }

  /// The page without what its style and script elements hold.
  private static func withoutResources(_ page: String) -> String {
    ["style", "script"].reduce(page) { page, name in
      var rest = page[...]
      var kept = ""
      while let start = rest.range(of: "<\(name)"), let open = rest[start.upperBound...].firstIndex(of: ">"),
        let end = rest.range(of: "</\(name)>", range: open..<rest.endIndex)
      {
        kept += rest[...open] + rest[end]
        rest = rest[end.upperBound...]
      }
      return kept + rest
    }
  }
}
