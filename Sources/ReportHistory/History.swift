package import Lexicon
package import ReportModel

/// Two and more reports of a township held against each other, one question a time.
///
/// Who asks several things of the same reports makes one `TownshipHistory` of them.
package enum History {
  /// What changed from the older to the newer report; any two reports are compared as asked.
  package static func compare(_ old: Report, _ new: Report) -> Comparison {
    TownshipHistory([old, new]).comparison(old: 0, new: 1)
  }

  /// The weaknesses over all reports of one township; the order of the reports does not matter, and a year counts
  /// once.
  package static func weaknesses(_ reports: [Report]) -> WeaknessHistory {
    TownshipHistory(reports).weaknesses
  }

  /// The series, themes and sentences over all reports of one township.
  package static func trends(_ reports: [Report]) -> Trends { TownshipHistory(reports).trends }

  /// The townships of the reports side by side.
  ///
  /// - Parameter known: What is known already of some of the townships, each by the same reports.
  package static func board(_ reports: [Report], known: [TownshipStanding] = []) -> Board {
    BoardBuilder.board(reports, known: known)
  }

  /// The same with a lexicon of the caller's own.
  package static func board(_ reports: [Report], lexicon: Lexicon) -> Board {
    BoardBuilder.board(reports, known: [], lexicon: lexicon)
  }
}
