import ReportModel
import ReportRendering
import SnapshotStore

/// A township's part of a site: a page of all years, and one for each report and the one before it.
///
/// Only reports that follow each other have a page: five reports give four pages rather than ten, and what changed over
/// a longer time stands on the township's own page.
struct SiteTownship: Sendable {
  /// Two reports of a township that follow each other.
  private struct ComparedYears: Sendable {
    /// The places of the two among the township's reports, the older one first.
    var old: Int
    var new: Int
    /// Their years.
    var years: (Int, Int)

    var name: String { "\(years.0)-\(years.1)" }
    var title: String { "\(years.0) → \(years.1)" }
  }

  /// The township with its reports.
  let group: TownshipGroup
  /// Its folder below the site's.
  let folder: String
  /// Its pages, that of all years first.
  let pages: [SitePage]
  private let pairs: [ComparedYears]

  /// Plans a township's pages.
  ///
  /// - Parameters:
  ///   - group: The township with its reports.
  ///   - folder: The name of its folder.
  ///   - base: What all pages of the site are made of, in short.
  init(_ group: TownshipGroup, folder: String, base: [String]) {
    self.group = group
    self.folder = folder
    let pairs = Self.pairs(of: group.entries)
    self.pairs = pairs
    let sums = Self.sums(of: group)
    let notes = group.notes.flatMap { ["\($0.year)", $0.name, $0.textEnglish] }
    let base = base + [group.fullName, group.name] + pairs.map(\.name) + notes
    pages =
      [
        SitePage(
          path: "\(folder)/index.html", key: SitePlan.key(base + sums), content: .history)
      ]
      + pairs.map { pair in
        SitePage(
          // What the township's other reports list is told of the two, too.
          path: "\(folder)/\(pair.name).html", key: SitePlan.key(base + sums + [pair.name]),
          content: .comparison(old: pair.old, new: pair.new))
      }
  }

  /// What tells each report of a township from what it may become: its bytes, and what else a reading depends on.
  static func sums(of group: TownshipGroup) -> [String] {
    group.entries.map { "\($0.checksum) \($0.identity.source.name) \($0.identity.source.fictional)" }
  }

  /// Lays out one of the township's pages.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - reports: The township's reports, whole, in the order of the group.
  ///   - views: What follows from them.
  ///   - language: The language of the page.
  func page(_ page: SitePage, of reports: [Report], _ views: TownshipViews, language: Language) -> Page {
    var laid: Page
    switch page.content {
    case .comparison(let old, let new):
      laid = Content.comparison(
        views.comparison(old, new), old: reports[old], new: reports[new], others: reports
      ).page(language)
    case .history, .board, .texts:
      laid = TownshipPage.page(
        of: views.weaknesses(), trends: views.trends(),
        comparisons: pairs.map { views.comparison($0.old, $0.new) }, reports: reports, language: language
      ) { [pairs] old, new in
        pairs.first { $0.years == (old, new) }.map { $0.name + ".html" }
      }
    }
    laid.navigation = links(from: page, language)
    return laid
  }

  /// The page that holds the text of a year's report, from the site's folder.
  func path(ofTextOf year: Int?) -> String {
    let pair = pairs.last { $0.years.1 == year } ?? pairs.first { $0.years.0 == year }
    return "\(folder)/\(pair?.name ?? "index").html"
  }

  private func links(from page: SitePage, _ language: Language) -> [PageLink] {
    let ways = [("\(group.name) \(Self.history(language))", "index")] + pairs.map { ($0.title, $0.name) }
    return [PageLink(title: Self.board(language), path: "../index.html")]
      + ways.map { title, name in
        PageLink(title: title, path: "\(name).html", isHere: "\(folder)/\(name).html" == page.path)
      }
  }

  /// The words for the way back to the board.
  private static let board = Label(zh: "总表", en: "Board")
  /// The words for a township's own page.
  private static let history = Label(zh: "历年", en: "All years")

  /// Reports that follow each other; of two reports of one year the first stands for it.
  private static func pairs(of entries: [CatalogueEntry]) -> [ComparedYears] {
    var years: Set<Int> = []
    let dated = entries.enumerated().compactMap { place, entry in
      entry.identity.year.flatMap { years.insert($0).inserted ? (place: place, year: $0) : nil }
    }
    return zip(dated, dated.dropFirst()).map {
      ComparedYears(old: $0.place, new: $1.place, years: ($0.year, $1.year))
    }
  }
}
