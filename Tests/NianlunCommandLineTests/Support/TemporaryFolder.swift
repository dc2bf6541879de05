import SnapshotStore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder that is gone after the test.
final class TemporaryFolder {
  let path: String

  /// Makes a folder with files: path below it and text.
  init(_ files: [String: String] = [:]) throws {
    path = FileSystem.canonical(FileManager.default.temporaryDirectory.path) + "/nianlun-\(UUID().uuidString)"
    try FileSystem.makeFolders(path)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let file = FilePath.join(path, name)
    try FileSystem.makeFolders(FilePath.parent(of: file))
    try FileSystem.write([UInt8](text.utf8), to: file)
  }

  func text(of name: String) throws -> String {
    String(decoding: try FileSystem.bytes(of: FilePath.join(path, name)), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool { FileSystem.exists(FilePath.join(path, name)) }
}
