extension RandomAccessCollection where Index == Int {
  /// The first place behind the elements that a condition holds for, of a row that begins with all of those.
  ///
  /// - Complexity: O(log n).
  func partitioningIndex(behind holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
