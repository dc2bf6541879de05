import ChineseText
import MarkedText

/// What the file says: its text after the byte order mark, line ends as they are, and the encoding it came in.
struct FileText {
  let source: MarkedText.Source
  let encoding: String

  /// Decodes UTF-8, UTF-16 with a byte order mark or where it is plain without one, and GB 18030.
  ///
  /// - Complexity: O(n).
  init(_ bytes: [UInt8]) throws(ReadingError) {
    if let format = FileFormat.other(than: bytes) { throw .format(format) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(UTF16Text.decode(bytes.dropFirst(2), .little), "utf-16")
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(UTF16Text.decode(bytes.dropFirst(2), .big), "utf-16")
    } else if let order = UTF16Text.plainOrder(of: bytes) {
      self.init(UTF16Text.decode(bytes[...], order), "utf-16")
    } else {
      try self.init(eightBit: bytes)
    }
    if source.isBlank { throw .empty }
  }

  private init(_ scalars: Scalars, _ encoding: String) {
    self.init(MarkedText.Source(scalars.string), encoding)
  }

  private init(_ source: MarkedText.Source, _ encoding: String) {
    self.source = source
    self.encoding = encoding
  }

  /// Takes UTF-8 as it is, and GB 18030 where the bytes are none.
  private init(eightBit bytes: [UInt8]) throws(ReadingError) {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = mark > 0 ? Array(bytes[mark...]) : bytes
    if let string = String(validating: text, as: UTF8.self) {
      self.init(MarkedText.Source(utf8: text, string: string), "utf-8")
      return
    }
    let damage = UTF8Damage(bytes, from: mark)
    if mark > 0 || damage.isMeant { throw .encoding(offset: damage.firstBad) }
    let national = GB18030.decode(bytes)
    // In neither encoding: the byte to look at is where the one stops that gets further.
    if let bad = national.firstBad { throw .encoding(offset: max(bad, damage.firstBad)) }
    self.init(national.scalars, "gb18030")
  }
}

/// How bytes fail to be UTF-8.
private struct UTF8Damage {
  /// The first byte that belongs to no character.
  private(set) var firstBad: Int
  private var faults = 0
  private var ideographs = 0

  init(_ bytes: [UInt8], from start: Int) {
    firstBad = bytes.count
    var decoder = UTF8()
    var iterator = bytes[start...].makeIterator()
    var place = start
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        if scalar.isHan { ideographs += 1 }
        place += UTF8.width(scalar)
      case .emptyInput: return
      case .error:
        if faults == 0 { firstBad = place }
        faults += 1
      }
    }
  }

  /// Whether it is UTF-8 with some bytes lost: in any other encoding ideographs would come by chance only.
  ///
  /// As GB 18030 such bytes would often pass, and give a page of wrong characters.
  var isMeant: Bool { ideographs > 0 && ideographs >= faults }
}
