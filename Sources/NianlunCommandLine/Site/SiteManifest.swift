import ReportModel
import SnapshotStore

/// The list of the pages that the tool wrote into a folder, so that it knows which are stale and which it need
/// not make again.
///
/// A line holds a page's key, the checksum of what was written, and its path.
struct SiteManifest {
  /// One page as it was written.
  struct Entry: Hashable {
    /// What the page was made of; empty where it is not known, so that the page is made anew.
    var key: String
    /// The checksum of its bytes.
    var checksum: String
  }

  /// The name of the list in the site's folder.
  static let name = ".nianlun-site"
  /// The site's folder.
  let folder: String

  /// The pages listed, by path; a path that would leave the folder is none of ours.
  func entries() -> [String: Entry] {
    guard let bytes = try? FileSystem.bytes(of: FilePath.join(folder, Self.name)) else { return [:] }
    var entries: [String: Entry] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
      let (path, entry) =
        parts.count == 3
        ? (parts[2], Entry(key: parts[0], checksum: parts[1])) : (String(line), Entry(key: "", checksum: ""))
      guard ["html", "js"].contains(FilePath.ending(of: path)), !path.hasPrefix("/"),
        FilePath.normalized(path) == path,
        !FilePath.names(of: path).contains("..")
      else { continue }
      entries[path] = entry
    }
    return entries
  }

  /// Whether a page lies in the folder as it was written.
  func holds(_ path: String, as entry: Entry) -> Bool {
    let path = FilePath.join(folder, path)
    guard FileSystem.isFile(path), let bytes = try? FileSystem.bytes(of: path) else { return false }
    return Self.checksum(bytes) == entry.checksum
  }

  /// The checksum of a page's bytes.
  static func checksum(_ bytes: [UInt8]) -> String { String(SHA256.hexadecimal(bytes).prefix(16)) }

  /// Lists pages anew.
  func write(_ entries: [String: Entry]) throws(FileError) {
    let lines = entries.sorted { $0.key < $1.key }.map { path, entry in
      (entry.key.isEmpty ? "-" : entry.key) + " " + (entry.checksum.isEmpty ? "-" : entry.checksum) + " "
        + path
        + "\n"
    }
    _ = try FileSystem.writeIfChanged(
      [UInt8](lines.joined().utf8), to: FilePath.join(folder, Self.name), lasting: false)
  }
}
