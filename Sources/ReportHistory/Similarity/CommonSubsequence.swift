/// The length of the longest common subsequence of one passage and each of others.
///
/// A passage is laid out as one bit a character, so that a character of the other costs a few operations a machine word
/// whatever the length: H. Hyyrö, “Bit-parallel LCS-length computation revisited”, AWOCA 2004.
final class CommonSubsequence {
  /// For each character its number within the passage, 0 for those that it does not have.
  private var numbers = [UInt16](repeating: 0, count: 1 << 16)
  /// Where each character stands, one bit a place, by number.
  private var masks: [UInt64] = []
  private var passage: Units = []
  /// The number of the passage laid out.
  private var laid = -1
  private var width = 0

  /// Lays out a passage, unless it is laid out already.
  ///
  /// - Parameter number: The passage's own.
  /// - Complexity: O(n).
  func lay(_ passage: Units, number: Int) {
    guard number != laid else { return }
    lay(passage)
    laid = number
  }

  /// Lays out a passage that has no number.
  ///
  /// - Complexity: O(n).
  func lay(_ passage: Units) {
    laid = -1
    let before = self.passage
    self.passage = passage
    let width = (passage.count + 63) / 64
    self.width = width
    // Taken hold of once, as the parts of an object are asked at each use whether another has hold of them. The room of
    // the last passage is used again.
    var masks: [UInt64] = []
    swap(&masks, &self.masks)
    masks.removeAll(keepingCapacity: true)
    masks.reserveCapacity((passage.count + 1) * width)
    for _ in 0..<width { masks.append(0) }
    numbers.withUnsafeMutableBufferPointer { numbers in
      for unit in before { numbers[Int(unit)] = 0 }
      var count: UInt16 = 0
      for (place, unit) in passage.enumerated() {
        var number = numbers[Int(unit)]
        if number == 0 {
          count &+= 1
          number = count
          numbers[Int(unit)] = number
          for _ in 0..<width { masks.append(0) }
        }
        masks[Int(number) &* width &+ place >> 6] |= 1 &<< UInt64(truncatingIfNeeded: place & 63)
      }
    }
    self.masks = masks
  }

  /// The length of the longest subsequence that the passage laid out has in common with another.
  ///
  /// - Complexity: O(m · n/64).
  func length(with other: Units) -> Int {
    guard !passage.isEmpty else { return 0 }
    return width == 1 ? lengthInWord(other) : lengthInWords(other)
  }

  private func lengthInWord(_ other: Units) -> Int {
    let (numbers, masks) = (numbers, masks)
    var row = UInt64.max
    // For each code unit there is a number.
    numbers.withUnsafeBufferPointer { numbers in
      for unit in other {
        let hits = row & masks[Int(numbers[Int(unit)])]
        row = (row &+ hits) | (row &- hits)
      }
    }
    // Behind the last character a row keeps its ones.
    return (~row).nonzeroBitCount
  }

  private func lengthInWords(_ other: Units) -> Int {
    let (numbers, masks, width) = (numbers, masks, width)
    var row = [UInt64](repeating: .max, count: width)
    for unit in other {
      let number = Int(numbers[Int(unit)])
      guard number > 0 else { continue }
      var carry: UInt64 = 0
      for word in 0..<width {
        let hits = row[word] & masks[number * width + word]
        let (sum, overflow) = row[word].addingReportingOverflow(hits)
        let (all, carried) = sum.addingReportingOverflow(carry)
        row[word] = all | (row[word] &- hits)
        carry = overflow || carried ? 1 : 0
      }
    }
    return row.reduce(0) { $0 + (~$1).nonzeroBitCount }
  }
}
