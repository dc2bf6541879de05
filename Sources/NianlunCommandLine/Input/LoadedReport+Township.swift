import ReportModel
import SnapshotStore

extension LoadedReport {
  /// The township's name: the one it was looked up by, else the text's own; nil where neither tells.
  var townshipName: String? { file.township ?? report.township.name }

  /// The name of the folder that the file lies in, for a report that never names its township.
  var folderTitle: String {
    TownshipFolder(FilePath.lastName(of: FilePath.parent(of: FilePath.normalized(file.path)))).title
  }

  /// Whether two reports are of one township: the same name, and nothing against it.
  ///
  /// A county that only one of the two names is no difference.
  func isSameTownship(as other: LoadedReport) -> Bool {
    guard report.source.fictional == other.report.source.fictional else { return false }
    guard let name = townshipName, name == other.townshipName else { return false }
    if file.township != nil, file.township == other.file.township { return true }
    guard let county = report.township.county, let otherCounty = other.report.township.county else {
      return true
    }
    return county == otherCounty
  }
}
