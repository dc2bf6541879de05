/// Unpacks what was packed by the method Deflate (RFC 1951), to a size that is known beforehand.
///
/// Nothing is written beyond that size, so that no bytes, however made, can fill the memory.
enum Inflate {
  /// The unpacked bytes; nil where the packed ones are broken or do not give just so many.
  ///
  /// - Complexity: O(n) in both sizes.
  static func unpacked(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    // A byte of the packed form gives at most 1,032 bytes.
    guard size >= 0, size <= (packed.count + 1) * 1032 else { return nil }
    var isWhole = false
    let bytes = packed.withUnsafeBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: size) { output, count in
        var stream = Stream(input: input, output: output)
        isWhole = stream.run() && stream.written == size
        count = stream.written
      }
    }
    return isWhole ? bytes : nil
  }

  /// The state of one unpacking; each access to memory stands behind a check of its place.
  private struct Stream {
    let input: UnsafeBufferPointer<UInt8>
    let output: UnsafeMutableBufferPointer<UInt8>
    private var read = 0
    private(set) var written = 0
    private var bits: UInt64 = 0
    private var bitCount = 0

    init(input: UnsafeBufferPointer<UInt8>, output: UnsafeMutableBufferPointer<UInt8>) {
      self.input = input
      self.output = output
    }

    /// Unpacks block by block; tells whether all went well.
    mutating func run() -> Bool {
      var isLast = false
      while !isLast {
        guard let last = take(1), let kind = take(2) else { return false }
        isLast = last == 1
        switch kind {
        case 0: guard copyStored() else { return false }
        case 1: guard copyCoded(Inflate.fixedLiterals, Inflate.fixedDistances) else { return false }
        case 2:
          guard let (literals, distances) = codes(), copyCoded(literals, distances) else { return false }
        default: return false
        }
      }
      return true
    }

    // MARK: - Bits

    @inline(__always) private mutating func fill() {
      while bitCount <= 56, read < input.count {
        bits |= UInt64(input[read]) << UInt64(bitCount)
        read += 1
        bitCount += 8
      }
    }

    @inline(__always) private mutating func take(_ count: Int) -> Int? {
      if bitCount < count { fill() }
      guard bitCount >= count else { return nil }
      let value = Int(bits & (1 << UInt64(count) - 1))
      bits >>= UInt64(count)
      bitCount -= count
      return value
    }

    @inline(__always) private mutating func symbol(_ code: borrowing HuffmanCode) -> Int? {
      if bitCount < HuffmanCode.longest { fill() }
      let entry = Int(code.quick[Int(bits & (1 << UInt64(HuffmanCode.quickBits) - 1))])
      if entry != 0 {
        let length = entry & 15
        guard length <= bitCount else { return nil }
        bits >>= UInt64(length)
        bitCount -= length
        return entry >> 4
      }
      return longSymbol(code)
    }

    private mutating func longSymbol(_ code: borrowing HuffmanCode) -> Int? {
      var (word, first, index) = (0, 0, 0)
      for length in 1...HuffmanCode.longest {
        guard length <= bitCount else { return nil }
        word |= Int(bits >> UInt64(length - 1) & 1)
        let count = Int(code.counts[length])
        if word - count < first {
          bits >>= UInt64(length)
          bitCount -= length
          return Int(code.symbols[index + word - first])
        }
        index += count
        first = (first + count) << 1
        word <<= 1
      }
      return nil
    }

    // MARK: - Blocks

    private mutating func copyStored() -> Bool {
      let rest = bitCount % 8
      bits >>= UInt64(rest)
      bitCount -= rest
      guard let length = take(16), let complement = take(16), length ^ 0xFFFF == complement else {
        return false
      }
      // Whole bytes that were taken into `bits` already go back.
      read -= bitCount / 8
      (bits, bitCount) = (0, 0)
      guard length <= input.count - read, length <= output.count - written else { return false }
      for place in 0..<length { output[written + place] = input[read + place] }
      read += length
      written += length
      return true
    }

    private mutating func codes() -> (HuffmanCode, HuffmanCode)? {
      guard let literals = take(5), let distances = take(5), let order = take(4) else { return nil }
      var lengths = [UInt8](repeating: 0, count: 19)
      for place in 0..<(order + 4) {
        guard let length = take(3) else { return nil }
        lengths[Inflate.lengthOrder[place]] = UInt8(length)
      }
      guard let lengthCode = HuffmanCode(lengths: lengths) else { return nil }
      let count = literals + 257 + distances + 1
      var all: [UInt8] = []
      while all.count < count {
        guard let symbol = symbol(lengthCode) else { return nil }
        let (value, times): (UInt8, Int?)
        switch symbol {
        case 0...15: (value, times) = (UInt8(symbol), 1)
        case 16:
          guard let last = all.last else { return nil }
          (value, times) = (last, take(2).map { $0 + 3 })
        case 17: (value, times) = (0, take(3).map { $0 + 3 })
        default: (value, times) = (0, take(7).map { $0 + 11 })
        }
        guard let times, all.count + times <= count else { return nil }
        all.append(contentsOf: repeatElement(value, count: times))
      }
      guard let literalCode = HuffmanCode(lengths: all[..<(literals + 257)]),
        let distanceCode = HuffmanCode(lengths: all[(literals + 257)...])
      else { return nil }
      return (literalCode, distanceCode)
    }

    private mutating func copyCoded(_ literals: HuffmanCode, _ distances: HuffmanCode) -> Bool {
      while true {
        guard let symbol = symbol(literals) else { return false }
        if symbol < 256 {
          guard written < output.count else { return false }
          output[written] = UInt8(symbol)
          written += 1
          continue
        }
        if symbol == 256 { return true }
        guard symbol - 257 < Inflate.lengthBase.count, let more = take(Inflate.lengthBits[symbol - 257])
        else {
          return false
        }
        let length = Inflate.lengthBase[symbol - 257] + more
        guard let step = self.symbol(distances), step < Inflate.distanceBase.count,
          let further = take(Inflate.distanceBits[step])
        else { return false }
        let distance = Inflate.distanceBase[step] + further
        guard distance <= written, length <= output.count - written else { return false }
        // One by one, since a copy may reach into what it writes.
        for place in written..<(written + length) { output[place] = output[place - distance] }
        written += length
      }
    }
  }

  // MARK: - The tables of RFC 1951

  private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengthBase = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227,
    258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBase = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
    4097,
    6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]

  /// The code of blocks that bring none of their own; its lengths fit, so that it always is one.
  private static let fixedLiterals = fixed(
    Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112) + Array(repeating: 7, count: 24)
      + Array(repeating: 8, count: 8))
  private static let fixedDistances = fixed(Array(repeating: 5, count: 30))

  private static func fixed(_ lengths: [UInt8]) -> HuffmanCode {
    guard let code = HuffmanCode(lengths: lengths) else { preconditionFailure("the fixed code fits") }
    return code
  }
}
