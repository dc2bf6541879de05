import Foundation
import NianlunCommandLine
import Testing

/// What a reader sees is in the language asked for: the program's own words all of it, and Chinese in English output only
/// where the reports are quoted.
@Suite struct OutputLanguageTests {
  private static let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }
  private static let folder = "Tests/Golden/白石乡（虚构）"
  private static let townships = ["Tests/Golden", "seeds/青溪镇（虚构）"]
  private static let runs =
    [
      ["compare", folder, "2023", "2024"], ["compare", "seeds/青溪镇（虚构）", "2021", "2022"],
      ["read", folder + "/2024.txt"], ["weaknesses", folder], ["trends", folder],
    ] + [["check"] + townships, ["board"] + townships]

  private static func output(_ run: [String], _ language: String, _ format: String) throws -> String {
    let output = MemoryChannel()
    let code = CommandLineTool.run(
      arguments: run + ["--lang", language, "--color", "never", "--format", format], environment: [:],
      workingDirectory: root.path, output: output, error: MemoryChannel(), stages: .live)
    try #require([.success, .findings].contains(code))
    return output.text
  }

  /// The Latin words that the reports of a run write themselves, such as those of a document's number.
  private static func latin(in run: [String]) throws -> Set<String> {
    var words: Set<String> = []
    for path in run.dropFirst() {
      let place = root.appendingPathComponent(path)
      let files = FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil)?.compactMap {
        $0 as? URL
      }
      for file in (files ?? []) + [place] where file.pathExtension == "txt" {
        let text = try String(contentsOf: file, encoding: .utf8)
        words.formUnion(text.matches(of: /[A-Za-z]{2,}/).map { String($0.0) })
      }
    }
    return words
  }

  /// What stands between tags, in captions and in the labels that screen readers tell, without what is quoted in Chinese.
  private static func visible(_ page: String) -> String {
    var page = page
    page.replace(/(?s)<(style|script)\b.*?<\/\1>/, with: " ")
    // Innermost first: what stands in an element in Chinese goes with it.
    for _ in 0..<4 {
      page.replace(/(?s)<([a-z0-9]+)\b[^>]*lang="zh-CN"[^>]*>(?:(?!<\1\b).)*?<\/\1>/, with: " ")
    }
    let labels = page.matches(of: /(?:aria-label|title|placeholder)="([^"]*)"/).map { String($0.1) }
    page.replace(/<[^>]*>/, with: " ")
    return ([page] + labels).joined(separator: "\n")
  }

  /// Formats, endings, marks of Markdown and names of programs.
  private static let known: Set<String> = [
    "nianlun", "txt", "CSV", "utf", "UTF", "Word", "WPS", "Excel", "LibreOffice", "WARNING", "NOTE", "br",
  ]

  @Test(arguments: runs, ["text", "markdown", "html"])
  func chineseOutputHasNoEnglishWords(_ run: [String], _ format: String) throws {
    var output = try Self.output(run, "zh", format)
    if format == "html" {
      output = Self.visible(output.replacing("lang=\"zh-CN\"", with: ""))
      output.replace(/&[a-z]+;/, with: " ")
    }
    // Options and the ids of facts are the same in every language.
    output.replace(/--[a-z]+|[0-9]{4}\/[a-z][0-9]+/, with: " ")
    // What a report writes is quoted as it is.
    for word in try Self.latin(in: run) { output.replace(word, with: " ") }
    let words = Set(output.matches(of: /[A-Za-z]{2,}/).map { String($0.0) })
    #expect(words.subtracting(Self.known).isEmpty)
  }

  @Test(arguments: runs)
  func englishOutputHasChineseOnlyWhereReportsAreQuoted(_ run: [String]) throws {
    var output = Self.visible(try Self.output(run, "en", "html"))
    output.replace(/(?s)“[^”]*”|「[^」]*」/, with: "")
    // Names of townships, and places with their marks as printed: 二(五)1, 三、3.
    for name in ["云岭县", "白石乡", "青溪镇"] { output.replace(name, with: "") }
    output.replace(/(?:\(?[一二三四五六七八九十百]+\)?[0-9]*、?[0-9]*)+/, with: "")
    let words = output.matches(of: /[\u{4E00}-\u{9FFF}][^ \n]*/).map { String($0.0) }
    #expect(words.isEmpty)
  }
}
