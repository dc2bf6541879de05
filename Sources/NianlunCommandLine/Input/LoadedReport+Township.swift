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
  /// What is no difference stands at `Township.canBe`.
  func isSameTownship(as other: LoadedReport) -> Bool {
    guard report.source.fictional == other.report.source.fictional else { return false }
    guard let name = townshipName, name == other.townshipName else { return false }
    if file.township != nil, file.township == other.file.township { return true }
    var (own, its) = (report.township, other.report.township)
    (own.name, its.name) = (name, name)
    return own.canBe(its)
  }
}
