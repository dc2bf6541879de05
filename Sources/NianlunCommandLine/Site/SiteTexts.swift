import ReportModel
import ReportRendering

/// A file of the texts of some townships, in which the board's search looks.
struct SiteTexts: Sendable {
  /// How many reports a file holds at most, unless a single township has more; some megabyte of text.
  private static let largest = 100

  /// The file.
  let page: SitePage
  /// The townships whose texts it holds.
  let townships: [SiteTownship]

  /// Divides the texts of townships among files.
  static func files(of townships: [SiteTownship], base: [String]) -> [SiteTexts] {
    var parts: [[SiteTownship]] = []
    var count = 0
    for township in townships {
      let size = township.group.entries.count
      if parts.isEmpty || count + size > largest {
        parts.append([])
        count = 0
      }
      count += size
      parts[parts.count - 1].append(township)
    }
    return parts.enumerated().map { number, townships in
      let key = SitePlan.key(
        base + townships.flatMap { [$0.folder, $0.group.name] + SiteTownship.sums(of: $0.group) })
      return SiteTexts(
        page: SitePage(path: "texts/\(number + 1).js", key: key, content: .texts), townships: townships)
    }
  }

  /// The file's text, and what is to be said of reports that could be read no more.
  func text(_ reader: FileReader) -> (text: String, failures: [Message]) {
    var entries: [SearchTexts.Entry] = []
    var failures: [Message] = []
    for township in townships {
      let loaded = LoadedTownship(township.group, reader: reader)
      failures += loaded.failures
      entries += loaded.reports.map { report in
        SearchTexts.Entry(
          report: report, township: township.group.name, path: township.path(ofTextOf: report.year))
      }
    }
    return (SearchTexts.file(entries), failures)
  }
}
