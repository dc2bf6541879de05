import SnapshotStore

/// The report files of a folder.
enum ReportFolder {
  /// How deep folders are entered; a circle of links ends here at the latest.
  private static let depthLimit = 12

  /// Returns every `.txt` of a folder and of those below it, in the order of their paths; where there is
  /// none, the snapshots (`.json`).
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - isDeep: Whether the folders below it are entered.
  ///   - skip: Takes the folders that could not be listed; the rest is listed all the same.
  static func files(
    in folder: String, isDeep: Bool = true, skip: (FileError) -> Void
  ) -> [String] {
    var found: [String] = []
    collect(folder, below: "", depth: isDeep ? 0 : depthLimit - 1, into: &found, skip: skip)
    let texts = found.filter { FilePath.ending(of: $0) == "txt" }
    return texts.isEmpty ? found.filter { FilePath.ending(of: $0) == "json" } : texts
  }

  private static func collect(
    _ folder: String, below prefix: String, depth: Int, into found: inout [String],
    skip: (FileError) -> Void
  ) {
    guard depth < depthLimit else { return }
    let names: [String]
    do throws(FileError) {
      names = try FileSystem.names(in: folder)
    } catch {
      skip(error)
      return
    }
    for name in names {
      let path = FilePath.join(folder, name)
      let relative = FilePath.join(prefix, name)
      if FileSystem.isFolder(path) {
        collect(path, below: relative, depth: depth + 1, into: &found, skip: skip)
      } else if ["txt", "json"].contains(FilePath.ending(of: name)) {
        found.append(relative)
      }
    }
  }
}
