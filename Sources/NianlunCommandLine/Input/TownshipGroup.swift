import ReportModel
import SnapshotStore

/// The reports of one township.
struct TownshipGroup {
  /// The township's name; with county and （虚构） where another group has the same.
  var name: String
  /// Its reports, oldest first.
  var reports: [LoadedReport]

  /// Returns the reports by township, in the order of the first report of each.
  ///
  /// Reports that never name their township go to the only township there is, else to a group of their
  /// folder.
  static func groups(of reports: [LoadedReport]) -> [TownshipGroup] {
    var groups: [TownshipGroup] = []
    for loaded in reports where loaded.townshipName != nil {
      if let index = groups.firstIndex(where: { group in
        group.reports.allSatisfy { $0.isSameTownship(as: loaded) }
      }) {
        groups[index].reports.append(loaded)
      } else {
        groups.append(TownshipGroup(name: loaded.townshipName ?? "", reports: [loaded]))
      }
    }
    let nameless = reports.filter { $0.townshipName == nil }
    if groups.count == 1, !nameless.isEmpty {
      groups[0].reports += nameless
    } else {
      for loaded in nameless {
        if let index = groups.firstIndex(where: { $0.name == loaded.folderTitle }) {
          groups[index].reports.append(loaded)
        } else {
          groups.append(TownshipGroup(name: loaded.folderTitle, reports: [loaded]))
        }
      }
    }
    let names = groups.map(\.name)
    return groups.map { group in
      var group = group.inOrder
      if names.count(where: { $0 == group.name }) > 1 { group.name = group.fullName }
      return group
    }
  }

  /// The name with what tells it from that of another township.
  var fullName: String {
    let county = reports.lazy.compactMap(\.report.township.county).first ?? ""
    let isFictional = reports.contains { $0.report.source.fictional }
    let plain = reports.lazy.compactMap(\.townshipName).first ?? reports.first?.folderTitle ?? name
    return TownshipFolder(title: county + plain, isFictional: isFictional).name
  }

  private var inOrder: TownshipGroup {
    let sorted = reports.sorted { left, right in
      (left.report.year ?? .min, left.report.source.name, left.report.source.sha256)
        < (right.report.year ?? .min, right.report.source.name, right.report.source.sha256)
    }
    return TownshipGroup(name: name, reports: sorted)
  }
}
