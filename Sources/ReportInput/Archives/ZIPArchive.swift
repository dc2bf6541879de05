/// A packed file as Word and LibreOffice write them: its directory, and its parts one by one.
///
/// ```
/// [part: header 30 + name + extra, data] … [directory: 46 + name + extra + comment each] [end: 22 + comment]
/// ```
/// What a part is called, where it lies and how big it is stands in the directory at the end, which alone is
/// believed; the headers before the parts are wrong where a program wrote without looking back.
struct ZIPArchive {
  /// Why a part cannot be had.
  enum Fault: Error, Hashable {
    /// The directory is missing or leads outside the file.
    case directory
    /// A part is not what the directory says.
    case part(String)
    /// A part wants a password.
    case locked
    /// A part is packed in another way than the two usual ones.
    case method(Int)
    /// A part unpacks to more than the limit.
    case tooBig
  }

  private struct Entry {
    var flags: Int
    var method: Int
    var checksum: UInt32
    var packedSize: Int
    var size: Int
    var header: Int
  }

  private let cursor: ByteCursor
  private var entries: [String: Entry] = [:]
  /// The names of the parts in the order of the directory.
  private(set) var names: [String] = []

  /// Reads the directory.
  ///
  /// - Complexity: O(n) in its length.
  init(_ bytes: [UInt8]) throws(Fault) {
    cursor = ByteCursor(bytes: bytes)
    guard let end = Self.end(of: cursor), let count = cursor.half(end + 10), var place = cursor.word(end + 16)
    else { throw .directory }
    for _ in 0..<count {
      guard cursor.word(place) == 0x0201_4B50, let flags = cursor.half(place + 8),
        let method = cursor.half(place + 10), let checksum = cursor.word(place + 16),
        let packedSize = cursor.word(place + 20), let size = cursor.word(place + 24),
        let nameLength = cursor.half(place + 28), let extraLength = cursor.half(place + 30),
        let commentLength = cursor.half(place + 32), let header = cursor.word(place + 42),
        place + 46 + nameLength <= bytes.count
      else { throw .directory }
      let written = String(decoding: bytes[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
      // Some programs give folders entries of their own, and others end the name of a part as that of a folder.
      let isFolder = size == 0 && (written.hasSuffix("/") || written.hasSuffix("\\"))
      let name = Self.plain(written)
      if entries[name] == nil, !isFolder, !name.isEmpty {
        names.append(name)
        entries[name] = Entry(
          flags: flags, method: method, checksum: UInt32(truncatingIfNeeded: checksum),
          packedSize: packedSize,
          size: size, header: header)
      }
      place += 46 + nameLength + extraLength + commentLength
    }
  }

  /// The place of the record at the end, before which the directory lies.
  private static func end(of cursor: ByteCursor) -> Int? {
    var place = cursor.bytes.count - 22
    let lowest = max(0, place - 0xFFFF)
    while place >= lowest {
      if cursor.word(place) == 0x0605_4B50 { return place }
      place -= 1
    }
    return nil
  }

  /// A part's name as all write it: lower case, with plain slashes and none at either end.
  private static func plain(_ name: String) -> String {
    let name = name.replacing("\\", with: "/").lowercased()
    let end = name.lastIndex { $0 != "/" }.map(name.index(after:)) ?? name.startIndex
    return String(name[..<end].drop { $0 == "/" })
  }

  /// Whether there is a part of a name.
  func holds(_ name: String) -> Bool { entries[Self.plain(name)] != nil }

  /// The bytes of a part, nil where there is none of that name.
  ///
  /// - Parameter limit: The most bytes that it may have.
  /// - Complexity: O(n) in its length.
  func part(_ name: String, limit: Int) throws(Fault) -> [UInt8]? {
    guard let entry = entries[Self.plain(name)] else { return nil }
    guard entry.flags & 1 == 0 else { throw .locked }
    guard entry.size <= limit else { throw .tooBig }
    guard cursor.word(entry.header) == 0x0403_4B50, let nameLength = cursor.half(entry.header + 26),
      let extraLength = cursor.half(entry.header + 28)
    else { throw .part(name) }
    let start = entry.header + 30 + nameLength + extraLength
    guard start + entry.packedSize <= cursor.bytes.count else { throw .part(name) }
    let packed = cursor.bytes[start..<(start + entry.packedSize)]
    let bytes: [UInt8]
    switch entry.method {
    case 0: bytes = Array(packed)
    case 8:
      guard let unpacked = Inflate.unpacked(packed, size: entry.size) else { throw .part(name) }
      bytes = unpacked
    default: throw .method(entry.method)
    }
    guard bytes.count == entry.size, Checksum.crc32(bytes) == entry.checksum else { throw .part(name) }
    return bytes
  }
}
