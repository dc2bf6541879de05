import Lexicon
import Models
import ReportHistory
import ReportModel

extension Figures {
  /// Judges what is said of each weakness after the latest report, by all models together, none of which has seen its
  /// township.
  ///
  /// - Parameter models: By township.
  mutating func judgeStatuses(_ townships: [AnnotatedTownship], _ models: [HistoryModels]) {
    var (right, asked) = (0, 0)
    var said: [WeaknessStatus: (right: Int, made: Int)] = [:]
    for (township, models) in zip(townships, models) where township.years.count > 1 {
      let history = TownshipHistory(township.reports, lexicon: .standard, models: models)
      let weaknesses = history.weaknesses.weaknesses.map { weakness in
        (points: township.points(of: weakness), status: weakness.status)
      }
      for (chain, link) in township.gold.links.weaknesses.enumerated() {
        let points = Set(township.points.indices.filter { township.points[$0].chains.contains(chain) })
        if points.isEmpty { continue }
        let wanted = township.status(of: points, isResolved: link.resolved != nil)
        func share(_ other: Set<Int>) -> Double {
          Double(other.intersection(points).count) / Double(other.union(points).count)
        }
        let best = weaknesses.max { share($0.points) < share($1.points) }
        let found = best.flatMap { share($0.points) > 0 ? $0.status : nil }
        asked += 1
        right += found == wanted ? 1 : 0
        if let found {
          said[found, default: (0, 0)].made += 1
          said[found, default: (0, 0)].right += found == wanted ? 1 : 0
        }
      }
    }
    lines.append("weakness status: \(rounded(Double(right) / Double(max(1, asked)))) right of \(asked)")
    for status in said.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      guard let count = said[status] else { continue }
      lines.append(
        "    said \(status.rawValue): \(rounded(Double(count.right) / Double(count.made))) right of \(count.made)"
      )
    }
  }
}

extension AnnotatedTownship {
  /// The annotated points of a weakness, by their places.
  fileprivate func points(of weakness: Weakness) -> Set<Int> {
    Set(
      points.indices.filter { place in
        let own = points[place].place
        let id = reports[own.report].shortcomings[own.point].id
        return weakness.occurrences.contains {
          $0.year == reports[own.report].year && $0.shortcomings.contains(id)
        }
      })
  }

  /// Where the annotators' weakness stands after the latest report.
  fileprivate func status(of points: Set<Int>, isResolved: Bool) -> WeaknessStatus {
    let at = Set(points.map { self.points[$0].place.report }).sorted()
    guard at.last == years.count - 1 else { return isResolved ? .reportedResolved : .notRepeated }
    if at.count == 1 { return .new }
    return at == Array(at[0]..<years.count) ? .persistent : .returned
  }
}
