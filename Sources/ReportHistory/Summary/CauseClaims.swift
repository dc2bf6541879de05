import ReportModel

/// The causes of a report that earlier ones of the township give too, as claims.
struct CauseClaims {
  private let report: ReportFeatures
  private let earlier: [ReportFeatures]
  private let similarity: Similarity

  /// From here on two causes are the same in near words: of the annotated townships' pairs from 0.65 on all five are.
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
    var claims: [(causes: [Claim.CauseAgain], refs: [String])] = []
    for (place, cause) in report.report.causes.enumerated() {
      let found = earlier.compactMap { side in same(as: place, in: side) }
      guard !found.isEmpty else { continue }
      let again = Claim.CauseAgain(
        words: FaultName(cause.text).words, years: (found.map(\.year) + [year]).sorted(),
        isSame: found.allSatisfy(\.isSame))
      let refs = found.map { ClaimReference.name($0.year, $0.id) } + [ClaimReference.name(year, cause.id)]
      if let claim = claims.firstIndex(where: {
        $0.causes[0].years == again.years && $0.causes[0].isSame == again.isSame
      }) {
        claims[claim].causes.append(again)
        claims[claim].refs += refs
      } else {
        claims.append(([again], refs))
      }
    }
    return claims.sorted { $0.causes[0].isSame && !$1.causes[0].isSame }.map {
      .causes($0.causes, refs: $0.refs)
    }
  }

  private typealias Found = (year: Int, id: String, isSame: Bool)

  /// The cause of another report that is the same, word for word where one is.
  private func same(as place: Int, in side: ReportFeatures) -> Found? {
    guard let year = side.report.year else { return nil }
    let words = FaultName.plain(report.report.causes[place].text)
    if let cause = side.report.causes.first(where: { FaultName.plain($0.text) == words }) {
      return (year, cause.id, true)
    }
    let likest = side.report.causes.indices.map {
      ($0, similarity.wording(report.cause(place), side.cause($0)))
    }
    .max { $0.1 < $1.1 }
    guard let likest, likest.1 >= Self.near else { return nil }
    return (year, side.report.causes[likest.0].id, false)
  }
}
