/// The grams that models know, each with a number and a weight by rarity.
///
/// Grams are numbered by ascending key; a hash table of flat arrays (open addressing, at most half full) finds them.
package struct GramTable: Sendable {
  /// The keys, ascending; a key's place is the gram's number.
  package let keys: [UInt32]
  /// By gram: the inverse document frequency in steps of `weightScale`.
  let weights: [UInt8]
  /// What one step of a weight is worth.
  let weightScale: Float
  /// Tells tables with other grams apart; FNV-1a of the keys.
  let checksum: UInt32
  /// By slot: the number of the gram that stands there; -1 where none does.
  private let slots: [Int32]
  private let shift: UInt32

  /// A table of grams.
  ///
  /// - Parameters:
  ///   - keys: Ascending, none 0.
  ///   - weights: By gram, above 0: the inverse document frequency. Kept in 255 steps of the greatest.
  package init(keys: [UInt32], weights: [Float]) {
    let scale = FixedPoint.rounded((weights.max() ?? 0) / 255 + 1 / FixedPoint.unit)
    self.init(
      keys: keys, weights: weights.map { UInt8(max(1, min(255, ($0 / scale).rounded()))) }, scale: scale)
  }

  init(keys: [UInt32], weights: [UInt8], scale: Float) {
    self.keys = keys
    self.weights = weights
    weightScale = scale
    checksum = keys.reduce(2_166_136_261) { hash, key in (hash ^ key) &* 16_777_619 }
    var bits: UInt32 = 4
    while 1 << bits < 2 * keys.count { bits += 1 }
    shift = 32 - bits
    var slots = [Int32](repeating: -1, count: 1 << bits)
    for (number, key) in keys.enumerated() {
      var slot = Int((key &* 0x9E37_79B1) >> shift)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
    self.slots = slots
  }

  /// How many grams there are.
  package var count: Int { keys.count }

  /// The number of a gram; nil where the table does not have it.
  ///
  /// - Complexity: O(1).
  package func number(of key: UInt32) -> Int? {
    let number = slots.withUnsafeBufferPointer { slots in
      keys.withUnsafeBufferPointer { find(key, slots, $0) }
    }
    return number < 0 ? nil : Int(number)
  }

  /// The weight of a gram: its inverse document frequency.
  package func weight(at number: Int) -> Float { Float(weights[number]) * weightScale }

  /// A gram as text, for explanations.
  package func string(at number: Int) -> String { Grams.string(keys[number]) }

  /// Lends the numbers of those grams of a text that the table has, ascending; a gram stands as often as it occurs.
  ///
  /// - Complexity: O(n) in the units.
  func withNumbers<Result>(
    ofGramsIn units: UnsafeBufferPointer<UInt16>, _ body: (UnsafeMutableBufferPointer<Int32>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * units.count) { room in
      var count = 0
      slots.withUnsafeBufferPointer { slots in
        keys.withUnsafeBufferPointer { keys in
          Grams.forEachKey(in: units) { key in
            let number = find(key, slots, keys)
            // Written over by the next where the gram is unknown; a unit has two grams at most.
            room.initializeElement(at: count, to: number)
            if number >= 0 { count &+= 1 }
          }
        }
      }
      let numbers = UnsafeMutableBufferPointer(rebasing: room[..<count])
      Self.sort(numbers, below: keys.count)
      return body(numbers)
    }
  }

  /// Up to so many numbers are sorted sooner one by one than by their digits.
  private static let few = 40

  /// Sorts numbers below a bound by one digit of eight bits after another, the lowest first.
  ///
  /// - Complexity: O(n) in the numbers.
  private static func sort(_ numbers: UnsafeMutableBufferPointer<Int32>, below bound: Int) {
    guard numbers.count > few else {
      for end in numbers.indices.dropFirst() {
        let number = numbers[end]
        var place = end
        while place > 0, numbers[place &- 1] > number {
          numbers[place] = numbers[place &- 1]
          place &-= 1
        }
        numbers[place] = number
      }
      return
    }
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: numbers.count) { other in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { starts in
        var (from, to) = (numbers, other)
        var shift: Int32 = 0
        while (bound - 1) >> Int(shift) > 0 {
          // Each place is a digit or below the count.
          starts.initialize(repeating: 0)
          for number in from { starts[Int(number &>> shift & 255)] &+= 1 }
          var sum: Int32 = 0
          for digit in 0..<256 {
            let own = starts[digit]
            starts[digit] = sum
            sum &+= own
          }
          for number in from {
            let digit = Int(number &>> shift & 255)
            to.initializeElement(at: Int(starts[digit]), to: number)
            starts[digit] &+= 1
          }
          swap(&from, &to)
          shift += 8
        }
        if from.baseAddress != numbers.baseAddress { _ = numbers.update(fromContentsOf: from) }
      }
    }
  }

  /// The number of a gram; -1 where the table does not have it.
  @inline(__always) private func find(
    _ key: UInt32, _ slots: UnsafeBufferPointer<Int32>, _ keys: UnsafeBufferPointer<UInt32>
  ) -> Int32 {
    // A slot is within the bits of the hash, which are as many as there are slots.
    var slot = Int((key &* 0x9E37_79B1) >> shift)
    while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & (slots.count - 1) }
    return slots[slot]
  }
}

extension GramTable: Equatable {
  package static func == (one: GramTable, other: GramTable) -> Bool {
    one.keys == other.keys && one.weights == other.weights && one.weightScale == other.weightScale
  }
}

extension GramTable: StoredModel {
  package static var kind: String { "grams" }

  package func write(to writer: inout ModelWriter) {
    writer.line("scale", [FixedPoint.integer(weightScale)])
    var last: UInt32 = 0
    writer.numbers(
      "keys",
      keys.map { key in
        defer { last = key }
        return Int(key - last)
      })
    writer.numbers("weights", weights.map(Int.init))
  }

  package init(reading reader: inout ModelReader) throws(ModelFault) {
    let scale = FixedPoint.float(try reader.integers("scale", count: 1)[0])
    let steps = try reader.numbers("keys")
    let weights = try reader.numbers("weights", count: steps.count)
    var last = 0
    var keys = [UInt32](repeating: 0, count: steps.count)
    for (place, step) in steps.enumerated() {
      last &+= step
      guard step > 0, last <= UInt32.max else { throw reader.fault(.value) }
      keys[place] = UInt32(last)
    }
    guard weights.allSatisfy({ 1...255 ~= $0 }) else { throw reader.fault(.value) }
    self.init(keys: keys, weights: weights.map(UInt8.init), scale: scale)
  }
}
