/// One claim of a summary in both languages, with the facts it rests on.
package struct SummaryLine: Codable, Hashable, Sendable {
  /// What sort of thing it says.
  package var kind: SummaryKind
  /// The sentence in Chinese.
  package var text: String
  /// The sentence in English; quotations stay in the original.
  package var textEnglish: String
  /// The facts, as `2023/q8`.
  package var refs: [String]
  /// Whether it goes on from the claim before it and may stand on that one's line.
  package var continues: Bool

  /// Makes a claim.
  package init(
    _ kind: SummaryKind, text: String, textEnglish: String, refs: [String], continues: Bool = false
  ) {
    self.kind = kind
    self.text = text
    self.textEnglish = textEnglish
    self.refs = refs
    self.continues = continues
  }
}
