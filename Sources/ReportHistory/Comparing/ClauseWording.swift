import MarkedText
import ReportModel

/// Tells what of one report's clauses stands in another's word for word.
struct ClauseWording {
  let reports: Sides<ReportFeatures>
  let similarity: Similarity

  /// Clauses that have a lesser share in common say something else, or much more.
  private static let leastShare = 0.85
  /// A word: so many characters may be others where nothing of substance is.
  private static let mostChanged = 2

  /// What the words of two runs of clauses have in common, figures and marks aside.
  ///
  /// - Complexity: O(n·m/64) in the characters.
  func shared(_ old: Range<Int>, _ new: Range<Int>) -> SharedWords {
    let (left, right) = (Self.words(reports.old.clauses[old]), Self.words(reports.new.clauses[new]))
    return SharedWords(
      old: left.count, new: right.count, common: similarity.commonCharacters(left, right))
  }

  /// Whether nothing of substance was lost between two runs of clauses with so much in common.
  ///
  /// A figure that moved and other words beside it are a new statement; where the figures are the same, a word may be
  /// another.
  func isKept(_ old: Range<Int>, _ new: Range<Int>, _ shared: SharedWords) -> Bool {
    shared.isAll
      || shared.share >= Self.leastShare && shared.changed <= Self.mostChanged
        && Self.figures(reports.old.clauses[old]) == Self.figures(reports.new.clauses[new])
  }

  private static func words(_ clauses: ArraySlice<ClauseFeatures>) -> Units {
    clauses.flatMap { $0.features.masked.filter { $0.isHan || $0.isDigit || $0.isLetter } }
  }

  private static func figures(_ clauses: ArraySlice<ClauseFeatures>) -> [Double] {
    clauses.flatMap { $0.excerpt.text.marked.numerals(in: $0.excerpt.range).map(\.value) }
  }
}
