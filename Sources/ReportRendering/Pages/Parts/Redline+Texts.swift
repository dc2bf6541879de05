import ChineseText

extension Redline {
  /// Below this likeness a redline cannot be read, and the two texts stand one after the other.
  private static let readableFrom = 0.35
  /// Beyond this product of lengths no redline is drawn, so that time and memory stay small.
  private static let largest = 4_000_000

  /// How alike two texts are, 0 to 1.
  static func likeness(_ old: String, _ new: String) -> Double {
    old == new ? 1 : CharacterDiff.similarity(old, new)
  }

  /// Marks what differs between an older and a newer wording.
  static func pieces(old: String, new: String) -> [Piece] {
    let (old, new) = (old.oneLine, new.oneLine)
    if old == new { return [Piece(kind: .kept, text: old)] }
    if old.isEmpty { return [Piece(kind: .added, text: new)] }
    if new.isEmpty { return [Piece(kind: .removed, text: old)] }
    let isSmall = old.unicodeScalars.count * new.unicodeScalars.count <= largest
    guard isSmall, likeness(old, new) >= readableFrom else {
      return [Piece(kind: .removed, text: old), Piece(kind: .added, text: new)]
    }
    return differing(old.scalars, new.scalars)
  }

  /// The pieces with half- and full-width characters taken as the same, each in its report's own form.
  private static func differing(_ old: Scalars, _ new: Scalars) -> [Piece] {
    var (left, right) = (0, 0)
    let folded = CharacterDiff.pieces(old: old.map(Folding.fold).string, new: new.map(Folding.fold).string)
    return folded.map { piece in
      let count = piece.text.unicodeScalars.count
      switch piece.kind {
      case .kept:
        (left, right) = (left + count, right + count)
        let (before, after) = (old[left - count..<left].string, new[right - count..<right].string)
        return Piece(kind: .kept, text: after, older: before == after ? nil : before)
      case .removed:
        left += count
        return Piece(kind: .removed, text: old[left - count..<left].string)
      case .added:
        right += count
        return Piece(kind: .added, text: new[right - count..<right].string)
      }
    }
  }

  /// The older wording with what is gone marked.
  static func older(_ pieces: [Piece]) -> [Run] {
    pieces.filter { $0.kind != .added }.map {
      Run(text: $0.older ?? $0.text, style: $0.kind == .removed ? .deleted : .plain, isOriginal: true)
    }
  }

  /// The newer wording with what is new marked.
  static func newer(_ pieces: [Piece]) -> [Run] {
    pieces.filter { $0.kind != .removed }.map {
      Run(text: $0.text, style: $0.kind == .added ? .inserted : .plain, isOriginal: true)
    }
  }
}
