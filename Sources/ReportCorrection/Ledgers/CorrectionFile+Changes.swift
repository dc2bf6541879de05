package import ReportModel

extension CorrectionFile {
  /// Makes a change; tells whether anything is other than before.
  ///
  /// - Parameter report: The report as read, in which facts are found; words that it does not have any more are the
  ///   same where they are named alike.
  package mutating func make(_ change: LedgerReader.Change, in report: Report) -> Bool {
    let before = corrections
    let source = SolidText(report.text)
    func isOne(_ one: FactAnchor, _ other: FactAnchor) -> Bool {
      if one == other { return true }
      guard one.statement == other.statement, let span = one.passage.span(in: source) else { return false }
      return span == other.passage.span(in: source) && one.offset == other.offset
    }
    switch change {
    case .withdraw(let fact): corrections.removeAll { isOne($0.fact, fact) }
    case .put(let entry):
      if let place = corrections.firstIndex(where: { isOne($0.fact, entry.fact) && $0.isAbout(entry) }) {
        // What holds already keeps what was read when it was first said.
        if corrections[place].now == entry.now, corrections[place].kind == entry.kind { return false }
        corrections[place] = entry
      } else {
        corrections.append(entry)
      }
      if entry.kind == .removed {
        corrections.removeAll { $0.kind != .removed && isOne($0.fact, entry.fact) }
      }
      if entry.kind == .added { corrections.removeAll { $0.kind == .removed && isOne($0.fact, entry.fact) } }
    }
    sort(in: source)
    return corrections != before
  }

  private mutating func sort(in source: SolidText) {
    let keys = corrections.map { entry in
      (entry.fact.passage.span(in: source)?.start ?? .max, entry.kind.rawValue, entry.fact.passage.text)
    }
    corrections = corrections.indices.sorted { keys[$0] < keys[$1] }.map { corrections[$0] }
  }
}

extension CorrectionEntry {
  /// Whether another entry says the same, or the contrary, of the same fact.
  fileprivate func isAbout(_ other: CorrectionEntry) -> Bool {
    let links: Set<Correction.Kind> = [.same, .different]
    if links.contains(kind) { return links.contains(other.kind) && self.other == other.other }
    return kind == other.kind && self.other?.year == other.other?.year
  }
}
