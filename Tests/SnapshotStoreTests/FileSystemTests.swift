import SnapshotStore
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct FileSystemTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func replacesAFileAndLeavesNothingBesideIt() throws {
    let path = scratch.file("a.txt")
    try FileSystem.write([1, 2, 3], to: path)
    try FileSystem.write([4], to: path)
    #expect(try FileSystem.bytes(of: path) == [4])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["a.txt"])
  }

  @Test func keepsThePermissionsOfTheFileItReplaces() throws {
    let path = scratch.file("a.txt")
    try FileSystem.write([1], to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileSystem.write([2], to: path)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    // The type differs from system to system; 416 is 0o640.
    #expect(mode.map { "\($0)" } == "416")
  }

  @Test func writesThroughALink() throws {
    try FileSystem.write([1], to: scratch.file("a.txt"))
    try FileManager.default.createSymbolicLink(
      atPath: scratch.file("link"), withDestinationPath: scratch.file("a.txt"))
    try FileSystem.write([2], to: scratch.file("link"))
    #expect(try FileSystem.bytes(of: scratch.file("a.txt")) == [2])
    #expect(FileSystem.areSame(scratch.file("link"), scratch.file("a.txt")))
  }

  @Test func leavesAnEqualFileAlone() throws {
    let path = scratch.file("a.txt")
    #expect(try FileSystem.writeIfChanged([1, 2], to: path))
    #expect(try !FileSystem.writeIfChanged([1, 2], to: path))
    #expect(try FileSystem.writeIfChanged([1], to: path))
    #expect(try FileSystem.bytes(of: path) == [1])
  }

  @Test func saysWhatIsWrong() throws {
    try FileSystem.write([1], to: scratch.file("a.txt"))
    func reason(_ body: () throws -> Void) -> FileError.Reason? {
      do {
        try body()
        return nil
      } catch {
        return (error as? FileError)?.reason
      }
    }
    #expect(reason { _ = try FileSystem.bytes(of: scratch.file("b")) } == .missing)
    #expect(reason { _ = try FileSystem.bytes(of: scratch.path) } == .isFolder)
    #expect(reason { try FileSystem.write([1], to: scratch.path) } == .isFolder)
    #expect(reason { try FileSystem.write([1], to: scratch.file("no/b")) } == .folderMissing)
    #expect(reason { try FileSystem.write([1], to: scratch.file("a.txt/b")) } == .notAFolder)
    #expect(reason { try FileSystem.makeFolders(scratch.file("a.txt/b")) } == .notAFolder)
    #expect(reason { _ = try FileSystem.names(in: scratch.file("a.txt")) } == .notAFolder)
    let long = String(repeating: "长", count: 100)
    #expect(reason { try FileSystem.write([1], to: scratch.file(long)) } == .nameTooLong)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["a.txt"])
  }

  #if !os(Windows)
    @Test func aPipeIsNoFileThatIsReadOrKept() throws {
      let path = scratch.file("pipe")
      try #require(mkfifo(path, 0o600) == 0)
      #expect(throws: FileError(path: path, reason: .notRegular)) { try FileSystem.bytes(of: path) }
      #expect(throws: FileError(path: path, reason: .notRegular)) {
        try FileSystem.writeIfChanged([1], to: path)
      }
    }
  #endif

  #if os(Linux)
    @Test func aFullDiskIsAnError() {
      #expect(throws: FileError(path: "/dev/full", reason: .diskFull)) {
        try FileSystem.write([1], to: "/dev/full")
      }
      #expect(throws: Never.self) { try FileSystem.write([1], to: "/dev/null") }
    }
  #endif

  @Test func listsNamesInOrderWithoutHiddenOnes() throws {
    for name in ["乙", "甲", "b", "a", ".c"] { try FileSystem.write([], to: scratch.file(name)) }
    #expect(try FileSystem.names(in: scratch.path) == ["a", "b", "乙", "甲"])
  }
}
