import ReportModel
import ReportRendering
import SnapshotStore

/// The pages of a site: the board, and the pages of each township.
struct SitePlan {
  /// The townships, as the board lists them.
  let townships: [SiteTownship]
  /// The board.
  let index: SitePage
  /// The files that the board's search reads.
  let texts: [SiteTexts]

  /// Plans the site of some townships; the same reports give the same pages in the same order.
  ///
  /// - Parameters:
  ///   - groups: The townships with their reports.
  ///   - language: The language of the pages.
  ///   - state: What tells this state of the program from another that may write the same pages otherwise.
  init(groups: [TownshipGroup], language: Language, state: String) {
    var taken: Set<String> = []
    let base = [language.rawValue, state]
    let townships = groups.sorted { $0.township.isListed(before: $1.township) }.map { group in
      SiteTownship(group, folder: Self.folder(of: group, taken: &taken), base: base)
    }
    self.townships = townships
    texts = SiteTexts.files(of: townships, base: base)
    index = SitePage(
      path: "index.html",
      key: Self.key(base + townships.flatMap { [$0.folder] + SiteTownship.sums(of: $0.group) }),
      content: .board)
  }

  /// Every page.
  var pages: [SitePage] { townships.flatMap(\.pages) + [index] + texts.map(\.page) }

  /// Parts in short.
  static func key(_ parts: [String]) -> String {
    String(SHA256.hexadecimal([UInt8](parts.joined(separator: "\n").utf8)).prefix(32))
  }

  /// A folder's name that no other township has.
  private static func folder(of group: TownshipGroup, taken: inout Set<String>) -> String {
    let base = FilePath.safeName(group.fullName)
    var name = base.isEmpty ? "x" : base
    var number = 2
    // A file system may take two names for one that differ in the case of letters only.
    while !taken.insert(name.lowercased()).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }
}
