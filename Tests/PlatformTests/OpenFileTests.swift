import Platform
import Testing

@Suite struct OpenFileTests {
  private let folder: String

  init() throws { folder = try #require(OperatingSystem.makeTemporaryFolder()) }

  @Test func aFileIsMadeOnceWrittenAndReadWhole() throws {
    let path = folder + "/字.txt"
    let file = try OperatingSystem.openForWriting(path, new: true)
    try OperatingSystem.write(Array("一二三".utf8), to: file)
    try OperatingSystem.settle(file)
    try OperatingSystem.closeFile(file)
    #expect(try OperatingSystem.read(path, limit: 9) == Array("一二三".utf8))
    #expect(throws: SystemFault.tooBig(bytes: 9, limit: 8)) { try OperatingSystem.read(path, limit: 8) }
    #expect(throws: (any Error).self) { try OperatingSystem.openForWriting(path, new: true) }
    #expect(try OperatingSystem.names(in: folder) == ["字.txt"])
    try OperatingSystem.move(path, to: folder + "/2.txt")
    #expect(OperatingSystem.status(path) == nil && OperatingSystem.status(folder + "/2.txt")?.size == 9)
    OperatingSystem.remove(folder + "/2.txt")
    #expect(try OperatingSystem.names(in: folder).isEmpty)
  }

  @Test func whatIsNotThereIsToldFromAFolder() throws {
    #expect(throws: SystemFault.missing) { try OperatingSystem.read(folder + "/none", limit: 1) }
    #expect(throws: SystemFault.isFolder) { try OperatingSystem.read(folder, limit: 1 << 20) }
    try OperatingSystem.makeFolder(folder + "/一")
    try OperatingSystem.makeFolder(folder + "/一")
    #expect(OperatingSystem.status(folder + "/一")?.kind == .folder)
  }

  @Test func aTemporaryFileIsReadByPlace() throws {
    let file = try OperatingSystem.openTemporaryFile()
    defer { try? OperatingSystem.closeFile(file) }
    try OperatingSystem.write(Array("0123".utf8), to: file)
    #expect(try OperatingSystem.read(file, 1..<3) == Array("12".utf8))
    try OperatingSystem.write(Array("45".utf8), to: file)
    #expect(try OperatingSystem.read(file, 3..<6) == Array("345".utf8))
    #expect(throws: SystemFault.deviceFault) { try OperatingSystem.read(file, 5..<9) }
  }
}
