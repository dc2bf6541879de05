import Foundation
import Testing

@testable import ReportInput

@Suite struct FileBytesTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "nianlun-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test(arguments: [0, 1, 65_536, 200_000])
  func aFileIsReadWhole(_ count: Int) throws {
    try withFolder { folder in
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
      try Data(bytes).write(to: URL(filePath: folder + "/a"))
      #expect(try FileBytes.read(folder + "/a", limit: count) == bytes)
    }
  }

  /// A terabyte that takes no room: told by its size, not by reading it.
  @Test func aFileOverTheLimitIsNotRead() throws {
    try withFolder { folder in
      try Data([1]).write(to: URL(filePath: folder + "/a"))
      let file = try FileHandle(forWritingTo: URL(filePath: folder + "/a"))
      try file.truncate(atOffset: 1 << 40)
      try file.close()
      #expect(throws: FileFault.tooBig(bytes: 1 << 40, limit: 16 << 20)) {
        try FileBytes.read(folder + "/a", limit: InputLimits.fileBytes)
      }
    }
  }

  @Test func pipesDevicesFoldersAndLinksInACircleAreNamed() throws {
    try withFolder { folder in
      #expect(mkfifo(folder + "/pipe", 0o600) == 0)
      #expect(throws: FileFault.notRegular) { try FileBytes.read(folder + "/pipe", limit: 9) }
      #expect(throws: FileFault.notRegular) { try FileBytes.read("/dev/null", limit: 9) }
      #expect(throws: FileFault.isFolder) { try FileBytes.read(folder, limit: 9) }
      #expect(symlink(folder + "/b", folder + "/a") == 0 && symlink(folder + "/a", folder + "/b") == 0)
      #expect(throws: FileFault.linkCircle) { try FileBytes.read(folder + "/a", limit: 9) }
      #expect(throws: FileFault.missing) { try FileBytes.read(folder + "/none", limit: 9) }
      #expect(throws: FileFault.nameTooLong) {
        try FileBytes.read(folder + "/" + String(repeating: "长", count: 300), limit: 9)
      }
    }
  }
}
