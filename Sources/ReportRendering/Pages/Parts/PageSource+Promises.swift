import ReportModel

extension PageSource {
  /// What a promise is on, for readers without Chinese: its themes, and what its figures count as far as that is known.
  ///
  /// - Returns: Nil where the report has no such promise, or nothing is known of it.
  func gloss(ofPromise id: String) -> String? {
    guard let promise = commitments[id] else { return nil }
    var counted: [String] = []
    for gloss in promise.metrics.compactMap({ metrics[$0]?.indicator.gloss }) where !counted.contains(gloss) {
      counted.append(gloss)
    }
    let parts = [PageParts.themes(promise.themes, .en), counted.joined(separator: PageParts.listMark(.en))]
    let known = parts.filter { !$0.isEmpty }
    return known.isEmpty ? nil : known.joined(separator: PageParts.separator(.en))
  }

  /// What stands behind a promise that is quoted: in English what it is on, in Chinese nothing.
  func remark(onPromise id: String, _ language: Language) -> [Run] {
    guard language == .en, let gloss = gloss(ofPromise: id) else { return [] }
    return [.quiet(" [\(gloss)]")]
  }
}

extension PageSources {
  /// What stands behind a claim that quotes a promise: in English what the promise is on, in Chinese nothing.
  func gloss(of line: SummaryLine) -> String {
    switch line.kind {
    case .commitmentMet, .commitmentPartlyMet, .commitmentMissed, .commitmentNoEvidence, .weaknessPlanned:
      guard language == .en, let reference = line.refs.first, let (source, id) = fact(reference),
        let gloss = source.gloss(ofPromise: id)
      else { return "" }
      return " [\(gloss)]"
    default: return ""
    }
  }
}
