import ChineseText

/// Two sentences that stand beside each other, cut where whole clauses are the same.
struct ClausePair {
  /// A stretch of both sentences, or of one.
  struct Piece {
    /// The scalars of the older text.
    var old: Range<Int>?
    /// The scalars of the newer text.
    var new: Range<Int>?
  }

  private let old: [Range<Int>]
  private let new: [Range<Int>]
  private let oldWords: [String]
  private let newWords: [String]

  /// Cuts both sentences into clauses, each with the mark that ends it.
  init(_ oldText: Scalars, _ oldRange: Range<Int>, _ newText: Scalars, _ newRange: Range<Int>) {
    old = Self.clauses(oldText, oldRange)
    new = Self.clauses(newText, newRange)
    oldWords = old.map { Self.words(oldText[$0]) }
    newWords = new.map { Self.words(newText[$0]) }
  }

  /// The stretches in order: those that are the same, and what stands between them; one stretch where nothing is cut.
  ///
  /// - Complexity: O(n·m) in the clauses.
  func pieces(shortest: Int) -> [Piece] {
    let pairs = commonClauses(shortest)
    guard !pairs.isEmpty, oldWords != newWords else { return [] }
    var pieces: [Piece] = []
    var (left, right) = (0, 0)
    func between(_ endOld: Int, _ endNew: Int) {
      let piece = Piece(old: Self.joined(old[left..<endOld]), new: Self.joined(new[right..<endNew]))
      if piece.old != nil || piece.new != nil { pieces.append(piece) }
    }
    for pair in pairs {
      between(pair.old, pair.new)
      pieces.append(Piece(old: old[pair.old], new: new[pair.new]))
      (left, right) = (pair.old + 1, pair.new + 1)
    }
    between(old.count, new.count)
    return Self.readable(pieces)
  }

  /// Up to this many characters are no stretch to be read by itself.
  private static let tiny = 6

  /// The stretches with those that are tiny on both sides joined to their neighbours.
  private static func readable(_ pieces: [Piece]) -> [Piece] {
    func isTiny(_ piece: Piece) -> Bool { max(piece.old?.count ?? 0, piece.new?.count ?? 0) <= tiny }
    func joined(_ left: Range<Int>?, _ right: Range<Int>?) -> Range<Int>? {
      guard let left, let right else { return left ?? right }
      return left.lowerBound..<right.upperBound
    }
    var result: [Piece] = []
    for piece in pieces {
      if let last = result.last, isTiny(last) || isTiny(piece) {
        result[result.count - 1] = Piece(old: joined(last.old, piece.old), new: joined(last.new, piece.new))
      } else {
        result.append(piece)
      }
    }
    return result.count > 1 ? result : []
  }

  /// The longest row of clauses that stand in both, in order.
  private func commonClauses(_ shortest: Int) -> [(old: Int, new: Int)] {
    func fits(_ row: Int, _ column: Int) -> Bool {
      oldWords[row] == newWords[column] && oldWords[row].unicodeScalars.count >= shortest
    }
    var best = [[Int]](repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        best[row][column] =
          fits(row, column)
          ? best[row + 1][column + 1] + 1 : max(best[row + 1][column], best[row][column + 1])
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (row, column) = (0, 0)
    while row < old.count, column < new.count, best[row][column] > 0 {
      if fits(row, column) {
        pairs.append((row, column))
        (row, column) = (row + 1, column + 1)
      } else if best[row + 1][column] >= best[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }

  private static func joined(_ ranges: ArraySlice<Range<Int>>) -> Range<Int>? {
    guard let first = ranges.first, let last = ranges.last else { return nil }
    return first.lowerBound..<last.upperBound
  }

  private static func clauses(_ text: Scalars, _ range: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where text[index].isClauseBreak && text[index] != "、" {
      clauses.append(start..<(index + 1))
      start = index + 1
    }
    if start < range.upperBound { clauses.append(start..<range.upperBound) }
    return clauses
  }

  /// A clause without its marks and with the widths of its characters left aside.
  private static func words(_ text: ArraySlice<Unicode.Scalar>) -> String {
    text.lazy.filter { !$0.isClauseBreak && !$0.properties.isWhitespace }.map(Folding.fold).string
  }
}
