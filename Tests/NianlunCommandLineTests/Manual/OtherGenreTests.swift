import Foundation
import NianlunCommandLine
import Testing

/// The manual's example of another genre: reports on open government, read with a lexicon and without.
@Suite struct OtherGenreTests {
  private static let examples = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.appendingPathComponent("Sources/NianlunCommandLine/Documentation.docc/Examples").path
  private static let report = "柳林镇（虚构）/2024.txt"

  private func read(_ arguments: String...) -> (code: ExitCode, output: MemoryChannel, error: MemoryChannel) {
    let (output, error) = (MemoryChannel(), MemoryChannel())
    let code = CommandLineTool.run(
      arguments: arguments, environment: ["LANG": "en_US"], workingDirectory: Self.examples, output: output,
      error: error, stages: .live)
    return (code, output, error)
  }

  @Test func withoutALexiconTheReportIsRefused() {
    let trial = read("read", Self.report)
    #expect(trial.code == .trouble && trial.output.text.isEmpty)
    #expect(trial.error.text.contains("it is no report on law-based government"))
  }

  @Test func withItTheReportIsReadWhole() throws {
    let trial = read("read", Self.report, "--lexicon", "政府信息公开.txt", "--format", "json")
    #expect(trial.code == .success)
    let value = try JSONSerialization.jsonObject(with: Data(trial.output.text.utf8))
    let report = try #require(value as? [String: Any])
    func list(_ key: String) -> [[String: Any]] { report[key] as? [[String: Any]] ?? [] }
    #expect(report["year"] as? Int == 2024)
    #expect(report["published"] is NSNull)
    #expect((report["source"] as? [String: Any])?["fictional"] as? Bool == true)
    #expect(list("shortcomings").count == 3 && list("commitments").count == 3)
    #expect(list("sections").filter { $0["part"] as? String == "plan" }.count == 1)
    let codes = list("metrics").compactMap { ($0["indicator"] as? [String: Any])?["code"] as? String }
    for code in ["disclosed-news", "disclosed-funds", "licences", "disclosure-staff"] {
      #expect(codes.contains { $0.hasPrefix(code) }, "\(code) is not among \(codes)")
    }
  }

  @Test func withItTwoYearsAreCompared() {
    let trial = read("compare", "柳林镇（虚构）", "2023", "2024", "--lexicon", "政府信息公开.txt")
    #expect(trial.code == .success)
    for words in ["annual reports, 2023 → 2024", "Fictional", "158 → 186", "target missed, met in part"] {
      #expect(trial.output.text.contains(words), "\(words)")
    }
    #expect(!trial.output.text.contains("rule-of-law"))
  }
}
