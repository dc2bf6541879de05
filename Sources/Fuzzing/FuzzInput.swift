/// An input as the pieces that it was put together from, so that it can be made smaller piece by piece.
package struct FuzzInput: Hashable, Sendable {
  /// The pieces; a text is what they give one behind the other, and a second text begins where `break` stands.
  package var pieces: [String]

  /// What stands between two texts of one input.
  package static let `break` = "\u{1E}"

  /// Makes an input of pieces.
  package init(pieces: [String]) { self.pieces = pieces }

  /// What the pieces give: one text, or two parted by `break`.
  package var texts: [String] {
    pieces.split(separator: Self.break, omittingEmptySubsequences: false).map { $0.joined() }
  }

  /// A smaller input for which a condition still holds: first without runs of pieces, then with shorter pieces.
  ///
  /// A. Zeller and R. Hildebrandt, “Simplifying and isolating failure-inducing input”, IEEE TSE 28 (2002).
  ///
  /// - Parameters:
  ///   - most: How often the condition may be asked.
  ///   - holds: Whether an input fails as this one does.
  package func shrunk(most: Int = 2_000, while holds: (FuzzInput) -> Bool) -> FuzzInput {
    var best = self
    var asked = 0
    func take(_ candidate: FuzzInput) -> Bool {
      guard asked < most else { return false }
      asked += 1
      guard holds(candidate) else { return false }
      best = candidate
      return true
    }
    var size = max(1, best.pieces.count / 2)
    while size >= 1, asked < most {
      var start = 0
      while start < best.pieces.count {
        var candidate = best
        candidate.pieces.removeSubrange(start..<min(start + size, candidate.pieces.count))
        if !take(candidate) { start += size }
      }
      size /= 2
    }
    for place in best.pieces.indices {
      var half = best.pieces[place].unicodeScalars.count / 2
      while half >= 1, asked < most {
        var start = 0
        while start < best.pieces[place].unicodeScalars.count {
          var scalars = Array(best.pieces[place].unicodeScalars)
          scalars.removeSubrange(start..<min(start + half, scalars.count))
          var candidate = best
          candidate.pieces[place] = String(String.UnicodeScalarView(scalars))
          if !take(candidate) { start += half }
        }
        half /= 2
      }
    }
    return best
  }
}
