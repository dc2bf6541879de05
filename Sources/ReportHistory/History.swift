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

  /// The townships of the reports side by side; which reports are of one township is told by what they say.
  package static func board(_ reports: [Report], lexicon: Lexicon = .standard) -> Board {
    let mentions = reports.map {
      TownshipMention(name: $0.township.name, township: $0.township, isFictional: $0.source.fictional)
    }
    let standings = TownshipGroups(mentions).groups.compactMap { places in
      TownshipHistory(places.map { reports[$0] }, lexicon: lexicon).standing
    }
    return board(of: standings.sorted { $0.row.township.isListed(before: $1.row.township) })
  }

  /// The townships side by side, in the order given.
  ///
  /// - Complexity: O(n) in the weaknesses of all townships.
  package static func board(of standings: [TownshipStanding]) -> Board { BoardBuilder.board(of: standings) }
}
