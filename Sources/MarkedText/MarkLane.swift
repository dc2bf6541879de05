/// The marks of a text: what bounds its clauses and sentences, and what encloses.
@usableFromInline
struct MarkLane: Sendable {
  /// Where each mark stands.
  @usableFromInline let places: [Int32]
  /// What it is.
  @usableFromInline let kinds: [Punctuation]

  /// Whether the comma at a place parts a number into groups of three digits.
  static func partsNumber(_ units: [UInt16], _ index: Int) -> Bool {
    guard index > 0, index + 3 < units.count, units[index - 1].isDigit, units[index + 1].isDigit,
      units[index + 2].isDigit, units[index + 3].isDigit
    else { return false }
    return index + 4 >= units.count || !units[index + 4].isDigit
  }

  /// The number of the first mark at or behind a place.
  ///
  /// - Complexity: O(log n) in the marks.
  @inlinable
  func firstIndex(from place: Int) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
