import ReportModel

/// The reports of one township in the order of their years, each once, with what follows from all of them.
struct TownshipHistory {
  let reports: [Report]
  let features: [ReportFeatures]
  let outcomes: [[CommitmentRow]]
  let weaknesses: [Weakness]
  let tools: HistoryTools

  init(_ reports: [Report], _ tools: HistoryTools) {
    var seen: Set<Int> = []
    let ordered = reports.filter { $0.year != nil }
      .sorted { ($0.year ?? 0, $0.source.sha256) < ($1.year ?? 0, $1.source.sha256) }
      .filter { seen.insert($0.year ?? 0).inserted }
    let features = ordered.map { ReportFeatures($0, tools) }
    let outcomes = zip(features, features.dropFirst()).map {
      CommitmentFollower(old: $0, new: $1, tools: tools).rows()
    }
    self.reports = ordered
    self.features = features
    self.outcomes = outcomes
    self.tools = tools
    weaknesses = WeaknessBuilder(reports: ordered, features: features, tools: tools, outcomes: outcomes)
      .weaknesses()
  }

  /// The township as the reports together name it.
  var township: Township {
    var township = Township()
    for report in reports.reversed() {
      township.name = township.name ?? report.township.name
      township.county = township.county ?? report.township.county
      township.city = township.city ?? report.township.city
      township.province = township.province ?? report.township.province
    }
    return township
  }

  var isFictional: Bool { reports.contains { $0.source.fictional } }
}
