import ReportModel
import SnapshotStore

/// Reports as they were read before, so that a file that has not changed need not be read again.
///
/// Reading a text costs some fifty times as much as loading what was read. A reading counts only for the very
/// bytes, file name and state of the program that it was made of.
struct ReadingCache {
  /// The name of the folder below the one that is written to.
  static let name = ".nianlun-readings"
  /// The folder that holds the readings.
  let folder: String
  /// What tells this state of the program from another.
  let state: String
  private(set) var used: Set<String> = []

  /// Makes a cache below a folder.
  init(below folder: String, state: String) {
    self.folder = FilePath.join(folder, Self.name)
    self.state = state
  }

  /// The key of a file's reading.
  func key(of bytes: [UInt8], name: String, isFictional: Bool) -> String {
    let head = state + "\n" + name + "\n\(isFictional)\n"
    return SHA256.hexadecimal([UInt8](head.utf8) + bytes)
  }

  /// The reading that was kept under a key; one that is damaged counts for none.
  mutating func report(of key: String) -> Report? {
    used.insert(key)
    guard FileSystem.isFile(path(of: key)), let bytes = try? FileSystem.bytes(of: path(of: key)) else {
      return nil
    }
    return try? Snapshot.report(from: bytes, path: key)
  }

  /// Keeps a reading; where that cannot be done, the file is read again next time.
  func keep(_ report: Report, as key: String) {
    guard let bytes = try? Snapshot.bytes(of: report) else { return }
    try? FileSystem.makeFolders(folder)
    try? FileSystem.write(bytes, to: path(of: key), lasting: false)
  }

  /// Removes the readings that this run had no use for.
  func removeUnused() {
    for name in (try? FileSystem.names(in: folder)) ?? []
    where FilePath.ending(of: name) == "json" && !used.contains(FilePath.stem(of: name)) {
      _ = FileSystem.remove(FilePath.join(folder, name))
    }
    FileSystem.removeLeftovers(in: [folder])
  }

  private func path(of key: String) -> String { FilePath.join(folder, key + ".json") }
}
