import ReportModel
import ReportRendering
import SnapshotStore

/// A file that may be the report of a year and could not be read.
struct UnreadFile: Hashable {
  /// The folder that it lies in.
  var folder: String
  /// Its name without the folder.
  var name: String
  /// The year that its name tells.
  var year: Int
  /// Why it could not be read, and what to do.
  var reason: Label

  /// Takes a file by its path; nil where its name tells no year.
  init?(_ path: String, in workingDirectory: String, reason: Label) {
    guard let year = FileYear.year(inNameOf: path) else { return nil }
    let whole = FilePath.normalized(FilePath.join(workingDirectory, path))
    (folder, name) = (FilePath.parent(of: whole), FilePath.lastName(of: whole))
    (self.year, self.reason) = (year, reason)
  }
}
