/// One claim of a summary, with the facts it rests on.
package struct SummaryLine: Encodable, Hashable, Sendable {
  /// What is said.
  package enum Saying: Hashable, Sendable {
    /// Of two reports, on these years.
    case comparison(Claim, Sides<Int?>)
    /// Of a row of reports.
    case history(HistoryClaim)
    /// Of two reports as given.
    case warning(Warning)
  }

  /// What is said.
  package var saying: Saying

  /// Says something.
  package init(_ saying: Saying) { self.saying = saying }

  /// What sort of thing it says.
  package var kind: SummaryKind {
    switch saying {
    case .comparison(let claim, _): claim.kind
    case .history(let claim): claim.kind
    case .warning: .warning
    }
  }

  /// The facts, as `2023/q8`.
  package var refs: [String] {
    switch saying {
    case .comparison(let claim, _): claim.refs
    case .history(let claim): claim.refs
    case .warning: []
    }
  }

  /// The facts that it quotes beside those that it rests on.
  package var quoted: [String] {
    if case .comparison(let claim, _) = saying { claim.quoted } else { [] }
  }

  /// Whether it goes on from the claim before it and may stand on that one's line.
  package var continues: Bool {
    if case .comparison(let claim, _) = saying { claim.continues } else { false }
  }

  private enum CodingKeys: CodingKey {
    case kind, text, textEnglish, refs, continues
  }

  package func encode(to encoder: any Encoder) throws {
    let words = try encoder.phrasebook.words(saying)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(words.chinese, forKey: .text)
    try container.encode(words.english, forKey: .textEnglish)
    try container.encode(refs, forKey: .refs)
    try container.encode(continues, forKey: .continues)
  }
}
