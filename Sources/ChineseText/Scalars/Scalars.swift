/// A text as the stages work on it: Unicode scalars, addressed by place.
public typealias Scalars = [Unicode.Scalar]

extension Collection where Element == Unicode.Scalar {
  /// The scalars as a string.
  ///
  /// - Complexity: O(n).
  @inlinable public var string: String {
    // Byte by byte, as a view of scalars makes an array of each scalar that is appended to it.
    String(unsafeUninitializedCapacity: reduce(0) { $0 + UTF8.width($1) }) { bytes in
      var count = 0
      func add(_ byte: UInt32) {
        bytes[count] = UInt8(truncatingIfNeeded: byte)
        count += 1
      }
      for scalar in self {
        let value = scalar.value
        if value < 0x80 {
          add(value)
          continue
        }
        if value < 0x800 {
          add(0xC0 | value >> 6)
        } else {
          if value < 0x1_0000 {
            add(0xE0 | value >> 12)
          } else {
            add(0xF0 | value >> 18)
            add(0x80 | value >> 12 & 0x3F)
          }
          add(0x80 | value >> 6 & 0x3F)
        }
        add(0x80 | value & 0x3F)
      }
      return count
    }
  }

  /// The scalars as code units of UTF-16.
  ///
  /// - Complexity: O(n).
  @inlinable public var codeUnits: [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(count)
    for scalar in self {
      if scalar.value > 0xFFFF {
        units.append(UTF16.leadSurrogate(scalar))
        units.append(UTF16.trailSurrogate(scalar))
      } else {
        units.append(UInt16(truncatingIfNeeded: scalar.value))
      }
    }
    return units
  }
}

extension Array where Element == Unicode.Scalar {
  /// Whether the scalars of another text stand in this one, next to each other and in its order.
  ///
  /// - Complexity: O(n·m), near O(n) in Chinese text, where the first scalar seldom recurs.
  public func holds(_ other: Scalars) -> Bool {
    guard let first = other.first, count >= other.count else { return other.isEmpty }
    for start in 0...(count - other.count) where self[start] == first {
      if self[start..<(start + other.count)].elementsEqual(other) { return true }
    }
    return false
  }
}

extension String {
  /// The string's scalars.
  public var scalars: Scalars { Array(unicodeScalars) }
}

extension Unicode.Scalar {
  /// Whether it is a Chinese character, 〇 included.
  public var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3134F, 0xF900...0xFAFF, 0x3007: true
    default: false
    }
  }

  /// Whether it is one of 0–9.
  public var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// The value of a Chinese digit, 两 and 〇 included.
  public var chineseDigit: Int? {
    switch self {
    case "零", "〇", "○": 0
    case "一", "壹": 1
    case "二", "两", "贰": 2
    case "三", "叁": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// The value of a Chinese scale mark below 万.
  public var chineseScale: Int? {
    switch self {
    case "十": 10
    case "百": 100
    case "千": 1000
    default: nil
    }
  }

  /// Whether it is written in Chinese numerals.
  public var isChineseNumeral: Bool {
    chineseDigit != nil || chineseScale != nil || self == "万" || self == "亿" || self == "廿"
  }

  /// Whether it ends a sentence.
  public var isSentenceEnd: Bool {
    switch self {
    case "。", "!", "?", "！", "？": true
    default: false
    }
  }

  /// Whether it parts clauses: commas, semicolons, colons and the ends of sentences.
  public var isClauseBreak: Bool {
    switch self {
    case ",", "，", "、", ";", "；", ":", "：": true
    default: isSentenceEnd
    }
  }
}
