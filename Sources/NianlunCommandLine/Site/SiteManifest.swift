import SnapshotStore

/// The list of the pages that the tool wrote into a folder, so that it knows which of them are stale.
struct SiteManifest {
  /// The name of the list in the site's folder.
  static let name = ".nianlun-site"
  /// The site's folder.
  let folder: String

  /// The pages listed; a path that would leave the folder is none of ours.
  func paths() -> Set<String> {
    guard let bytes = try? FileSystem.bytes(of: FilePath.join(folder, Self.name)) else { return [] }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    return Set(
      lines.filter { line in
        FilePath.ending(of: line) == "html" && !line.hasPrefix("/") && FilePath.normalized(line) == line
          && !FilePath.names(of: line).contains("..")
      })
  }

  /// Lists pages anew.
  func write(_ paths: Set<String>) throws(FileError) {
    let lines = paths.sorted().map { $0 + "\n" }.joined()
    _ = try FileSystem.writeIfChanged([UInt8](lines.utf8), to: FilePath.join(folder, Self.name))
  }
}
