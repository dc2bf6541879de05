import ReportModel
import ReportRendering
import SnapshotStore

/// The pages of a site: the board, a page a township, a page for each report and the one before it.
///
/// Only reports that follow each other have a page: five reports give four pages rather than ten, and what
/// changed over a longer time stands on the township's own page.
struct SitePlan {
  /// A township's place in the site.
  private struct Place {
    var group: TownshipGroup
    var folder: String
    var reports: [Report]
    /// The checksums of the reports' contents, in their order.
    var sums: [String]

    /// Whether the reports are those of a row: the same years.
    func covers(_ row: BoardRow) -> Bool { Set(reports.compactMap(\.year)) == Set(row.years) }
  }

  /// Two reports of a township that follow each other, the older one first.
  private struct Pair {
    /// The places of the two among the township's reports.
    var places: (old: Int, new: Int)
    var old: Report
    var new: Report
    var sums: [String]
    var name: String { "\(old.year ?? 0)-\(new.year ?? 0)" }
    var title: String { "\(old.year ?? 0) → \(new.year ?? 0)" }
  }

  /// The words for the way back to the board.
  private static let board = Label(zh: "总表", en: "Board")
  /// The words for a township's own page.
  private static let history = Label(zh: "历年", en: "All years")

  /// The pages; the same reports give the same pages in the same order.
  let pages: [SitePage]
  /// The townships' folders below the site's.
  let folders: [String]

  /// Plans the site of some townships.
  ///
  /// - Parameters:
  ///   - groups: The townships with their reports.
  ///   - stages: What makes contents of reports.
  ///   - language: The language of the pages.
  ///   - state: What tells this state of the program from another that may write the same pages otherwise.
  init(groups: [TownshipGroup], stages: Stages, language: Language, state: String) {
    var taken: Set<String> = []
    let base = [language.rawValue, state]
    let places = groups.map { group in
      let reports = group.reports.map(\.report)
      return Place(
        group: group, folder: Self.folder(of: group, taken: &taken), reports: reports,
        sums: reports.map(Self.checksum))
    }
    let histories = SiteHistories(stages)
    var pages: [SitePage] = []
    for (number, place) in places.enumerated() {
      let pairs = Self.pairs(of: place)
      let ways = [place.group.name] + pairs.map(\.name)
      pages.append(
        SitePage(path: "\(place.folder)/index.html", key: Self.key(base + ways + place.sums)) {
          let comparisons = pairs.map {
            histories.comparison($0.places.old, $0.places.new, of: place.reports, at: number)
          }
          var page = TownshipPage.page(
            of: histories.weaknesses(of: place.reports, at: number),
            trends: histories.trends(of: place.reports, at: number), comparisons: comparisons,
            reports: place.reports, language: language
          ) { old, new in
            pairs.first { $0.old.year == old && $0.new.year == new }.map { $0.name + ".html" }
          }
          page.navigation = Self.links(place, pairs, here: "index", language)
          return Rendering.html(page, language: language)
        })
      pages += pairs.map { pair in
        SitePage(path: "\(place.folder)/\(pair.name).html", key: Self.key(base + ways + pair.sums)) {
          let comparison = histories.comparison(
            pair.places.old, pair.places.new, of: place.reports, at: number)
          var page = Content.comparison(comparison, old: pair.old, new: pair.new).page(language)
          page.navigation = Self.links(place, pairs, here: pair.name, language)
          return Rendering.html(page, language: language)
        }
      }
    }
    let texts = Self.texts(places, base: base)
    // The board comes last: by then the histories that it rests on have been worked out.
    pages.append(
      Self.index(places, histories: histories, texts: texts.map(\.path), language: language, base: base))
    pages += texts
    self.pages = pages
    folders = places.map(\.folder)
  }

  private static func index(
    _ places: [Place], histories: SiteHistories, texts: [String], language: Language, base: [String]
  ) -> SitePage {
    let key = Self.key(base + places.flatMap { [$0.folder] + $0.sums })
    return SitePage(path: "index.html", key: key) {
      let board = histories.board(of: places.map(\.reports))
      var page = BoardPage.page(of: board, language: language) { row in
        place(of: row, in: places).map { "\(places[$0].folder)/index.html" }
      } series: { row in
        place(of: row, in: places).map { histories.series(at: $0) } ?? []
      }
      page.search = texts
      return Rendering.html(page, language: language)
    }
  }

  /// The files of texts, in which the board's search looks; each is at most some megabyte, however many townships there
  /// are.
  private static func texts(_ places: [Place], base: [String]) -> [SitePage] {
    var files: [[SearchTexts.Entry]] = []
    var sums: [[String]] = []
    var size = SearchTexts.largest
    for place in places {
      let pairs = pairs(of: place)
      for (report, sum) in zip(place.reports, place.sums) {
        let pair = pairs.last { $0.new.year == report.year } ?? pairs.first { $0.old.year == report.year }
        let path = "\(place.folder)/\(pair?.name ?? "index").html"
        let length = report.text.utf8.count
        if size + length > SearchTexts.largest {
          files.append([])
          sums.append([])
          size = 0
        }
        size += length
        files[files.count - 1].append(
          SearchTexts.Entry(report: report, township: place.group.name, path: path))
        sums[sums.count - 1] += [sum, path]
      }
    }
    return zip(files, sums).enumerated().map { number, file in
      SitePage(path: "texts/\(number + 1).js", key: key(base + file.1)) { SearchTexts.file(file.0) }
    }
  }

  /// The place of a township on the board: real or invented alike, of that name, and of that county; only where
  /// no place names the county, the single one that names none.
  private static func place(of row: BoardRow, in places: [Place]) -> Int? {
    let named = places.indices.filter { place in
      places[place].reports.contains {
        $0.township.name == row.township.name && $0.source.fictional == row.fictional
      }
    }
    let exact = named.filter { place in
      places[place].reports.contains { $0.township.county == row.township.county }
    }
    if let place = exact.first { return exact.count == 1 ? place : exact.first { places[$0].covers(row) } }
    return named.count == 1 ? named[0] : nil
  }

  private static func links(
    _ place: Place, _ pairs: [Pair], here: String, _ language: Language
  ) -> [PageLink] {
    let own = PageLink(
      title: "\(place.group.name) \(history(language))", path: "index.html", isHere: here == "index")
    return [PageLink(title: board(language), path: "../index.html"), own]
      + pairs.map { PageLink(title: $0.title, path: "\($0.name).html", isHere: here == $0.name) }
  }

  /// Reports that follow each other; of two reports of one year the first stands for it.
  private static func pairs(of place: Place) -> [Pair] {
    var years: Set<Int?> = []
    let distinct = place.reports.indices.filter { years.insert(place.reports[$0].year).inserted }
    return zip(distinct, distinct.dropFirst()).map {
      Pair(
        places: ($0, $1), old: place.reports[$0], new: place.reports[$1],
        sums: [place.sums[$0], place.sums[$1]])
    }
  }

  /// What a report says, in short; a report corrected by hand has another.
  private static func checksum(of report: Report) -> String {
    guard let data = try? JSON.data(report, phrasebook: .standard) else { return report.source.sha256 }
    return SHA256.hexadecimal([UInt8](data))
  }

  private static func key(_ parts: [String]) -> String {
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
