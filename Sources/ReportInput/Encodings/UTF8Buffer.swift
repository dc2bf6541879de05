/// Text as it is put together, kept in UTF-8.
struct UTF8Buffer {
  private(set) var bytes: [UInt8] = []
  /// How many characters were added.
  private(set) var count = 0

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func append(_ scalar: Unicode.Scalar) {
    count += 1
    if scalar.value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar).unsafelyWrappedBytes)
    }
  }

  /// The text.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension Optional where Wrapped == UTF8.EncodedScalar {
  /// The bytes of a scalar, which always has an encoding.
  fileprivate var unsafelyWrappedBytes: UTF8.EncodedScalar { self ?? UTF8.encodedReplacementCharacter }
}
