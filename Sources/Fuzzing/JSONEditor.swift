import SeededRandom

/// Edits JSON here and there, so that it stays JSON more often than not.
struct JSONEditor {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed ^ 0x4A53_4F4E) }

  /// Values that numbers are replaced by.
  private static let numbers = [
    "0", "-1", "1", "2", "99999", "9223372036854775807", "-9223372036854775808", "1e308", "1e-300", "0.5",
    "18446744073709551616",
    "null", "true", "\"\"", "[]", "{}",
  ]
  /// Values that texts are replaced by.
  private static let texts = ["", "x", "s0", "q1", "\\u0000", "\\u202e", "万", "actual", "..", "2023/q1", "镇"]

  /// The bytes with some values changed; nil where there is nothing to change.
  mutating func edited(_ bytes: [UInt8]) -> [UInt8]? {
    var bytes = bytes
    for _ in 0...random.below(3) {
      let numbers = Self.numberPlaces(bytes)
      let texts = Self.textPlaces(bytes)
      guard !numbers.isEmpty, !texts.isEmpty else { return nil }
      switch random.below(5) {
      case 0, 1, 2:
        let range = numbers[random.below(numbers.count)]
        bytes.replaceSubrange(range, with: Array(Self.numbers[random.below(Self.numbers.count)].utf8))
      case 3:
        let range = texts[random.below(texts.count)]
        bytes.replaceSubrange(range, with: Array(Self.texts[random.below(Self.texts.count)].utf8))
      default:
        let (one, other) = (texts[random.below(texts.count)], texts[random.below(texts.count)])
        bytes.replaceSubrange(one, with: Array(bytes[other]))
      }
    }
    return bytes
  }

  /// Where numbers stand outside texts.
  private static func numberPlaces(_ bytes: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    scan(bytes) { range, isText in
      if !isText { places.append(range) }
    }
    return places
  }

  /// Where texts stand, without their quotation marks.
  private static func textPlaces(_ bytes: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    scan(bytes) { range, isText in
      if isText { places.append(range) }
    }
    return places
  }

  private static func scan(_ bytes: [UInt8], _ found: (Range<Int>, Bool) -> Void) {
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        let start = place + 1
        place = start
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
          place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        found(start..<min(place, bytes.count), true)
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        let start = place
        while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
          place += 1
        }
        found(start..<place, false)
        continue
      }
      place += 1
    }
  }
}
