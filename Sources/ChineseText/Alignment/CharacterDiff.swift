/// Compares two short passages character by character.
public enum CharacterDiff {
  /// A run of characters that both passages have, or only one.
  public struct Piece: Equatable, Sendable {
    /// Whether both have it.
    public enum Kind: Sendable {
      case kept, removed, added
    }
    /// Whether both have it.
    public var kind: Kind
    /// The characters.
    public var text: String

    /// Makes a piece.
    public init(kind: Kind, text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// The pieces that lead from the older to the newer passage; runs of digits change as a whole, and what is kept by
  /// chance between two changes is not left standing.
  ///
  /// - Complexity: O(n·m).
  public static func pieces(old: String, new: String) -> [Piece] {
    smoothed(raw(units(old), units(new)))
  }

  /// The share of characters that both passages have in the same order, 0 to 1; 1 for two empty ones.
  public static func similarity(_ old: String, _ new: String) -> Double {
    similarity(old.scalars, new.scalars)
  }

  /// The share of scalars that both passages have in the same order, 0 to 1.
  public static func similarity(_ old: Scalars, _ new: Scalars) -> Double {
    guard !old.isEmpty || !new.isEmpty else { return 1 }
    return 2 * Double(commonCount(old, new)) / Double(old.count + new.count)
  }

  /// The length of the longest common subsequence.
  ///
  /// - Complexity: O(n·m) time, O(m) memory.
  public static func commonCount(_ old: Scalars, _ new: Scalars) -> Int {
    guard !old.isEmpty, !new.isEmpty else { return 0 }
    var row = [Int32](repeating: 0, count: new.count + 1)
    for left in old {
      var diagonal: Int32 = 0
      for (index, right) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = left == right ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return Int(row[new.count])
  }

  /// Characters, with numbers as one unit each.
  private static func units(_ text: String) -> [String] {
    var result: [String] = []
    var inNumber = false
    for scalar in text.unicodeScalars {
      let digit = Folding.fold(scalar).isASCIIDigit || (inNumber && (scalar == "." || scalar == ","))
      if digit, inNumber, !result.isEmpty {
        result[result.count - 1].unicodeScalars.append(scalar)
      } else {
        result.append(String(scalar))
      }
      inNumber = digit
    }
    return result
  }

  private static func raw(_ old: [String], _ new: [String]) -> [Piece] {
    let width = new.count + 1
    var table = [Int32](repeating: 0, count: (old.count + 1) * width)
    for i in stride(from: old.count - 1, through: 0, by: -1) {
      for j in stride(from: new.count - 1, through: 0, by: -1) {
        table[i * width + j] =
          old[i] == new[j]
          ? table[(i + 1) * width + j + 1] + 1 : max(table[(i + 1) * width + j], table[i * width + j + 1])
      }
    }
    var pieces: [Piece] = []
    func put(_ kind: Piece.Kind, _ text: String) {
      if pieces.last?.kind == kind {
        pieces[pieces.count - 1].text += text
      } else {
        pieces.append(Piece(kind: kind, text: text))
      }
    }
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        put(.kept, old[i])
        (i, j) = (i + 1, j + 1)
      } else if j == new.count || (i < old.count && table[(i + 1) * width + j] >= table[i * width + j + 1]) {
        put(.removed, old[i])
        i += 1
      } else {
        put(.added, new[j])
        j += 1
      }
    }
    return pieces
  }

  /// So many kept characters between two changes may be chance; longer runs are words.
  private static let longestStray = 4

  /// Turns what is kept by chance into a change of both sides, and joins what then touches: a few characters between
  /// changes that are no shorter, as the semantic cleanup of Neil Fraser's diff-match-patch has it, and a single
  /// character at an end beside a greater change.
  private static func smoothed(_ pieces: [Piece]) -> [Piece] {
    var removed = ""
    var added = ""
    var result: [Piece] = []
    func flush() {
      if !removed.isEmpty { result.append(Piece(kind: .removed, text: removed)) }
      if !added.isEmpty { result.append(Piece(kind: .added, text: added)) }
      (removed, added) = ("", "")
    }
    for (index, piece) in pieces.enumerated() {
      switch piece.kind {
      case .removed: removed += piece.text
      case .added: added += piece.text
      case .kept:
        let length = piece.text.unicodeScalars.count
        // A figure that changed as a whole is no greater change than another.
        let before = max(words(removed), words(added))
        let after = change(behind: index, in: pieces)
        let isInside = before > 0 && after > 0
        let isStray =
          isInside
          ? length == 1 || length <= longestStray && length <= before && length <= after
          : length == 1 && max(before, after) > longestStray && isHan(piece.text)
        if isStray {
          removed += piece.text
          added += piece.text
        } else {
          flush()
          result.append(piece)
        }
      }
    }
    flush()
    return result
  }

  /// The length of the change right behind a kept piece.
  private static func change(behind index: Int, in pieces: [Piece]) -> Int {
    pieces[(index + 1)...].prefix { $0.kind != .kept }.map { words($0.text) }.max() ?? 0
  }

  /// The length of a text with each number as one.
  private static func words(_ text: String) -> Int { units(text).count }

  private static func isHan(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(\.isHan) }
}
