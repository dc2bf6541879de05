@testable import ReportInput

/// Makes packed files part by part.
struct Archive {
  /// How the header before a part is written.
  enum Header {
    /// With checksum and sizes.
    case whole
    /// With zeros, and a descriptor behind the part, as a program writes that does not look back.
    case descriptor
  }

  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  var header = Header.whole

  private static func half(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
  private static func word(_ value: Int) -> [UInt8] { half(value & 0xFFFF) + half(value >> 16 & 0xFFFF) }

  /// Adds a part as it is, or packed beforehand to what is given.
  ///
  /// - Parameters:
  ///   - size: What the directory says of its size, by default the truth.
  ///   - flags: Bit 0 says that it is locked.
  mutating func add(
    _ name: String, _ content: [UInt8], packed: [UInt8]? = nil, size: Int? = nil, checksum: UInt32? = nil,
    flags: Int = 0, method: Int? = nil
  ) {
    let data = packed ?? content
    let flags = flags | (header == .descriptor ? 8 : 0)
    let method = method ?? (packed == nil ? 0 : 8)
    let sum = Int(checksum ?? Checksum.crc32(content))
    let name = Array(name.utf8)
    let size = size ?? content.count
    let place = bytes.count
    let told = header == .whole
    let common = Self.half(flags) + Self.half(method) + [0, 0, 0, 0]
    bytes += [0x50, 0x4B, 0x03, 0x04, 20, 0] + common
    bytes += Self.word(told ? sum : 0) + Self.word(told ? data.count : 0) + Self.word(told ? size : 0)
    bytes += Self.half(name.count) + [0, 0] + name + data
    if !told { bytes += [0x50, 0x4B, 0x07, 0x08] + Self.word(sum) + Self.word(data.count) + Self.word(size) }
    directory += [0x50, 0x4B, 0x01, 0x02, 20, 0, 20, 0] + common
    directory += Self.word(sum) + Self.word(data.count) + Self.word(size) + Self.half(name.count)
    directory += [UInt8](repeating: 0, count: 12) + Self.word(place) + name
    count += 1
  }

  mutating func add(_ name: String, _ content: String) { add(name, Array(content.utf8)) }

  /// The file.
  var file: [UInt8] {
    bytes + directory + [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0] + Self.half(count) + Self.half(count)
      + Self.word(directory.count) + Self.word(bytes.count) + [0, 0]
  }
}

/// Packs bytes with the fixed code of Deflate: literals, and repetitions of the byte before.
enum Deflate {
  static func packed(_ bytes: [UInt8], repeating: Bool = false) -> [UInt8] {
    var output: [UInt8] = []
    var (bits, count) = (0, 0)
    func put(_ value: Int, _ length: Int) {
      bits |= value << count
      count += length
      while count >= 8 {
        output.append(UInt8(bits & 0xFF))
        bits >>= 8
        count -= 8
      }
    }
    func code(_ symbol: Int) {
      let (word, length): (Int, Int) =
        switch symbol {
        case 0...143: (0x30 + symbol, 8)
        case 144...255: (0x190 + symbol - 144, 9)
        case 256...279: (symbol - 256, 7)
        default: (0xC0 + symbol - 280, 8)
        }
      for bit in (0..<length).reversed() { put(word >> bit & 1, 1) }
    }
    put(1, 1)
    put(1, 2)
    var place = 0
    while place < bytes.count {
      code(Int(bytes[place]))
      place += 1
      guard repeating else { continue }
      while place + 258 <= bytes.count, bytes[place..<(place + 258)].allSatisfy({ $0 == bytes[place - 1] }) {
        code(285)
        put(0, 5)
        place += 258
      }
    }
    code(256)
    if count > 0 { output.append(UInt8(bits & 0xFF)) }
    return output
  }
}
