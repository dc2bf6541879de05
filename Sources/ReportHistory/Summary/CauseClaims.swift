import ChineseText
import ReportModel

/// The causes of a report that earlier ones of the township give too, as claims.
struct CauseClaims {
  private let report: ReportFeatures
  private let earlier: [ReportFeatures]
  private let similarity: Similarity

  /// From here on two causes are the same in near words; set by hand, since few annotated causes recur so.
  private static let near = 0.7

  /// - Parameters:
  ///   - report: The newer report.
  ///   - earlier: Those before it.
  init(of report: ReportFeatures, before earlier: [ReportFeatures], similarity: Similarity) {
    self.report = report
    self.earlier = earlier
    self.similarity = similarity
  }

  /// The causes, those of the same years in one claim, word for word before near.
  ///
  /// - Complexity: O(n·m) in the causes, which are few.
  func claims() -> [Claim] {
    guard let year = report.report.year else { return [] }
    let silent = earlier.filter(\.report.causes.isEmpty).compactMap(\.report.year)
    var claims: [(causes: [Claim.CauseAgain], refs: [String])] = []
    for (place, cause) in report.report.causes.enumerated() {
      var found = earlier.compactMap { side in same(as: place, in: side) }
      // What stands word for word in one year and in near words in another is told of the first.
      guard let best = found.min(by: { $0.wording < $1.wording }) else { continue }
      found.removeAll { $0.wording != best.wording || $0.clause != best.clause }
      let first = found.map(\.year).min() ?? best.year
      let again = Claim.CauseAgain(
        words: best.clause ?? cause.text.told, years: (found.map(\.year) + [year]).sorted(),
        wording: best.wording, silent: silent.filter { $0 > first }.sorted())
      let refs = found.map { ClaimReference.name($0.year, $0.id) } + [ClaimReference.name(year, cause.id)]
      if let claim = claims.firstIndex(where: {
        $0.causes[0].years == again.years && $0.causes[0].wording == again.wording
      }) {
        claims[claim].causes.append(again)
        claims[claim].refs += refs
      } else {
        claims.append(([again], refs))
      }
    }
    return claims.sorted { $0.causes[0].wording < $1.causes[0].wording }.map {
      .causes($0.causes, refs: $0.refs)
    }
  }

  private typealias Found = (year: Int, id: String, wording: Claim.CauseAgain.Wording, clause: String?)

  /// The cause of another report that is the same, word for word where one is.
  private func same(as place: Int, in side: ReportFeatures) -> Found? {
    guard let year = side.report.year else { return nil }
    let words = FaultNames.plain(report.report.causes[place].text)
    if let cause = side.report.causes.first(where: { FaultNames.plain($0.text) == words }) {
      return (year, cause.id, .whole, nil)
    }
    let own = Self.clauses(report.report.causes[place].text)
    for cause in side.report.causes {
      let others = Self.clauses(cause.text)
      if let shared = own.filter({ clause in others.contains { $0.elementsEqual(clause) } }).max(by: {
        $0.count < $1.count
      }) {
        return (year, cause.id, .clause, Scalars(shared).string)
      }
    }
    let likest = side.report.causes.indices.map {
      ($0, similarity.wording(report.cause(place), side.cause($0)))
    }
    .max { $0.1 < $1.1 }
    guard let likest, likest.1 >= Self.near else { return nil }
    return (year, side.report.causes[likest.0].id, .near, nil)
  }

  /// A clause of fewer characters says too little to be copied.
  private static let shortest = 8

  private static func clauses(_ text: String) -> [ArraySlice<Unicode.Scalar>] {
    FaultNames.plain(text).split { $0.isClauseBreak && $0 != "、" }.filter { $0.count >= shortest }
  }
}
