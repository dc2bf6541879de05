import NianlunCommandLine
import ReportModel

extension TrickyCase {
  /// What stands on the page where a comparison has nothing to show of a part.
  static let nothing = "nothing"

  /// What nianlun says of the case today, without what is the same in all cases.
  func said() throws -> String {
    let folder = try TemporaryFolder([
      "松岭镇（虚构）/2023.txt": older.report(2023), "松岭镇（虚构）/2024.txt": newer.report(2024),
    ])
    let (output, error) = (MemoryChannel(), MemoryChannel())
    _ = CommandLineTool.run(
      arguments: ["compare", "松岭镇（虚构）", "2023", "2024", "--only", part, "--lang", "en"],
      environment: ["COLUMNS": "160"], workingDirectory: folder.path, output: output, error: error,
      stages: .live)
    // Behind the title, the note that the township is invented, and the reports at hand.
    var lines = output.text.split(separator: "\n").map(String.init).drop {
      !$0.contains("Reports at hand")
    }
    .dropFirst().filter { line in !Self.same.contains { line.contains($0) } }
    lines = lines.indices.filter { place in
      let isRule = lines[place].allSatisfy { $0 == "=" }
      let isRuled = place + 1 < lines.endIndex && lines[place + 1].allSatisfy { $0 == "=" }
      return !isRule && !isRuled
    }.map { lines[$0] }
    if lines.allSatisfy({ $0.hasPrefix("Within the ") }) { lines = [] }
    return lines.isEmpty ? Self.nothing : lines.joined(separator: "\n")
  }

  /// What the output of every case has because the reports are short, or because it is an output.
  private static let same = [
    "mandatory content missing", "The promises of the 2023 report", OutputMark.englishLine,
  ]

  /// The manual's page of the cases, as they come out today.
  static func page() throws -> String {
    var lines = [
      "# Tricky cases", "",
      "Texts that are hard to read, what a reader would want, and what nianlun says today. Where it does not say what "
        + "a reader would want, that is said, too. The township is invented; both reports have a heading for what was "
        + "done, what is weak and what is planned, and what is not shown is the same in both. Written by the tests; do "
        + "not edit.", "",
      "\(all.count { $0.isMet }) of these \(all.count) cases come out as wanted.",
    ]
    for entry in all {
      lines += ["", "## \(entry.title)", ""]
      lines += [
        "- 2023: " + passage(entry.older), "- 2024: " + passage(entry.newer), "", "*Wanted:* \(entry.wanted)",
      ]
      lines += ["", entry.isMet ? "Today:" : "Today, **not as wanted**:", "", "```", try entry.said(), "```"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func passage(_ year: Year) -> String {
    year.passages.isEmpty
      ? "(as in all cases)" : year.passages.joined(separator: " … ").replacing("\n", with: " / ")
  }
}
