import SnapshotStore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder that is gone after the test.
final class Scratch {
  let path: String

  init() throws {
    path = FileSystem.canonical(FileManager.default.temporaryDirectory.path) + "/nianlun-\(UUID().uuidString)"
    try FileSystem.makeFolders(path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { FilePath.join(path, name) }
}
