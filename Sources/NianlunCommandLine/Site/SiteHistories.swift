import ReportHistory
import ReportModel

/// The histories of a site's townships, each worked out once for all its pages and for the board.
///
/// Pages are made township by township, so only the latest history is kept whole; of the others stays what the board
/// needs. Where the stages give no histories, each question is put to them alone.
final class SiteHistories {
  private let stages: Stages
  private var latest: (place: Int, history: TownshipHistory)?
  private var standings: [Int: TownshipStanding] = [:]
  /// The comparisons made of the latest township, which its own page and those of its pairs share.
  private var compared: (place: Int, comparisons: [[Int]: Comparison]) = (-1, [:])
  /// The series of the townships whose figures have been asked for.
  private var known: [Int: [Series]] = [:]

  /// Starts with no history.
  init(_ stages: Stages) { self.stages = stages }

  /// What changed between two of a township's reports, by their places among those.
  func comparison(_ old: Int, _ new: Int, of reports: [Report], at place: Int) -> Comparison {
    if compared.place != place { compared = (place, [:]) }
    if let known = compared.comparisons[[old, new]] { return known }
    let comparison =
      history(of: reports, at: place)?.comparison(old: old, new: new)
      ?? stages.compare(reports[old], reports[new])
    compared.comparisons[[old, new]] = comparison
    return comparison
  }

  /// A township's weaknesses.
  func weaknesses(of reports: [Report], at place: Int) -> WeaknessHistory {
    history(of: reports, at: place)?.weaknesses ?? stages.weaknesses(reports)
  }

  /// A township's figures and themes.
  func trends(of reports: [Report], at place: Int) -> Trends {
    let trends = history(of: reports, at: place)?.trends ?? stages.trends(reports)
    known[place] = trends.series
    return trends
  }

  /// The series of a township, once the board has been asked for.
  func series(at place: Int) -> [Series] { known[place] ?? [] }

  /// The townships side by side; what is known of them already is not worked out anew.
  func board(of townships: [[Report]]) -> Board {
    let reports = townships.flatMap(\.self)
    for (place, reports) in townships.enumerated() where known[place] == nil {
      _ = trends(of: reports, at: place)
    }
    guard stages.township != nil else { return stages.board(reports) }
    for (place, reports) in townships.enumerated() where standings[place] == nil {
      _ = history(of: reports, at: place)
      close()
    }
    return History.board(reports, known: standings.sorted { $0.key < $1.key }.map(\.value))
  }

  /// The history of a township, by its place among the townships.
  private func history(of reports: [Report], at place: Int) -> TownshipHistory? {
    if let latest, latest.place == place { return latest.history }
    close()
    guard let history = stages.township?(reports) else { return nil }
    latest = (place, history)
    return history
  }

  /// Keeps of the latest history what the board needs.
  private func close() {
    if let latest { standings[latest.place] = latest.history.standing }
    latest = nil
  }
}
