/// Numbers of a file in little-endian order, read at places that may lie outside it.
struct ByteCursor {
  let bytes: [UInt8]

  /// The number of two bytes at a place, nil beyond the end.
  func half(_ place: Int) -> Int? {
    guard place >= 0, place + 2 <= bytes.count else { return nil }
    return Int(bytes[place]) | Int(bytes[place + 1]) << 8
  }

  /// The number of four bytes at a place, nil beyond the end.
  func word(_ place: Int) -> Int? {
    guard let low = half(place), let high = half(place + 2) else { return nil }
    return low | high << 16
  }
}
