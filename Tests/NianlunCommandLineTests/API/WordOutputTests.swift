import Foundation
import NianlunCommandLine
import Testing
import WordStructure

/// The Word files of the demonstration, as the tool writes them.
@Suite struct WordOutputTests {
  private static let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }

  private static func file(_ arguments: [String], _ language: String = "zh") -> (
    bytes: [UInt8], code: ExitCode
  ) {
    let output = MemoryChannel()
    let code = CommandLineTool.run(
      arguments: arguments + ["--lang", language, "--format", "docx"], environment: [:],
      workingDirectory: root.path, output: output, error: MemoryChannel(), stages: .live)
    return (output.bytes, code)
  }

  @Test(
    arguments: [
      ["compare", "青溪镇", "2023", "2024"], ["compare", "青溪镇", "2023", "2024", "--all"],
      ["compare", "青溪镇", "2021", "2022", "--only", "metrics"], ["weaknesses", "青溪镇"], ["trends", "青溪镇"],
      ["check", "seeds"], ["board", "seeds"], ["read", "洪山镇"],
    ], ["zh", "en"])
  func everyCommandsFileOpensWithoutRepair(_ arguments: [String], _ language: String) {
    let (bytes, code) = Self.file(arguments, language)
    #expect(code != .trouble)
    #expect(WordStructure.faults(of: bytes) == [])
  }

  @Test func theSameReportsGiveTheSameFile() {
    let arguments = ["compare", "青溪镇", "2023", "2024"]
    #expect(Self.file(arguments).bytes == Self.file(arguments).bytes)
  }

  @Test func aComparisonHoldsWhatIsHandedIn() {
    let text = WordStructure.text(of: Self.file(["compare", "青溪镇", "2023", "2024"]).bytes)
    for heading in ["一、摘要", "二、请乡镇说明", "三、承诺对照表", "四、问题对照表"] { #expect(text.contains(heading)) }
    #expect(text.contains { $0.contains("虚构") })
    // A claim with its place, and a promise with both passages and theirs.
    #expect(text.contains { $0.contains("24＋9＝33") && $0.contains("2024 二(五)第4句") })
    #expect(text.contains("公开选聘专职人民调解员3名（四(三)第1句）"))
    #expect(text.contains("选聘专职人民调解员2名（二(五)第2句）"))
    // No internal id is left for the reader.
    #expect(!text.contains { $0.contains("/q") || $0.contains("/w") || $0.contains("/c") })
    let all = WordStructure.text(of: Self.file(["compare", "青溪镇", "2023", "2024", "--all"]).bytes)
    #expect(all.count > 2 * text.count && all.starts(with: text.prefix(4)))
  }
}
