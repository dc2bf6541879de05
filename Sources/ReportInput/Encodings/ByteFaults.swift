/// Bytes that belong to no character of an encoding; a U+FFFD stands for each in the text.
package struct ByteFaults: Hashable, Sendable {
  /// How many places there are.
  package private(set) var count = 0
  /// The offset of the first bad byte, nil where there is none.
  package private(set) var first: Int?

  /// No fault.
  package init() {}

  mutating func add(_ offset: Int) {
    if count == 0 { first = offset }
    count += 1
  }
}
