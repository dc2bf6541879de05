/// A ZIP archive of stored entries, read as a strict reader does.
struct StoredArchive {
  struct Entry {
    var name: String
    var bytes: [UInt8]
  }

  enum Failure: Error {
    case noDirectory, notStored(String), cutShort
  }

  private(set) var entries: [Entry] = []
  private(set) var faults: [String] = []

  init(_ file: [UInt8]) throws {
    func number(_ place: Int, _ size: Int) throws -> Int {
      guard place >= 0, place + size <= file.count else { throw Failure.cutShort }
      return (0..<size).reduce(0) { $0 | Int(file[place + $1]) << (8 * $1) }
    }
    guard file.count >= 22, try number(file.count - 22, 4) == 0x0605_4B50 else { throw Failure.noDirectory }
    let count = try number(file.count - 22 + 10, 2)
    var place = try number(file.count - 22 + 16, 4)
    if try number(0, 4) != 0x0403_4B50 { faults.append("something stands before the first entry") }
    for _ in 0..<count {
      guard try number(place, 4) == 0x0201_4B50 else { throw Failure.noDirectory }
      let length = try number(place + 28, 2)
      let name = String(decoding: file[place + 46..<place + 46 + length], as: UTF8.self)
      if try number(place + 8, 2) & 0b1000 != 0 { faults.append("\(name): a descriptor behind the entry") }
      if try number(place + 6, 2) > 20 { faults.append("\(name): needs a newer reader") }
      if try number(place + 38, 4) == 0 { faults.append("\(name): no attributes") }
      if name.hasSuffix("/") || name.hasPrefix("/") || name.contains("\\") {
        faults.append("\(name): no flat name")
      }
      let size = try number(place + 24, 4)
      let local = try number(place + 42, 4)
      guard try number(place + 10, 2) == 0, try number(place + 20, 4) == size else {
        throw Failure.notStored(name)
      }
      for offset in [(6, 4), (8, 6), (10, 8), (16, 14), (20, 18), (24, 22), (28, 26)]
      where try number(place + offset.0, 2) != number(local + offset.1, 2) {
        faults.append("\(name): directory and entry differ")
      }
      let start = local + 30 + (try number(local + 26, 2)) + (try number(local + 28, 2))
      guard start + size <= file.count else { throw Failure.cutShort }
      let bytes = Array(file[start..<start + size])
      if Self.checksum(bytes) != (try number(place + 16, 4)) {
        faults.append("\(name): the checksum is another")
      }
      entries.append(Entry(name: name, bytes: bytes))
      place += 46 + length + (try number(place + 30, 2)) + (try number(place + 32, 2))
    }
    if entries.first?.name != "[Content_Types].xml" { faults.append("the list of types does not come first") }
    let names = entries.map(\.name)
    for name in Set(names) where names.count(where: { $0 == name }) > 1 {
      faults.append("\(name): stands twice")
    }
  }

  /// CRC-32 bit by bit, so that it shares nothing with what is checked.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return Int(value ^ 0xFFFF_FFFF)
  }
}
