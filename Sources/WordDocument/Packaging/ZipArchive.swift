/// A flat ZIP archive whose entries are stored as they are.
///
/// No folders, no descriptors behind the entries, nothing before the first one, and one fixed date: some word
/// processors refuse or repair other archives, and the same entries give the same bytes.
package struct ZipArchive {
  private var entries: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// 1980-01-01, the first date that the format knows.
  private static let date: UInt16 = 0x0021
  /// The version of the format that a reader needs, 2.0.
  private static let version: UInt16 = 20
  /// Made on a Unix system, so that the permission bits below count.
  private static let origin: UInt16 = 3 << 8 | version
  /// An ordinary file that its owner may write and everybody may read.
  private static let mode: UInt32 = 0o100644 << 16

  /// Makes an archive of nothing.
  package init() {}

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - path: Its path, in ASCII, with `/` between the names.
  ///   - bytes: What it holds, less than 4 GB.
  package mutating func add(_ path: String, _ bytes: [UInt8]) {
    let name = [UInt8](path.utf8)
    let offset = UInt32(entries.count)
    var common: [UInt8] = []
    common += Self.bytes(of: Self.version)
    common += Self.bytes(of: UInt16(0))  // flags
    common += Self.bytes(of: UInt16(0))  // stored
    common += Self.bytes(of: UInt16(0))  // time
    common += Self.bytes(of: Self.date)
    common += Self.bytes(of: CRC32.checksum(bytes))
    common += Self.bytes(of: UInt32(bytes.count))
    common += Self.bytes(of: UInt32(bytes.count))
    common += Self.bytes(of: UInt16(name.count))
    common += Self.bytes(of: UInt16(0))  // extra field
    entries += Self.bytes(of: UInt32(0x0403_4B50)) + common + name + bytes
    directory += Self.bytes(of: UInt32(0x0201_4B50)) + Self.bytes(of: Self.origin) + common
    directory += Self.bytes(of: UInt16(0))  // comment
    directory += Self.bytes(of: UInt16(0))  // disk
    directory += Self.bytes(of: UInt16(0))  // internal attributes
    directory += Self.bytes(of: Self.mode) + Self.bytes(of: offset) + name
    count += 1
  }

  /// The archive.
  package func bytes() -> [UInt8] {
    var end = Self.bytes(of: UInt32(0x0605_4B50))
    end += Self.bytes(of: UInt16(0)) + Self.bytes(of: UInt16(0))  // disks
    end += Self.bytes(of: count) + Self.bytes(of: count)
    end += Self.bytes(of: UInt32(directory.count)) + Self.bytes(of: UInt32(entries.count))
    end += Self.bytes(of: UInt16(0))  // comment
    return entries + directory + end
  }

  private static func bytes(of number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { [UInt8]($0) }
  }
}
