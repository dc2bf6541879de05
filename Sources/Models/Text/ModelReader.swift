#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads the fields of a model from its text.
///
/// Arrays are read byte by byte, without a string for any number: levels at some GB/s, numbers at a few hundred MB/s.
package struct ModelReader {
  private let bytes: [UInt8]
  private var model = ""
  private let table: GramTable?
  private var place = 0
  private var line = 0

  init(_ text: String, table: GramTable?) {
    bytes = Array(text.utf8)
    self.table = table
  }

  /// A fault at the line that was read last.
  package func fault(_ reason: ModelFault.Reason) -> ModelFault {
    ModelFault(model: model, line: line, reason: reason)
  }

  /// Reads the section of a model, which stands behind those read before.
  mutating func read<Model: StoredModel>(_ name: String) throws(ModelFault) -> Model {
    try open(name, kind: Model.kind)
    return try Model(reading: &self)
  }

  private mutating func open(_ model: String, kind: String) throws(ModelFault) {
    self.model = model
    let head = Array("model \(model) ".utf8)
    while place < bytes.count {
      if bytes[place...].starts(with: head) {
        let words = try words("model")
        guard words == [model, kind, "fixed", String(FixedPoint.bits)] else { throw fault(.kind) }
        return
      }
      skipLine()
    }
    line = 0
    throw fault(.missing)
  }

  // MARK: - Fields

  /// The words of a field.
  package mutating func words(_ name: String) throws(ModelFault) -> [String] {
    let words = nextLine()
    guard words.first == name else { throw fault(.field) }
    return Array(words.dropFirst())
  }

  /// The whole numbers of a field.
  package mutating func integers(_ name: String, count: Int) throws(ModelFault) -> [Int] {
    try integers(words(name), count: count)
  }

  /// The lines below a field that tells how many there are: each a name and whole numbers.
  package mutating func named(
    _ name: String, width: Int
  ) throws(ModelFault) -> [(name: String, integers: [Int])] {
    let count = try integers(name, count: 1)[0]
    var rows: [(name: String, integers: [Int])] = []
    while rows.count < count {
      let words = nextLine()
      guard let name = words.first else { throw fault(.count) }
      rows.append((name, try integers(Array(words.dropFirst()), count: width)))
    }
    return rows
  }

  /// The classes of a model: their names, and by class what one level of its weights is worth and its bias.
  package mutating func classes() throws(ModelFault) -> (names: [String], scales: [Float], bias: [Float]) {
    let rows = try named("classes", width: 2)
    return (
      rows.map(\.name), rows.map { FixedPoint.float($0.integers[0]) },
      rows.map { FixedPoint.float($0.integers[1]) }
    )
  }

  /// The table that the model was trained over: the one that was passed in.
  package mutating func knownTable() throws(ModelFault) -> GramTable {
    let words = try words("over")
    guard let table, words == [String(table.count), String(table.checksum, radix: 16)] else {
      throw fault(.table)
    }
    return table
  }

  // MARK: - Arrays

  /// An array of levels, −45 to 45.
  package mutating func levels(_ name: String, count: Int) throws(ModelFault) -> [Int8] {
    let sizes = try integers(name, count: 2)
    guard sizes[0] == count, sizes[1] == count else { throw fault(.count) }
    let start = try skipArray(characters: count)
    var worst: UInt8 = 0
    let levels = [Int8](unsafeUninitializedCapacity: count) { levels, filled in
      bytes.withUnsafeBufferPointer { bytes in
        var from = start
        while filled < count {
          let length = min(Digit.perLine, count - filled)
          let line = UnsafeBufferPointer(rebasing: bytes[from..<from + length])
          worst = max(worst, Self.fill(UnsafeMutableBufferPointer(rebasing: levels[filled...]), line))
          filled += length
          from += length + 1
        }
      }
    }
    guard worst < Digit.count else { throw fault(.value) }
    return levels
  }

  /// Fills in the levels of a line, many at once, for the loop holds nothing but them.
  ///
  /// - Returns: The greatest digit.
  private static func fill(
    _ levels: UnsafeMutableBufferPointer<Int8>, _ line: UnsafeBufferPointer<UInt8>
  ) -> UInt8 {
    var worst: UInt8 = 0
    for place in 0..<line.count {
      let digit = Digit.digit(line[place])
      worst = max(worst, digit)
      levels[place] = Int8(truncatingIfNeeded: digit) &- Levels.limit
    }
    return worst
  }

  /// An array of whole numbers.
  ///
  /// - Parameter count: How many there must be; nil where the text alone tells.
  package mutating func numbers(_ name: String, count: Int? = nil) throws(ModelFault) -> [Int] {
    let sizes = try integers(name, count: 2)
    guard sizes[0] == count ?? sizes[0], 0...max(0, sizes[1]) ~= sizes[0] else { throw fault(.count) }
    let start = try skipArray(characters: sizes[1])
    var isSound = true
    let numbers = [Int](unsafeUninitializedCapacity: sizes[0]) { numbers, filled in
      bytes.withUnsafeBufferPointer { bytes in
        var (number, worth, count): (UInt, UInt, Int) = (0, 1, 0)
        var from = start
        var left = sizes[1]
        while left > 0, isSound {
          // Line by line, so that no character is asked whether it ends one.
          let end = from + min(Digit.perLine, left)
          for place in from..<end {
            let digit = UInt(Digit.digit(bytes[place]))
            if digit < Digit.base {
              guard count < sizes[0] else {
                isSound = false
                break
              }
              number &+= digit &* worth
              numbers[count] = Int(bitPattern: number >> 1 ^ (0 &- (number & 1)))
              count &+= 1
              (number, worth) = (0, 1)
            } else {
              isSound = isSound && digit < 2 * Digit.base
              number &+= (digit &- UInt(Digit.base)) &* worth
              worth = worth &* UInt(Digit.base)
            }
          }
          left -= end - from
          from = end + 1
        }
        filled = count
        isSound = isSound && count == sizes[0] && worth == 1
      }
    }
    guard isSound else { throw fault(.value) }
    return numbers
  }

  // MARK: - Lines

  /// Passes over the lines of an array whose line breaks stand where they must.
  ///
  /// - Returns: Where it begins.
  private mutating func skipArray(characters: Int) throws(ModelFault) -> Int {
    let start = place
    guard characters >= 0, characters <= bytes.count else { throw fault(.count) }
    let lines = (characters + Digit.perLine - 1) / Digit.perLine
    guard place + characters + lines <= bytes.count else { throw fault(.count) }
    for number in 0..<lines {
      line += 1
      place += min(Digit.perLine, characters - number * Digit.perLine)
      guard bytes[place] == 0x0A else { throw fault(.count) }
      place += 1
    }
    return start
  }

  private func integers(_ words: [String], count: Int) throws(ModelFault) -> [Int] {
    guard words.count == count else { throw fault(.count) }
    var integers: [Int] = []
    for word in words {
      guard let integer = Int(word) else { throw fault(.value) }
      integers.append(integer)
    }
    return integers
  }

  private mutating func nextLine() -> [String] {
    let start = place
    skipLine()
    let text = bytes[start..<place].split { $0 == 0x20 || $0 == 0x0A }
    return text.map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func skipLine() {
    line += 1
    let start = place
    place = bytes.withUnsafeBytes { bytes -> Int in
      // Most of a text is passed over on the way to a model; the system's search reads many characters at once.
      guard start < bytes.count, let first = bytes.baseAddress,
        let end = memchr(first + start, 0x0A, bytes.count - start)
      else { return bytes.count }
      return UnsafeRawPointer(end) - first + 1
    }
  }
}
