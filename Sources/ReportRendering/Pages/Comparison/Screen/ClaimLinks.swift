import ReportModel

/// The links from a claim to the promises and changes that it rests on, by their numbers.
struct ClaimLinks {
  private let language: Language
  private let sources: PageSources
  /// The number of a change, 0 for a row that is none, by the anchors that it holds.
  private var rows: [String: (anchor: String, number: Int)] = [:]
  /// The place of a promise in the table, by its id in the older report.
  private var promises: [String: Int] = [:]

  init(_ texts: AlignedTexts, promises: [CommitmentRow], language: Language, sources: PageSources) {
    self.language = language
    self.sources = sources
    for row in texts.rows {
      for anchor in row.anchors where rows[anchor] == nil { rows[anchor] = (row.anchor, row.number ?? 0) }
    }
    for (index, row) in promises.enumerated() where self.promises[row.commitment] == nil {
      self.promises[row.commitment] = index
    }
  }

  /// At most a handful of links.
  func links(_ line: SummaryLine) -> [Run] {
    var runs: [Run] = []
    for reference in (line.refs + line.quoted).prefix(8) {
      guard let run = link(reference), !runs.contains(run) else { continue }
      runs.append(run)
    }
    return runs
  }

  private func link(_ reference: String) -> Run? {
    guard let run = sources.references([reference]).first else { return nil }
    let parts = reference.split(separator: "/", maxSplits: 1).map(String.init)
    if parts.count == 2, let index = promises[parts[1]], Int(parts[0]) == sources.all.first?.report.year {
      return Run(
        text: Label("承诺\(index + 1)", "promise \(index + 1)")(language), style: .quiet,
        link: .anchor(ComparisonBuilder.promiseAnchor(index)))
    }
    guard case .anchor(let name)? = run.link, let row = rows[name] else { return run }
    let words =
      row.number > 0 ? Label("变动\(row.number)", "change \(row.number)") : Label("原文", "passage")
    return Run(text: words(language), style: .quiet, link: .anchor(row.anchor))
  }
}
