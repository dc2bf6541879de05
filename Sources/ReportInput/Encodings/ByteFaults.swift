/// Bytes that belong to no character of an encoding; a U+FFFD stands for each in the text.
package struct ByteFaults: Hashable, Sendable {
  /// How many places there are; faults without a character between them are one place.
  package private(set) var count = 0
  /// How many bytes are bad.
  package private(set) var bytes = 0
  /// The offset of the first bad byte, nil where there is none.
  package private(set) var first: Int?

  /// No fault.
  package init() {}

  /// Where the last one ends.
  private var end = -1

  /// Adds a fault; what follows the last one without a character between is the same place.
  mutating func add(_ offset: Int, length: Int) {
    if count == 0 { first = offset }
    if offset != end { count += 1 }
    bytes += length
    end = offset + length
  }
}
