import ReportModel
import SnapshotStore

/// The reports of one township.
struct TownshipGroup {
  /// The township's name; with county and （虚构） where another group has the same.
  var name: String
  /// Its reports, oldest first.
  var entries: [CatalogueEntry]

  /// Returns the reports by township, in the order of the first report of each; `TownshipGroups` tells which belong
  /// together.
  static func groups(of entries: [CatalogueEntry]) -> [TownshipGroup] {
    let groups = TownshipGroups(entries.map(\.mention)).groups.map { places in
      let entries = places.map { entries[$0] }
      let name = entries.lazy.compactMap(\.townshipName).first ?? entries[0].folderTitle
      return TownshipGroup(name: name, entries: entries).inOrder
    }
    let counts = Dictionary(groups.map { ($0.name, 1) }, uniquingKeysWith: +)
    return groups.map { group in
      var group = group
      if counts[group.name, default: 0] > 1 { group.name = group.fullName }
      return group
    }
  }

  /// The township as the reports together name it, the latest first.
  var township: Township { Township.together(entries.reversed().lazy.map(\.identity.township)) }

  /// Whether the township is invented.
  var isFictional: Bool { entries.contains { $0.identity.source.fictional } }

  /// The name with what tells it from that of another township.
  var fullName: String {
    let plain = entries.lazy.compactMap(\.townshipName).first ?? entries.first?.folderTitle ?? name
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
