/// Weights in levels, as the text of their model has them: `Digit.perLine` characters a line, each a level.
///
/// They are made numbers where they are asked for: of half a million weights a text asks for a few hundred.
struct LevelArray: Sendable {
  /// How many there are.
  let count: Int
  private let bytes: ModelBytes
  private let start: Int

  /// Levels that stand in a text.
  ///
  /// - Parameters:
  ///   - start: Where the first line begins.
  ///   - count: How many there are; the text has all of their lines.
  init(in bytes: ModelBytes, from start: Int, count: Int) {
    precondition(start >= 0 && count >= 0 && start + Self.length(count) <= bytes.count)
    (self.bytes, self.start, self.count) = (bytes, start, count)
  }

  /// Levels given as numbers.
  init(_ levels: [Int8]) {
    var text: [UInt8] = []
    text.reserveCapacity(Self.length(levels.count))
    for (place, level) in levels.enumerated() {
      text.append(Digit.character(UInt8(level + Levels.limit)))
      if place % Digit.perLine == Digit.perLine - 1 || place == levels.count - 1 { text.append(0x0A) }
    }
    self.init(in: ModelBytes(text), from: 0, count: levels.count)
  }

  /// How many characters so many levels take, the ends of their lines included.
  static func length(_ count: Int) -> Int { count + (count + Digit.perLine - 1) / Digit.perLine }

  /// Where a level stands.
  @inline(__always) private func position(_ place: Int) -> Int {
    start &+ place &+ Int(UInt(bitPattern: place) / UInt(Digit.perLine))
  }

  /// The level at a place.
  @inline(__always) subscript(place: Int) -> Int8 {
    precondition(place >= 0 && place < count)
    return Int8(truncatingIfNeeded: Digit.level(bytes[position(place)]))
  }

  /// Adds levels that follow each other to sums, each times a weight.
  ///
  /// - Parameters:
  ///   - place: Of the first of them; as many as there are sums.
  ///   - weight: What each counts.
  @inline(__always) func add(from place: Int, times weight: Float, to sums: UnsafeMutableBufferPointer<Float>)
  {
    precondition(place >= 0 && sums.count <= count &- place)
    bytes.withUnsafeBufferPointer { characters in
      let line = Int(UInt(bitPattern: place) / UInt(Digit.perLine))
      var (done, from, left) = (0, start &+ place &+ line, (line &+ 1) &* Digit.perLine &- place)
      // Line by line, so that the loop within holds nothing but levels and the compiler adds many at once.
      while done < sums.count {
        let own = min(left, sums.count &- done)
        let levels = UnsafeBufferPointer(rebasing: characters[from..<from &+ own])
        let room = UnsafeMutableBufferPointer(rebasing: sums[done..<done &+ own])
        for lane in 0..<own {
          room[lane] += weight * Float(Digit.level(levels[lane]))
        }
        done &+= own
        from &+= own &+ 1
        left = Digit.perLine
      }
    }
  }

  /// Lends what reads a few levels that follow each other at once, by the number of the group.
  ///
  /// - Parameter width: How many are in a group, up to four; behind them stands anything.
  @inline(__always)
  func withGroups<Result>(of width: Int, _ body: (_ group: (Int) -> SIMD4<Float>) -> Result) -> Result {
    // So none stands in two lines.
    precondition((1...4).contains(width) && Digit.perLine % width == 0)
    return bytes.withUnsafeBufferPointer { characters in
      let characters = UnsafeRawBufferPointer(characters)
      return body { group in
        let place = group &* width
        precondition(place >= 0 && place <= count &- width)
        let position = position(place)
        var four: UInt32 = 0
        if position &+ 4 <= characters.count {
          four = UInt32(littleEndian: characters.loadUnaligned(fromByteOffset: position, as: UInt32.self))
        } else {
          for lane in 0..<width { four |= UInt32(characters[position &+ lane]) &<< UInt32(8 &* lane) }
        }
        return SIMD4<Float>(Digit.levels(four))
      }
    }
  }

  /// All of them.
  var all: [Int8] { (0..<count).map { self[$0] } }

  /// Whether each character is that of a level.
  var areSound: Bool { (0..<count).allSatisfy { Digit.digit(bytes[position($0)]) < Digit.count } }
}

extension LevelArray: Equatable {
  static func == (one: LevelArray, other: LevelArray) -> Bool {
    one.count == other.count && (0..<one.count).allSatisfy { one[$0] == other[$0] }
  }
}
