import ReportModel
import ReportRendering
import SnapshotStore

/// The pages of a site: the board, a page a township, a page for each pair of its years.
struct SitePlan {
  /// A township's place in the site.
  private struct Place {
    var group: TownshipGroup
    var folder: String
    var reports: [Report]
  }

  /// The words for the way back to the board.
  private static let board = Label(zh: "总表", en: "Board")
  /// The words for a township's own page.
  private static let history = Label(zh: "历年", en: "All years")

  /// The pages; the same reports give the same pages in the same order.
  let pages: [SitePage]

  /// Plans the site of some townships.
  init(groups: [TownshipGroup], stages: Stages, language: Language) {
    var taken: Set<String> = []
    let places = groups.map { group in
      Place(
        group: group, folder: Self.folder(of: group, taken: &taken), reports: group.reports.map(\.report))
    }
    var pages = [Self.index(places, stages: stages, language: language)]
    for place in places {
      let pairs = Self.pairs(of: place.reports)
      pages.append(Self.history(of: place, pairs: pairs, stages: stages, language: language))
      pages += pairs.map { pair in
        SitePage(path: "\(place.folder)/\(pair.name).html") {
          let comparison = stages.compare(pair.old, pair.new)
          let content = Content.comparison(comparison, old: pair.old, new: pair.new)
          return SiteNavigation.document(
            Rendering.html(content.page(language), language: language),
            links: Self.links(place, pairs, here: pair.name, language), language: language)
        }
      }
    }
    self.pages = pages
  }

  private static func index(_ places: [Place], stages: Stages, language: Language) -> SitePage {
    SitePage(path: "index.html") {
      let board = stages.board(places.flatMap(\.reports))
      let page = BoardPage.page(of: board, language: language) { township in
        places.first { place in place.reports.contains { $0.township.isSame(as: township) } }
          .map { "\($0.folder)/index.html" }
      }
      let links = places.map { SiteLink(title: $0.folder, path: "\($0.folder)/index.html") }
      return SiteNavigation.document(
        Rendering.html(page, language: language), links: links, language: language)
    }
  }

  private static func history(
    of place: Place, pairs: [Pair], stages: Stages, language: Language
  ) -> SitePage {
    SitePage(path: "\(place.folder)/index.html") {
      let weaknesses = Content.weaknesses(stages.weaknesses(place.reports), reports: place.reports)
      let trends = Content.trends(stages.trends(place.reports), reports: place.reports)
      let page = weaknesses.page(language).appending(trends.page(language))
      return SiteNavigation.document(
        Rendering.html(page, language: language),
        links: links(place, pairs, here: "index", language), language: language)
    }
  }

  private static func links(
    _ place: Place, _ pairs: [Pair], here: String, _ language: Language
  ) -> [SiteLink] {
    let own = SiteLink(
      title: "\(place.group.name) \(history(language))", path: "index.html", isHere: here == "index")
    return [SiteLink(title: board(language), path: "../index.html"), own]
      + pairs.map { SiteLink(title: $0.title, path: "\($0.name).html", isHere: here == $0.name) }
  }

  /// Two reports of a township, the older one first.
  private struct Pair {
    var old: Report
    var new: Report
    var name: String { "\(old.year ?? 0)-\(new.year ?? 0)" }
    var title: String { "\(old.year ?? 0) → \(new.year ?? 0)" }
  }

  /// Every pair of years; of two reports of one year the first stands for it.
  private static func pairs(of reports: [Report]) -> [Pair] {
    var years: Set<Int?> = []
    let distinct = reports.filter { years.insert($0.year).inserted }
    return distinct.indices.flatMap { new in
      distinct[..<new].map { Pair(old: $0, new: distinct[new]) }
    }
  }

  /// A folder's name that no other township has.
  private static func folder(of group: TownshipGroup, taken: inout Set<String>) -> String {
    let base = FilePath.safeName(group.fullName)
    var name = base.isEmpty ? "x" : base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }
}

extension Township {
  /// Whether two names mean one township; a county that only one of them names is no difference.
  fileprivate func isSame(as other: Township) -> Bool {
    guard name == other.name else { return false }
    return county == nil || other.county == nil || county == other.county
  }
}
