import ReportModel
import SnapshotStore

/// The reports of one township.
struct TownshipGroup {
  /// The township's name; with county and （虚构） where another group has the same.
  var name: String
  /// Its reports, oldest first.
  var entries: [CatalogueEntry]
  /// The county that the reports' places name, where that alone tells it from another township of its name.
  private(set) var placeCounty: String?
  /// What is to be said of its years beside what the reports say.
  var notes: [YearNote] = []

  /// Returns the reports by township, in the order of the first report of each; `TownshipGroups` tells which belong
  /// together.
  static func groups(of entries: [CatalogueEntry]) -> [TownshipGroup] {
    let known = TownshipGroups(entries.map(\.mention))
    let groups = known.groups.map { places in
      let own = places.map { entries[$0] }
      let name = Township.fullName(among: own.compactMap(\.townshipName)) ?? own[0].folderTitle
      var group = TownshipGroup(name: name, entries: own).inOrder
      group.placeCounty = places.lazy.compactMap { known.mentions[$0].township.county }.first
      return group
    }
    let counts = Dictionary(groups.map { ($0.name, 1) }, uniquingKeysWith: +)
    return groups.map { group in
      var group = group
      if counts[group.name, default: 0] > 1 {
        group.name = group.fullName
      } else {
        group.placeCounty = nil
      }
      return group
    }
  }

  /// The township as the reports together name it, the latest first, and their places where they leave that open.
  var township: Township {
    var township = Township.together(entries.reversed().lazy.map(\.identity.township))
    township.county = township.county ?? placeCounty
    return township
  }

  /// Whether the township is invented.
  var isFictional: Bool { entries.contains { $0.identity.source.fictional } }

  /// The name with what tells it from that of another township.
  var fullName: String {
    let plain =
      Township.fullName(among: entries.compactMap(\.townshipName)) ?? entries.first?.folderTitle ?? name
    // A name that was asked for may hold the county already.
    let county = township.county.flatMap { plain.hasPrefix($0) && plain != $0 ? nil : $0 } ?? ""
    return TownshipFolder(title: county + plain, isFictional: isFictional).name
  }

  private var inOrder: TownshipGroup {
    let sorted = entries.sorted { left, right in
      let (left, right) = (left.identity, right.identity)
      return (left.year ?? .min, left.source.name, left.source.sha256)
        < (right.year ?? .min, right.source.name, right.source.sha256)
    }
    return TownshipGroup(name: name, entries: sorted)
  }
}
