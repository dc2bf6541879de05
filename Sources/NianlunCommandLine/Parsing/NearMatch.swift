/// The word that somebody who mistyped one most likely meant.
enum NearMatch {
  /// Returns the candidate nearest to a word, nil where none is near enough to be meant.
  ///
  /// Near enough is one slip for every three letters, at least one; a candidate that the word begins is
  /// near as well. Among equals the first candidate wins.
  static func best(for word: String, in candidates: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars)
    guard !typed.isEmpty else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().unicodeScalars)
      var distance = distance(typed, letters)
      let allowed = max(1, max(typed.count, letters.count) / 3)
      if distance > allowed {
        guard typed.count >= 2, letters.starts(with: typed) else { continue }
        distance = allowed
      }
      // A single sign of two is no slip but another word.
      if min(typed.count, letters.count) < 2, distance > 0 { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// Returns how many letters have to be put in, taken out, changed or swapped with their neighbour.
  ///
  /// - Complexity: O(*n* · *m*) for words of *n* and *m* letters.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
