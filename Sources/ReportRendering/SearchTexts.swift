package import ReportModel

/// The texts of a site's reports in files that its board reads when they are searched.
///
/// Such a file is a script, since a page that is opened from disk may read no other files.
package enum SearchTexts {
  /// One report.
  package struct Entry {
    /// Whose text is searched.
    let report: Report
    /// How the township is called.
    let township: String
    /// The page that holds the report's text, from the site's folder.
    let path: String

    /// Makes an entry.
    package init(report: Report, township: String, path: String) {
      self.report = report
      self.township = township
      self.path = path
    }
  }

  /// How many bytes of text a file holds at most, unless a single report is longer.
  package static let largest = 1_000_000

  /// A file of some reports, sentence by sentence.
  package static func file(_ entries: [Entry]) -> String {
    let texts = entries.map { entry -> ScriptData in
      let source = PageSource(entry.report, key: "", name: "")
      let sentences =
        entry.report.sections.map(\.heading.text) + TextUnits(source).units.map(\.text)
      return .object([
        "t": .text(entry.township), "y": .text(entry.report.year.map(String.init) ?? ""),
        "p": .text(HTMLWriter.address(.page(entry.path))), "s": .list(sentences.map { .text($0) }),
      ])
    }
    return "nianlunTexts(" + ScriptData.list(texts).text + ");\n"
  }
}
