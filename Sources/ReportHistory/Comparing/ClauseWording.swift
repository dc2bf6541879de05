import MarkedText
import ReportModel

/// Tells what of one report's clauses stands in another's word for word.
struct ClauseWording {
  let reports: Sides<ReportFeatures>
  let similarity: Similarity

  /// What the words of two runs of clauses have in common, figures and marks aside.
  ///
  /// - Complexity: O(n·m/64) in the characters.
  func shared(_ old: Range<Int>, _ new: Range<Int>) -> SharedWords {
    let (left, right) = (Self.words(reports.old.clauses[old]), Self.words(reports.new.clauses[new]))
    return SharedWords(
      old: left.count, new: right.count, common: similarity.commonCharacters(left, right))
  }

  private static func words(_ clauses: ArraySlice<ClauseFeatures>) -> Units {
    clauses.flatMap { $0.features.masked.filter { $0.isHan || $0.isDigit || $0.isLetter } }
  }
}
