/// Reads the fields of a model from its text.
///
/// Numbers are read byte by byte, without a string for any of them; levels stay where they are (`LevelArray`).
package struct ModelReader {
  private let bytes: ModelBytes
  /// Whether arrays of levels are as they must be, so that nobody has to look at them.
  private let isCompiled: Bool
  private var model = ""
  private let table: GramTable?
  private var place = 0
  private var line = 0

  init(_ text: String, table: GramTable?) {
    bytes = ModelBytes(Array(text.utf8))
    isCompiled = false
    self.table = table
  }

  /// Reads what was compiled into the program, where it stands; a test holds that its levels are levels.
  init(compiled text: StaticString, table: GramTable?) {
    bytes = ModelBytes(text)
    isCompiled = true
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
      if bytes.starts(with: head, at: place) {
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
  mutating func levels(_ name: String, count: Int) throws(ModelFault) -> LevelArray {
    let sizes = try integers(name, count: 2)
    guard sizes[0] == count, sizes[1] == count else { throw fault(.count) }
    let start = try skipArray(characters: count)
    let levels = LevelArray(in: bytes, from: start, count: count)
    guard isCompiled || levels.areSound else { throw fault(.value) }
    return levels
  }

  /// An array of whole numbers.
  ///
  /// - Parameter count: How many there must be; nil where the text alone tells.
  package mutating func numbers(_ name: String, count: Int? = nil) throws(ModelFault) -> [Int] {
    let sizes = try integers(name, count: 2)
    guard sizes[0] == count ?? sizes[0], 0...max(0, sizes[1]) ~= sizes[0] else { throw fault(.count) }
    let start = try skipArray(characters: sizes[1])
    let digits = digits(from: start, count: sizes[1])
    var isSound = digits.reduce(0) { max($0, $1) } < 2 * UInt8(Digit.base)
    let numbers = [Int](unsafeUninitializedCapacity: sizes[0]) { numbers, filled in
      let (base, isWhole) = (UInt(Digit.base), isSound)
      isSound = digits.withUnsafeBufferPointer { digits in
        var (place, count) = (0, 0)
        while isWhole, place < digits.count, count < numbers.count {
          var digit = UInt(digits[place])
          place &+= 1
          var (number, worth): (UInt, UInt) = (0, 1)
          while digit >= base {
            number &+= (digit &- base) &* worth
            worth = worth &* base
            guard place < digits.count else { break }
            digit = UInt(digits[place])
            place &+= 1
          }
          // A number whose last digit is missing ends the text, and is none.
          guard digit < base else { break }
          number &+= digit &* worth
          numbers[count] = Int(bitPattern: number >> 1 ^ (0 &- (number & 1)))
          count &+= 1
        }
        filled = count
        return isWhole && place == digits.count && count == numbers.count
      }
    }
    guard isSound else { throw fault(.value) }
    return numbers
  }

  /// The digits of an array that stands in lines; 91 and more for what is none.
  private func digits(from start: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { digits, filled in
      bytes.withUnsafeBufferPointer { bytes in
        // Line by line, so that the compiler reads many characters at once.
        for place in stride(from: 0, to: count, by: Digit.perLine) {
          let own = min(Digit.perLine, count - place)
          let from = start + LevelArray.length(place)
          let line = UnsafeBufferPointer(rebasing: bytes[from..<from + own])
          let room = UnsafeMutableBufferPointer(rebasing: digits[place..<place + own])
          for lane in 0..<own { room[lane] = Digit.digit(line[lane]) }
        }
      }
      filled = count
    }
  }

  // MARK: - Lines

  /// Passes over the lines of an array whose line breaks stand where they must.
  ///
  /// - Returns: Where it begins.
  private mutating func skipArray(characters: Int) throws(ModelFault) -> Int {
    let start = place
    guard characters >= 0, characters <= bytes.count else { throw fault(.count) }
    let end = start + LevelArray.length(characters)
    guard end <= bytes.count else { throw fault(.count) }
    if isCompiled {
      line += end - start - characters
      place = end
      return start
    }
    while place < end {
      line += 1
      place = min(place + Digit.perLine, end - 1)
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
    return bytes.words(in: start..<place)
  }

  private mutating func skipLine() {
    line += 1
    while place < bytes.count, bytes[place] != 0x0A { place += 1 }
    place = min(place + 1, bytes.count)
  }
}
