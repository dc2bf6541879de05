import ReportModel

/// What a person overruled of the links and verdicts over some reports, by the corrections that the reports carry.
///
/// Facts are named as `2023/q8`. What was overruled within one report is in the report already.
struct Overrules {
  private var links: [[String]: Bool] = [:]
  private var outcomes: [String: Outcome] = [:]
  private var labels: [String: String] = [:]

  /// Whether nothing was overruled, as is usual.
  var isEmpty: Bool { links.isEmpty && outcomes.isEmpty && labels.isEmpty }

  init(_ reports: [Report]) {
    for report in reports {
      guard let year = report.year, let corrections = report.corrections else { continue }
      for correction in corrections {
        let name = "\(year)/\(correction.ref)"
        switch correction.kind {
        case .same, .different:
          if let other = correction.other { links[[name, other].sorted()] = correction.kind == .same }
        case .outcome:
          if let judged = correction.other, let outcome = correction.now.flatMap(Outcome.init) {
            outcomes["\(name)>\(judged)"] = outcome
          }
        case .label: labels[name] = correction.now
        case .indicator, .value, .kind, .removed, .added: break
        }
      }
    }
  }

  private static func name(_ id: String, in report: Report) -> String { "\(report.year ?? 0)/\(id)" }

  /// Whether a person said that two facts of two reports are the same, or that they are not; nil where nobody did.
  func areSame(_ one: String, of report: Report, _ other: String, of otherReport: Report) -> Bool? {
    links.isEmpty ? nil : links[[Self.name(one, in: report), Self.name(other, in: otherReport)].sorted()]
  }

  /// The gains of pairing figures with what a person said of them put in their place.
  ///
  /// - Parameter certain: What a pair gains that a person made, more than any other can.
  func overruled(
    _ gains: [[Double]], rows: (report: Report, ids: [String]), columns: (report: Report, ids: [String])
  ) -> [[Double]] {
    guard !links.isEmpty else { return gains }
    return zip(rows.ids, gains).map { row, line in
      zip(columns.ids, line).map { column, gain in
        areSame(row, of: rows.report, column, of: columns.report).map { $0 ? Self.certain : 0 } ?? gain
      }
    }
  }

  /// What a pair gains that a person made: more than all others of its row and column together.
  static let certain = 100.0

  /// The points of weaknesses, with what a person said of them in force.
  ///
  /// - Parameters:
  ///   - clusters: Points by their places.
  ///   - order: Every point's report, by its place among the reports.
  ///   - areSame: What a person said of two points.
  func overruled(
    _ clusters: [[Int]], order: [Int], areSame: (Int, Int) -> Bool?
  ) -> [[Int]] {
    guard !links.isEmpty else { return clusters }
    var clusters = clusters
    for one in order.indices {
      for other in order.indices where order[one] < order[other] {
        guard let isOne = areSame(one, other) else { continue }
        if isOne {
          guard !clusters.contains(where: { $0.contains(one) && $0.contains(other) }),
            let home = clusters.firstIndex(where: { $0.contains(one) }),
            let guest = clusters.firstIndex(where: { $0.contains(other) })
          else { continue }
          clusters[home] = Set(clusters[home] + clusters[guest]).sorted()
          clusters.remove(at: guest)
        } else {
          for place in clusters.indices where clusters[place].contains(one) {
            clusters[place].removeAll { $0 == other }
          }
          if !clusters.contains(where: { $0.contains(other) }) { clusters.append([other]) }
        }
      }
    }
    return clusters.filter { !$0.isEmpty }
  }

  /// What a person called the weakness that some points make up; the latest report's name wins.
  func label(of points: [(report: Report, id: String)]) -> String? {
    labels.isEmpty ? nil : points.reversed().lazy.compactMap { labels[Self.name($0.id, in: $0.report)] }.first
  }

  /// The verdicts on the promises of one report by another, with what a person said of them in force.
  func overruled(_ rows: [CommitmentRow], old: Report, new: Report) -> [CommitmentRow] {
    guard !outcomes.isEmpty, let judged = new.year else { return rows }
    return rows.map { row in
      guard let outcome = outcomes["\(Self.name(row.commitment, in: old))>\(judged)"] else { return row }
      var row = row
      (row.outcome, row.sure, row.corrected) = (outcome, true, true)
      if outcome == .noEvidence { row.evidence = [] }
      return row
    }
  }
}

extension Comparison {
  /// Marks the rows whose facts, or whose link, a person overruled.
  mutating func markCorrected(old: Report, new: Report) {
    guard old.corrections != nil || new.corrections != nil else { return }
    func isCorrected(_ from: [String], _ to: [String]) -> Bool {
      from.contains(where: old.isCorrected) || to.contains(where: new.isCorrected)
    }
    for place in metrics.indices where isCorrected(metrics[place].from, metrics[place].to) {
      metrics[place].corrected = true
    }
    for place in shortcomings.indices where isCorrected(shortcomings[place].from, shortcomings[place].to) {
      shortcomings[place].corrected = true
    }
    for place in commitments.indices where isCorrected([commitments[place].commitment], []) {
      commitments[place].corrected = true
    }
  }
}

extension Weakness {
  /// Marks a weakness of whose points a person overruled something.
  mutating func markCorrected(_ reports: [Report]) {
    let isCorrected = occurrences.contains { occurrence in
      reports.contains { report in
        report.year == occurrence.year && occurrence.shortcomings.contains(where: report.isCorrected)
      }
    }
    if isCorrected { corrected = true }
  }
}
